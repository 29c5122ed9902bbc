//! What a lawyer was asked and advised. Proceedings and hearings are in `legal`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, STORY};
use crate::record::{Field, Kind, List, Spec, list::CONTACT};

/// Kinds of legal consultation.
static CONSULTATION_KIND: List = List {
    name: "consultation-kind",
    words: &[
        "criminal",
        "civil",
        "family",
        "labour",
        "administrative",
        "documents",
        "migration",
        "compensation",
        "other",
    ],
};

pub(super) static CONSULTATION: Spec = Spec {
    kind: DocumentKind::Consultation,
    head: &["day", "kind"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("kind", Kind::One(&CONSULTATION_KIND)).needed(),
        Field::new("contact", Kind::One(&CONTACT)),
        Field::new("question", REMARK),
        Field::new("advice", STORY).needed(),
        Field::new("next-step", REMARK),
        Field::new("next", Kind::Day).hint(),
        Field::new("minutes", Kind::Number(1, 1_440)).hint(),
        // Of an adviser who is not of the house, and so not the author of the record.
        Field::new("by", LINE).hint(),
    ],
};
