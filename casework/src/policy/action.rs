//! What can be done. Each action has one verb under which it is logged.

use ::entity::vocab::{DocumentKind, OrgKeyKind, Section};

use super::Verb;

/// Something a signed-in person asks to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Open a new case.
    OpenCase,
    /// See that a case is there: number, code name, state, who holds what.
    SeeCase,
    /// Read a section.
    Read(Section),
    /// Write into a section.
    Write(Section),
    /// Answer what somebody else asked for in a section.
    Answer(Section),
    /// Give a section to a colleague.
    Give(Section),
    /// Take a section away from a colleague.
    TakeAway(Section),
    /// Take over into a section what the other side of a referral wrote.
    TakeOver(Section),
    /// Share what a section holds with another organisation; of the consents: keep the referral itself.
    Share(Section),
    /// See who has opened a case.
    SeeOpenings,
    /// Search names and check for duplicates.
    SearchNames,
    /// Read the organisation's log.
    ReadLog,
    /// Read what the log keeps sealed: what was searched for.
    ReadSearches,
    /// Count figures.
    SeeFigures,
    /// See who stays in which bed.
    SeeBoard,
    /// Add houses, rooms and beds.
    KeepHouse,
    /// See the strengths of the signs of trafficking.
    SeeStrengths,
    /// Load strengths of the signs of trafficking.
    LoadStrengths,
    /// See the organisation's people.
    SeePeople,
    /// Invite somebody, or end somebody's access.
    ManagePeople,
    /// Give a colleague a key of the organisation.
    GiveOrgKey(OrgKeyKind),
    /// Put a new key of the organisation in the place of one whose holder has left.
    RenewOrgKey(OrgKeyKind),
    /// List referrals that came to oneself, and letters that one sent.
    ListReferrals,
    /// Write a letter of referral.
    ReferIn,
    /// See a referral's number, purpose and urgency.
    SeeReferral,
    /// Answer a referral: take it on or not, say that work began, that it is done.
    AnswerReferral,
    /// Open a packet and its messages.
    OpenReferral,
    /// Open a file of a packet.
    OpenReferralFile,
    /// Take back a letter of referral that one sent.
    TakeBackLetter,
    /// See all referrals of the organisation, without their content.
    SeeDesk,
    /// Export them as a sheet.
    ExportDesk,
    /// Change the organisation's rules.
    KeepRules,
    /// Review sections that were given for a day.
    ReviewEmergency,
}

impl Action {
    /// Writing a document of this kind: answers to requests have their own people.
    #[must_use]
    pub const fn writing(kind: DocumentKind) -> Self {
        match kind {
            DocumentKind::AwardDecision | DocumentKind::ClosureAnswer => Self::Answer(kind.section()),
            _ => Self::Write(kind.section()),
        }
    }

    /// The word under which this action is logged.
    #[must_use]
    pub const fn verb(self) -> Verb {
        match self {
            Self::OpenCase => Verb::OpenCase,
            Self::SeeCase => Verb::SeeCase,
            Self::Read(_) => Verb::Read,
            Self::Write(_)
            | Self::Answer(_)
            | Self::Give(_)
            | Self::TakeAway(_)
            | Self::TakeOver(_)
            | Self::Share(_)
            | Self::GiveOrgKey(_)
            | Self::RenewOrgKey(_) => Verb::Unlock,
            Self::SeeOpenings => Verb::SeeOpenings,
            Self::SearchNames => Verb::SearchNames,
            Self::ReadLog => Verb::ReadLog,
            Self::ReadSearches => Verb::ReadSearches,
            Self::SeeFigures => Verb::SeeFigures,
            Self::SeeBoard => Verb::SeeBoard,
            Self::KeepHouse => Verb::KeepHouse,
            Self::SeeStrengths => Verb::SeeStrengths,
            Self::LoadStrengths => Verb::LoadStrengths,
            Self::SeePeople => Verb::SeePeople,
            Self::ManagePeople => Verb::Invite,
            Self::ListReferrals => Verb::ListReferrals,
            Self::ReferIn => Verb::ReferIn,
            Self::SeeReferral | Self::AnswerReferral | Self::TakeBackLetter => Verb::SeeReferral,
            Self::OpenReferral => Verb::OpenPacket,
            Self::OpenReferralFile => Verb::OpenPacketFile,
            Self::SeeDesk => Verb::SeeDesk,
            Self::ExportDesk => Verb::ExportDesk,
            Self::KeepRules => Verb::SetRules,
            Self::ReviewEmergency => Verb::ReviewEmergency,
        }
    }

    /// The section this action is about.
    #[must_use]
    pub const fn section(self) -> Option<Section> {
        match self {
            Self::Read(section)
            | Self::Write(section)
            | Self::Answer(section)
            | Self::Give(section)
            | Self::TakeAway(section)
            | Self::TakeOver(section)
            | Self::Share(section) => Some(section),
            Self::OpenCase
            | Self::SeeCase
            | Self::SeeOpenings
            | Self::SearchNames
            | Self::ReadLog
            | Self::ReadSearches
            | Self::SeeFigures
            | Self::SeeBoard
            | Self::KeepHouse
            | Self::SeeStrengths
            | Self::LoadStrengths
            | Self::SeePeople
            | Self::ManagePeople
            | Self::GiveOrgKey(_)
            | Self::RenewOrgKey(_)
            | Self::ListReferrals
            | Self::ReferIn
            | Self::SeeReferral
            | Self::AnswerReferral
            | Self::OpenReferral
            | Self::OpenReferralFile
            | Self::TakeBackLetter
            | Self::SeeDesk
            | Self::ExportDesk
            | Self::KeepRules
            | Self::ReviewEmergency => None,
        }
    }
}
