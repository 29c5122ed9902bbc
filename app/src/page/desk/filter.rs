//! Which referrals the desk shows: in the address, where none of it is personal.

use casework::{
    Error, people,
    referral::{self, DeskFilter, Only},
};
use chrono::NaiveDate;
use entity::vocab::{ReferralPurpose, Role};
use leptos::prelude::*;
use serde::Deserialize;

use crate::{desk::Desk, form::Filled, i18n::Tr, path, ui};

/// Filters of one kind, of which one is chosen.
const ONLY: [(&str, &str, Only); 4] = [
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
    from: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    page: String,
}

/// A day as an address or a person writes it; none if it is no day.
fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    ["%Y-%m-%d", "%d.%m.%Y", "%d %m %Y"]
        .into_iter()
        .find_map(|format| NaiveDate::parse_from_str(text, format).ok())
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
            page: self.page.parse().unwrap_or(0),
        }
    }

    /// The filters that hold, as names and values.
    fn pairs(&self) -> Vec<(&'static str, String)> {
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
    pub(super) fn at(&self, page: u64) -> String {
        address(&self.pairs(), page)
    }

    /// The filters as hidden fields of a form.
    pub(super) fn hidden(&self) -> AnyView {
        let field = |(name, value): (&'static str, String)| view! { <input type="hidden" name=name value=value/> };
        self.pairs().into_iter().map(field).collect_view().into_any()
    }
}

/// The desk with these filters.
fn address(pairs: &[(&'static str, String)], page: u64) -> String {
    let mut parts: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    parts.extend((page > 0).then(|| format!("page={page}")));
    if parts.is_empty() {
        path::DESK.to_owned()
    } else {
        format!("{}?{}", path::DESK, parts.join("&"))
    }
}

/// Organisations and colleagues to choose from.
pub(super) struct Offers {
    partners: Vec<(String, String)>,
    authors: Vec<(String, String)>,
}

impl Offers {
    /// What there is.
    pub(super) async fn of(desk: &Desk) -> Result<Self, Error> {
        let actor = desk.ctx.actor();
        let named = |(id, name): (entity::vocab::PersonId, String)| (id.to_string(), name);
        let partners = referral::partners(&desk.ctx).await?;
        let mut authors: Vec<_> = people::colleagues(&desk.ctx, Role::ALL)
            .await?
            .into_iter()
            .map(named)
            .collect();
        authors.insert(0, (actor.person.to_string(), actor.name.clone()));
        Ok(Self {
            partners: partners.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
            authors,
        })
    }
}

/// What a filter says in words.
fn said(tr: Tr, offers: &Offers, (name, value): (&str, &str)) -> String {
    let offered = |offer: &[(String, String)]| {
        let found = offer.iter().find(|(id, _)| id == value);
        found.map_or_else(|| tr.t("desk-somebody"), |(_, name)| name.clone())
    };
    match name {
        "only" => ONLY
            .into_iter()
            .find(|(word, ..)| *word == value)
            .map_or_else(String::new, |(_, key, _)| tr.t(key)),
        "with" => offered(&offers.partners),
        "author" => offered(&offers.authors),
        "purpose" => tr.word("referral-purpose", value),
        "from" => tr.with("desk-since", &[("day", &shown(value))]),
        _ => tr.with("desk-until-day", &[("day", &shown(value))]),
    }
}

fn shown(value: &str) -> String {
    day(value).map_or_else(String::new, |day| day.format("%d.%m.%Y").to_string())
}

/// The form, and the filters that hold, each to be taken away.
pub(super) fn form(tr: Tr, asked: &Asked, offers: Offers) -> AnyView {
    let pairs = asked.pairs();
    let chip = |(name, value): &(&'static str, String)| {
        let others: Vec<_> = pairs.iter().filter(|(other, _)| other != name).cloned().collect();
        let words = said(tr, &offers, (name, value));
        view! { <li><a href=address(&others, 0)><span class="unseen">{tr.t("filter-remove")}" "</span>{words}</a></li> }
    };
    let chips = pairs.iter().map(chip).collect_view();
    let typed = pairs.iter().map(|(name, value)| match *name {
        "from" | "until" => ((*name).to_owned(), shown(value)),
        _ => ((*name).to_owned(), value.clone()),
    });
    let filled = Filled::sent(typed.collect());
    let only = ONLY.map(|(word, key, _)| (word.to_owned(), tr.t(key))).to_vec();
    let purpose = |purpose: &ReferralPurpose| (purpose.word().to_owned(), tr.word("referral-purpose", purpose.word()));
    let purposes = ReferralPurpose::ALL.iter().map(purpose).collect();
    let short = ui::Typing {
        class: "short num",
        ..ui::FREE
    };
    view! {
        <details class="filter">
            <summary>{tr.t("filter")}</summary>
            <form method="get" action=path::DESK role="search">
                <div class="some">
                    {ui::narrowing(tr, &filled, "only", "desk-only", only)}
                    {ui::narrowing(tr, &filled, "purpose", "desk-purpose", purposes)}
                    {ui::narrowing(tr, &filled, "with", "desk-with", offers.partners)}
                    {ui::narrowing(tr, &filled, "author", "desk-author", offers.authors)}
                    {ui::line(tr, &filled, "from", "desk-begun-from", Some("desk-day-hint"), short)}
                    {ui::line(tr, &filled, "until", "desk-begun-until", Some("desk-day-hint"), short)}
                </div>
                <div class="acts"><button class="second">{tr.t("filter-do")}</button></div>
            </form>
        </details>
        <ul class="chips">{chips}</ul>
    }
    .into_any()
}
