//! The desk's rows.

use casework::referral::{Approval, DeskRow, Line, is_live};
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

/// From or to whom.
pub(super) fn whom(tr: Tr, line: &Line) -> String {
    let (key, who) = if line.from.is_empty() {
        ("desk-to", &line.to)
    } else {
        ("desk-from", &line.from)
    };
    tr.with(key, &[("who", who)])
}

/// The rows. Who approves finds the way to what waits.
pub(super) fn table(tr: Tr, rows: &[DeskRow]) -> AnyView {
    let labels = HEADS.map(|key| tr.t(key));
    let row = |DeskRow {
                   line,
                   case,
                   openings,
                   approval,
               }: &DeskRow| {
        let row = &line.row;
        let approve = match (approval, row.case_id) {
            (Approval::Mine, Some(case)) => Some(view! { " "<a href=path::case_referral(case, row.id)>{tr.t("desk-look")}<span class="unseen">": "{row.number.to_string()}</span></a> }.into_any()),
            (Approval::Others, _) => Some(view! { " "<span class="hint">{tr.t("desk-other-approves")}</span> }.into_any()),
            _ => None,
        };
        let past = (!is_live(row.state)).then_some("soft");
        let late = line.overdue.then(|| view! { " "{ui::tag(tr.t("desk-late"), "late")} });
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><a class="num" href=path::life(row.id)>{row.number.to_string()}</a></th>
                <td role="cell" data-label=labels[1].clone() class=if case.is_empty() { "num blank" } else { "num" }>{case.clone()}</td>
                <td role="cell" data-label=labels[2].clone()>{words::state(tr, row.state)}{approve}</td>
                <td role="cell" data-label=labels[3].clone()>{tr.word("referral-purpose", row.purpose.word())}</td>
                <td role="cell" data-label=labels[4].clone()>{whom(tr, line)}</td>
                <td role="cell" data-label=labels[5].clone()>{line.author.clone()}</td>
                <td role="cell" data-label=labels[6].clone()>{words::basis(tr, row)}</td>
                <td role="cell" data-label=labels[7].clone() class=past>{ui::day(row.answer_by)}{late}</td>
                <td role="cell" data-label=labels[8].clone() class="num">{openings.to_string()}</td>
                <td role="cell" data-label=labels[9].clone() class=line.accepted_by.is_empty().then_some("blank")>{line.accepted_by.clone()}</td>
            </tr>
        }
    };
    ui::table(None, &labels, rows.iter().map(row).collect_view().into_any())
}
