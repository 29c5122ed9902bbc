//! Answers: what a person typed, checked against a spec.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Field, Kind, Spec, date::partial_date};
use crate::error::{Error, Issue, Result};

/// Name and value pairs as a form sends them.
pub type Pairs = [(String, String)];

/// A record: by question, the answer; several for questions that allow several. A question without an answer is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Vec<String>>);

impl Answers {
    /// The answer to a question; empty if there is none.
    #[must_use]
    pub fn one(&self, key: &str) -> &str {
        self.0.get(key).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// All answers to a question.
    #[must_use]
    pub fn many(&self, key: &str) -> &[String] {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }

    /// Sets an answer; an empty one is none.
    pub fn set(&mut self, key: &str, values: Vec<String>) {
        let values: Vec<String> = values.into_iter().filter(|value| !value.is_empty()).collect();
        if values.is_empty() {
            self.0.remove(key);
        } else {
            self.0.insert(key.to_owned(), values);
        }
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The bytes that are sealed.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(|fault| Error::Internal(fault.to_string()))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        serde_json::from_slice(bytes).map_err(|fault| Error::Internal(fault.to_string()))
    }
}

/// Questions that two records answer differently.
#[must_use]
pub fn difference(spec: &'static Spec, one: &Answers, other: &Answers) -> Vec<&'static Field> {
    spec.fields
        .iter()
        .filter(|field| one.many(field.key) != other.many(field.key))
        .collect()
}

/// Checks what was typed. Everything that is wrong is reported at once.
///
/// # Errors
/// [`Error::Invalid`] with an issue for each field.
pub fn parse(spec: &Spec, typed: &Pairs, today: NaiveDate) -> Result<Answers> {
    let (mut answers, mut issues) = (Answers::default(), Vec::new());
    for field in spec.fields {
        match read(field, typed, today) {
            Ok(values) if field.needed && values.is_empty() => issues.push(Issue::new(field.key, needed(field.kind))),
            Ok(values) => answers.set(field.key, values),
            Err(issue) => issues.push(issue),
        }
    }
    if issues.is_empty() {
        Ok(answers)
    } else {
        Err(Error::Invalid(issues))
    }
}

const fn needed(kind: Kind) -> &'static str {
    match kind {
        Kind::One(_) | Kind::Many(_) => "issue-choose-one",
        Kind::PartialDate | Kind::PastDay => "issue-date-needed",
        Kind::Line(_) | Kind::Text(_) | Kind::Number(..) | Kind::Phone => "issue-needed",
    }
}

fn value<'a>(typed: &'a Pairs, name: &str) -> &'a str {
    typed
        .iter()
        .find(|(key, _)| key == name)
        .map_or("", |(_, value)| value.trim())
}

fn read(field: &Field, typed: &Pairs, today: NaiveDate) -> Result<Vec<String>, Issue> {
    let text = value(typed, field.key);
    let one = |text: &str| if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
    match field.kind {
        Kind::Line(max) => limited(field, &text.replace(['\r', '\n'], " "), max).map(|text| one(&text)),
        Kind::Text(max) => limited(field, &text.replace("\r\n", "\n"), max).map(|text| one(&text)),
        Kind::One(list) if text.is_empty() || list.words.contains(&text) => Ok(one(text)),
        Kind::One(_) => Err(Issue::new(field.key, "issue-choose-from-list")),
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
        Kind::PartialDate | Kind::PastDay => date(field, typed, today).map(|text| one(&text)),
        Kind::Phone => phone(field, text).map(|text| one(&text)),
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
    if matches!(field.kind, Kind::PastDay) && date.day.is_none() {
        return Err(Issue::new(field.key, "issue-date-whole"));
    }
    if date.earliest().is_none_or(|first| first > today) {
        return Err(Issue::new(field.key, "issue-date-future"));
    }
    Ok(date.to_string())
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

#[cfg(test)]
mod tests {
    use ::entity::vocab::DocumentKind;

    use super::*;
    use crate::record::spec;

    fn pairs(typed: &[(&str, &str)]) -> Vec<(String, String)> {
        typed
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect()
    }

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
    }

    #[test]
    fn everything_wrong_is_reported_at_once() {
        let typed = pairs(&[
            ("came", "by-magic"),
            ("day-day", "31"),
            ("day-month", "2"),
            ("day-year", "2026"),
            ("with-children", "-1"),
        ]);
        let Err(Error::Invalid(issues)) = parse(spec(DocumentKind::Intake), &typed, today()) else {
            panic!("must be refused");
        };
        let fields: Vec<_> = issues.iter().map(|issue| issue.field.as_str()).collect();
        assert_eq!(fields, ["came", "day", "with-children"]);
    }

    #[test]
    fn a_person_may_be_saved_with_nothing_but_a_year() {
        let answers = parse(spec(DocumentKind::Person), &pairs(&[("birth-year", "1999")]), today()).expect("fine");
        assert_eq!(answers.one("birth"), "1999");
    }

    #[test]
    fn a_date_in_the_future_is_refused() {
        let typed = pairs(&[("day-day", "23"), ("day-month", "11"), ("day-year", "2026"), ("text", "x")]);
        let refused = parse(spec(DocumentKind::Note), &typed, today());
        assert!(matches!(refused, Err(Error::Invalid(issues)) if issues[0].key == "issue-date-future"));
    }
}
