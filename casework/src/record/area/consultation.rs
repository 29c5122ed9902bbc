//! What a lawyer was asked and advised. Proceedings and hearings are in `legal`.

use ::entity::vocab::DocumentKind;

use super::{REMARK, STORY};
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
        Field::new("minutes", Kind::Number(1, 1_440)).hint(),
    ],
};
