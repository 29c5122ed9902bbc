//! The stays of a case: coming, staying longer, leaving. Keeping a bed is in `book`.

use axum::{Form, extract::Path};
use casework::{
    Error, Issue, case,
    policy::Action,
    shelter::{self, Change, Stay},
};
use chrono::NaiveDate;
use entity::vocab::{CaseId, Section, StayId, StayState};
use leptos::prelude::*;

use super::{
    book::{book_form, proposed},
    side::{Place, framed},
};
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// The page.
pub async fn show(desk: Desk, Path(id): Path<CaseId>) -> Reply {
    let today = desk.ctx.house().clock.today();
    page(&desk, id, &proposed(today)).await
}

/// The page with what was typed.
pub async fn page(desk: &Desk, id: CaseId, filled: &Filled) -> Reply {
    let stays = shelter::stays(&desk.ctx, id).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let writes = case.may(&desk.ctx, Action::Write(Section::House));
    let free = match (writes, filled.whole_day("from"), filled.whole_day("until")) {
        (true, Some(from), Some(until)) => shelter::free_beds(&desk.ctx, from, until).await?,
        _ => Vec::new(),
    };
    let tr = desk.tr;
    let body = || {
        let none = stays.is_empty().then(|| ui::empty(tr.t("stay-none"), None));
        let today = desk.ctx.house().clock.today();
        let lines = stays
            .iter()
            .map(|stay| line(tr, (case.case.id, stay), writes.then_some(filled), today))
            .collect_view();
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("stay-title")}</h1>
            <p>{tr.t("stay-intro")}</p>
            {none}
            <ol class="notes">{lines}</ol>
            {(writes && !case.has_ended()).then(|| book_form(tr, id, filled, &free))}
        };
        framed(tr, &desk.ctx, &case, Place::Stay, None, body.into_any())
    };
    Ok(desk.form("stay-title", filled, body))
}

/// A stay; with what can be done to it, if there is a form that was filled in or is to be.
fn line(tr: Tr, (case, stay): (CaseId, &Stay), form: Option<&Filled>, today: NaiveDate) -> AnyView {
    let row = &stay.row;
    let late = match row.state {
        StayState::Here => row.until_day <= today,
        StayState::Expected => row.from_day < today,
        StayState::Left | StayState::NotArrived => false,
    };
    let tone = match (late, row.state) {
        (true, _) => "late",
        (_, StayState::Here) => "good",
        (_, StayState::Expected) => "wait",
        _ => "",
    };
    let who = if row.companion == 0 {
        tr.t("stay-person")
    } else {
        tr.with("stay-companion", &[("number", &row.companion.to_string())])
    };
    let acts = form.map(|filled| acts(tr, case, row, filled));
    view! {
        <li><article>
            <h2>{stay.place.clone()}</h2>
            <p>{ui::day(row.from_day)}" – "{ui::day(row.until_day)}" · "{who}" · "{ui::tag(tr.word("stay-state", row.state.word()), tone)}</p>
            {acts}
        </article></li>
    }
    .into_any()
}

/// The name of the boxes of another day of leaving: each stay on the page has its own.
fn until(stay: StayId) -> String {
    format!("{stay}-until")
}

/// What can happen to a stay now: a button each, and a form for another day of leaving.
fn acts(tr: Tr, case: CaseId, row: &entity::stay::Model, filled: &Filled) -> AnyView {
    let words: &[&str] = match row.state {
        StayState::Expected => &["arrive", "not-arrive"],
        StayState::Here => &["depart"],
        StayState::Left | StayState::NotArrived => return ().into_any(),
    };
    let to = path::stay(case, row.id);
    let button = |word: &&'static str| {
        view! { <form method="post" action=to.clone()><button class="second" name="do" value=*word>{tr.word("stay-do", word)}</button></form> }
    };
    let name = until(row.id);
    let wrong = filled.issues.iter().any(|issue| issue.field == name);
    let shown = if wrong {
        filled.clone()
    } else {
        Filled::default().day(&name, row.until_day)
    };
    view! {
        <div class="acts">{words.iter().map(button).collect_view()}</div>
        <details open=wrong><summary>{tr.word("stay-do", "extend")}</summary><div>
            <form method="post" action=to.clone()>
                {ui::date(tr, &shown, &name, "stay-until", "stay-until-hint")}
                <div class="acts"><button class="second" name="do" value="extend">{tr.word("stay-do", "extend")}</button></div>
            </form>
        </div></details>
    }
    .into_any()
}

/// Changes a stay.
pub async fn change(desk: Desk, Path((id, stay)): Path<(CaseId, StayId)>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    let name = until(stay);
    let change = match filled.value("do") {
        "arrive" => Some(Change::Arrive),
        "depart" => Some(Change::Depart),
        "not-arrive" => Some(Change::NotArrive),
        "extend" => filled.whole_day(&name).map(Change::Extend),
        _ => None,
    };
    let done = if let Some(change) = change {
        shelter::change(&desk.ctx, id, stay, change).await
    } else {
        // Whoever may not do this is told that, and not what is wrong with the form.
        desk.ctx.see(Action::Write(Section::House), id).await?;
        Err(Issue::new("until", "issue-date-whole").into())
    };
    match done {
        Ok(()) => Ok(see_other(&path::stays(id))),
        Err(Error::Invalid(mut issues)) => {
            for issue in issues.iter_mut().filter(|issue| issue.field == "until") {
                issue.field.clone_from(&name);
            }
            let mut shown = proposed(desk.ctx.house().clock.today()).wrong(issues);
            shown.typed.extend(filled.typed);
            page(&desk, id, &shown).await
        }
        Err(fault) => Err(fault.into()),
    }
}
