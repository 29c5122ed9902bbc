//! What a facts card holds: codes, years and days, no names and no words that anybody typed. Figures are counted from it.

use std::collections::BTreeMap;

use ::entity::vocab::{DocumentId, DocumentKind};
use serde::{Deserialize, Serialize};

use crate::record::{Answers, PartialDate};

/// Who somebody is, as far as figures need it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Who {
    pub(super) gender: String,
    pub(super) birth_year: Option<i32>,
    /// Range of ages, where the birth year is not known.
    pub(super) age: String,
}

/// How somebody came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Arrival {
    pub(super) day: String,
}

/// One help that was given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Help {
    pub(super) category: String,
    pub(super) day: String,
}

/// A return to another country.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Returned {
    pub(super) day: String,
    /// Children who went along.
    pub(super) minors: u32,
}

/// Coded facts of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct FactsCard {
    pub(super) who: Who,
    pub(super) arrival: Arrival,
    /// Those who came along.
    pub(super) along: BTreeMap<DocumentId, Who>,
    pub(super) help: BTreeMap<DocumentId, Help>,
    pub(super) returned: BTreeMap<DocumentId, Returned>,
}

/// What one record adds to a card.
#[derive(Debug)]
pub(super) enum Fact {
    Person(Who),
    Arrival(Arrival),
    /// None for a relative who did not come along.
    Along(Option<Who>),
    Help(Help),
    /// None while nobody has left.
    Returned(Option<Returned>),
}

pub(super) fn birth_year(answers: &Answers) -> Option<i32> {
    PartialDate::parse(answers.one("birth")).map(|date| date.year)
}

fn who(answers: &Answers) -> Who {
    Who {
        gender: answers.one("gender").to_owned(),
        birth_year: birth_year(answers),
        age: answers.one("age").to_owned(),
    }
}

/// What a record adds; none for records that figures do not count.
pub(super) fn of(kind: DocumentKind, answers: &Answers) -> Option<Fact> {
    let text = |key: &str| answers.one(key).to_owned();
    Some(match kind {
        DocumentKind::Person => Fact::Person(who(answers)),
        DocumentKind::Intake => Fact::Arrival(Arrival { day: text("day") }),
        DocumentKind::Family => Fact::Along((answers.one("came") == "yes").then(|| who(answers))),
        DocumentKind::Service => Fact::Help(Help {
            category: text("category"),
            day: text("day"),
        }),
        DocumentKind::Return => {
            let left = [answers.one("arrived"), answers.one("left")]
                .into_iter()
                .find(|day| !day.is_empty());
            Fact::Returned(left.map(|day| Returned {
                day: day.to_owned(),
                minors: answers.one("minors").parse().unwrap_or_default(),
            }))
        }
        _ => return None,
    })
}

impl FactsCard {
    /// Takes over what a record says now.
    pub(super) fn take(&mut self, id: DocumentId, fact: Fact) {
        match fact {
            Fact::Person(who) => self.who = who,
            Fact::Arrival(arrival) => self.arrival = arrival,
            Fact::Along(Some(who)) => drop(self.along.insert(id, who)),
            Fact::Along(None) => drop(self.along.remove(&id)),
            Fact::Help(help) => drop(self.help.insert(id, help)),
            Fact::Returned(Some(returned)) => drop(self.returned.insert(id, returned)),
            Fact::Returned(None) => drop(self.returned.remove(&id)),
        }
    }
}
