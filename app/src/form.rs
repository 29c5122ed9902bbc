//! What a form sent, and what it shows: names, values and issues. The same pairs come back into the form when something
//! has to be put right, so nothing that was typed is lost.

use casework::{
    Issue,
    record::{Answers, Kind, Money, PartialDate, Spec, partial_date, picked},
};
use chrono::NaiveDate;

use crate::i18n::Tr;

/// Values and issues of a form.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// Name and value pairs.
    pub typed: Vec<(String, String)>,
    /// What has to be put right.
    pub issues: Vec<Issue>,
    /// What can be chosen where that is not a fixed list: by question, ids and labels.
    pub offers: Vec<(&'static str, Vec<(String, String)>)>,
    /// When it was left, if this is a form that was begun before; milliseconds since 1970.
    pub begun_ms: Option<i64>,
    /// What to know before filling it in, in the reader's language.
    pub know: Vec<String>,
}

impl Filled {
    /// A form that was sent.
    #[must_use]
    pub const fn sent(typed: Vec<(String, String)>) -> Self {
        Self {
            typed,
            issues: Vec::new(),
            offers: Vec::new(),
            begun_ms: None,
            know: Vec::new(),
        }
    }

    /// With issues.
    #[must_use]
    pub fn wrong(mut self, issues: Vec<Issue>) -> Self {
        self.issues = issues;
        self
    }

    /// A form that shows a record.
    #[must_use]
    pub fn showing(spec: &Spec, answers: &Answers) -> Self {
        let mut typed = Vec::new();
        for field in spec.fields {
            for value in answers.many(field.key) {
                match (field.kind, PartialDate::parse(value)) {
                    (Kind::PartialDate | Kind::PastDay | Kind::Day, Some(date)) => {
                        let shown = |part: Option<u32>| part.map(|part| part.to_string()).unwrap_or_default();
                        typed.push((format!("{}-day", field.key), shown(date.day)));
                        typed.push((format!("{}-month", field.key), shown(date.month)));
                        typed.push((format!("{}-year", field.key), date.year.to_string()));
                    }
                    _ if matches!(field.kind, Kind::Pick(_)) => typed.push((field.key.to_owned(), picked(value).0.to_owned())),
                    _ => match Money::parse(value).filter(|_| matches!(field.kind, Kind::Money)) {
                        Some(money) => {
                            typed.push((field.key.to_owned(), money.amount()));
                            typed.push((format!("{}-currency", field.key), money.currency.to_owned()));
                        }
                        None => typed.push((field.key.to_owned(), value.clone())),
                    },
                }
            }
        }
        Self {
            typed,
            issues: Vec::new(),
            offers: Vec::new(),
            begun_ms: None,
            know: Vec::new(),
        }
    }

    /// With a day in its three boxes.
    #[must_use]
    pub fn day(mut self, name: &str, day: NaiveDate) -> Self {
        let parts = [("day", "%-d"), ("month", "%-m"), ("year", "%Y")];
        let boxes = parts.map(|(part, format)| (format!("{name}-{part}"), day.format(format).to_string()));
        self.typed.extend(boxes);
        self
    }

    /// The day in the three boxes of this name; none if it is not whole or is no day.
    #[must_use]
    pub fn whole_day(&self, name: &str) -> Option<NaiveDate> {
        let part = |part: &str| self.value(&format!("{name}-{part}"));
        let date = partial_date(part("year"), part("month"), part("day"))?;
        date.day.and_then(|_| date.earliest())
    }

    /// What can be chosen for a question.
    #[must_use]
    pub fn offered(&self, name: &str) -> Vec<(String, String)> {
        let offer = self.offers.iter().find(|(key, _)| *key == name);
        offer.map_or_else(Vec::new, |(_, offer)| offer.clone())
    }

    /// The first value with this name.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.typed
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// Whether this value is among those with this name.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.typed.iter().any(|(key, sent)| key == name && sent == value)
    }

    /// The sentence of what is wrong with a field.
    #[must_use]
    pub fn issue(&self, tr: Tr, field: &str) -> Option<String> {
        self.issues
            .iter()
            .find(|issue| issue.field == field)
            .map(|issue| sentence(tr, issue))
    }
}

/// An issue as a sentence.
#[must_use]
pub fn sentence(tr: Tr, issue: &Issue) -> String {
    // A section is named in the reader's language.
    let named = |(name, value): &(&'static str, String)| match *name {
        "section" => (*name, tr.word("section", value)),
        _ => (*name, value.clone()),
    };
    let args: Vec<(&str, String)> = issue.args.iter().map(named).collect();
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    tr.with(issue.key, &args)
}
