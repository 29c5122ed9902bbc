//! The one record of a kind: its page, its form, and the choice when two people edited it.

use axum::{Form, extract::Path, response::Response};
use casework::{
    Error,
    case::{self, Draft, Overview, Saved, Sheet},
    record::spec,
};
use entity::vocab::{CaseId, DocumentId, DocumentKind, Section};
use leptos::prelude::*;

use super::{
    advice::content,
    clash::choose,
    draft::{keeper, left, resumed},
    kind,
    offer::offering,
    side::{Place, framed, heading},
};
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// More versions than any document will have; far from where counting on would overflow.
const MOST_VERSIONS: i32 = 1_000_000;

/// The record.
pub async fn show(desk: Desk, id: CaseId, kind: DocumentKind) -> Reply {
    let sheet = case::single(&desk.ctx, id, kind).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let (tr, today) = (desk.tr, desk.ctx.house().clock.today());
    let writes = case.may_write(&desk.ctx, kind);
    Ok(desk.page(&heading(kind), || {
        let first = if sheet.is_some() { "edit" } else { "record-first" };
        let ways = writes.then(|| ways(tr, id, kind, first));
        let there = match &sheet {
            Some(sheet) => {
                let content = content(tr, kind, sheet, today, false);
                view! { {content}{written(tr, id, sheet)} }.into_any()
            }
            None => ui::empty(tr.t(&format!("{kind}-intro")), None),
        };
        let body = view! { <h1>{tr.t(&heading(kind))}</h1>{there}{ways} }.into_any();
        framed(tr, &desk.ctx, &case, Place::Document(kind), None, body)
    }))
}

/// The ways to write it: all on one page, or step by step.
fn ways(tr: Tr, id: CaseId, kind: DocumentKind, first: &str) -> AnyView {
    view! {
        <div class="acts">
            <a class="button" href=path::edit(id, kind)>{tr.t(first)}</a>
            <a class="button second" href=path::steps(id, kind)>{tr.t("step-start")}</a>
        </div>
    }
    .into_any()
}

/// Who wrote this version when, and the way to the earlier ones.
pub fn written(tr: Tr, id: CaseId, sheet: &Sheet) -> AnyView {
    view! {
        <p class="soft">
            {ui::moment(sheet.at_ms)}" · "{sheet.author.clone()}" · "
            <a href=path::versions(id, sheet.id)>{tr.with("version-number", &[("number", &sheet.version.to_string())])}</a>
        </p>
    }
    .into_any()
}

/// The form.
pub async fn edit(desk: Desk, Path((id, word)): Path<(CaseId, String)>) -> Reply {
    let kind = kind(&word)?;
    if !kind.is_single() {
        return Err(Error::NotFound.into());
    }
    let sheet = case::single(&desk.ctx, id, kind).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let base = sheet.as_ref().map_or(0, |sheet| sheet.version);
    let mut filled = sheet.map_or_else(Filled::default, |sheet| Filled::showing(spec(kind), &sheet.answers));
    filled.typed.push(("base".to_owned(), base.to_string()));
    let filled = resumed(&desk, id, kind, None, filled).await?;
    let filled = offering(&desk, &case, kind, filled).await?;
    Ok(form(&desk, &case, kind, &filled, &path::edit(id, kind)))
}

/// A record's form, also for notes; `to` is where it posts.
pub fn form(desk: &Desk, case: &Overview, kind: DocumentKind, filled: &Filled, to: &str) -> Response {
    let tr = desk.tr;
    let body = || {
        let back = (path::record(case.case.id, kind), tr.t("back"));
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t(&heading(kind))}</h1>
            <p>{tr.t(&format!("{kind}-intro"))}</p>
            <div class="acts"><a href=path::paper(kind)>{tr.t("paper-link")}</a></div>
            {left(tr, case.case.id, kind, filled)}
            {to_know(tr, filled)}
            <form method="post" action=to.to_owned() data-draft=path::draft(case.case.id, kind) data-kept=tr.t("draft-kept")
                data-offline=tr.t("draft-offline") data-out=tr.t("draft-out") data-not=tr.t("draft-not")>
                <input type="hidden" name="base" value=filled.value("base").to_owned()/>
                <input type="hidden" name="document" value=filled.value("document").to_owned()/>
                <input type="hidden" name="request" value=filled.value("request").to_owned()/>
                {ui::fields(tr, spec(kind), filled)}
                {keeper(desk)}
                {ui::acts(tr.t("save"), Some(back))}
            </form>
        };
        framed(tr, &desk.ctx, case, Place::Document(kind), None, body.into_any())
    };
    desk.form(&heading(kind), filled, body)
}

/// What of the case is still open.
fn to_know(tr: Tr, filled: &Filled) -> Option<AnyView> {
    let lines = filled
        .know
        .iter()
        .map(|line| view! { <li>{line.clone()}</li> })
        .collect_view();
    (!filled.know.is_empty())
        .then(|| view! { <div class="flash wait" role="status"><p>{tr.t("loose-title")}</p><ul>{lines}</ul></div> }.into_any())
}

/// Saves.
pub async fn save(desk: Desk, Path((id, word)): Path<(CaseId, String)>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let kind = kind(&word)?;
    if !kind.is_single() {
        return Err(Error::NotFound.into());
    }
    keep(desk, id, kind, None, typed, &path::edit(id, kind)).await
}

/// The version that the form showed. What no form of ours sends is 0, as for a new document: nothing is overwritten, the worst
/// answer is the choice between both versions.
pub fn base(filled: &Filled) -> i32 {
    let number: i32 = filled.value("base").parse().unwrap_or(0);
    if (0..=MOST_VERSIONS).contains(&number) { number } else { 0 }
}

/// Saves a record or a note and answers.
pub async fn keep(
    desk: Desk,
    id: CaseId,
    kind: DocumentKind,
    document: Option<DocumentId>,
    typed: Vec<(String, String)>,
    to: &str,
) -> Reply {
    let filled = Filled::sent(typed);
    let base = base(&filled);
    match case::save(
        &desk.ctx,
        id,
        kind,
        Draft {
            id: document,
            base,
            typed: &filled.typed,
        },
    )
    .await
    {
        Ok(Saved::Done(_)) if kind.section() == Section::Award => Ok(see_other(&path::award(id))),
        Ok(Saved::Done(_)) => Ok(see_other(&path::record(id, kind))),
        Ok(Saved::Clash(clash)) => {
            let case = case::overview(&desk.ctx, id).await?;
            Ok(choose(&desk, &case, kind, &clash, filled.value("document"), to))
        }
        Err(Error::Invalid(issues)) => {
            let case = case::overview(&desk.ctx, id).await?;
            let filled = offering(&desk, &case, kind, filled.wrong(issues)).await?;
            Ok(form(&desk, &case, kind, &filled, to))
        }
        Err(fault) => Err(fault.into()),
    }
}
