//! What came to oneself, what one has taken on, and the letters that one sent: plain rows, nothing is opened here.

use axum::extract::Query;
use casework::{
    policy::Relation,
    referral::{self, Line, is_live},
};
use entity::vocab::{ReferralWay, Urgency};
use leptos::prelude::*;

use super::words;
use crate::{
    desk::Desk,
    fault::Reply,
    i18n::Tr,
    paged::{self, Asked},
    path, ui,
};

/// The list.
pub async fn show(desk: Desk, Query(Asked { page }): Query<Asked>) -> Reply {
    let lines = referral::inbox(&desk.ctx).await?;
    let (ended, more) = referral::ended(&desk.ctx, page).await?;
    let (tr, me) = (desk.tr, desk.ctx.actor().person);
    Ok(desk.page("referrals-nav", || {
        let (mut taken, mut letters) = (Vec::new(), Vec::new());
        for (line, relation) in &lines {
            match relation {
                Relation::Receiver => {}
                Relation::Acceptor => taken.push(item(tr, line, true)),
                _ => letters.push(item(tr, line, line.row.way == ReferralWay::Letter && line.row.author == me)),
            }
        }
        let ended: Vec<_> = ended.iter().map(|line| item(tr, line, false)).collect();
        let none = (lines.is_empty() && ended.is_empty() && page == 0).then(|| ui::empty(tr.t("inbox-none"), None));
        view! {
            <h1>{tr.t("referrals-nav")}</h1>
            <p>{tr.t("inbox-intro")}</p>
            {none}
            {waiting(tr, &lines)}
            {group(tr, "inbox-taken", taken)}
            {group(tr, "inbox-letters", letters)}
            {group(tr, "inbox-ended", ended)}
            {paged::links(tr, page, more, |page| format!("{}?page={page}", path::REFERRALS))}
            <div class="acts"><a class="button" href=path::REFER_IN>{tr.t("letter-title")}</a></div>
        }
        .into_any()
    }))
}

/// What waits for this person's answer; nothing if nothing does.
pub fn waiting(tr: Tr, lines: &[(Line, Relation)]) -> Option<AnyView> {
    let waits = lines.iter().filter(|(_, relation)| *relation == Relation::Receiver);
    group(tr, "inbox-waits", waits.map(|(line, _)| item(tr, line, true)).collect())
}

fn group(tr: Tr, heading: &str, items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| view! { <h2>{tr.t(heading)}</h2><ul class="tasks">{items}</ul> }.into_any())
}

/// How soon; nothing where there is time.
pub fn urgency(tr: Tr, urgency: Urgency) -> Option<AnyView> {
    let tone = match urgency {
        Urgency::Normal => return None,
        Urgency::Urgent => "wait",
        Urgency::AtOnce => "late",
    };
    Some(ui::tag(tr.word("urgency", urgency.word()), tone))
}

/// A line; `opens` if it can be looked at.
fn item(tr: Tr, line: &Line, opens: bool) -> AnyView {
    let row = &line.row;
    let number = row.number.to_string();
    let number = if opens {
        view! { <a class="num" href=path::referral(row.id)>{number}</a> }.into_any()
    } else {
        view! { <span class="num">{number}</span> }.into_any()
    };
    let (key, who) = if line.from.is_empty() {
        ("inbox-to", &line.to)
    } else {
        ("inbox-from", &line.from)
    };
    let whom = (!who.is_empty()).then(|| format!(" · {}", tr.with(key, &[("who", who)])));
    let by = is_live(row.state).then(|| view! { {tr.t("inbox-by")}" "{ui::day(row.answer_by)}" " });
    let late = line.overdue.then(|| ui::tag(tr.t("inbox-late"), "late"));
    // For who wrote a letter this is all that tells what came of it.
    let reason = row.reason.map(|reason| tr.word("referral-reason", reason.word()));
    let outcome = row.outcome.map(|outcome| tr.word("referral-outcome", outcome.word()));
    let told = reason.or(outcome).map(|words| view! { <p class="hint">{words}</p> });
    view! {
        <li>
            <div>{number}<p class="hint">{tr.word("referral-purpose", row.purpose.word())}{whom}</p>{told}</div>
            <div class="due"><span>{by}{late}{urgency(tr, row.urgency)}{words::state(tr, row.state)}</span></div>
        </li>
    }
    .into_any()
}
