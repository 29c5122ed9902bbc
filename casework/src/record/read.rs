//! Reading one answer from what was typed: what is allowed, and what is said if it is not.

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use super::{Field, Kind, Money, Pairs, date::partial_date};
use crate::error::Issue;

/// What is said if a question that must be answered was not.
pub(super) const fn needed(kind: Kind) -> &'static str {
    match kind {
        Kind::One(_) | Kind::Many(_) | Kind::Item(_) | Kind::Pick(_) => "issue-choose-one",
        Kind::PartialDate | Kind::PastDay | Kind::Day => "issue-date-needed",
        Kind::Line(_) | Kind::Text(_) | Kind::Number(..) | Kind::Phone | Kind::Time | Kind::Money => "issue-needed",
    }
}

fn value<'a>(typed: &'a Pairs, name: &str) -> &'a str {
    typed
        .iter()
        .find(|(key, _)| key == name)
        .map_or("", |(_, value)| value.trim())
}

/// Reads the answer to a question; empty if there is none.
pub(super) fn read(field: &Field, typed: &Pairs, today: NaiveDate) -> Result<Vec<String>, Issue> {
    let text = value(typed, field.key);
    let one = |text: &str| if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
    match field.kind {
        Kind::Line(max) => limited(field, &text.replace(['\r', '\n'], " "), max).map(|text| one(&text)),
        Kind::Text(max) => limited(field, &text.replace("\r\n", "\n"), max).map(|text| one(&text)),
        Kind::One(list) if text.is_empty() || list.words.contains(&text) => Ok(one(text)),
        Kind::Item(most) => number(field, text, 0, most.into()).map(|text| one(&text)),
        Kind::Many(list) => {
            let chosen: Vec<&str> = typed
                .iter()
                .filter(|(key, value)| key == field.key && !value.is_empty())
                .map(|(_, value)| value.as_str())
                .collect();
            if chosen.iter().any(|word| !list.words.contains(word)) {
                return Err(Issue::new(field.key, "issue-choose-from-list"));
            }
            // In the list's order and each once, so that equal choices are equal records.
            Ok(list
                .words
                .iter()
                .filter(|word| chosen.contains(word))
                .map(|word| (*word).to_owned())
                .collect())
        }
        Kind::Number(least, most) => number(field, text, least, most).map(|text| one(&text)),
        Kind::PartialDate | Kind::PastDay | Kind::Day => date(field, typed, today).map(|text| one(&text)),
        Kind::Time => time(field, text).map(|text| one(&text)),
        Kind::Money => money(field, typed, text).map(|text| one(&text)),
        Kind::Phone => phone(field, text).map(|text| one(&text)),
        // Only an id is read here; whether the case has it, and its label, whoever has opened the case adds (`case::pick`).
        Kind::Pick(_) if text.is_empty() || Uuid::parse_str(text).is_ok() => Ok(one(text)),
        Kind::One(_) | Kind::Pick(_) => Err(Issue::new(field.key, "issue-choose-from-list")),
    }
}

fn limited(field: &Field, text: &str, max: usize) -> Result<String, Issue> {
    let text: String = text
        .chars()
        .filter(|letter| !letter.is_control() || *letter == '\n')
        .collect();
    if text.chars().count() > max {
        return Err(Issue::new(field.key, "issue-too-long").with("max", max));
    }
    Ok(text)
}

fn number(field: &Field, text: &str, least: i64, most: i64) -> Result<String, Issue> {
    if text.is_empty() {
        return Ok(String::new());
    }
    match text.parse::<i64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(number.to_string()),
        _ => Err(Issue::new(field.key, "issue-number").with("min", least).with("max", most)),
    }
}

fn date(field: &Field, typed: &Pairs, today: NaiveDate) -> Result<String, Issue> {
    let part = |name: &str| value(typed, &format!("{}-{name}", field.key));
    let (year, month, day) = (part("year"), part("month"), part("day"));
    if [year, month, day].iter().all(|part| part.is_empty()) {
        return Ok(String::new());
    }
    let date = partial_date(year, month, day).ok_or_else(|| Issue::new(field.key, "issue-date-wrong"))?;
    if matches!(field.kind, Kind::PastDay | Kind::Day) && date.day.is_none() {
        return Err(Issue::new(field.key, "issue-date-whole"));
    }
    if !matches!(field.kind, Kind::Day) && date.earliest().is_none_or(|first| first > today) {
        return Err(Issue::new(field.key, "issue-date-future"));
    }
    Ok(date.to_string())
}

/// Hours and minutes: `9:30`, `09.30`; stored as `09:30`.
fn time(field: &Field, text: &str) -> Result<String, Issue> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let parts = text.split_once([':', '.', '-']);
    let read =
        parts.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0));
    read.map(|time| time.format("%H:%M").to_string())
        .ok_or_else(|| Issue::new(field.key, "issue-time"))
}

fn money(field: &Field, typed: &Pairs, amount: &str) -> Result<String, Issue> {
    if amount.is_empty() {
        return Ok(String::new());
    }
    Money::read(amount, value(typed, &format!("{}-currency", field.key)))
        .map(|money| money.to_string())
        .ok_or_else(|| Issue::new(field.key, "issue-money"))
}

/// Digits, with `+` in front where the person typed it; blanks, hyphens and brackets are only for the eye.
fn phone(field: &Field, text: &str) -> Result<String, Issue> {
    let bare: String = text
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '-' | '(' | ')' | '.' | '\u{a0}'))
        .collect();
    let digits = bare.strip_prefix('+').unwrap_or(&bare);
    if bare.is_empty() || (digits.len() >= 5 && digits.len() <= 15 && digits.bytes().all(|byte| byte.is_ascii_digit())) {
        return Ok(bare);
    }
    Err(Issue::new(field.key, "issue-phone"))
}
