//! The referrals of a case.

use axum::extract::{Path, Query};
use casework::{
    case,
    policy::Action,
    referral::{self, Line},
};
use entity::vocab::{CaseId, Section};
use leptos::prelude::*;

use super::words;
use crate::{
    desk::Desk,
    fault::Reply,
    i18n::Tr,
    page::case::{Place, framed},
    paged::{self, Asked},
    path, ui,
};

/// The list.
pub async fn list(desk: Desk, Path(id): Path<CaseId>, Query(Asked { page }): Query<Asked>) -> Reply {
    let (lines, more) = referral::outgoing(&desk.ctx, id, page).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    let sends = !case.has_ended() && case.may(&desk.ctx, Action::Share(Section::Consent));
    Ok(desk.page("referrals-title", || {
        let none = lines.is_empty().then(|| ui::empty(tr.t("referrals-none"), None));
        let new = sends.then(|| view! { <a class="button" href=path::new_referral(id)>{tr.t("referral-new")}</a> });
        let body = view! {
            <h1>{tr.t("referrals-title")}</h1>
            <p>{tr.t("referrals-intro")}</p>
            {none}
            <ul class="tasks">{lines.iter().map(|line| item(tr, id, line)).collect_view()}</ul>
            {paged::links(tr, page, more, |page| format!("{}?page={page}", path::case_referrals(id)))}
            <div class="acts">{new}<a href=path::shared(id)>{tr.t("told-title")}</a></div>
        };
        framed(tr, &desk.ctx, &case, Place::Referrals, None, body.into_any())
    }))
}

fn item(tr: Tr, id: CaseId, line: &Line) -> AnyView {
    let row = &line.row;
    let who = if line.to.is_empty() { &line.from } else { &line.to };
    let late = line.overdue.then(|| ui::tag(tr.t("referral-late"), "late"));
    view! {
        <li>
            <div>
                <a href=path::case_referral(id, row.id)>{tr.word("referral-purpose", row.purpose.word())}" · "{row.number.to_string()}</a>
                <p class="hint" dir="auto">{who.clone()}</p>
            </div>
            <div class="due"><span>{tr.t("referral-until")}" "{ui::day(row.ends)}</span>{late}{words::state(tr, row.state)}</div>
        </li>
    }
    .into_any()
}
