//! The desk as a sheet for a spreadsheet program: UTF-8 with its mark, semicolons, every cell in quotes.

use axum::Form;
use casework::{
    clock::local,
    referral::{self, DeskRow},
};
use chrono::NaiveDate;
use entity::{referral::Model, vocab::ReferralWay};

use super::{asked::Asked, attached, table::whom};
use crate::{desk::Desk, fault::Reply, i18n::Tr};

/// The heads of the columns.
const HEADS: [&str; 16] = [
    "desk-number",
    "desk-case",
    "desk-state",
    "desk-purpose",
    "desk-urgency",
    "desk-whom",
    "desk-author",
    "desk-basis",
    "desk-begun",
    "desk-answer-by",
    "desk-ends",
    "desk-late",
    "desk-openings",
    "desk-accepted",
    "desk-reason",
    "desk-outcome",
];

/// Gives it out.
pub async fn sheet(desk: Desk, Form(asked): Form<Asked>) -> Reply {
    let rows = referral::sheet(&desk.ctx, asked.filter()).await?;
    let tr = desk.tr;
    let mut text = String::from('\u{feff}');
    text.push_str(&joined(HEADS.map(|key| tr.t(key))));
    for row in &rows {
        text.push_str(&joined(cells(tr, row)));
    }
    let name = format!("desk-{}.csv", desk.ctx.house().clock.today());
    Ok(attached("text/csv; charset=utf-8", &name, text))
}

fn basis(tr: Tr, row: &Model) -> String {
    match row.way {
        ReferralWay::Letter | ReferralWay::Paper => tr.t("referral-letter-says"),
        ReferralWay::Here | ReferralWay::Outside => tr.word("referral-basis", row.basis.word()),
    }
}

fn day(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

fn cells(tr: Tr, one: &DeskRow) -> [String; 16] {
    let (line, row) = (&one.line, &one.line.row);
    let reason = row.reason.map(|reason| tr.word("referral-reason", reason.word()));
    let outcome = row.outcome.map(|outcome| tr.word("referral-outcome", outcome.word()));
    [
        row.number.to_string(),
        one.case.clone(),
        tr.word("referral-state", row.state.word()),
        tr.word("referral-purpose", row.purpose.word()),
        tr.word("urgency", row.urgency.word()),
        whom(tr, line),
        line.author.clone(),
        basis(tr, row),
        day(local(row.at_ms).date_naive()),
        day(row.answer_by),
        day(row.ends),
        tr.t(if line.overdue { "yes-no-yes" } else { "yes-no-no" }),
        one.openings.to_string(),
        line.accepted_by.clone(),
        reason.unwrap_or_default(),
        outcome.unwrap_or_default(),
    ]
}

fn joined(cells: [String; 16]) -> String {
    let mut text = cells.map(|cell| quoted(&cell)).join(";");
    text.push_str("\r\n");
    text
}

/// A cell in quotes; what a spreadsheet program would take for a formula is made a text.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let mark = if formula { "'" } else { "" };
    format!("\"{mark}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_cell_is_a_formula_or_ends_early() {
        assert_eq!(quoted("=1+1"), "\"'=1+1\"");
        assert_eq!(quoted("@SUM"), "\"'@SUM\"");
        assert_eq!(quoted("\tx"), "\"'\tx\"");
        assert_eq!(quoted("Centre \"Hope\"; north"), "\"Centre \"\"Hope\"\"; north\"");
    }
}
