//! A referral's whole life as the log has it, and the proof of each entry.

use axum::extract::{Path, Query};
use casework::{Error, case::Event, referral};
use entity::vocab::ReferralId;
use leptos::prelude::*;

use super::attached;
use crate::{
    desk::Desk,
    fault::Reply,
    i18n::Tr,
    page::{log::outcome, referral::words},
    paged::{self, Asked},
    path, ui,
};

/// The page.
pub async fn life(desk: Desk, Path(id): Path<ReferralId>, Query(Asked { page }): Query<Asked>) -> Reply {
    let life = referral::life(&desk.ctx, id, page).await?;
    let tr = desk.tr;
    Ok(desk.page("desk-life", || {
        view! {
            <h1>{tr.t("desk-life")}" "<span class="num">{life.line.row.number.to_string()}</span></h1>
            {words::facts(tr, &life.line)}
            <h2>{tr.t("desk-events")}</h2>
            <p>{tr.t("desk-events-intro")}</p>
            {table(tr, id, &life.events)}
            {paged::links(tr, page, life.more, |page| format!("{}?page={page}", path::life(id)))}
            <div class="acts"><a href=path::DESK>{tr.t("back")}</a></div>
        }
        .into_any()
    }))
}

fn table(tr: Tr, id: ReferralId, events: &[Event]) -> AnyView {
    let labels = ["log-when", "log-who", "log-what", "log-outcome", "log-entry"].map(|key| tr.t(key));
    let row = |event: &Event| {
        view! {
            <tr role="row">
                <td role="cell" data-label=labels[0].clone()>{ui::moment(event.at_ms)}</td>
                <td role="cell" data-label=labels[1].clone()>{event.actor.clone()}</td>
                <td role="cell" data-label=labels[2].clone()>{tr.word("verb", &event.action)}</td>
                <td role="cell" data-label=labels[3].clone()>{outcome(tr, event.outcome)}</td>
                <td role="cell" data-label=labels[4].clone() class="num">
                    <a href=path::proof(id, event.seq) download="">{event.seq.to_string()}</a>
                </td>
            </tr>
        }
    };
    ui::table(None, &labels, events.iter().map(row).collect_view().into_any())
}

/// The proof that an entry is in the log.
pub async fn proof(desk: Desk, Path((id, seq)): Path<(ReferralId, u64)>) -> Reply {
    let proof = referral::proof(&desk.ctx, id, seq).await?;
    let text = serde_json::to_string_pretty(&proof).map_err(|fault| Error::Internal(fault.to_string()))?;
    Ok(attached("application/json", &format!("proof-{seq}.json"), text))
}
