//! The choice when two people edited the same version.

use axum::response::Response;
use casework::{
    case::{Clash, Overview},
    record::{Answers, difference, spec},
};
use entity::vocab::DocumentKind;
use leptos::prelude::*;

use super::{
    draft::THEIRS,
    side::{Place, framed},
};
use crate::{desk::Desk, form::Filled, path, ui};

/// Both versions, question by question where they differ, and a button for each: nothing is overwritten unseen.
pub fn choose(desk: &Desk, case: &Overview, kind: DocumentKind, clash: &Clash, document: &str, to: &str) -> Response {
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
        let mut typed = Filled::showing(spec(kind), &clash.mine).typed;
        typed.push(("base".to_owned(), theirs.version.to_string()));
        typed.push(("document".to_owned(), document.to_owned()));
        let typed = typed
            .into_iter()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
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
                <form method="post" action=to.to_owned()>{typed.collect_view()}<button>{tr.t("clash-take-mine")}</button></form>
                <form method="post" action=path::draft(case.case.id, kind)>
                    <input type="hidden" name="document" value=document.to_owned()/>
                    <button class="second" name="discard" value=THEIRS>{tr.t("clash-take-theirs")}</button>
                </form>
            </div>
        };
        framed(tr, &desk.ctx, case, Place::Document(kind), None, body.into_any())
    })
}
