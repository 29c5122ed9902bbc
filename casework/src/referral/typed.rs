//! Reading the forms of referrals: words of lists, texts, days.

use chrono::{Months, NaiveDate};

use crate::{
    error::Issue,
    record::{Pairs, partial_date},
};

/// Letters of a text.
const TEXT: usize = 4_000;
/// The longest time for which something is shared.
const LONGEST: Months = Months::new(12);

pub(super) fn typed<'a>(pairs: &'a Pairs, name: &str) -> &'a str {
    let found = pairs.iter().find(|(key, _)| key == name);
    found.map_or("", |(_, value)| value.trim())
}

fn day(pairs: &Pairs, name: &str) -> Option<NaiveDate> {
    let part = |part: &str| typed(pairs, &format!("{name}-{part}"));
    partial_date(part("year"), part("month"), part("day")).and_then(|date| date.day.and(date.earliest()))
}

/// A text of the form.
pub(super) fn text(pairs: &Pairs, name: &str, needed: bool, issues: &mut Vec<Issue>) -> String {
    let text: String = typed(pairs, name)
        .replace("\r\n", "\n")
        .chars()
        .filter(|letter| !letter.is_control() || *letter == '\n')
        .collect();
    if needed && text.is_empty() {
        issues.push(Issue::new(name, "issue-needed"));
    }
    if text.chars().count() > TEXT {
        issues.push(Issue::new(name, "issue-too-long").with("max", TEXT));
    }
    text
}

/// A word of a list.
pub(super) fn word<T: std::str::FromStr>(pairs: &Pairs, name: &str, issues: &mut Vec<Issue>) -> Option<T> {
    let found = typed(pairs, name).parse().ok();
    if found.is_none() {
        issues.push(Issue::new(name, "issue-choose-one"));
    }
    found
}

/// The days of a form: by when an answer is asked for, and the last day.
pub(super) fn days(pairs: &Pairs, today: NaiveDate, issues: &mut Vec<Issue>) -> (NaiveDate, NaiveDate) {
    let mut one = |name: &str| {
        let found = day(pairs, name);
        match found {
            None => issues.push(Issue::new(name, "issue-date-whole")),
            Some(found) if found < today => issues.push(Issue::new(name, "issue-referral-past")),
            Some(found) if found > today + LONGEST => issues.push(Issue::new(name, "issue-referral-long")),
            Some(_) => {}
        }
        found.unwrap_or(today)
    };
    let (answer_by, ends) = (one("answer-by"), one("ends"));
    if issues.is_empty() && ends < answer_by {
        issues.push(Issue::new("ends", "issue-date-order"));
    }
    (answer_by, ends)
}
