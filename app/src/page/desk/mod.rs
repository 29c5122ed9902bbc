//! The supervisor's desk: every referral of the organisation as a plain row, its life in the log, the rules. No key is used here.

mod asked;
mod filter;
mod life;
mod one_day;
mod rules;
mod sheet;
mod table;

pub use life::{life, proof};
pub use one_day::{review_one as review_day, show as show_days};
pub use rules::{set as set_rules, show as show_rules};
pub use sheet::sheet;

use axum::{
    extract::Query,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::{
    case,
    referral::{self, Counts, Pattern},
};
use entity::vocab::Role;
use leptos::prelude::*;

use self::{asked::Asked, filter::Offers};
use crate::{desk::Desk, fault::Reply, i18n::Tr, paged, path, ui};

/// The desk.
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Reply {
    let filter = asked.filter();
    let page = referral::desk(&desk.ctx, filter).await?;
    let at_desk = referral::counts(&desk.ctx).await?;
    let unreviewed = case::unreviewed(&desk.ctx).await?;
    let patterns = referral::patterns(&desk.ctx).await?;
    let offers = Offers::of(&desk).await?;
    let (tr, actor) = (desk.tr, desk.ctx.actor());
    let approves = actor.roles.has(Role::Supervisor);
    Ok(desk.page("desk-nav", || {
        let none = page.rows.is_empty().then(|| ui::empty(tr.t("desk-none"), None));
        view! {
            <h1>{tr.t("desk-nav")}</h1>
            <p>{tr.t("desk-intro")}</p>
            {counts(tr, at_desk, unreviewed)}
            {filter::form(tr, &asked, offers)}
            {none}
            {(!page.rows.is_empty()).then(|| table::table(tr, &page.rows))}
            {paged::links(tr, filter.page, page.more, |page| asked.at(page))}
            {unusual(tr, &patterns)}
            <form method="post" action=path::DESK_SHEET>
                {asked.hidden()}
                <div class="acts">
                    <button class="second">{tr.t("desk-sheet")}</button>
                    <a href=path::ONE_DAY>{tr.t("emergency-title")}</a>
                    {approves.then(|| view! { <a href=path::RULES>{tr.t("rules-title")}</a> })}
                </div>
            </form>
        }
        .into_any()
    }))
}

/// How many wait for approval, and how many answers are late, with the way to them; nothing where there is none.
pub fn counts(tr: Tr, counts: Counts, unreviewed: u64) -> Option<AnyView> {
    let only = |only: &str| format!("{}?only={only}", path::DESK);
    let line = |number: u64, key: &str, to: String| {
        let words = tr.with(key, &[("number", &number.to_string())]);
        (number > 0).then(|| view! { <li class="late"><a href=to>{words}</a></li> })
    };
    let waits = line(counts.awaiting, "desk-awaiting-number", only("awaiting"));
    let late = line(counts.overdue, "desk-overdue-number", only("overdue"));
    let days = line(unreviewed, "emergency-number", path::ONE_DAY.to_owned());
    let some = waits.is_some() || late.is_some() || days.is_some();
    some.then(|| view! { <ul class="counts">{waits}{late}{days}</ul> }.into_any())
}

/// What is unusual about openings: a quiet list.
fn unusual(tr: Tr, patterns: &[Pattern]) -> Option<AnyView> {
    let line = |pattern: &Pattern| {
        let key = match pattern.what {
            "many" => "desk-pattern-many",
            "night" => "desk-pattern-night",
            _ => "desk-pattern-after",
        };
        let words = tr.with(key, &[("who", &pattern.who), ("times", &pattern.times.to_string())]);
        view! {
            <li>
                <div><a class="num" href=path::life(pattern.referral)>{pattern.number.to_string()}</a><p class="hint">{words}</p></div>
                <span>{ui::moment(pattern.latest_ms)}</span>
            </li>
        }
    };
    let lines = patterns.iter().map(line).collect_view();
    (!patterns.is_empty()).then(|| {
        view! {
            <details>
                <summary>{tr.t("desk-patterns")}</summary>
                <div class="panel"><p>{tr.t("desk-patterns-intro")}</p><ul class="tasks">{lines}</ul></div>
            </details>
        }
        .into_any()
    })
}

/// Something to be kept as a file.
fn attached(kind: &'static str, name: &str, body: String) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
