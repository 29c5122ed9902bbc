//! Files of a section: what there is, and adding one.

use axum::{
    extract::{
        Multipart, Path,
        multipart::{Field, MultipartError, MultipartRejection},
    },
    http::StatusCode,
};
use casework::{
    Error, Issue,
    case::{self, Overview},
    file::{self, Content, FileSheet, Upload},
    policy::Action,
};
use entity::vocab::{CaseId, FileId, Section};
use leptos::prelude::*;

use super::side::{Place, framed};
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// A small field of the form at most.
const SHORT: usize = 8 << 10;

/// The section in an address, or "not found".
pub(super) fn section(word: &str) -> Result<Section, Error> {
    word.parse().map_err(|_| Error::NotFound)
}

/// What there is.
pub async fn list(desk: Desk, Path((id, word)): Path<(CaseId, String)>) -> Reply {
    show(&desk, id, section(&word)?, &Filled::default()).await
}

async fn show(desk: &Desk, id: CaseId, section: Section, filled: &Filled) -> Reply {
    let files = file::files(&desk.ctx, id, section).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let (tr, writes) = (desk.tr, case.may(&desk.ctx, Action::Write(section)));
    Ok(desk.form("files-title", filled, || {
        let none = files.is_empty().then(|| ui::empty(tr.t("files-none"), None));
        let lines = files.iter().map(|sheet| line(tr, id, section, sheet)).collect_view();
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("files-title")}": "{tr.word("section", section.word())}</h1>
            {none}
            <ol class="notes">{lines}</ol>
            {writes.then(|| form(tr, &case, section, filled))}
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

fn form(tr: Tr, case: &Overview, section: Section, filled: &Filled) -> AnyView {
    let kinds: Vec<String> = Content::ALL.iter().map(|content| format!(".{}", content.word())).collect();
    let accept = format!("{},.jpeg,.m4a", kinds.join(","));
    let error = ui::error(tr, filled, "file");
    let most = (file::MOST_BYTES >> 20).to_string();
    view! {
        <h2>{tr.t("files-add")}</h2>
        <form method="post" action=path::files(case.case.id, section) enctype="multipart/form-data">
            <input type="hidden" name="id" value=FileId::random().to_string()/>
            {ui::line(tr, filled, "remark", "files-remark", Some("files-remark-hint"), ui::FREE)}
            <div class="field">
                <label for="file">{tr.t("files-file")}</label>
                <p class="hint" id="file-hint">{tr.with("files-file-hint", &[("max", &most)])}</p>
                {error}
                <input type="file" id="file" name="file" accept=accept aria-describedby="file-hint"/>
            </div>
            {ui::acts(tr.t("files-do"), None)}
        </form>
    }
    .into_any()
}

/// Takes a file in as it comes. The form sends its small fields first.
pub async fn add(desk: Desk, Path((id, word)): Path<(CaseId, String)>, sent: Result<Multipart, MultipartRejection>) -> Reply {
    let section = section(&word)?;
    let mut filled = Filled::default();
    let Ok(mut sent) = sent else {
        // No form of ours; still asked of the policy and logged.
        return show(
            &desk,
            id,
            section,
            &filled.wrong(vec![Issue::new("file", "issue-file-broken")]),
        )
        .await;
    };
    match receive(&desk, (id, section), &mut sent, &mut filled).await {
        Ok(()) => Ok(see_other(&path::files(id, section))),
        Err(Error::Invalid(issues)) => {
            // The rest is taken and thrown away, so that the browser reads the answer; the edge bounds how much that can be.
            while let Ok(Some(field)) = sent.next_field().await {
                drop(field);
            }
            show(&desk, id, section, &filled.wrong(issues)).await
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
                return upload.finish(&desk.ctx, &name, filled.value("remark")).await;
            }
            name => {
                let name = name.to_owned();
                filled.typed.push((name, small(&mut field).await?));
            }
        }
    }
    // Nothing was chosen; asked of the policy like any other try.
    file::files(&desk.ctx, id, section).await?;
    Err(Issue::new("file", "issue-file-none").into())
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
