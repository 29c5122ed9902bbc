//! Earlier versions of a document: who wrote which when, and each one as it was.

use axum::extract::Path;
use casework::case;
use entity::vocab::{CaseId, DocumentId};
use leptos::prelude::*;

use super::{
    advice::content,
    side::{Place, framed},
};
use crate::{desk::Desk, fault::Reply, path, ui};

/// The list.
pub async fn list(desk: Desk, Path((id, document)): Path<(CaseId, DocumentId)>) -> Reply {
    let (kind, versions) = case::versions(&desk.ctx, id, document).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    Ok(desk.page("versions-title", || {
        let row = |(version, author, at_ms): &(i32, String, i64)| {
            let words = tr.with("version-number", &[("number", &version.to_string())]);
            view! { <li><div><a href=path::version(id, document, *version)>{words}</a><p class="hint">{author.clone()}</p></div>{ui::moment(*at_ms)}</li> }
        };
        let body = view! { <h1>{tr.t("versions-title")}</h1><ul class="tasks">{versions.iter().map(row).collect_view()}</ul> };
        framed(tr, &desk.ctx, &case, Place::Document(kind), None, body.into_any())
    }))
}

/// One version.
pub async fn show(desk: Desk, Path((id, document, version)): Path<(CaseId, DocumentId, i32)>) -> Reply {
    let sheet = case::version(&desk.ctx, id, document, version).await?;
    let (kind, _) = case::versions(&desk.ctx, id, document).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let (tr, today) = (desk.tr, desk.ctx.house().clock.today());
    Ok(desk.page("versions-title", || {
        let body = view! {
            <a class="back" href=path::versions(id, document)>{tr.t("back")}</a>
            <h1>{tr.with("version-number", &[("number", &sheet.version.to_string())])}</h1>
            <p class="soft">{ui::moment(sheet.at_ms)}" · "{sheet.author.clone()}</p>
            {content(tr, kind, &sheet, today, false)}
        };
        framed(tr, &desk.ctx, &case, Place::Document(kind), None, body.into_any())
    }))
}
