//! What a sealed document of a case is, and where each kind belongs.

use super::{Section, words};

words! {
    /// What a sealed document of a case is, in the order of the menu.
    DocumentKind {
        /// How the person came, urgent needs.
        Intake = "intake",
        /// How another organisation referred the person to us.
        ReferralIn = "referral-in",
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
        /// Something to be done by a day.
        Task = "task",
        /// Asking that the case be ended.
        Closure = "closure",
        /// The supervisor's answer to that.
        ClosureAnswer = "closure-answer",
        /// The case goes on.
        Reopening = "reopening",
        /// The rules of the house, explained and accepted.
        HouseRules = "house-rules",
        /// A day of the person's life in the house.
        DayNote = "day-note",
        /// Some hours or nights away.
        Absence = "absence",
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
        /// What the police have done with a report.
        PoliceAnswer = "police-answer",
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
        /// Asking for a grant in kind.
        Application = "application",
        /// What is to be done with it.
        BusinessPlan = "business-plan",
        /// Goods asked for.
        Item = "item",
        /// The funder's answer.
        AwardDecision = "award-decision",
        /// What a supplier asks for the goods.
        Quotation = "quotation",
        /// Goods ordered and paid for.
        Purchase = "purchase",
        /// Goods that came.
        Received = "received",
        /// Goods handed over to the person.
        Handover = "handover",
        /// What has become of them.
        AwardVisit = "award-visit",
        /// A paper of the person, or the way to get it back.
        Paper = "paper",
    }
}

impl DocumentKind {
    /// The section that holds documents of this kind.
    #[must_use]
    pub const fn section(self) -> Section {
        match self {
            Self::Intake | Self::ReferralIn | Self::NeedsAssessment | Self::Service => Section::Needs,
            Self::Person | Self::Family | Self::BestInterests => Section::Identity,
            Self::Whereabouts => Section::Whereabouts,
            Self::Consent => Section::Consent,
            Self::Note => Section::Narrative,
            Self::Trafficking | Self::Screening | Self::Decision => Section::Screening,
            Self::Risk | Self::SafetyPlan => Section::Risk,
            Self::Plan | Self::Goal | Self::PlanReview | Self::Task | Self::Closure | Self::ClosureAnswer | Self::Reopening => {
                Section::Plan
            }
            Self::HouseRules | Self::DayNote | Self::Absence | Self::Property | Self::Incident => Section::House,
            Self::Visit | Self::Medicine => Section::Medical,
            Self::PrivateHealth => Section::PrivateHealth,
            Self::Session | Self::Srq20 | Self::Phq9 | Self::Gad7 | Self::Pcl5 | Self::Who5 => Section::Psychosocial,
            Self::Consultation | Self::Proceeding | Self::PoliceAnswer | Self::Hearing => Section::Legal,
            Self::ReintegrationPlan | Self::Education | Self::Course | Self::Job | Self::Loan | Self::Return | Self::FollowUp => {
                Section::Reintegration
            }
            Self::Application
            | Self::BusinessPlan
            | Self::Item
            | Self::AwardDecision
            | Self::Quotation
            | Self::Purchase
            | Self::Received
            | Self::Handover
            | Self::AwardVisit => Section::Award,
            Self::Paper => Section::Papers,
        }
    }

    /// Whether a case has at most one document of this kind.
    #[must_use]
    pub const fn is_single(self) -> bool {
        match self {
            Self::Intake
            | Self::Person
            | Self::Whereabouts
            | Self::Trafficking
            | Self::SafetyPlan
            | Self::Plan
            | Self::ReintegrationPlan => true,
            Self::ReferralIn
            | Self::NeedsAssessment
            | Self::Service
            | Self::Family
            | Self::BestInterests
            | Self::Consent
            | Self::Note
            | Self::Screening
            | Self::Decision
            | Self::Risk
            | Self::Goal
            | Self::PlanReview
            | Self::Task
            | Self::Closure
            | Self::ClosureAnswer
            | Self::Reopening
            | Self::HouseRules
            | Self::DayNote
            | Self::Absence
            | Self::Property
            | Self::Incident
            | Self::Visit
            | Self::Medicine
            | Self::PrivateHealth
            | Self::Session
            | Self::Srq20
            | Self::Phq9
            | Self::Gad7
            | Self::Pcl5
            | Self::Who5
            | Self::Consultation
            | Self::Proceeding
            | Self::PoliceAnswer
            | Self::Hearing
            | Self::Education
            | Self::Course
            | Self::Job
            | Self::Loan
            | Self::Return
            | Self::FollowUp
            | Self::Application
            | Self::BusinessPlan
            | Self::Item
            | Self::AwardDecision
            | Self::Quotation
            | Self::Purchase
            | Self::Received
            | Self::Handover
            | Self::AwardVisit
            | Self::Paper => false,
        }
    }

    /// The kinds that a section holds.
    pub fn of(section: Section) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |kind| kind.section() == section)
    }
}
