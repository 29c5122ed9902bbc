//! The stays of a case: coming, staying longer, leaving. Keeping a bed is in `book`.

use axum::{Form, extract::Path};
use casework::{
    Error, Issue,
    case::{self, Overview},
    policy::Action,
    shelter::{self, Change, Stay},
};
use chrono::NaiveDate;
use entity::vocab::{CaseId, Section, StayId, StayState};
use leptos::prelude::*;

use super::{
    book::{book_form, date, parts, proposed},
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
    let free = match (writes, date(filled, "from"), date(filled, "until")) {
        (true, Some(from), Some(until)) => shelter::free_beds(&desk.ctx, from, until).await?,
        _ => Vec::new(),
    };
    let tr = desk.tr;
    let body = || {
        let none = stays.is_empty().then(|| ui::empty(tr.t("stay-none"), None));
        let today = desk.ctx.house().clock.today();
        let lines = stays.iter().map(|stay| line(tr, &case, stay, writes, today)).collect_view();
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("stay-title")}</h1>
            <p>{tr.t("stay-intro")}</p>
            {none}
            <ol class="notes">{lines}</ol>
            {writes.then(|| book_form(tr, id, filled, &free))}
        };
        framed(tr, &desk.ctx, &case, Place::Stay, None, body.into_any())
    };
    Ok(desk.form("stay-title", filled, body))
}

fn line(tr: Tr, case: &Overview, stay: &Stay, writes: bool, today: NaiveDate) -> AnyView {
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
    let acts = writes.then(|| acts(tr, case.case.id, row));
    view! {
        <li><article>
            <h2>{stay.place.clone()}</h2>
            <p>{ui::day(row.from_day)}" – "{ui::day(row.until_day)}" · "{who}" · "{ui::tag(tr.word("stay-state", row.state.word()), tone)}</p>
            {acts}
        </article></li>
    }
    .into_any()
}

/// What can happen to a stay now: a button each, and a form for another day of leaving.
fn acts(tr: Tr, case: CaseId, row: &entity::stay::Model) -> AnyView {
    let words: &[&str] = match row.state {
        StayState::Expected => &["arrive", "not-arrive"],
        StayState::Here => &["depart"],
        StayState::Left | StayState::NotArrived => return ().into_any(),
    };
    let to = path::stay(case, row.id);
    let button = |word: &&'static str| {
        view! { <form method="post" action=to.clone()><button class="second" name="do" value=*word>{tr.word("stay-do", word)}</button></form> }
    };
    let mut shown = Filled::default();
    let name = format!("{}-until", row.id);
    shown.typed.extend(parts(&name, row.until_day));
    view! {
        <div class="acts">{words.iter().map(button).collect_view()}</div>
        <details><summary>{tr.word("stay-do", "extend")}</summary><div>
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
    let change = match filled.value("do") {
        "arrive" => Some(Change::Arrive),
        "depart" => Some(Change::Depart),
        "not-arrive" => Some(Change::NotArrive),
        "extend" => date(&filled, &format!("{stay}-until")).map(Change::Extend),
        _ => None,
    };
    let done = if let Some(change) = change {
        shelter::change(&desk.ctx, id, stay, change).await
    } else {
        desk.ctx.see(Action::Write(Section::House), id).await?;
        Err(Issue::new("", "issue-date-whole").into())
    };
    match done {
        Ok(()) => Ok(see_other(&path::stays(id))),
        Err(Error::Invalid(issues)) => {
            let today = desk.ctx.house().clock.today();
            page(&desk, id, &proposed(today).wrong(issues)).await
        }
        Err(fault) => Err(fault.into()),
    }
}
