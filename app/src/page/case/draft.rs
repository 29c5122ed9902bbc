//! Forms that were begun: kept while they are written, shown again when they are opened again, given up on request.

use axum::{Form, extract::Path, http::StatusCode, response::IntoResponse};
use casework::{Error, case};
use entity::vocab::{CaseId, DocumentId, DocumentKind};
use leptos::prelude::*;

use super::kind;
use crate::{answer::see_other, assets, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// What is sent to give up a form because a colleague's version is kept.
pub const THEIRS: &str = "theirs";

/// The form as it was left, if it was left; otherwise as it is.
pub async fn resumed(
    desk: &Desk,
    id: CaseId,
    kind: DocumentKind,
    document: Option<DocumentId>,
    filled: Filled,
) -> Result<Filled, Error> {
    Ok(match case::begun(&desk.ctx, id, kind, document).await? {
        Some(begun) => {
            let mut left = Filled::sent(begun.typed);
            left.begun_ms = Some(begun.at_ms);
            left
        }
        None => filled,
    })
}

/// Says that this is a form that was left, and lets it be given up.
pub fn left(tr: Tr, id: CaseId, kind: DocumentKind, filled: &Filled) -> Option<AnyView> {
    filled.begun_ms.map(|at| {
        view! {
            <div class="flash wait" role="status">
                <p>{tr.t("draft-left")}" "{ui::moment(at)}"."</p>
                <form method="post" action=path::draft(id, kind)>
                    <input type="hidden" name="document" value=filled.value("document").to_owned()/>
                    <input type="hidden" name="base" value=filled.value("base").to_owned()/>
                    <button class="second" name="discard" value="yes">{tr.t("draft-discard")}</button>
                </form>
            </div>
        }
        .into_any()
    })
}

/// Keeps the form while it is written; what it says stands in the form's attributes.
pub fn keeper(desk: &Desk) -> AnyView {
    let nonce = desk.porch.nonce.0.to_string();
    view! {
        <p class="soft" role="status" data-draft-say=""></p>
        <script src=assets::href("draft.js") nonce=nonce defer=true></script>
    }
    .into_any()
}

/// Keeps what stands in a form, or gives it up.
pub async fn keep(desk: Desk, Path((id, word)): Path<(CaseId, String)>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let kind = kind(&word)?;
    let filled = Filled::sent(typed);
    let document: Option<DocumentId> = filled.value("document").parse().ok();
    let discard = filled.value("discard");
    if !discard.is_empty() {
        case::drop_draft(&desk.ctx, id, kind, document).await?;
        let form = || form_of(id, kind, document, filled.value("base"));
        let to = if discard == THEIRS { path::record(id, kind) } else { form() };
        return Ok(see_other(&to));
    }
    let base = filled.value("base").parse().unwrap_or(0);
    match case::keep_draft(&desk.ctx, id, kind, (document, base), &filled.typed).await {
        Ok(()) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(Error::Invalid(_)) => Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response()),
        Err(fault) => Err(fault.into()),
    }
}

/// Where the form is.
fn form_of(id: CaseId, kind: DocumentKind, document: Option<DocumentId>, base: &str) -> String {
    match document {
        _ if kind.is_single() => path::edit(id, kind),
        Some(document) if base != "0" => path::edit_note(id, kind, document),
        _ => path::new_note(id, kind),
    }
}
