//! What each purpose needs, which parts of a case can be shared at all, and which of them need a second step. Data, no rules.

use ::entity::vocab::{DocumentKind, ReferralPurpose, Section};

/// Sections of which something can be shared. Never: consents themselves, life in the house, the plan, the grant in kind.
pub const SHARED: [Section; 12] = [
    Section::Identity,
    Section::Whereabouts,
    Section::Needs,
    Section::Narrative,
    Section::Screening,
    Section::Risk,
    Section::Medical,
    Section::PrivateHealth,
    Section::Psychosocial,
    Section::Legal,
    Section::Reintegration,
    Section::Papers,
];

/// What is shared only after a second, deliberate step.
#[must_use]
pub const fn is_guarded(section: Section) -> bool {
    matches!(section, Section::Whereabouts | Section::PrivateHealth | Section::Psychosocial)
}

/// The class of a consent (domain facts 4.3) that covers a section; none for what is never shared.
#[must_use]
pub const fn class(section: Section) -> Option<&'static str> {
    Some(match section {
        Section::Identity => "identity",
        Section::Whereabouts => "whereabouts",
        Section::Needs | Section::Narrative | Section::Screening => "story",
        Section::Risk => "risk",
        Section::Medical => "medical",
        Section::PrivateHealth => "private-health",
        Section::Psychosocial => "psychosocial",
        Section::Legal => "legal",
        Section::Reintegration => "reintegration",
        Section::Papers => "papers",
        Section::Consent | Section::Plan | Section::House | Section::Award => return None,
    })
}

/// The class of a consent that pictures need besides, but for those of papers.
pub const PHOTOS: &str = "photos";

/// Purposes of a consent that cover a referral.
#[must_use]
pub const fn consents(purpose: ReferralPurpose) -> &'static [&'static str] {
    match purpose {
        ReferralPurpose::PoliceReport | ReferralPurpose::Protection => &["police", "sharing"],
        ReferralPurpose::Medical => &["medical-disclosure", "sharing"],
        ReferralPurpose::Return => &["return", "sharing"],
        ReferralPurpose::LegalAid
        | ReferralPurpose::Care
        | ReferralPurpose::Shelter
        | ReferralPurpose::Papers
        | ReferralPurpose::Reintegration
        | ReferralPurpose::Child => &["sharing"],
    }
}

/// What a purpose cannot do without: ticked when a referral is begun, and nothing else is.
#[must_use]
pub const fn needed(purpose: ReferralPurpose) -> &'static [(DocumentKind, &'static [&'static str])] {
    const NAME: (DocumentKind, &[&str]) = (DocumentKind::Person, &["given", "family"]);
    const NAME_AND_BIRTH: (DocumentKind, &[&str]) = (
        DocumentKind::Person,
        &["given", "family", "patronymic", "birth", "citizenship"],
    );
    const LANGUAGE: (DocumentKind, &[&str]) = (DocumentKind::Intake, &["language", "interpreter"]);
    match purpose {
        ReferralPurpose::LegalAid | ReferralPurpose::Papers | ReferralPurpose::PoliceReport | ReferralPurpose::Return => {
            &[NAME_AND_BIRTH, LANGUAGE]
        }
        ReferralPurpose::Protection => &[NAME, LANGUAGE],
        ReferralPurpose::Medical | ReferralPurpose::Care => {
            &[(DocumentKind::Person, &["given", "birth", "age", "gender"]), LANGUAGE]
        }
        ReferralPurpose::Shelter => &[
            (DocumentKind::Person, &["given", "gender", "age"]),
            (DocumentKind::Intake, &["language", "interpreter", "with-children"]),
        ],
        ReferralPurpose::Reintegration | ReferralPurpose::Child => &[NAME],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::spec;

    #[test]
    fn what_a_purpose_needs_is_asked_somewhere_and_guarded_by_nothing() {
        for purpose in ReferralPurpose::ALL {
            assert!(!needed(*purpose).is_empty());
            for (kind, fields) in needed(*purpose) {
                assert!(
                    SHARED.contains(&kind.section()) && !is_guarded(kind.section()),
                    "{purpose} {kind}"
                );
                for key in *fields {
                    assert!(spec(*kind).field(key).is_some(), "{purpose}: {kind} asks no {key}");
                }
            }
        }
    }

    #[test]
    fn whereabouts_private_health_and_the_mind_are_guarded_most() {
        let guarded: Vec<Section> = SHARED.into_iter().filter(|section| is_guarded(*section)).collect();
        let expected = [Section::Whereabouts, Section::PrivateHealth, Section::Psychosocial];
        assert!(
            expected.iter().all(|section| guarded.contains(section)) && guarded.len() == 3,
            "{guarded:?}"
        );
    }

    #[test]
    fn what_is_shared_has_a_class_of_consent() {
        for section in Section::ALL {
            assert_eq!(SHARED.contains(section), class(*section).is_some(), "{section}");
        }
    }
}
