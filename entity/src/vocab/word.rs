//! Closed lists. Each variant has one word, used in the database, in addresses and as the translation key.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A word that is not in the list it was looked up in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    /// The list's name.
    pub list: &'static str,
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a word of the list {}", self.list)
    }
}

impl std::error::Error for UnknownWord {}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "orm", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
        #[cfg_attr(feature = "orm", sea_orm(rs_type = "String", db_type = "Text"))]
        pub enum $name {$(
            $(#[$vdoc])*
            #[serde(rename = $word)]
            #[cfg_attr(feature = "orm", sea_orm(string_value = $word))]
            $variant,
        )*}

        impl $name {
            /// Every variant, in the order in which pages show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word in the database, in addresses and in translation keys.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {$(Self::$variant => $word,)*}
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)*
                    _ => Err(UnknownWord { list: stringify!($name) }),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.word())
            }
        }
    )*};
}

words! {
    /// What kind of organisation somebody works for.
    OrgKind {
        /// A shelter or the association that runs it.
        Shelter = "shelter",
        /// Legal aid.
        LegalAid = "legal-aid",
        /// Police.
        Police = "police",
        /// An international organisation that funds and approves.
        International = "international",
        /// A clinic, a training centre or another provider of services.
        Provider = "provider",
    }

    /// What somebody does in their organisation. One person may have several roles.
    Role {
        /// Opens and leads cases.
        Caseworker = "caseworker",
        /// Second holder of the organisation's cases; audits.
        Supervisor = "supervisor",
        /// Gives legal consultations.
        Lawyer = "lawyer",
        /// Keeps the psychosocial section.
        Psychologist = "psychologist",
        /// Keeps the medical section.
        Nurse = "nurse",
        /// Answers referrals for the police.
        PoliceLiaison = "police-liaison",
        /// Works in the house by day and night.
        HouseStaff = "house-staff",
        /// Prepares figures.
        ReportingOfficer = "reporting-officer",
        /// Reads the log, never a case.
        Auditor = "auditor",
        /// Invites people and ends their access; holds no case key.
        Administrator = "administrator",
    }

    /// Whether somebody may sign in.
    PersonState {
        /// Works here.
        Active = "active",
        /// Has left; the name stays in the log.
        Left = "left",
    }

    /// A part of a case with a key of its own, given and taken away alone.
    Section {
        /// Who the person is.
        Identity = "identity",
        /// Where the person is and how to reach them.
        Whereabouts = "whereabouts",
        /// How the person came and what is urgent.
        Needs = "needs",
        /// What happened, as dated notes.
        Narrative = "narrative",
        /// Dangers and what is done about them.
        Risk = "risk",
        /// Medical help.
        Medical = "medical",
        /// Psychological and social help.
        Psychosocial = "psychosocial",
        /// Legal help.
        Legal = "legal",
        /// The way back into a life of one's own.
        Reintegration = "reintegration",
        /// Papers and files.
        Papers = "papers",
    }

    /// HTCDS `cas_Status`, in words of ours.
    CaseState {
        /// Help is under way.
        Active = "active",
        /// The person has left; visits go on.
        FollowUp = "follow-up",
        /// Ended.
        Closed = "closed",
    }

    /// What a sealed document of a case is.
    DocumentKind {
        /// How the person came, urgent needs.
        Intake = "intake",
        /// HTCDS person fields.
        Person = "person",
        /// Addresses, phones, who may know.
        Whereabouts = "whereabouts",
        /// A dated note on what happened.
        Note = "note",
        /// A lawyer's consultation.
        Consultation = "consultation",
    }

    /// A small sealed record per case, under a key of the organisation.
    CardKind {
        /// Names, birth year, phones: for name search and the intake check.
        Name = "name",
        /// Coded and without names: for figures.
        Facts = "facts",
    }

    /// A key that belongs to an organisation, given to people like a section's key.
    OrgKeyKind {
        /// Opens name cards.
        Match = "match",
        /// Opens facts cards.
        Report = "report",
        /// Opens the sealed details of log entries.
        Audit = "audit",
    }

    /// What a person's keys are wrapped under.
    SlotKind {
        /// The passphrase.
        Passphrase = "passphrase",
        /// The printed recovery code.
        Recovery = "recovery",
    }
}
