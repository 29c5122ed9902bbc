//! Finding somebody under any spelling, and the check before a case is opened. What was searched is personal, so it is
//! posted and never in an address; the answer names nobody but colleagues.

use axum::Form;
use casework::{
    Error, Issue,
    case::{self, Hit, Query},
    policy::Action,
};
use leptos::prelude::*;

use crate::{
    desk::Desk,
    fault::Reply,
    form::Filled,
    i18n::Tr,
    path,
    ui::{self, FREE, Typing},
};

/// A phone number with its country, blanks and signs is shorter.
const PHONE: usize = 40;
/// Nobody who is looked for was born before.
const FIRST_YEAR: i32 = 1900;

/// The form.
pub async fn show(desk: Desk) -> Reply {
    desk.ctx.may(Action::SearchNames).await?;
    Ok(page(&desk, &Filled::default(), None))
}

/// The answer.
pub async fn search(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    desk.ctx.may(Action::SearchNames).await?;
    let filled = Filled::sent(typed);
    let query = match query(&filled, desk.ctx.house().clock.year()) {
        Ok(query) => query,
        Err(issues) => return Ok(page(&desk, &filled.wrong(issues), None)),
    };
    match case::search(&desk.ctx, &query).await {
        Ok(hits) => Ok(page(&desk, &filled, Some(&hits))),
        Err(Error::Invalid(issues)) => Ok(page(&desk, &filled.wrong(issues), None)),
        Err(fault) => Err(fault.into()),
    }
}

fn query(filled: &Filled, this_year: i32) -> Result<Query, Vec<Issue>> {
    let (year, phone) = (filled.value("year").trim(), filled.value("phone").trim());
    let birth_year: Option<i32> = year.parse().ok();
    let birth_year = birth_year.filter(|year| (FIRST_YEAR..=this_year).contains(year));
    let mut issues = Vec::new();
    if birth_year.is_none() && !year.is_empty() {
        let issue = Issue::new("year", "issue-search-year");
        issues.push(issue.with("min", FIRST_YEAR).with("max", this_year));
    }
    if phone.chars().count() > PHONE {
        issues.push(Issue::new("phone", "issue-search-phone").with("max", PHONE));
    }
    if !issues.is_empty() {
        return Err(issues);
    }
    Ok(Query {
        name: filled.value("name").to_owned(),
        birth_year,
        phone: phone.to_owned(),
        paper: filled.value("paper").trim().to_owned(),
    })
}

fn page(desk: &Desk, filled: &Filled, hits: Option<&[Hit]>) -> axum::response::Response {
    let tr = desk.tr;
    let body = || {
        let number = Typing {
            auto: "off",
            mode: "numeric",
            class: "short num",
        };
        view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("search-title")}</h1>
            <p>{tr.t("search-intro")}</p>
            <form method="post" action=path::SEARCH>
                {ui::line(tr, filled, "name", "search-name", Some("search-name-hint"), FREE)}
                {ui::line(tr, filled, "year", "search-year", None, number)}
                {ui::line(tr, filled, "phone", "search-phone", None, Typing { mode: "tel", ..number })}
                {ui::line(tr, filled, "paper", "search-paper", Some("search-paper-hint"), FREE)}
                {ui::acts(tr.t("search-do"), None)}
            </form>
            {hits.map(|hits| answer(tr, hits))}
        }
        .into_any()
    };
    desk.form("search-title", filled, body)
}

/// Whom it may be, below each other: one's own cases, and whom to ask about others.
pub(super) fn found(tr: Tr, hits: &[Hit]) -> AnyView {
    let hit = |hit: &Hit| {
        let alike = tr.t(if hit.score >= 92 { "search-likely" } else { "search-possible" });
        match &hit.case {
            Some(case) => view! {
                <li><div><a href=path::case(case.id)>{case.code_name.clone()}</a><p class="hint num">{case.number.clone()}</p></div>
                <span class="tag">{alike}</span></li>
            }
            .into_any(),
            None => view! {
                <li><div>{tr.with("search-ask", &[("owner", &hit.owner)])}</div><span class="tag wait">{alike}</span></li>
            }
            .into_any(),
        }
    };
    view! { <ul class="tasks">{hits.iter().map(hit).collect_view()}</ul> }.into_any()
}

fn answer(tr: Tr, hits: &[Hit]) -> AnyView {
    let number = tr.with("search-found", &[("number", &hits.len().to_string())]);
    view! {
        <section aria-labelledby="answer">
            <h2 id="answer">{tr.t("search-answer")}</h2>
            <p>{if hits.is_empty() { tr.t("search-nobody") } else { number }}</p>
            {found(tr, hits)}
            <div class="acts"><a class="button second" href=path::OPEN_CASE>{tr.t("case-open-title")}</a></div>
        </section>
    }
    .into_any()
}
