//! Where each kind of document belongs.

use super::{DocumentKind, Section};

impl DocumentKind {
    /// The section that holds documents of this kind.
    #[must_use]
    pub const fn section(self) -> Section {
        match self {
            Self::Intake | Self::NeedsAssessment | Self::Service => Section::Needs,
            Self::Person | Self::Family | Self::BestInterests => Section::Identity,
            Self::Whereabouts => Section::Whereabouts,
            Self::Consent => Section::Consent,
            Self::Note => Section::Narrative,
            Self::Trafficking | Self::Screening | Self::Decision => Section::Screening,
            Self::Risk | Self::SafetyPlan => Section::Risk,
            Self::Plan | Self::Goal | Self::PlanReview => Section::Plan,
            Self::Property | Self::Incident => Section::House,
            Self::Visit | Self::Medicine => Section::Medical,
            Self::PrivateHealth => Section::PrivateHealth,
            Self::Session | Self::Srq20 | Self::Phq9 | Self::Gad7 | Self::Pcl5 | Self::Who5 => Section::Psychosocial,
            Self::Consultation | Self::Proceeding | Self::Hearing => Section::Legal,
            Self::ReintegrationPlan | Self::Education | Self::Course | Self::Job | Self::Loan | Self::Return | Self::FollowUp => {
                Section::Reintegration
            }
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
            Self::NeedsAssessment
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
            | Self::Hearing
            | Self::Education
            | Self::Course
            | Self::Job
            | Self::Loan
            | Self::Return
            | Self::FollowUp
            | Self::Paper => false,
        }
    }

    /// The kinds that a section holds.
    pub fn of(section: Section) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |kind| kind.section() == section)
    }
}
