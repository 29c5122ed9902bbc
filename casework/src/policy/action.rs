//! What can be done. Each action has one verb: the word in the log and the translation key of the timeline.

use ::entity::vocab::{OrgKeyKind, Section};

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
    /// Give a section to a colleague.
    Give(Section),
    /// Take a section away from a colleague.
    TakeAway(Section),
    /// See who has opened a case.
    SeeOpenings,
    /// Search names and check for duplicates.
    SearchNames,
    /// Read the organisation's log.
    ReadLog,
    /// Read what the log keeps sealed: what was searched for.
    ReadSearches,
    /// See who stays in which bed.
    SeeBoard,
    /// Add houses, rooms and beds.
    KeepHouse,
    /// See the organisation's people.
    SeePeople,
    /// Invite somebody, or end somebody's access.
    ManagePeople,
    /// Give a colleague a key of the organisation.
    GiveOrgKey(OrgKeyKind),
    /// Put a new key of the organisation in the place of one whose holder has left.
    RenewOrgKey(OrgKeyKind),
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $variant:ident = $word:literal,)*) => {
        /// What an entry of the log says was done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Verb {$($(#[$doc])* $variant,)*}

        impl Verb {
            /// Every verb.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word in the log.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {$(Self::$variant => $word,)*}
            }
        }
    };
}

verbs! {
    /// The log begins.
    Begin = "begin",
    /// An organisation was entered.
    EnterOrg = "enter-org",
    /// Somebody was invited.
    Invite = "invite",
    /// An invitation was accepted: keys were made.
    Join = "join",
    /// Somebody signed in.
    SignIn = "sign-in",
    /// Somebody signed out or was signed out.
    SignOut = "sign-out",
    /// A passphrase, recovery code or second factor was changed.
    ChangeSecret = "change-secret",
    /// Somebody's access was ended.
    EndAccess = "end-access",
    /// Somebody was given a key of the organisation.
    GiveOrgKey = "give-org-key",
    /// A key of the organisation got a successor, because somebody who held it has left.
    RenewOrgKey = "renew-org-key",
    /// A case was opened for the first time.
    OpenCase = "open-case",
    /// A case was looked at: number, state, who holds what.
    SeeCase = "see-case",
    /// A section was read.
    Read = "read",
    /// A section was unlocked to write into it.
    Unlock = "unlock",
    /// Something was written.
    Write = "write",
    /// A section was given.
    Give = "give",
    /// A section was taken away.
    TakeAway = "take-away",
    /// A section got a new key.
    Rotate = "rotate",
    /// Somebody looked who has opened a case.
    SeeOpenings = "see-openings",
    /// Names were searched.
    SearchNames = "search-names",
    /// A list of cases was looked at.
    ListCases = "list-cases",
    /// The log was read.
    ReadLog = "read-log",
    /// What was searched for was read.
    ReadSearches = "read-searches",
    /// An invitation ran out.
    Expire = "expire",
    /// The list of people was looked at.
    SeePeople = "see-people",
    /// The beds were looked at.
    SeeBoard = "see-board",
    /// A house, a room or a bed was added or changed.
    KeepHouse = "keep-house",
    /// A bed was kept for somebody.
    BookBed = "book-bed",
    /// Somebody came to stay.
    Arrive = "arrive",
    /// Somebody left the house.
    Depart = "depart",
    /// Somebody who was expected did not come.
    NotArrive = "not-arrive",
    /// A stay was made longer or shorter.
    Extend = "extend",
}

impl Action {
    /// The word under which this action is logged.
    #[must_use]
    pub const fn verb(self) -> Verb {
        match self {
            Self::OpenCase => Verb::OpenCase,
            Self::SeeCase => Verb::SeeCase,
            Self::Read(_) => Verb::Read,
            Self::Write(_) | Self::Give(_) | Self::TakeAway(_) | Self::GiveOrgKey(_) | Self::RenewOrgKey(_) => Verb::Unlock,
            Self::SeeOpenings => Verb::SeeOpenings,
            Self::SearchNames => Verb::SearchNames,
            Self::ReadLog => Verb::ReadLog,
            Self::ReadSearches => Verb::ReadSearches,
            Self::SeeBoard => Verb::SeeBoard,
            Self::KeepHouse => Verb::KeepHouse,
            Self::SeePeople => Verb::SeePeople,
            Self::ManagePeople => Verb::Invite,
        }
    }

    /// The section this action is about.
    #[must_use]
    pub const fn section(self) -> Option<Section> {
        match self {
            Self::Read(section) | Self::Write(section) | Self::Give(section) | Self::TakeAway(section) => Some(section),
            Self::OpenCase
            | Self::SeeCase
            | Self::SeeOpenings
            | Self::SearchNames
            | Self::ReadLog
            | Self::ReadSearches
            | Self::SeeBoard
            | Self::KeepHouse
            | Self::SeePeople
            | Self::ManagePeople
            | Self::GiveOrgKey(_)
            | Self::RenewOrgKey(_) => None,
        }
    }
}
