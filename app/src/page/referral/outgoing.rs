//! One referral of a case: what is known of it, what is chosen and shared, what was said, and what can be done with it.

use axum::extract::Path;
use casework::{
    case::{self, Overview},
    policy::Action,
    referral::{self, Message, SHARED, Shown, is_guarded, is_live, is_out},
};
use entity::vocab::{
    CaseId, DocumentId, MessageKind, ReferralBasis, ReferralId, ReferralOutcome, ReferralReason, ReferralSide, ReferralState,
    ReferralWay, Section,
};
use leptos::prelude::*;

use super::words::{self, options};
use crate::{
    desk::Desk,
    fault::Reply,
    form::Filled,
    i18n::Tr,
    page::case::{Place, framed},
    path, ui,
};

/// The page.
pub async fn show(desk: Desk, Path((id, referral)): Path<(CaseId, ReferralId)>) -> Reply {
    page(&desk, (id, referral), &Filled::default()).await
}

pub(super) async fn page(desk: &Desk, (id, referral): (CaseId, ReferralId), filled: &Filled) -> Reply {
    let shown = referral::show(&desk.ctx, id, referral).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    Ok(desk.form("referral-title", filled, || {
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("referral-title")}" "{shown.line.row.number.to_string()}</h1>
            {words::facts(tr, &shown.line)}
            {holders(tr, &shown)}
            {chosen(desk, &case, &shown)}
            {shown.shot.as_ref().map(|shot| words::records(tr, shot))}
            {said(desk, &case, &shown, filled)}
            {acts(desk, &case, &shown, filled)}
            <div class="acts"><a href=path::case_referrals(id)>{tr.t("back")}</a></div>
        };
        framed(tr, &desk.ctx, &case, Place::Referrals, None, body.into_any())
    }))
}

fn holders(tr: Tr, shown: &Shown) -> Option<AnyView> {
    (!shown.holders.is_empty()).then(|| view! { <p>{tr.t("referral-holders")}": "{shown.holders.join(", ")}</p> }.into_any())
}

/// What is chosen, by section; while it is put together with the ways to choose.
fn chosen(desk: &Desk, case: &Overview, shown: &Shown) -> Option<AnyView> {
    let (tr, row) = (desk.tr, &shown.line.row);
    let (id, draft) = (case.case.id, row.state == ReferralState::Draft);
    if row.case_id != Some(id) {
        return None;
    }
    let writes = draft && case.may(&desk.ctx, Action::Write(Section::Consent));
    let line = |section: &Section| {
        let of = |one: &&referral::Record| one.kind.section() == *section;
        let fields: usize = shown.chosen.records.iter().filter(of).map(|record| record.fields.len()).sum();
        let files = shown.chosen.files.iter().filter(|(one, _)| one == section).count();
        let offers = writes && case.may(&desk.ctx, Action::Read(*section));
        if fields + files == 0 && !offers {
            return None;
        }
        let number = tr.with(
            "referral-chosen-number",
            &[("fields", &fields.to_string()), ("files", &files.to_string())],
        );
        let name = tr.word("section", section.word());
        let link = if offers {
            view! { <a href=path::choose(id, row.id, *section)>{name}</a> }.into_any()
        } else {
            name.into_any()
        };
        let guarded = is_guarded(*section).then(|| ui::tag(tr.t("referral-guarded"), "wait"));
        Some(view! { <li><div>{link}" "{guarded}</div><span class="num">{number}</span></li> })
    };
    let lines = SHARED.iter().filter_map(line).collect_view();
    let ways = writes.then(|| {
        view! {
            <div class="acts">
                <a class="button second" href=path::preview(id, row.id)>{tr.t("referral-preview")}</a>
                <a href=path::edit_referral(id, row.id)>{tr.t("edit")}</a>
            </div>
        }
    });
    let why = draft.then(|| view! { <p class="text" dir="auto">{shown.chosen.why.clone()}</p> });
    let reason = (!shown.chosen.reason.is_empty()).then(|| {
        view! { <p dir="auto">{tr.t("referral-exception")}" "{shown.chosen.reason.clone()}</p> }
    });
    Some(view! { {why}{reason}<h2>{tr.t("referral-chosen")}</h2><ul class="tasks">{lines}</ul>{ways} }.into_any())
}

