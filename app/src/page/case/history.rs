//! What happened to a case, and who has opened it.

use axum::extract::{Path, Query};
use casework::case::{self, Event};
use entity::vocab::CaseId;
use leptos::prelude::*;
use serde::Deserialize;

use super::side::{Place, framed};
use crate::{desk::Desk, fault::Reply, i18n::Tr, page::log::outcome, path, ui};

/// Where the page begins.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    before: Option<u64>,
}

fn what(tr: Tr, event: &Event) -> String {
    let section = event.section.map(|section| tr.word("section", section.word()));
    let document = event.document.map(|(_, kind)| tr.t(&format!("document-{kind}")));
    // Some sections have one document of the same name.
    let document = document.filter(|document| section.as_ref() != Some(document));
    let parts: Vec<String> = [Some(tr.word("verb", &event.action)), section, document]
        .into_iter()
        .flatten()
        .collect();
    let subject = if event.subject.is_empty() {
        String::new()
    } else {
        format!(" → {}", event.subject)
    };
    format!("{}{subject}", parts.join(" · "))
}

fn turn(tr: Tr, here: &str, asked: &Asked, events: &[Event], more: bool) -> Option<AnyView> {
    let older = events
        .last()
        .filter(|_| more)
        .map(|last| format!("{here}?before={}", last.seq));
    let newer = asked.before.is_some().then(|| here.to_owned());
    ui::pages(tr, newer, older)
}

/// What happened.
pub async fn timeline(desk: Desk, Path(id): Path<CaseId>, Query(asked): Query<Asked>) -> Reply {
    let (events, more) = case::timeline(&desk.ctx, id, asked.before).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    Ok(desk.page("case-timeline", || {
        let row = |event: &Event| {
            view! { <li><h2>{what(tr, event)}</h2><p class="soft">{ui::moment(event.at_ms)}" · "{event.actor.clone()}</p></li> }
        };
        let body = view! {
            <h1>{tr.t("case-timeline")}</h1>
            <ol class="line">{events.iter().map(row).collect_view()}</ol>
            {turn(tr, &path::timeline(id), &asked, &events, more)}
        };
        framed(tr, &desk.ctx, &case, Place::Timeline, None, body.into_any())
    }))
}

/// Who has opened it.
pub async fn openings(desk: Desk, Path(id): Path<CaseId>, Query(asked): Query<Asked>) -> Reply {
    let (events, more) = case::openings(&desk.ctx, id, asked.before).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    Ok(desk.page("case-openings", || {
        let labels = ["log-when", "log-who", "log-what", "log-outcome", "log-entry"].map(|key| tr.t(key));
        let row = |event: &Event| {
            view! {
                <tr role="row">
                    <td role="cell" data-label=labels[0].clone()>{ui::moment(event.at_ms)}</td>
                    <td role="cell" data-label=labels[1].clone()>{event.actor.clone()}</td>
                    <td role="cell" data-label=labels[2].clone()>{what(tr, event)}</td>
                    <td role="cell" data-label=labels[3].clone()>{outcome(tr, event.outcome)}</td>
                    <td role="cell" data-label=labels[4].clone() class="num">{event.seq.to_string()}</td>
                </tr>
            }
        };
        let body = view! {
            <h1>{tr.t("case-openings")}</h1>
            <p>{tr.t("case-openings-intro")}</p>
            {ui::table(None, &labels, events.iter().map(row).collect_view().into_any())}
            {turn(tr, &path::openings(id), &asked, &events, more)}
        };
        framed(tr, &desk.ctx, &case, Place::Openings, None, body.into_any())
    }))
}
