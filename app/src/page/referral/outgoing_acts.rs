//! What can be done with a referral of a case: sending, approving, taking it back, what somebody outside has answered.

use casework::{
    case::Overview,
    policy::Action,
    referral::{Shown, is_live, is_out},
};
use entity::{
    referral::Model,
    vocab::{CaseId, ReferralBasis, ReferralOutcome, ReferralReason, ReferralState, ReferralWay, Section},
};
use leptos::prelude::*;

use super::words::options;
use crate::{desk::Desk, form::Filled, i18n::Tr, path, ui};

/// A button that says one thing of what was looked at.
fn button(tr: Tr, (to, mark): (&str, &str), (act, key): (&'static str, &'static str), look: &'static str) -> AnyView {
    view! {
        <form method="post" action=to.to_owned()>
            <input type="hidden" name="do" value=act/>
            <input type="hidden" name="mark" value=mark.to_owned()/>
            <div class="acts"><button class=look>{tr.t(key)}</button></div>
        </form>
    }
    .into_any()
}

/// Sending what is put together, approving what waits: also beside the preview, where it was looked at.
pub(super) fn going(desk: &Desk, case: &Overview, row: &Model, mark: &str) -> Option<AnyView> {
    let (tr, id) = (desk.tr, case.case.id);
    if row.case_id != Some(id) {
        return None;
    }
    let to = path::case_referral(id, row.id);
    let shares = case.may(&desk.ctx, Action::Share(Section::Consent));
    let submit =
        (shares && row.state == ReferralState::Draft).then(|| button(tr, (&to, mark), ("submit", "referral-submit"), ""));
    let waits = row.state == ReferralState::Awaiting || unapproved(row);
    let approve = (waits && other(desk, case, row)).then(|| button(tr, (&to, mark), ("approve", "referral-approve"), ""));
    Some(view! { {submit}{approve} }.into_any())
}

/// Whether this person may say something to it that its author may not.
fn other(desk: &Desk, case: &Overview, row: &Model) -> bool {
    row.author != desk.ctx.actor().person && case.may(&desk.ctx, Action::Answer(Section::Consent))
}

/// Whether it went without consent and waits for its approval.
fn unapproved(row: &Model) -> bool {
    is_out(row.state) && row.basis != ReferralBasis::Consent && row.approved_by.is_none()
}

/// What can be done with it now.
pub(super) fn acts(desk: &Desk, case: &Overview, shown: &Shown, filled: &Filled) -> Option<AnyView> {
    let (tr, id, row) = (desk.tr, case.case.id, &shown.line.row);
    let to = path::case_referral(id, row.id);
    if row.case_id != Some(id) || !is_live(row.state) {
        return None;
    }
    let writes = case.may(&desk.ctx, Action::Write(Section::Consent));
    let waits = row.state == ReferralState::Awaiting && other(desk, case, row);
    let give_back = waits.then(|| button(tr, (&to, &shown.mark), ("give-back", "referral-give-back"), "second"));
    let look = waits.then(|| {
        view! { <div class="acts"><a class="button second" href=path::preview(id, row.id)>{tr.t("referral-preview")}</a></div> }
    });
    let notice = unapproved(row).then(|| ui::notice(tr.t("referral-unapproved"), true));
    let outside = (writes && row.way == ReferralWay::Outside && is_out(row.state)).then(|| outside(tr, (id, shown), &to, filled));
    let withdraw = writes.then(|| button(tr, (&to, &shown.mark), ("withdraw", "referral-withdraw"), "second"));
    Some(view! { {notice}{look}{going(desk, case, row, &shown.mark)}{give_back}{outside}{withdraw} }.into_any())
}

/// What somebody outside has answered, entered here.
fn outside(tr: Tr, (id, shown): (CaseId, &Shown), to: &str, filled: &Filled) -> AnyView {
    let row = &shown.line.row;
    let taken = matches!(row.state, ReferralState::Accepted | ReferralState::InProgress);
    let accept = (!taken).then(|| button(tr, (to, &shown.mark), ("accepted", "referral-was-accepted"), "second"));
    let decline = (!taken).then(|| {
        let reasons = options!(tr, ReferralReason, "referral-reason");
        let question = ui::choice(tr, filled, "reason", "referral-reason", None, reasons);
        answered(
            tr,
            to,
            ("declined", "referral-was-declined"),
            (question, is_wrong(filled, ("declined", "reason"))),
            filled,
        )
    });
    let complete = taken.then(|| {
        let outcomes = options!(tr, ReferralOutcome, "referral-outcome");
        let question = ui::choice(tr, filled, "outcome", "referral-outcome", None, outcomes);
        answered(
            tr,
            to,
            ("completed", "referral-was-completed"),
            (question, is_wrong(filled, ("completed", "outcome"))),
            filled,
        )
    });
    view! {
        <div class="acts"><a class="button" href=path::copy(id, row.id)>{tr.t("copy-title")}</a></div>
        <h2>{tr.t("referral-outside-answer")}</h2>
        {accept}{decline}{complete}
    }
    .into_any()
}

/// Whether what was sent by this fold has to be put right.
fn is_wrong(filled: &Filled, (act, question): (&str, &str)) -> bool {
    let here = |issue: &casework::Issue| [question, "text"].contains(&issue.field.as_str());
    filled.value("do") == act && filled.issues.iter().any(here)
}

/// A question in a fold, which is open if its answer has to be put right.
fn answered(
    tr: Tr,
    to: &str,
    (act, key): (&'static str, &'static str),
    (question, open): (AnyView, bool),
    filled: &Filled,
) -> AnyView {
    let words = ui::area(tr, filled, "text", "referral-they-said", None);
    view! {
        <details open=open><summary>{tr.t(key)}</summary><div class="panel">
            <form method="post" action=to.to_owned()>
                <input type="hidden" name="do" value=act/>
                {question}
                {words}
                <div class="acts"><button class="second">{tr.t(key)}</button></div>
            </form>
        </div></details>
    }
    .into_any()
}
