//! The organisation's log, for supervisors and auditors.

use axum::extract::Query;
use casework::{
    audit::Outcome,
    case::{self, LogQuery, LogRow},
};
use leptos::prelude::*;
use serde::Deserialize;

use crate::{desk::Desk, fault::Reply, i18n::Tr, path, ui};

/// Where the page begins and what it shows.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    before: Option<u64>,
    #[serde(default)]
    denied: Option<String>,
    #[serde(default)]
    searches: Option<String>,
}

/// The address of a page of the log.
fn address(before: Option<u64>, denied: bool, searches: bool) -> String {
    let before = before.map(|seq| format!("before={seq}"));
    let flags = [(denied, "denied=yes"), (searches, "searches=yes")];
    let flags = flags.into_iter().filter(|(on, _)| *on).map(|(_, flag)| flag.to_owned());
    let parts: Vec<String> = before.into_iter().chain(flags).collect();
    if parts.is_empty() {
        path::LOG.to_owned()
    } else {
        format!("{}?{}", path::LOG, parts.join("&"))
    }
}

/// The log.
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Reply {
    let (before, denied, searches) = (asked.before, asked.denied.is_some(), asked.searches.is_some());
    let query = LogQuery {
        before,
        denied,
        searches,
    };
    let page = case::log(&desk.ctx, query).await?;
    let tr = desk.tr;
    Ok(desk.page("nav-log", || {
        let older = page.next.map(|seq| address(Some(seq), denied, searches));
        let newer = before.is_some().then(|| address(None, denied, searches));
        let only = if denied { "log-all" } else { "log-denied" };
        let texts = if searches { "log-searches-hide" } else { "log-searches" };
        view! {
            <h1>{tr.t("nav-log")}</h1>
            <p>{tr.t("log-intro")}</p>
            <div class="acts">
                <a href=address(None, !denied, searches)>{tr.t(only)}</a>
                <a href=address(before, denied, !searches)>{tr.t(texts)}</a>
            </div>
            {table(tr, &page.rows)}
            {ui::pages(tr, newer, older)}
            <details>
                <summary>{tr.t("log-checkpoint")}</summary>
                <div class="panel"><p>{tr.t("log-checkpoint-help")}</p><pre>{page.checkpoint.clone()}</pre></div>
            </details>
        }
        .into_any()
    }))
}

/// How something ended.
pub fn outcome(tr: Tr, outcome: Outcome) -> AnyView {
    let kind = if outcome == Outcome::Denied { "late" } else { "" };
    ui::tag(tr.word("outcome", outcome.word()), kind)
}

fn table(tr: Tr, rows: &[LogRow]) -> AnyView {
    let labels = ["log-when", "log-who", "log-what", "log-case", "log-outcome", "log-entry"].map(|key| tr.t(key));
    let row = |row: &LogRow| {
        let event = &row.event;
        let section = event
            .section
            .map(|section| format!(" · {}", tr.word("section", section.word())));
        let searched = (!row.searched.is_empty()).then(|| {
            view! { <p class="hint">{tr.t("log-searched")}" "<q>{row.searched.clone()}</q></p> }
        });
        let subject = (!event.subject.is_empty()).then(|| format!(" → {}", event.subject));
        view! {
            <tr role="row">
                <td role="cell" data-label=labels[0].clone()>{ui::moment(event.at_ms)}</td>
                <td role="cell" data-label=labels[1].clone()>{event.actor.clone()}</td>
                <td role="cell" data-label=labels[2].clone()>{tr.word("verb", &event.action)}{section}{subject}{searched}</td>
                <td role="cell" data-label=labels[3].clone() class=if row.case.is_empty() { "num blank" } else { "num" }>{row.case.clone()}</td>
                <td role="cell" data-label=labels[4].clone()>{outcome(tr, event.outcome)}</td>
                <td role="cell" data-label=labels[5].clone() class="num">{event.seq.to_string()}</td>
            </tr>
        }
    };
    ui::table(None, &labels, rows.iter().map(row).collect_view().into_any())
}
