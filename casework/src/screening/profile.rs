//! Whose indicators, and how strong a sign one can be.

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

    /// Its place among the four.
    pub(super) fn column(self) -> usize {
        Self::ALL.iter().position(|one| *one == self).unwrap_or_default()
    }
}
