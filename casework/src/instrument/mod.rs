//! Screening instruments: fixed questions of others, scored by their own rules. A score says where to look, it is no diagnosis.
//!
//! Each is a data file in `data/` with its source and licence (`data/README.md`). Its words are those of an authorised text
//! or they are not there: nobody here translates them. The records are in `record::area::score`.

use std::{collections::BTreeMap, sync::LazyLock};

use ::entity::vocab::DocumentKind;
use serde::Deserialize;

use crate::record::Answers;

/// Words in those languages in which they are authorised, by ISO 639-1 code.
pub type Words = BTreeMap<String, String>;

/// An instrument.
#[derive(Debug, Deserialize)]
pub struct Instrument {
    /// The word of its document kind.
    pub word: String,
    /// Its name, the same in every language.
    pub name: String,
    /// Of the text.
    pub version: String,
    /// Who allows what.
    pub licence: String,
    /// Where the text is published.
    pub source: String,
    /// What is said before the questions.
    pub stem: Words,
    /// The answers with their values.
    pub scale: Vec<Choice>,
    /// The questions.
    pub items: Vec<Words>,
    /// Languages in which all of it is authorised.
    pub languages: Vec<String>,
    factor: u32,
    /// From which score on which word applies.
    pub bands: Vec<Band>,
    /// The question of which any answer above nought asks for a safety check, from 1.
    pub alarm: Option<usize>,
    /// A change of the score that counts.
    pub change: Option<u32>,
    clusters: Option<Vec<Cluster>>,
}

/// An answer of the scale.
#[derive(Debug, Deserialize)]
pub struct Choice {
    /// What it counts.
    pub value: u32,
    /// Its words.
    pub text: Words,
}

/// A band of scores.
#[derive(Debug, Deserialize)]
pub struct Band {
    /// The lowest score.
    pub from: u32,
    /// The word of its translation.
    pub word: String,
}

/// Questions that are looked at together.
#[derive(Debug, Deserialize)]
struct Cluster {
    from: usize,
    to: usize,
    /// How many of them must count.
    needs: usize,
}

/// From this answer on a question of a cluster counts (PCL-5: "moderately").
const COUNTS: u32 = 2;

/// What came of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    /// The score; none while questions are unanswered, because no source here gives a rule for gaps.
    pub score: Option<u32>,
    /// Questions without an answer.
    pub missing: usize,
    /// Whether somebody must ask about safety at once.
    pub alarm: bool,
    /// Whether every cluster has as many signs as it needs; none for instruments without clusters.
    pub clusters: Option<bool>,
}

static INSTRUMENTS: LazyLock<Vec<Instrument>> = LazyLock::new(|| {
    let files = [
        include_str!("data/srq-20.json"),
        include_str!("data/phq-9.json"),
        include_str!("data/gad-7.json"),
        include_str!("data/pcl-5.json"),
        include_str!("data/who-5.json"),
    ];
    files.iter().filter_map(|file| serde_json::from_str(file).ok()).collect()
});

impl Instrument {
    /// The instrument whose answers documents of this kind hold.
    #[must_use]
    pub fn of(kind: DocumentKind) -> Option<&'static Self> {
        INSTRUMENTS.iter().find(|one| one.word == kind.word())
    }

    /// The language that is asked for a reader of `wanted`: their own if it is authorised, else Russian, else English.
    #[must_use]
    pub fn language(&self, wanted: &str) -> &str {
        let known = [wanted, "ru", "en"]
            .into_iter()
            .find(|code| self.languages.iter().any(|language| language == code));
        known
            .and_then(|code| self.languages.iter().find(|language| *language == code))
            .map_or("en", String::as_str)
    }

    /// A question, by the key of its field: `i1` is the first.
    #[must_use]
    pub fn item(&self, key: &str) -> Option<&Words> {
        let number: usize = key.strip_prefix('i')?.parse().ok()?;
        self.items.get(number.checked_sub(1)?)
    }

    /// The highest score.
    #[must_use]
    pub fn highest(&self) -> u32 {
        let most = self.scale.iter().map(|choice| choice.value).max().unwrap_or_default();
        most * u32::try_from(self.items.len()).unwrap_or_default() * self.factor
    }

    /// Scores the answers.
    #[must_use]
    pub fn score(&self, answers: &Answers) -> Scored {
        let value = |number: usize| answers.one(&format!("i{number}")).parse::<u32>().ok();
        let values: Vec<Option<u32>> = (1..=self.items.len()).map(value).collect();
        let missing = values.iter().filter(|value| value.is_none()).count();
        let sum: u32 = values.iter().flatten().sum();
        let met = |cluster: &Cluster| {
            let of_cluster = values.get(cluster.from - 1..cluster.to).unwrap_or_default();
            of_cluster.iter().flatten().filter(|value| **value >= COUNTS).count() >= cluster.needs
        };
        Scored {
            score: (missing == 0).then_some(sum * self.factor),
            missing,
            alarm: self.alarm.and_then(value).is_some_and(|value| value > 0),
            clusters: self.clusters.as_ref().filter(|_| missing == 0).map(|all| all.iter().all(met)),
        }
    }

    /// The band of a score.
    #[must_use]
    pub fn band(&self, score: u32) -> &str {
        let band = self.bands.iter().rev().find(|band| band.from <= score);
        band.map_or("", |band| band.word.as_str())
    }
}

#[cfg(test)]
mod score_test;
