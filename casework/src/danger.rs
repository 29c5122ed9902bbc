//! How great a danger is: likelihood times impact, and how soon it must be looked at again (domain facts 4.5).

use chrono::{Days, NaiveDate};

use crate::record::Answers;

/// How great.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// 1 to 4.
    Low,
    /// 5 to 9.
    Medium,
    /// 10 to 14.
    High,
    /// 15 to 25.
    Critical,
}

impl Level {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::Critical];

    /// The word of its translation.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }

    /// From likelihood and impact, 1 to 5 each.
    #[must_use]
    pub const fn of(likelihood: u32, impact: u32) -> Self {
        match likelihood * impact {
            0..=4 => Self::Low,
            5..=9 => Self::Medium,
            10..=14 => Self::High,
            _ => Self::Critical,
        }
    }

    /// Days until it must be looked at again. Source for the two highest: domain facts 4.5; the month and the three months are
    /// ours.
    #[must_use]
    pub const fn days(self) -> u64 {
        match self {
            Self::Critical => 0,
            Self::High => 7,
            Self::Medium => 30,
            Self::Low => 90,
        }
    }
}

/// The level of a risk record, and the last day to look at it again.
#[must_use]
pub fn level(answers: &Answers, seen: NaiveDate) -> Option<(Level, NaiveDate)> {
    let number = |key| answers.one(key).parse().ok();
    let level = Level::of(number("likelihood")?, number("impact")?);
    Some((level, seen.checked_add_days(Days::new(level.days()))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bounds_of_the_levels() {
        assert_eq!((Level::of(1, 4), Level::of(1, 5)), (Level::Low, Level::Medium));
        assert_eq!((Level::of(3, 3), Level::of(2, 5)), (Level::Medium, Level::High));
        assert_eq!((Level::of(3, 4), Level::of(3, 5)), (Level::High, Level::Critical));
        assert_eq!((Level::of(1, 1), Level::of(5, 5)), (Level::Low, Level::Critical));
    }
}
