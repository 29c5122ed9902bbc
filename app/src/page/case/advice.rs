//! What follows from a record's answers: shown under it wherever the record is shown.

use casework::{
    case::Sheet,
    consent, danger,
    instrument::Instrument,
    record::{Answers, PartialDate, spec},
    screening::{Reason, Standing, Weighed},
};
use chrono::NaiveDate;
use entity::vocab::DocumentKind;
use leptos::prelude::*;

use crate::{i18n::Tr, ui};

/// Records with more questions are folded where several stand below each other.
const LONG: usize = 30;

/// A record: what follows from it, then its answers.
pub fn content(tr: Tr, kind: DocumentKind, sheet: &Sheet, today: NaiveDate, folded: bool) -> AnyView {
    let (spec, answers) = (spec(kind), &sheet.answers);
    let shown = ui::shown(tr, spec, answers, if folded { spec.head } else { &[] });
    let shown = if folded && spec.fields.len() > LONG {
        view! { <details><summary>{tr.t("record-answers")}</summary><div>{shown}</div></details> }.into_any()
    } else {
        shown
    };
    view! { {advice(tr, kind, sheet, today)}{shown} }.into_any()
}

fn advice(tr: Tr, kind: DocumentKind, sheet: &Sheet, today: NaiveDate) -> Option<AnyView> {
    let answers = &sheet.answers;
    match kind {
        DocumentKind::Screening => sheet
            .weighed
            .as_ref()
            .map(|weighed| screened(tr, weighed, answers.one("rule"))),
        DocumentKind::Risk => danger(tr, answers),
        DocumentKind::Consent => Some(consents(tr, answers, today)),
        _ => Instrument::of(kind).map(|instrument| scored(tr, instrument, answers)),
    }
}

fn scored(tr: Tr, instrument: &Instrument, answers: &Answers) -> AnyView {
    let scored = instrument.score(answers);
    let result = match scored.score {
        Some(score) => {
            let of = tr.with(
                "score-of",
                &[("score", &score.to_string()), ("highest", &instrument.highest().to_string())],
            );
            view! { <p><strong>{of}</strong>" · "{tr.word("band", instrument.band(score))}</p> }.into_any()
        }
        None => view! { <p>{tr.with("score-missing", &[("number", &scored.missing.to_string())])}</p> }.into_any(),
    };
    let clusters = scored
        .clusters
        .map(|met| view! { <p>{tr.word("clusters", if met { "met" } else { "open" })}</p> });
    let alarm = scored.alarm.then(|| ui::notice(tr.t("score-alarm"), true));
    let text = format!("{}, {}. {}", instrument.name, answers.one("rule"), instrument.licence);
    view! { {alarm}{result}{clusters}<p class="soft">{tr.t("score-no-diagnosis")}" "{text}</p> }.into_any()
}

fn consents(tr: Tr, answers: &Answers, today: NaiveDate) -> AnyView {
    let standing = consent::standing(answers, today);
    let tone = match standing {
        consent::Standing::Live => "good",
        consent::Standing::Expired => "wait",
        consent::Standing::Withdrawn | consent::Standing::Refused => "",
    };
    view! { <p>{ui::tag(tr.word("consent-standing", standing.word()), tone)}</p> }.into_any()
}

fn screened(tr: Tr, weighed: &Weighed, rule: &str) -> AnyView {
    let labels = ["dimension", "strong", "medium", "weak", "unknown", "standing"].map(|column| tr.word("screened", column));
    let row = |reason: &Reason| {
        let (word, tone) = match reason.standing {
            Standing::Positive => ("positive", "late"),
            Standing::Negative => ("negative", ""),
            Standing::Open => ("open", "wait"),
        };
        let number = |place: usize, count: usize| {
            view! { <td role="cell" class="num" data-label=labels[place].clone()>{count.to_string()}</td> }
        };
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{tr.t(&format!("screening-group-{}", reason.dimension.prefix()))}</th>
                {number(1, reason.strong)}{number(2, reason.medium)}{number(3, reason.weak)}{number(4, reason.unknown)}
                <td role="cell" data-label=labels[5].clone()>{ui::tag(tr.word("standing", word), tone)}</td>
            </tr>
        }
    };
    let provisional = weighed.provisional.then(|| ui::notice(tr.t("screened-provisional"), true));
    view! {
        <p><strong>{tr.word("advice", weighed.advice.word())}</strong></p>
        <p>{tr.t("screened-decides")}</p>
        {provisional}
        {ui::table(None, &labels, weighed.reasons.iter().map(row).collect_view().into_any())}
        <p class="soft">{tr.t("screened-rule")}" "<code>{rule.to_owned()}</code></p>
    }
    .into_any()
}

fn danger(tr: Tr, answers: &Answers) -> Option<AnyView> {
    let seen = PartialDate::parse(answers.one("day")).and_then(|date| date.earliest())?;
    let (level, until) = danger::level(answers, seen)?;
    let tone = match level {
        danger::Level::Low => "good",
        danger::Level::Medium => "wait",
        danger::Level::High | danger::Level::Critical => "late",
    };
    let again = answers.one("closed").is_empty().then(|| {
        view! { " "{tr.t("danger-again")}" "{ui::day(until)} }
    });
    let tell =
        (level == danger::Level::Critical && answers.one("closed").is_empty()).then(|| ui::notice(tr.t("danger-tell"), true));
    Some(view! { <p>{ui::tag(tr.word("danger", level.word()), tone)}{again}</p>{tell} }.into_any())
}
