//! The supervisor's desk: every referral of the organisation as a plain row, its life in the log, the rules. No key is used here.

mod filter;
mod life;
mod rules;
mod sheet;
mod table;

pub use life::{life, proof};
pub use rules::{set as set_rules, show as show_rules};
pub use sheet::sheet;

use axum::{
    extract::Query,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::referral::{self, Pattern};
use entity::vocab::Role;
use leptos::prelude::*;

use self::filter::{Asked, Offers};
use crate::{desk::Desk, fault::Reply, i18n::Tr, path, ui};

/// The desk.
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Reply {
    let filter = asked.filter();
    let page = referral::desk(&desk.ctx, filter).await?;
    let patterns = referral::patterns(&desk.ctx).await?;
    let offers = Offers::of(&desk).await?;
    let (tr, actor) = (desk.tr, desk.ctx.actor());
    let approves = actor.roles.has(Role::Supervisor);
    Ok(desk.page("desk-nav", || {
        let older = page.more.then(|| asked.at(filter.page + 1));
        let newer = (filter.page > 0).then(|| asked.at(filter.page - 1));
        let none = page.rows.is_empty().then(|| ui::empty(tr.t("desk-none"), None));
        view! {
            <h1>{tr.t("desk-nav")}</h1>
            <p>{tr.t("desk-intro")}</p>
            {awaiting(tr, page.awaiting)}
            {filter::form(tr, &asked, offers)}
            {none}
            {(!page.rows.is_empty()).then(|| table::table(tr, (actor.org, approves), &page.rows))}
            {ui::pages(tr, newer, older)}
            {unusual(tr, &patterns)}
            <form method="post" action=path::DESK_SHEET>
                {asked.hidden()}
                <div class="acts">
                    <button class="second">{tr.t("desk-sheet")}</button>
                    {approves.then(|| view! { <a href=path::RULES>{tr.t("rules-title")}</a> })}
                </div>
            </form>
        }
        .into_any()
    }))
}

/// How many wait for approval, with the way to them; nothing if none does.
pub fn awaiting(tr: Tr, number: u64) -> Option<AnyView> {
    let words = tr.with("desk-awaiting-number", &[("number", &number.to_string())]);
    let to = format!("{}?only=awaiting", path::DESK);
    (number > 0).then(|| view! { <ul class="counts"><li class="late"><a href=to>{words}</a></li></ul> }.into_any())
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
