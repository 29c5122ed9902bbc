//! Answers: what a person typed, checked against a spec.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Field, PartialDate, Spec,
    read::{needed, read},
};
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
    let mut answers = Answers::default();
    let mut issues = fill(&mut answers, spec.fields, typed, today);
    let early = spec.fields.iter().filter(|field| too_early(field, &answers));
    issues.extend(early.map(|field| Issue::new(field.key, "issue-date-order")));
    if issues.is_empty() {
        Ok(answers)
    } else {
        Err(Error::Invalid(issues))
    }
}

/// Answers these questions anew and gives what is wrong; the answer to a question with an issue stays as it was.
pub(super) fn fill(answers: &mut Answers, fields: &[Field], typed: &Pairs, today: NaiveDate) -> Vec<Issue> {
    let mut issues = Vec::new();
    for field in fields {
        match read(field, typed, today) {
            Ok(values) if field.needed && values.is_empty() => issues.push(Issue::new(field.key, needed(field.kind))),
            Ok(values) => answers.set(field.key, values),
            Err(issue) => issues.push(issue),
        }
    }
    issues
}

/// Whether the answer is a date before the one that it may not lie before.
pub(super) fn too_early(field: &Field, answers: &Answers) -> bool {
    !field.after.is_empty() && is_before(answers.one(field.key), answers.one(field.after))
}

/// Whether a date certainly lies before another one.
fn is_before(date: &str, earlier: &str) -> bool {
    let read = |text| PartialDate::parse(text);
    let (Some(date), Some(earlier)) = (read(date), read(earlier)) else {
        return false;
    };
    date.latest()
        .zip(earlier.earliest())
        .is_some_and(|(date, earlier)| date < earlier)
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
