//! Words of referrals: asking another organisation for help for a person, with the least that it needs to know.

use super::words;

words! {
    /// How a referral stands. Which change follows which is in `casework::referral`.
    ReferralState {
        /// Being put together.
        Draft = "draft",
        /// Waits for somebody of the sender's who approves.
        Awaiting = "awaiting",
        /// On its way: nobody there has looked.
        Sent = "sent",
        /// Somebody there has seen that it came.
        Received = "received",
        /// Somebody there has taken it on.
        Accepted = "accepted",
        /// Somebody there works on it.
        InProgress = "in-progress",
        /// Done.
        Completed = "completed",
        /// Not taken on.
        Declined = "declined",
        /// Not taken on, because it belongs elsewhere.
        Redirected = "redirected",
        /// Given back after it was taken on.
        Returned = "returned",
        /// Taken back by the sender, or the person has taken the consent back.
        Withdrawn = "withdrawn",
        /// Its last day is past, or what it needed in time did not come.
        Expired = "expired",
    }

    /// Which way a referral goes.
    ReferralWay {
        /// To an organisation that works here.
        Here = "here",
        /// To somebody outside, as a sealed file.
        Outside = "outside",
        /// From an organisation that works here and has no case of its own: a letter.
        Letter = "letter",
        /// From somebody outside, entered by those who received it.
        Paper = "paper",
    }

    /// What for. What each needs is data in `casework::referral`.
    ReferralPurpose {
        /// A lawyer's advice, representation.
        LegalAid = "legal-aid",
        /// A report of a crime.
        PoliceReport = "police-report",
        /// Protection from somebody.
        Protection = "protection",
        /// A doctor.
        Medical = "medical",
        /// A psychologist.
        Care = "care",
        /// A safe place.
        Shelter = "shelter",
        /// Papers.
        Papers = "papers",
        /// Training, work, school.
        Reintegration = "reintegration",
        /// A return to another country or place.
        Return = "return",
        /// A child's protection.
        Child = "child",
    }

    /// How soon.
    Urgency {
        /// Within days.
        Normal = "normal",
        /// Within a day.
        Urgent = "urgent",
        /// At once.
        AtOnce = "at-once",
    }

    /// On what it rests.
    ReferralBasis {
        /// The person's consent.
        Consent = "consent",
        /// Danger to somebody's life.
        DangerToLife = "danger-to-life",
        /// A child must be protected.
        ChildProtection = "child-protection",
        /// A court has ordered it.
        CourtOrder = "court-order",
    }

    /// Why a referral was not taken on, or given back.
    ReferralReason {
        /// Not what this organisation does.
        NotOurs = "not-ours",
        /// No place, no time.
        NoCapacity = "no-capacity",
        /// Knows somebody involved.
        Conflict = "conflict",
        /// Something is missing.
        Incomplete = "incomplete",
        /// The person cannot be reached.
        Unreachable = "unreachable",
        /// The person does not want it.
        PersonRefused = "person-refused",
        /// Another reason, said in the message.
        Other = "other",
    }

    /// What came of it.
    ReferralOutcome {
        /// What was asked for was done.
        Done = "done",
        /// Some of it.
        Partly = "partly",
        /// Nothing could be done.
        Nothing = "nothing",
    }

    /// On which side of a referral somebody is.
    ReferralSide {
        /// Who sent it.
        Sender = "sender",
        /// To whom it was sent.
        Receiver = "receiver",
    }

    /// What is said in a referral's messages.
    MessageKind {
        /// A few words.
        Text = "text",
        /// A consultation.
        Consultation = "consultation",
        /// A hearing or a deadline.
        Hearing = "hearing",
        /// What the police have done.
        PoliceAnswer = "police-answer",
    }

    /// Which referrals of an organisation somebody else must approve before they go.
    ApprovalRule {
        /// Those with what is guarded most, and those without consent.
        Sensitive = "sensitive",
        /// Every one.
        Always = "always",
    }
}
