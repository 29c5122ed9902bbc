//! Where each kind of document belongs.

use super::{DocumentKind, Section};

impl DocumentKind {
    /// The section that holds documents of this kind.
    #[must_use]
    pub const fn section(self) -> Section {
        match self {
            Self::Intake => Section::Needs,
            Self::Person => Section::Identity,
            Self::Whereabouts => Section::Whereabouts,
            Self::Note => Section::Narrative,
            Self::Consultation => Section::Legal,
        }
    }

    /// Whether a case has at most one document of this kind.
    #[must_use]
    pub const fn is_single(self) -> bool {
        match self {
            Self::Intake | Self::Person | Self::Whereabouts => true,
            Self::Note | Self::Consultation => false,
        }
    }
}
