//! The one record of a kind: its page, its form, and the choice when two people edited it.

use axum::{Form, extract::Path};
use casework::{
    Error,
    case::{self, Clash, Draft, Overview, Saved, Sheet},
    policy::Action,
    record::{Answers, difference, spec},
};
use entity::vocab::{CaseId, DocumentId, DocumentKind};
use leptos::prelude::*;

use super::{
    advice::content,
    kind,
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
    let writes = case.may(&desk.ctx, Action::Write(kind.section()));
    Ok(desk.page(&heading(kind), || {
        let body = if let Some(sheet) = &sheet {
            view! {
                <h1>{tr.t(&heading(kind))}</h1>
                {content(tr, kind, &sheet.answers, today, false)}
                {written(tr, id, sheet)}
                {writes.then(|| view! { <div class="acts"><a class="button" href=path::edit(id, kind)>{tr.t("edit")}</a></div> })}
            }
            .into_any()
        } else {
            let first = writes.then(|| (path::edit(id, kind), tr.t("record-first")));
            view! { <h1>{tr.t(&heading(kind))}</h1>{ui::empty(tr.t(&format!("{kind}-intro")), first)} }.into_any()
        };
        framed(tr, &desk.ctx, &case, Place::Document(kind), None, body)
    }))
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
    Ok(form(&desk, &case, kind, &filled, &path::edit(id, kind)))
}

/// A record's form, also for notes; `to` is where it posts.
pub fn form(desk: &Desk, case: &Overview, kind: DocumentKind, filled: &Filled, to: &str) -> axum::response::Response {
    let tr = desk.tr;
    let body = || {
        let back = (path::record(case.case.id, kind), tr.t("back"));
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t(&heading(kind))}</h1>
            <p>{tr.t(&format!("{kind}-intro"))}</p>
            <form method="post" action=to.to_owned()>
                <input type="hidden" name="base" value=filled.value("base").to_owned()/>
                <input type="hidden" name="document" value=filled.value("document").to_owned()/>
                {ui::fields(tr, spec(kind), filled)}
                {ui::acts(tr.t("save"), Some(back))}
            </form>
        };
        framed(tr, &desk.ctx, case, Place::Document(kind), None, body.into_any())
    };
    desk.form(&heading(kind), filled, body)
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
fn base(filled: &Filled) -> i32 {
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
        Ok(Saved::Done(_)) => Ok(see_other(&path::record(id, kind))),
        Ok(Saved::Clash(clash)) => {
            let case = case::overview(&desk.ctx, id).await?;
            Ok(choose(&desk, &case, kind, &clash, filled.value("document"), to))
        }
        Err(Error::Invalid(issues)) => {
            let case = case::overview(&desk.ctx, id).await?;
            Ok(form(&desk, &case, kind, &filled.wrong(issues), to))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Both versions, question by question where they differ. What is chosen is put into one form that can still be changed
/// before it is saved: nothing is overwritten unseen.
fn choose(desk: &Desk, case: &Overview, kind: DocumentKind, clash: &Clash, document: &str, to: &str) -> axum::response::Response {
    let tr = desk.tr;
    let theirs = &clash.theirs;
    desk.clash("clash-title", || {
        let rows = difference(spec(kind), &clash.mine, &theirs.answers).into_iter().map(|field| {
            let cell = |answers: &Answers| ui::answer(tr, field, answers).unwrap_or_else(|| tr.t("not-provided"));
            let (mine, other) = (cell(&clash.mine), cell(&theirs.answers));
            view! {
                <tr role="row">
                    <th role="rowheader" scope="row">{ui::label(tr, spec(kind), field)}</th>
                    <td role="cell" data-label=tr.t("clash-mine") class="text" dir="auto">{mine}</td>
                    <td role="cell" data-label=theirs.author.clone() class="text" dir="auto">{other}</td>
                </tr>
            }
        });
        let version = |answers: &Answers, words: String, second: bool| {
            let mut hidden = Filled::showing(spec(kind), answers).typed;
            hidden.push(("base".to_owned(), theirs.version.to_string()));
            hidden.push(("document".to_owned(), document.to_owned()));
            let input = |(name, value): (String, String)| view! { <input type="hidden" name=name value=value/> };
            let look = if second { "second" } else { "" };
            view! { <form method="post" action=to.to_owned()>{hidden.into_iter().map(input).collect_view()}<button class=look>{words}</button></form> }
        };
        let body = view! {
            <div class="flash wait" role="alert"><p>{tr.with("clash-what", &[("who", &theirs.author)])}</p></div>
            <h1>{tr.t("clash-title")}</h1>
            <table class="stack" role="table">
                <thead role="rowgroup"><tr role="row">
                    <th role="columnheader" scope="col">{tr.t("clash-question")}</th>
                    <th role="columnheader" scope="col">{tr.t("clash-mine")}</th>
                    <th role="columnheader" scope="col">{theirs.author.clone()}" · "{ui::moment(theirs.at_ms)}</th>
                </tr></thead>
                <tbody role="rowgroup">{rows.collect_view()}</tbody>
            </table>
            <div class="acts">
                {version(&clash.mine, tr.t("clash-take-mine"), false)}
                <a class="button second" href=path::record(case.case.id, kind)>{tr.t("clash-take-theirs")}</a>
            </div>
        };
        framed(tr, &desk.ctx, case, Place::Document(kind), None, body.into_any())
    })
}