/// What was said, with the way to take it over, and a few words more.
fn said(desk: &Desk, case: &Overview, shown: &Shown, filled: &Filled) -> AnyView {
    let (tr, id, row) = (desk.tr, case.case.id, &shown.line.row);
    let takes = case.may(&desk.ctx, Action::TakeOver(Section::Legal)) && !case.has_ended();
    let take = |message: &Message| {
        let structured = message.kind != MessageKind::Text && message.side == ReferralSide::Receiver;
        (takes && structured && !message.taken).then(|| {
            view! {
                <form method="post" action=path::take_over(id, row.id, message.id)>
                    <div class="acts"><button class="second">{tr.t("message-take")}</button></div>
                </form>
            }
            .into_any()
        })
    };
    let writes = is_out(row.state) && row.way != ReferralWay::Outside && case.may(&desk.ctx, Action::Write(Section::Consent));
    let form = writes.then(|| {
        let new = filled.value("message").parse().unwrap_or_else(|_| DocumentId::random());
        view! {
            <form method="post" action=path::case_messages(id, row.id)>
                <input type="hidden" name="message" value=new.to_string()/>
                {ui::area(tr, filled, "text", "message-words", Some("message-words-hint"))}
                <div class="acts"><button class="second">{tr.t("message-send")}</button></div>
            </form>
        }
    });
    view! { {words::messages(tr, &shown.messages, Some(&take))}{form} }.into_any()
}

fn button(tr: Tr, to: &str, (act, key): (&'static str, &'static str), look: &'static str) -> AnyView {
    view! {
        <form method="post" action=to.to_owned()>
            <input type="hidden" name="do" value=act/>
            <div class="acts"><button class=look>{tr.t(key)}</button></div>
        </form>
    }
    .into_any()
}

/// What can be done with it now.
fn acts(desk: &Desk, case: &Overview, shown: &Shown, filled: &Filled) -> Option<AnyView> {
    let (tr, id, row) = (desk.tr, case.case.id, &shown.line.row);
    let to = path::case_referral(id, row.id);
    if row.case_id != Some(id) || !is_live(row.state) {
        return None;
    }
    let writes = case.may(&desk.ctx, Action::Write(Section::Consent));
    let other = row.author != desk.ctx.actor().person && case.may(&desk.ctx, Action::Answer(Section::Consent));
    let exception = is_out(row.state) && row.basis != ReferralBasis::Consent && row.approved_by.is_none();
    let submit = (writes && row.state == ReferralState::Draft).then(|| button(tr, &to, ("submit", "referral-submit"), ""));
    let waits = row.state == ReferralState::Awaiting;
    let approve = (other && (waits || exception)).then(|| button(tr, &to, ("approve", "referral-approve"), ""));
    let give_back = (other && waits).then(|| button(tr, &to, ("give-back", "referral-give-back"), "second"));
    let look = (other && waits).then(|| {
        view! { <div class="acts"><a class="button second" href=path::preview(id, row.id)>{tr.t("referral-preview")}</a></div> }
    });
    let notice = exception.then(|| ui::notice(tr.t("referral-unapproved"), true));
    let outside = (writes && row.way == ReferralWay::Outside && is_out(row.state)).then(|| outside(tr, (id, shown), &to, filled));
    let withdraw = writes.then(|| button(tr, &to, ("withdraw", "referral-withdraw"), "second"));
    Some(view! { {notice}{look}{submit}{approve}{give_back}{outside}{withdraw} }.into_any())
}

/// What somebody outside has answered, entered here.
fn outside(tr: Tr, (id, shown): (CaseId, &Shown), to: &str, filled: &Filled) -> AnyView {
    let row = &shown.line.row;
    let taken = matches!(row.state, ReferralState::Accepted | ReferralState::InProgress);
    let accept = (!taken).then(|| button(tr, to, ("accepted", "referral-was-accepted"), "second"));
    let decline = (!taken).then(|| {
        let reasons = options!(tr, ReferralReason, "referral-reason");
        let question = ui::choice(tr, filled, "reason", "referral-reason", None, reasons);
        answered(
            tr,
            to,
            ("declined", "referral-was-declined"),
            (question, filled.issue(tr, "reason").is_some()),
        )
    });
    let complete = taken.then(|| {
        let outcomes = options!(tr, ReferralOutcome, "referral-outcome");
        let question = ui::choice(tr, filled, "outcome", "referral-outcome", None, outcomes);
        answered(
            tr,
            to,
            ("completed", "referral-was-completed"),
            (question, filled.issue(tr, "outcome").is_some()),
        )
    });
    view! {
        <div class="acts"><a class="button" href=path::copy(id, row.id)>{tr.t("copy-title")}</a></div>
        <h2>{tr.t("referral-outside-answer")}</h2>
        {accept}{decline}{complete}
    }
    .into_any()
}

/// A question in a fold, which is open if its answer has to be put right.
fn answered(tr: Tr, to: &str, (act, key): (&'static str, &'static str), (question, open): (AnyView, bool)) -> AnyView {
    view! {
        <details open=open><summary>{tr.t(key)}</summary><div class="panel">
            <form method="post" action=to.to_owned()>
                <input type="hidden" name="do" value=act/>
                {question}
                <div class="acts"><button class="second">{tr.t(key)}</button></div>
            </form>
        </div></details>
    }
    .into_any()
}
