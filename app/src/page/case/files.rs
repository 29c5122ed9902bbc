//! Files of a section: what there is, and adding one.

use axum::{
    body::{Body, to_bytes},
    extract::{
        Multipart, Path, Query,
        multipart::{Field, MultipartError, MultipartRejection},
    },
    http::StatusCode,
    response::IntoResponse,
};
use casework::{
    Error, Issue,
    case::{self, Overview},
    file::{self, Came, Content, FileSheet, Upload},
    policy::Action,
};
use entity::vocab::{CaseId, FileId, Section};
use leptos::prelude::*;

use super::{
    note::Asked,
    side::{Place, framed},
};
use crate::{answer::see_other, assets, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// The small fields of the form: the last three come from the script that sends in parts.
const SMALL: [&str; 5] = ["id", "remark", "name", "size", "sum"];
/// A small field at most.
const SHORT: usize = 8 << 10;

/// The section in an address, or "not found".
pub(super) fn section(word: &str) -> Result<Section, Error> {
    word.parse().map_err(|_| Error::NotFound)
}

/// What there is.
pub async fn list(desk: Desk, Path((id, word)): Path<(CaseId, String)>, Query(asked): Query<Asked>) -> Reply {
    show(&desk, id, section(&word)?, (&Filled::default(), asked.page)).await
}

async fn show(desk: &Desk, id: CaseId, section: Section, (filled, page): (&Filled, u64)) -> Reply {
    let (files, more) = file::files(&desk.ctx, id, section, page).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let (tr, writes) = (desk.tr, !case.has_ended() && case.may(&desk.ctx, Action::Write(section)));
    Ok(desk.form("files-title", filled, || {
        let none = files.is_empty().then(|| ui::empty(tr.t("files-none"), None));
        let at = |page: u64| format!("{}?page={page}", path::files(id, section));
        let (newer, older) = ((page > 0).then(|| at(page - 1)), more.then(|| at(page + 1)));
        let lines = files.iter().map(|sheet| line(tr, id, section, sheet)).collect_view();
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("files-title")}": "{tr.word("section", section.word())}</h1>
            {none}
            <ol class="notes">{lines}</ol>
            {ui::pages(tr, newer, older)}
            {writes.then(|| form(desk, &case, section, filled))}
        };
        framed(tr, &desk.ctx, &case, Place::Files(section), None, body.into_any())
    }))
}

/// Bytes as people say them.
fn size(tr: Tr, bytes: u64) -> String {
    const MEGA: u64 = 1 << 20;
    if bytes < MEGA {
        return tr.with("files-kb", &[("number", &bytes.div_ceil(1 << 10).to_string())]);
    }
    let number = format!("{},{}", bytes / MEGA, bytes % MEGA * 10 / MEGA);
    tr.with("files-mb", &[("number", &number)])
}

fn line(tr: Tr, id: CaseId, section: Section, sheet: &FileSheet) -> AnyView {
    let about = &sheet.about;
    let kind = tr.word("content", &about.content);
    let title = if about.remark.is_empty() {
        about.name.clone()
    } else {
        about.remark.clone()
    };
    let look = sheet.can_be_seen.then(|| {
        view! { <a href=path::view_file(id, section, sheet.id)>{tr.t("files-look")}</a> }
    });
    view! {
        <li><article>
            <h2 dir="auto">{title}</h2>
            <dl class="facts">
                <div><dt>{tr.t("files-name")}</dt><dd dir="auto">{about.name.clone()}</dd></div>
                <div><dt>{tr.t("files-kind")}</dt><dd>{kind}" · "{size(tr, about.size)}</dd></div>
                <div><dt>{tr.t("files-sum")}</dt><dd class="sum"><code>{about.sha256.clone()}</code></dd></div>
            </dl>
            <p class="soft">{ui::moment(sheet.at_ms)}" · "{sheet.author.clone()}</p>
            <div class="acts">{look}<a href=path::file(id, section, sheet.id) download="">{tr.t("files-take")}</a></div>
        </article></li>
    }
    .into_any()
}

