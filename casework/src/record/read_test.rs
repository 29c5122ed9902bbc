//! What is said of answers that cannot be kept.

use ::entity::vocab::DocumentKind;

use chrono::NaiveDate;

use super::read::read;
use crate::{
    error::{Error, Issue},
    record::{parse, spec},
};

/// The answer as it is kept, or the key of what is said about it.
fn answer(kind: DocumentKind, key: &str, typed: &[(&str, &str)]) -> Result<String, &'static str> {
    let field = spec(kind).field(key).expect("a question");
    let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let typed: Vec<_> = typed.iter().map(pair).collect();
    let kept = read(field, &typed, NaiveDate::MAX).map_err(|issue| issue.key)?;
    Ok(kept.concat())
}

#[test]
fn times_of_the_day() {
    let time = |typed| answer(DocumentKind::Hearing, "time", &[("time", typed)]);
    for (typed, kept) in [("9:30", "09:30"), ("23-59", "23:59"), ("", "")] {
        assert_eq!(time(typed).as_deref(), Ok(kept), "{typed}");
    }
    for typed in ["25:00", "24:00", "12:60", "noon", "12", "-1:30"] {
        assert_eq!(time(typed), Err("issue-time"), "{typed}");
    }
}

#[test]
fn amounts_with_their_currency() {
    let cost = |amount, currency| answer(DocumentKind::Paper, "cost", &[("cost", amount), ("cost-currency", currency)]);
    assert_eq!(cost("1 250,5", "TJS").as_deref(), Ok("1250.50 TJS"));
    assert_eq!(cost("", "TJS").as_deref(), Ok(""));
    for (amount, currency) in [("ten", "TJS"), ("-5", "TJS"), ("10", "JPY"), ("10", "")] {
        assert_eq!(cost(amount, currency), Err("issue-money"), "{amount} {currency}");
    }
}

#[test]
fn answers_to_an_instrument_are_those_of_its_scale() {
    for (kind, most) in [(DocumentKind::Srq20, 1), (DocumentKind::Phq9, 3), (DocumentKind::Who5, 5)] {
        let item = |typed: &str| answer(kind, "i1", &[("i1", typed)]);
        assert_eq!(item(&most.to_string()), Ok(most.to_string()), "{kind}");
        for typed in [(most + 1).to_string().as_str(), "-1", "often"] {
            assert_eq!(item(typed), Err("issue-number"), "{kind}: {typed}");
        }
    }
}

#[test]
fn an_end_may_not_certainly_lie_before_its_beginning() {
    let boxes = |name: &str, date: [&str; 3]| {
        let parts = ["year", "month", "day"].iter().zip(date);
        let parts = parts.map(|(part, value)| (format!("{name}-{part}"), value.to_owned()));
        parts.collect::<Vec<_>>()
    };
    let out_of_order = |to| {
        let typed = [boxes("transit-from", ["2025", "5", "10"]), boxes("transit-to", to)].concat();
        let refused = parse(spec(DocumentKind::Trafficking), &typed, NaiveDate::MAX);
        matches!(refused, Err(Error::Invalid(issues)) if issues.contains(&Issue::new("transit-to", "issue-date-order")))
    };
    for before in [["2025", "5", "9"], ["2025", "4", ""], ["2024", "", ""]] {
        assert!(out_of_order(before), "{before:?}");
    }
    for fine in [["2025", "5", "10"], ["2025", "5", ""], ["2025", "", ""]] {
        assert!(!out_of_order(fine), "{fine:?}");
    }
}
