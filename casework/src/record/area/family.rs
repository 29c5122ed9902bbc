//! The people around the person, and what is best for a child. Whom to ask when the person cannot be reached is in
//! `person`; a child who was found to be a presumed victim has a case of their own.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{
    Field, Kind, List, Spec,
    list::{AGE_RANGE, GENDER, YES_NO},
};

/// Who somebody is to the person: a list of ours, as neither HTCDS nor the domain facts have one.
static RELATION: List = List {
    name: "family-relation",
    words: &[
        "child",
        "ward",
        "spouse",
        "former-spouse",
        "mother",
        "father",
        "sibling",
        "grandparent",
        "grandchild",
        "aunt-uncle",
        "in-law",
        "other-relative",
        "not-related",
    ],
};

/// The two steps (domain facts 4.4).
static STEP: List = List {
    name: "best-interests-step",
    words: &["assessment", "determination"],
};

/// Who may be with the child (domain facts 4.4).
static PRESENT: List = List {
    name: "best-interests-present",
    words: &["guardian", "guardianship-body", "psychologist", "lawyer", "interpreter"],
};

/// How far the search for the family is (domain facts 4.4).
static TRACING: List = List {
    name: "best-interests-tracing",
    words: &["not-needed", "not-begun", "unsafe", "under-way", "found", "not-found"],
};

/// Where a child may live (domain facts 4.4); the last is for an assessment, which decides nothing lasting.
static OPTION: List = List {
    name: "best-interests-option",
    words: &["family", "kin", "alternative-care", "resettlement", "stay-for-now"],
};

pub(super) static FAMILY: Spec = Spec {
    kind: DocumentKind::Family,
    head: &["relation", "name"],
    fields: &[
        Field::new("relation", Kind::One(&RELATION)).needed(),
        Field::new("name", LINE).hint(),
        Field::new("name-latin", LINE).hint(),
        Field::new("gender", Kind::One(&GENDER)),
        Field::new("birth", Kind::PartialDate).hint(),
        Field::new("age", Kind::One(&AGE_RANGE)).hint(),
        Field::new("dependant", Kind::One(&YES_NO)),
        Field::new("came", Kind::One(&YES_NO)).group("now"),
        // A child with a parent is a dependant and never counted as a victim by coming along (domain facts 4.4).
        Field::new("assessed", Kind::One(&YES_NO)).hint(),
        Field::new("lives", LINE).hint(),
        Field::new("lives-with", LINE),
        Field::new("school", Kind::One(&YES_NO)),
        Field::new("school-place", LINE),
        Field::new("guardian", Kind::One(&YES_NO)).hint().group("contact"),
        Field::new("safe", Kind::One(&YES_NO)).hint(),
        Field::new("phone", Kind::Phone),
        Field::new("may-know", LINE).hint(),
        Field::new("remark", REMARK),
    ],
};

pub(super) static BEST_INTERESTS: Spec = Spec {
    kind: DocumentKind::BestInterests,
    head: &["day", "step"],
    fields: &[
        Field::new("step", Kind::One(&STEP)).needed(),
        Field::new("day", Kind::PastDay).needed(),
        Field::new("assessed-by", LINE).hint(),
        Field::new("present", Kind::Many(&PRESENT)).hint(),
        Field::new("present-names", LINE),
        Field::new("told", Kind::One(&YES_NO)).group("child"),
        Field::new("views", REMARK).hint(),
        // Before the search: parents who had a part in it are not contacted (domain facts 4.4).
        Field::new("parents-implicated", Kind::One(&YES_NO)).hint().group("family"),
        Field::new("tracing", Kind::One(&TRACING)),
        Field::new("found-out", REMARK),
        Field::new("options", Kind::Many(&OPTION)).group("options"),
        Field::new("for-against", REMARK).hint(),
        Field::new("recommended", Kind::One(&OPTION)),
        Field::new("reasons", REMARK),
        Field::new("decided", Kind::One(&OPTION)).group("decision"),
        Field::new("decided-by", LINE).hint(),
        Field::new("decided-on", Kind::PastDay).after("day"),
        Field::new("next-review", Kind::Day).after("day"),
        Field::new("remark", REMARK),
    ],
};
