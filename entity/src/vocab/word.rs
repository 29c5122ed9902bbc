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
        /// Who the person is, and the family.
        Identity = "identity",
        /// Where the person is and how to reach them.
        Whereabouts = "whereabouts",
        /// What the person agreed to.
        Consent = "consent",
        /// How the person came, what is needed, what help was given.
        Needs = "needs",
        /// What happened, as dated notes.
        Narrative = "narrative",
        /// Whether it was trafficking, and who decided so.
        Screening = "screening",
        /// Dangers and what is done about them.
        Risk = "risk",
        /// What is to be reached, by whom and when.
        Plan = "plan",
        /// Life in the house.
        House = "house",
        /// Medical help.
        Medical = "medical",
        /// HIV, sexually transmitted infections, pregnancy: never given along with anything else.
        PrivateHealth = "private-health",
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

    /// What a sealed document of a case is, in the order of the menu.
    DocumentKind {
        /// How the person came, urgent needs.
        Intake = "intake",
        /// What is needed, field by field.
        NeedsAssessment = "needs-assessment",
        /// One help that was given.
        Service = "service",
        /// HTCDS person fields.
        Person = "person",
        /// A relative, dependant or accompanying child.
        Family = "family",
        /// What is best for a child.
        BestInterests = "best-interests",
        /// Addresses, phones, who may know.
        Whereabouts = "whereabouts",
        /// Agreement to one purpose and one receiver.
        Consent = "consent",
        /// A dated note on what happened.
        Note = "note",
        /// Recruitment, route, exploitation, in HTCDS codes; Palermo act, means, purpose.
        Trafficking = "trafficking",
        /// Answers to the ILO indicators.
        Screening = "screening",
        /// Presumption, assessment or official status.
        Decision = "decision",
        /// A danger and how great it is.
        Risk = "risk",
        /// What to do when danger comes.
        SafetyPlan = "safety-plan",
        /// What the person wants to reach.
        Plan = "plan",
        /// One aim with its steps.
        Goal = "goal",
        /// How the plan is going.
        PlanReview = "plan-review",
        /// Things kept for the person.
        Property = "property",
        /// Something that happened in the house.
        Incident = "incident",
        /// A visit to a doctor.
        Visit = "visit",
        /// A medicine.
        Medicine = "medicine",
        /// HIV, sexually transmitted infections, pregnancy.
        PrivateHealth = "private-health",
        /// A psychologist's or social worker's meeting.
        Session = "session",
        /// Answers to the Self-Reporting Questionnaire.
        Srq20 = "srq-20",
        /// Answers to the Patient Health Questionnaire.
        Phq9 = "phq-9",
        /// Answers to the questions about anxiety.
        Gad7 = "gad-7",
        /// Answers to the questions after a very stressful experience.
        Pcl5 = "pcl-5",
        /// Answers to the questions about well-being.
        Who5 = "who-5",
        /// A lawyer's consultation.
        Consultation = "consultation",
        /// A proceeding before police, court or office.
        Proceeding = "proceeding",
        /// A hearing or a deadline.
        Hearing = "hearing",
        /// What life after the shelter shall be.
        ReintegrationPlan = "reintegration-plan",
        /// School or other schooling, of the person or of a child.
        Education = "education",
        /// A training course.
        Course = "course",
        /// A job.
        Job = "job",
        /// A loan.
        Loan = "loan",
        /// An assisted return to another country.
        Return = "return",
        /// A visit or call after the person has left.
        FollowUp = "follow-up",
        /// A paper of the person, or the way to get it back.
        Paper = "paper",
    }

    /// A small sealed record per case, under a key of the organisation.
    CardKind {
        /// Names, birth year, phones: for name search and the intake check.
        Name = "name",
        /// Coded and without names: for figures.
        Facts = "facts",
    }

    /// Whom a room is for.
    RoomKind {
        /// Women, with or without children.
        Women = "women",
        /// Men.
        Men = "men",
        /// A family.
        Family = "family",
    }

    /// Whether a bed can be slept in.
    BedState {
        /// It can.
        Usable = "usable",
        /// Not now.
        OutOfService = "out-of-service",
    }

    /// How a stay in the house stands.
    StayState {
        /// The bed is kept; nobody has come yet.
        Expected = "expected",
        /// Lives here.
        Here = "here",
        /// Has left.
        Left = "left",
        /// Did not come, or the bed was given back before.
        NotArrived = "not-arrived",
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
