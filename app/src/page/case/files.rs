//! Files of a section: what there is, and the form of a new one.

use axum::extract::{Path, Query};
use casework::{
    Error,
    case::{self, Overview},
    file::{self, Content, FilePage, FileSheet},
    policy::Action,
};
use entity::vocab::{CaseId, FileId, Section};
use leptos::prelude::*;

use super::side::{Place, framed};
use crate::{
    assets,
    desk::Desk,
    fault::Reply,
    form::Filled,
    i18n::Tr,
    paged::{self, Asked},
    path, ui,
};

/// The section in an address, or "not found".
pub(super) fn section(word: &str) -> Result<Section, Error> {
    word.parse().map_err(|_| Error::NotFound)
}

/// What there is.
pub async fn list(desk: Desk, Path((id, word)): Path<(CaseId, String)>, Query(asked): Query<Asked>) -> Reply {
    show(&desk, id, section(&word)?, (&Filled::default(), asked.page)).await
}

pub(super) async fn show(desk: &Desk, id: CaseId, section: Section, (filled, page): (&Filled, u32)) -> Reply {
    let FilePage { sheets, more, salt } = file::files(&desk.ctx, id, section, page).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let (tr, writes) = (desk.tr, !case.has_ended() && case.may(&desk.ctx, Action::Write(section)));
    Ok(desk.form("files-title", filled, || {
        let none = sheets.is_empty().then(|| ui::empty(tr.t("files-none"), None));
        let at = |page| format!("{}?page={page}", path::files(id, section));
        let lines = sheets.iter().map(|sheet| line(tr, id, section, sheet)).collect_view();
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("files-title")}": "{tr.word("section", section.word())}</h1>
            {none}
            <ol class="notes">{lines}</ol>
            {paged::links(tr, page, more, at)}
            {writes.then(|| form(desk, &case, section, (filled, salt)))}
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

fn form(desk: &Desk, case: &Overview, section: Section, (filled, salt): (&Filled, String)) -> AnyView {
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
            data-salt=salt data-parts=file::PART.to_string() data-most=file::MOST_BYTES.to_string() data-large=tr.with("issue-file-large", &most)
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
