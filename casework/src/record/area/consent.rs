//! What the person agreed to: one record for each purpose and receiver, so that refusing one never touches another. What
//! may be shared although there is no consent, and who approved it, belongs to the referral.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{
    Field, Kind, List, Pick, Spec,
    list::{LANGUAGE, YES_NO},
};

/// Purposes (domain facts 4.3). HTCDS `con_Consent` is true where the interview was agreed to.
static PURPOSE: List = List {
    name: "consent-purpose",
    words: &[
        "interview",
        "assistance",
        "storing",
        "sharing",
        "police",
        "medical-disclosure",
        "photo-media",
        "research",
        "contact-after",
        "return",
    ],
};

/// Classes of data (domain facts 4.3, 4.9). `private-health` is never part of `medical`.
static DATA: List = List {
    name: "consent-data",
    words: &[
        "identity",
        "whereabouts",
        "story",
        "risk",
        "medical",
        "private-health",
        "psychosocial",
        "legal",
        "reintegration",
        "papers",
        "photos",
    ],
};

/// The seven points of the guidance to HTCDS `con_Consent`, in its order.
static TOLD: List = List {
    name: "consent-told",
    words: &["agrees", "purpose", "use", "research", "access", "storage", "withdrawal"],
};

/// How it stands (domain facts 4.3).
static STATE: List = List {
    name: "consent-state",
    words: &["given", "refused", "withdrawn"],
};

/// Who answers (domain facts 4.3).
static BY: List = List {
    name: "consent-by",
    words: &["self", "guardian", "other"],
};

/// In which form (domain facts 4.3).
static FORM: List = List {
    name: "consent-form",
    words: &["oral", "written", "witnessed"],
};

pub(super) static CONSENT: Spec = Spec {
    kind: DocumentKind::Consent,
    head: &["purpose", "receiver", "state"],
    fields: &[
        Field::new("purpose", Kind::One(&PURPOSE)).needed().hint(),
        Field::new("receiver", LINE).hint(),
        // A referral here needs to know for certain whom it means; outside, the line above says it.
        Field::new("organisation", Kind::Pick(Pick::Org)).hint(),
        Field::new("needed-for", LINE),
        Field::new("data", Kind::Many(&DATA)).hint(),
        Field::new("told", Kind::Many(&TOLD)).hint().group("talk"),
        Field::new("language", Kind::One(&LANGUAGE)),
        Field::new("interpreter", LINE).hint(),
        Field::new("state", Kind::One(&STATE)).needed().hint().group("answer"),
        Field::new("day", Kind::PastDay).needed(),
        Field::new("valid-until", Kind::Day).hint().after("day"),
        Field::new("withdrawn", Kind::PastDay).hint().after("day"),
        Field::new("form", Kind::One(&FORM)),
        Field::new("witness", LINE),
        Field::new("by", Kind::One(&BY)).group("who"),
        Field::new("guardian", LINE).hint(),
        // A guardian's consent does not stand for the child's own (domain facts 4.3).
        Field::new("assent", Kind::One(&YES_NO)).hint(),
        Field::new("remark", REMARK),
    ],
};
