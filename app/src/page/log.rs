//! The organisation's log, for supervisors and auditors.

use axum::extract::Query;
use casework::{
    audit::Outcome,
    case::{self, LogRow},
};
use leptos::prelude::*;
use serde::Deserialize;

use crate::{desk::Desk, fault::Reply, i18n::Tr, path, ui};

/// Where the page begins, and whether only refusals are shown.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    before: Option<u64>,
    #[serde(default)]
    denied: Option<String>,
}

/// The log.
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Reply {
    let denied = asked.denied.is_some();
    let page = case::log(&desk.ctx, asked.before, denied).await?;
    let tr = desk.tr;
    Ok(desk.page("nav-log", || {
        let keep = if denied { "&denied=yes" } else { "" };
        let older = page.next.map(|seq| format!("{}?before={seq}{keep}", path::LOG));
        let newer = asked.before.is_some().then(|| path::LOG.to_owned());
        let other = if denied {
            (path::LOG.to_owned(), "log-all")
        } else {
            (format!("{}?denied=yes", path::LOG), "log-denied")
        };
        view! {
            <h1>{tr.t("nav-log")}</h1>
            <p>{tr.t("log-intro")}</p>
            <p><a href=other.0>{tr.t(other.1)}</a></p>
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
        let subject = (!event.subject.is_empty()).then(|| format!(" → {}", event.subject));
        view! {
            <tr role="row">
                <td role="cell" data-label=labels[0].clone()>{ui::moment(event.at_ms)}</td>
                <td role="cell" data-label=labels[1].clone()>{event.actor.clone()}</td>
                <td role="cell" data-label=labels[2].clone()>{tr.word("verb", &event.action)}{section}{subject}</td>
                <td role="cell" data-label=labels[3].clone() class=if row.case.is_empty() { "num blank" } else { "num" }>{row.case.clone()}</td>
                <td role="cell" data-label=labels[4].clone()>{outcome(tr, event.outcome)}</td>
                <td role="cell" data-label=labels[5].clone() class="num">{event.seq.to_string()}</td>
            </tr>
        }
    };
    let head = |words: &String| view! { <th role="columnheader" scope="col">{words.clone()}</th> };
    view! {
        <table class="stack" role="table">
            <thead role="rowgroup"><tr role="row">{labels.iter().map(head).collect_view()}</tr></thead>
            <tbody role="rowgroup">{rows.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
