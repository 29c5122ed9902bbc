//! The figures of a period, counted from facts cards: who was received, who was helped, who went home. Persons are counted once,
//! however often they were helped. Nothing is written down by hand, and no name is read.

use std::collections::{BTreeMap, BTreeSet};

use ::entity::{
    card, case,
    vocab::{CardKind, CaseId, OrgKeyKind},
};
use chrono::{Datelike, NaiveDate};
use futures_util::{StreamExt, TryStreamExt};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect};
use tokio::task::JoinSet;

use super::{
    card::{context, read},
    facts::{FactsCard, Who},
};
use crate::{
    ctx::Ctx,
    error::{Error, Issue, Result},
    policy::Action,
};

/// Cards that are counted at a time.
const PART: usize = 250;

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
    /// Children who went with them.
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
    let (key, org) = (std::sync::Arc::new(key), ctx.actor().org);
    let of_case = card::Entity::belongs_to(case::Entity)
        .from(card::Column::CaseId)
        .to(case::Column::Id);
    let cards = card::Entity::find()
        .select_only()
        .columns([
            card::Column::CaseId,
            card::Column::Version,
            card::Column::Epoch,
            card::Column::Sealed,
        ])
        .column(case::Column::OpenedDay)
        .join(JoinType::InnerJoin, of_case.into())
        .filter(card::Column::Kind.eq(CardKind::Facts))
        .filter(case::Column::OrgId.eq(org))
        .into_tuple::<CardRow>()
        .stream(&ctx.house().store.db)
        .await?;
    // While one part is counted the next one is read.
    let (mut parts, mut counting) = (cards.try_chunks(PART), JoinSet::new());
    while let Some(part) = parts.next().await {
        let (part, key) = (part.map_err(|fault| fault.1)?, key.clone());
        counting.spawn_blocking(move || {
            let mut figures = Figures::default();
            for (case, version, epoch, sealed, opened) in &part {
                let place = context(org, *case, CardKind::Facts, *epoch, *version);
                figures.take(&read(&place, sealed, &key)?, *opened, period);
            }
            Ok::<_, Error>(figures)
        });
    }
    let mut figures = Figures::default();
    while let Some(done) = counting.join_next().await {
        figures.join(done.map_err(|fault| Error::Internal(fault.to_string()))??);
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
        for returned in card.returned.values().filter(|returned| period.has_text(&returned.day)) {
            self.returned.add(&card.who);
            self.returned_minors += u64::from(returned.minors);
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
