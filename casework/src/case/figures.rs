//! The figures of a period, counted from facts cards: who was received, who was helped, who went home. Persons are counted once,
//! however often they were helped. Nothing is written down by hand, and no name is read.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use ::entity::{
    case,
    vocab::{CardKind, CaseId, OrgKeyKind},
};
use chrono::{Datelike, NaiveDate};
use sea_orm::QuerySelect;

use super::{
    card::{context, read},
    cards::{cards_of, in_parts},
    facts::{FactsCard, Who},
};
use crate::{
    ctx::Ctx,
    error::{Error, Issue, Result},
    policy::Action,
};

/// From the first to the last day, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

impl Period {
    fn has(self, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day)
    }

    fn has_text(self, day: &str) -> bool {
        day.parse().is_ok_and(|day| self.has(day))
    }
}

/// Persons by sex; the parts add up to all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// All of them.
    pub all: u64,
    /// Women or girls.
    pub female: u64,
    /// Men or boys.
    pub male: u64,
}

impl Counted {
    fn add(&mut self, who: &Who) {
        self.all += 1;
        match who.gender.as_str() {
            "Feminine" => self.female += 1,
            "Masculine" => self.male += 1,
            _ => {}
        }
    }

    fn join(&mut self, other: Self) {
        self.all += other.all;
        self.female += other.female;
        self.male += other.male;
    }
}

/// What was counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Persons who came within the period, and those who came along with them.
    pub received: Counted,
    /// Of these, who were under 18.
    pub children: Counted,
    /// Persons who were helped within the period, by kind of help: a person counts once for each kind.
    pub helped: BTreeMap<String, u64>,
    /// Persons who had psychological help, social help or both: donors ask for them together.
    pub psychosocial: u64,
    /// Adults who went back to another country within the period.
    pub returned: Counted,
    /// Children who went: with them, or on their own.
    pub returned_minors: u64,
}

/// Counts.
///
/// # Errors
/// [`Error::Invalid`] if the period ends before it begins.
pub async fn figures(ctx: &Ctx, period: Period) -> Result<Figures> {
    if period.until < period.from {
        return Err(Issue::new("until", "issue-date-order").into());
    }
    match count(ctx, period).await {
        // The key was renewed between reading it and reading the cards.
        Err(Error::Conflict) => count(ctx, period).await,
        done => done,
    }
}

/// What of a card's row is needed: case, version, epoch, ciphertext, the day on which the case was opened.
type CardRow = (CaseId, i32, i32, Vec<u8>, NaiveDate);

async fn count(ctx: &Ctx, period: Period) -> Result<Figures> {
    let key = ctx.open_org(Action::SeeFigures, OrgKeyKind::Report, None).await?;
    let (key, org) = (Arc::new(key), ctx.actor().org);
    let cards = cards_of(org, CardKind::Facts).column(case::Column::OpenedDay);
    let count = move |part: &[CardRow]| {
        let mut figures = Figures::default();
        for (case, version, epoch, sealed, opened) in part {
            let place = context(org, *case, CardKind::Facts, *epoch, *version);
            figures.take(&read(&place, sealed, &key)?, *opened, period);
        }
        Ok(figures)
    };
    let mut figures = Figures::default();
    for part in in_parts(cards, &ctx.house().store.db, count).await? {
        figures.join(part);
    }
    Ok(figures)
}

/// Whether somebody was under 18 on a day. In the year in which they turn 18 they count as a child: in doubt for the child.
fn is_child(who: &Who, day: NaiveDate) -> bool {
    match who.birth_year {
        Some(year) => day.year() - year <= 18,
        None => matches!(who.age.as_str(), "0-8" | "9-17"),
    }
}

impl Figures {
    fn take(&mut self, card: &FactsCard, opened: NaiveDate, period: Period) {
        // The case may have been opened later than the person came.
        let came = card.arrival.day.parse().unwrap_or(opened);
        if period.has(came) {
            for who in std::iter::once(&card.who).chain(card.along.values()) {
                self.received.add(who);
                if is_child(who, came) {
                    self.children.add(who);
                }
            }
        }
        let helped = card.help.values().filter(|help| period.has_text(&help.day));
        let kinds: BTreeSet<&str> = helped.map(|help| help.category.as_str()).collect();
        self.psychosocial += u64::from(kinds.contains("psychological") || kinds.contains("social"));
        for kind in kinds {
            *self.helped.entry(kind.to_owned()).or_default() += 1;
        }
        let mut returned = card.returned.values().filter(|returned| period.has_text(&returned.day));
        if let Some(first) = returned.next() {
            let day = first.day.parse().unwrap_or(opened);
            if is_child(&card.who, day) {
                self.returned_minors += 1;
            } else {
                self.returned.add(&card.who);
            }
            // Those who went along went once, too.
            let along = returned.map(|other| other.minors).fold(first.minors, Ord::max);
            self.returned_minors += u64::from(along);
        }
    }

    fn join(&mut self, other: Self) {
        self.received.join(other.received);
        self.children.join(other.children);
        for (kind, number) in other.helped {
            *self.helped.entry(kind).or_default() += number;
        }
        self.psychosocial += other.psychosocial;
        self.returned.join(other.returned);
        self.returned_minors += other.returned_minors;
    }
}
