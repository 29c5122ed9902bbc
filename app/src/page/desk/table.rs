//! The desk's rows.

use casework::referral::{Line, is_live};
use entity::{
    referral::Model,
    vocab::{OrgId, ReferralBasis, ReferralState},
};
use leptos::prelude::*;

use crate::{i18n::Tr, page::referral::words, path, ui};

/// The heads of the columns.
const HEADS: [&str; 10] = [
    "desk-number",
    "desk-case",
    "desk-state",
    "desk-purpose",
    "desk-whom",
    "desk-author",
    "desk-basis",
    "desk-answer-by",
    "desk-openings",
    "desk-accepted",
];

/// Whether somebody of this organisation must still approve it.
fn waits(row: &Model, org: OrgId) -> bool {
    let late = row.basis != ReferralBasis::Consent && row.approved_by.is_none() && is_live(row.state);
    row.from_org == Some(org) && (row.state == ReferralState::Awaiting || late)
}

/// From or to whom.
pub(super) fn whom(tr: Tr, line: &Line) -> String {
    let (key, who) = if line.from.is_empty() {
        ("desk-to", &line.to)
    } else {
        ("desk-from", &line.from)
    };
    tr.with(key, &[("who", who)])
}

/// On what it rests; what went without consent stands out.
fn basis(tr: Tr, basis: ReferralBasis) -> AnyView {
    let words = tr.word("referral-basis", basis.word());
    if basis == ReferralBasis::Consent {
        words.into_any()
    } else {
        ui::tag(words, "late")
    }
}

/// The rows. Who approves finds the way to what waits.
pub(super) fn table(tr: Tr, (org, approves): (OrgId, bool), rows: &[(Line, String, u64)]) -> AnyView {
    let labels = HEADS.map(|key| tr.t(key));
    let row = |(line, number, openings): &(Line, String, u64)| {
        let row = &line.row;
        let waits = row.case_id.filter(|_| approves && waits(row, org));
        let approve = waits.map(|case| view! { " "<a href=path::case_referral(case, row.id)>{tr.t("desk-look")}</a> });
        let past = (!is_live(row.state)).then_some("soft");
        let late = line.overdue.then(|| view! { " "{ui::tag(tr.t("desk-late"), "late")} });
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><a class="num" href=path::life(row.id)>{row.number.to_string()}</a></th>
                <td role="cell" data-label=labels[1].clone() class=if number.is_empty() { "num blank" } else { "num" }>{number.clone()}</td>
                <td role="cell" data-label=labels[2].clone()>{words::state(tr, row.state)}{approve}</td>
                <td role="cell" data-label=labels[3].clone()>{tr.word("referral-purpose", row.purpose.word())}</td>
                <td role="cell" data-label=labels[4].clone()>{whom(tr, line)}</td>
                <td role="cell" data-label=labels[5].clone()>{line.author.clone()}</td>
                <td role="cell" data-label=labels[6].clone()>{basis(tr, row.basis)}</td>
                <td role="cell" data-label=labels[7].clone() class=past>{ui::day(row.answer_by)}{late}</td>
                <td role="cell" data-label=labels[8].clone() class="num">{openings.to_string()}</td>
                <td role="cell" data-label=labels[9].clone() class=line.accepted_by.is_empty().then_some("blank")>{line.accepted_by.clone()}</td>
            </tr>
        }
    };
    ui::table(None, &labels, rows.iter().map(row).collect_view().into_any())
}