fn form(desk: &Desk, case: &Overview, section: Section, filled: &Filled) -> AnyView {
    let kinds: Vec<String> = Content::ALL.iter().map(|content| format!(".{}", content.word())).collect();
    let accept = format!("{},.jpeg,.m4a", kinds.join(","));
    let (tr, nonce) = (desk.tr, desk.porch.nonce.0.to_string());
    let (error, wrong) = (
        ui::error(tr, filled, "file"),
        filled.issues.iter().any(|issue| issue.field == "file"),
    );
    let described = if wrong { "file-hint file-error" } else { "file-hint" };
    let funder = (section == Section::Award).then(|| ui::notice(tr.t("files-funder"), true));
    let mega = (file::MOST_BYTES >> 20).to_string();
    let most = [("max", mega.as_str())];
    view! {
        <h2>{tr.t("files-add")}</h2>
        {funder}
        <form method="post" action=path::files(case.case.id, section) enctype="multipart/form-data"
            data-parts=file::PART.to_string() data-most=file::MOST_BYTES.to_string() data-large=tr.with("issue-file-large", &most)
            data-sent=tr.t("files-sent") data-out=tr.t("files-out") data-offline=tr.t("files-offline")>
            <input type="hidden" name="id" value=FileId::random().to_string()/>
            {ui::line(tr, filled, "remark", "files-remark", Some("files-remark-hint"), ui::FREE)}
            <div class="field">
                <label for="file">{tr.t("files-file")}</label>
                <p class="hint" id="file-hint">{tr.with("files-file-hint", &most)}</p>
                {error}
                <input type="file" id="file" name="file" accept=accept aria-describedby=described aria-invalid=wrong.then_some("true")/>
            </div>
            <progress hidden=true max="100" aria-label=tr.t("files-sent")></progress>
            <p class="soft" role="status" data-parts-say=""></p>
            {ui::acts(tr.t("files-do"), None)}
        </form>
        <script src=assets::href("upload.js") nonce=nonce defer=true></script>
    }
    .into_any()
}

/// Takes a file in as it comes. The form sends its small fields first.
pub async fn add(desk: Desk, Path((id, word)): Path<(CaseId, String)>, sent: Result<Multipart, MultipartRejection>) -> Reply {
    let section = section(&word)?;
    let mut filled = Filled::default();
    let Ok(mut sent) = sent else {
        // No form of ours; still asked of the policy and logged.
        let filled = filled.wrong(vec![Issue::new("file", "issue-file-broken")]);
        return show(&desk, id, section, (&filled, 0)).await;
    };
    match receive(&desk, (id, section), &mut sent, &mut filled).await {
        Ok(()) => Ok(see_other(&path::files(id, section))),
        Err(Error::Invalid(issues)) => {
            // The rest is taken and thrown away, so that the browser reads the answer; the edge bounds how much that can be.
            while let Ok(Some(field)) = sent.next_field().await {
                drop(field);
            }
            show(&desk, id, section, (&filled.wrong(issues), 0)).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// What is said if the form breaks off: it was too large, or the line is gone.
fn broken(fault: &MultipartError) -> Error {
    let too_large = fault.status() == StatusCode::PAYLOAD_TOO_LARGE;
    let key = if too_large { "issue-file-large" } else { "issue-file-broken" };
    Issue::new("file", key).with("max", file::MOST_BYTES >> 20).into()
}

async fn receive(desk: &Desk, (id, section): (CaseId, Section), sent: &mut Multipart, filled: &mut Filled) -> Result<(), Error> {
    while let Some(mut field) = sent.next_field().await.map_err(|fault| broken(&fault))? {
        match field.name().unwrap_or_default() {
            "file" => {
                let name = field.file_name().unwrap_or_default().to_owned();
                if name.is_empty() {
                    break;
                }
                let file = filled.value("id").parse().map_err(|_| Error::NotFound)?;
                let mut upload = Upload::begin(&desk.ctx, id, section, file).await?;
                while let Some(bytes) = field.chunk().await.map_err(|fault| broken(&fault))? {
                    upload.take(&bytes).await?;
                }
                return upload.finish(&desk.ctx, &name, filled.value("remark"), None).await;
            }
            name => {
                // Others are none of ours; multer throws them away.
                if let Some(name) = SMALL.into_iter().find(|small| *small == name) {
                    filled.typed.push((name.to_owned(), small(&mut field).await?));
                }
            }
        }
    }
    if let (Ok(file), Ok(size)) = (filled.value("id").parse(), filled.value("size").parse()) {
        let came = Came {
            name: filled.value("name"),
            remark: filled.value("remark"),
            size,
            sum: filled.value("sum"),
        };
        return file::assemble(&desk.ctx, (id, section, file), came).await;
    }
    // Nothing was chosen; the page that says so asks the policy like any other.
    Err(Issue::new("file", "issue-file-none").into())
}

/// Keeps a part of a large file, and answers with the number of the next that is missing.
pub async fn part(desk: Desk, Path((id, word, file, number)): Path<(CaseId, String, FileId, u8)>, body: Body) -> Reply {
    let Ok(bytes) = to_bytes(body, file::PART).await else {
        return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    };
    let next = file::take_part(&desk.ctx, (id, section(&word)?, file), number, bytes.to_vec()).await;
    match next {
        Ok(next) => Ok(next.to_string().into_response()),
        // The form itself will say so.
        Err(Error::Invalid(_)) => Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response()),
        Err(fault) => Err(fault.into()),
    }
}

async fn small(field: &mut Field<'_>) -> Result<String, Error> {
    let mut text = Vec::new();
    while let Some(bytes) = field.chunk().await.map_err(|fault| broken(&fault))? {
        text.extend_from_slice(&bytes);
        if text.len() > SHORT {
            return Err(Issue::new("file", "issue-file-broken").into());
        }
    }
    String::from_utf8(text).map_err(|_| Issue::new("file", "issue-file-broken").into())
}
