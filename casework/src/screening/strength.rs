//! How strong a sign each indicator is, by profile: data with a source, of which the file says what is provisional.

use std::{collections::BTreeMap, sync::LazyLock};

/// Name and version of the strengths and the rule; every screening keeps the one that it was weighed by.
pub const RULE: &str = "ilo-2009/1";

/// How strong a sign an indicator is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Weak.
    Weak,
    /// Medium.
    Medium,
    /// Strong.
    Strong,
}

/// Whose indicators: by age when exploited, and by what the person was used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Adults, labour.
    AdultLabour,
    /// Children, labour.
    ChildLabour,
    /// Adults, sexual exploitation.
    AdultSexual,
    /// Children, sexual exploitation.
    ChildSexual,
}

impl Profile {
    /// Every profile, in the order of the columns.
    pub const ALL: [Self; 4] = [Self::AdultLabour, Self::ChildLabour, Self::AdultSexual, Self::ChildSexual];

    /// The word in the record.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::AdultLabour => "adult-labour",
            Self::ChildLabour => "child-labour",
            Self::AdultSexual => "adult-sexual",
            Self::ChildSexual => "child-sexual",
        }
    }

    /// From the word in the record.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.word() == word)
    }

    /// Whether it is about somebody under 18, for whom the means need not be shown (Palermo Protocol, Art. 3 c).
    #[must_use]
    pub const fn is_child(self) -> bool {
        matches!(self, Self::ChildLabour | Self::ChildSexual)
    }

    /// Whether the strengths are not the official ones yet.
    #[must_use]
    pub fn is_provisional(self) -> bool {
        let marks = lines().find_map(|line| line.strip_prefix("provisional "));
        marks.and_then(|marks| marks.split(' ').nth(self.column())) == Some("yes")
    }

    fn column(self) -> usize {
        Self::ALL.iter().position(|one| *one == self).unwrap_or_default()
    }
}

type Columns = [Option<Strength>; 4];

static STRENGTHS: LazyLock<BTreeMap<&'static str, Columns>> = LazyLock::new(|| lines().filter_map(read).collect());

fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("strengths.txt").lines().filter(|line| !line.starts_with('#'))
}

fn read(line: &'static str) -> Option<(&'static str, Columns)> {
    let mut words = line.split(' ');
    let id = words.next()?;
    let mut columns = [None; 4];
    for column in &mut columns {
        *column = match words.next()? {
            "S" => Some(Strength::Strong),
            "M" => Some(Strength::Medium),
            "W" => Some(Strength::Weak),
            _ => None,
        };
    }
    Some((id, columns))
}

/// The indicators of a profile with their strengths.
pub(super) fn of(profile: Profile) -> impl Iterator<Item = (&'static str, Strength)> {
    STRENGTHS
        .iter()
        .filter_map(move |(id, columns)| Some((*id, columns[profile.column()]?)))
}
