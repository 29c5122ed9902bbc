//! Closed lists of words.

use super::words;

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
        /// Answers for those who pay for grants in kind; sees no name.
        Funder = "funder",
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
        /// A grant in kind, without the person's name.
        Award = "award",
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

    /// How a request that somebody else answers stands: a grant in kind, the end of a case.
    RequestState {
        /// Being written.
        Draft = "draft",
        /// Waits for the answer.
        Waiting = "waiting",
        /// Granted.
        Approved = "approved",
        /// Given back; a new one may be made.
        Returned = "returned",
        /// Not granted.
        Refused = "refused",
        /// Taken back by those who asked.
        Withdrawn = "withdrawn",
        /// Carried out.
        Done = "done",
    }

    /// What the review of a section that was given for a day has found.
    EmergencyFinding {
        /// It was needed.
        Justified = "justified",
        /// It was not.
        Unjustified = "unjustified",
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
