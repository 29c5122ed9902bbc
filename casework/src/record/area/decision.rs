//! Whether it was trafficking, as decided by a named person. Our presumption, the assessment for help and the official
//! status are three things that never stand for one another; each can be decided again, and the newest of its kind holds.
//! The signs it rests on are in `screening`; what they amount to is worked out elsewhere.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, SHORT};
use crate::record::{Field, Kind, List, Pick, Spec};

/// What is decided (domain facts 5.1).
static WHAT: List = List {
    name: "decision-what",
    words: &["presumption", "assessment", "official"],
};

/// HTCDS `vic_TraffickingStatus`.
static STATUS: List = List {
    name: "trafficking-status",
    words: &[
        "PossibleVictimOfTrafficking",
        "ActualVictimOfTrafficking",
        "NotAVictimOfTrafficking",
    ],
};

/// HTCDS `vic_TraffickingStatusDecisionMakingOrg`.
static BODY: List = List {
    name: "status-body",
    words: &[
        "Police",
        "NGO",
        "CourtOrProsecution",
        "NonPoliceGovernmentalOrganization",
        "Other",
    ],
};

pub(super) static DECISION: Spec = Spec {
    kind: DocumentKind::Decision,
    head: &["day", "what", "status"],
    fields: &[
        Field::new("what", Kind::One(&WHAT)).needed(),
        Field::new("status", Kind::One(&STATUS))
            .needed()
            .hint()
            .htcds("vic_TraffickingStatus"),
        Field::new("day", Kind::PastDay).needed(),
        Field::new("decided-by", LINE).needed().hint(),
        Field::new("body", Kind::One(&BODY)).htcds("vic_TraffickingStatusDecisionMakingOrg"),
        Field::new("reasons", REMARK).hint(),
        Field::new("screening", Kind::Pick(Pick::Screening)).hint(),
        Field::new("applied", Kind::PastDay).group("official"),
        Field::new("application-number", SHORT),
        Field::new("answer-day", Kind::PastDay).after("applied"),
        // Council of Europe Convention, Article 13: at least 30 days; the Tajik period is not known for certain.
        Field::new("reflection-from", Kind::Day).group("reflection"),
        Field::new("reflection-until", Kind::Day).hint().after("reflection-from"),
        Field::new("remark", REMARK).group("after"),
    ],
};
