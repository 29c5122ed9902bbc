//! Which referrals the desk is asked for: in the address, where none of it is personal.

use casework::{
    Issue,
    referral::{DeskFilter, Only},
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::Deserialize;

use crate::{paged, path};

/// Filters of one kind, of which one is chosen.
pub(super) const ONLY: [(&str, &str, Only); 4] = [
    ("live", "desk-live", Only::Live),
    ("overdue", "desk-overdue", Only::Overdue),
    ("exceptions", "desk-exceptions", Only::Exceptions),
    ("awaiting", "desk-awaiting", Only::Awaiting),
];

/// What was asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    only: String,
    #[serde(default)]
    with: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    author: String,
    #[serde(default)]
    pub(super) from: String,
    #[serde(default)]
    pub(super) until: String,
    #[serde(default, deserialize_with = "paged::number")]
    page: u32,
}

/// A day as an address or a person writes it; none if it is no day.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim().replace(['/', '-', ' '], ".");
    ["%Y.%m.%d", "%d.%m.%Y"]
        .into_iter()
        .find_map(|format| NaiveDate::parse_from_str(&text, format).ok())
}

impl Asked {
    /// What is looked for. What cannot be read is left out.
    pub(super) fn filter(&self) -> DeskFilter {
        DeskFilter {
            only: ONLY.into_iter().find(|(word, ..)| *word == self.only).map(|(.., only)| only),
            with: self.with.parse().ok(),
            purpose: self.purpose.parse().ok(),
            author: self.author.parse().ok(),
            from: day(&self.from),
            until: day(&self.until),
            page: self.page,
        }
    }

    /// Days that cannot be read.
    pub(super) fn issues(&self) -> Vec<Issue> {
        let days = [("from", &self.from), ("until", &self.until)];
        let wrong = |(name, text): (&str, &String)| {
            (!text.trim().is_empty() && day(text).is_none()).then(|| Issue::new(name, "issue-date-wrong"))
        };
        days.into_iter().filter_map(wrong).collect()
    }

    /// The filters that hold, as names and values.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let filter = self.filter();
        let only = ONLY.into_iter().find(|(word, ..)| *word == self.only);
        let pairs = [
            ("only", only.map(|(word, ..)| word.to_owned())),
            ("with", filter.with.map(|org| org.to_string())),
            ("purpose", filter.purpose.map(|purpose| purpose.to_string())),
            ("author", filter.author.map(|person| person.to_string())),
            ("from", filter.from.map(|day| day.to_string())),
            ("until", filter.until.map(|day| day.to_string())),
        ];
        pairs
            .into_iter()
            .filter_map(|(name, value)| value.map(|value| (name, value)))
            .collect()
    }

    /// The address of a page.
    pub(super) fn at(&self, page: u32) -> String {
        address(&self.pairs(), page)
    }

    /// The filters as hidden fields of a form.
    pub(super) fn hidden(&self) -> AnyView {
        let field = |(name, value): (&'static str, String)| view! { <input type="hidden" name=name value=value/> };
        self.pairs().into_iter().map(field).collect_view().into_any()
    }
}

/// The desk with these filters.
pub(super) fn address(pairs: &[(&'static str, String)], page: u32) -> String {
    let mut parts: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    parts.extend((page > 0).then(|| format!("page={page}")));
    if parts.is_empty() {
        path::DESK.to_owned()
    } else {
        format!("{}?{}", path::DESK, parts.join("&"))
    }
}
