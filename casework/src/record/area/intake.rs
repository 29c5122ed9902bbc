//! How somebody came, and what is urgent in the first hours.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{
    Field, Kind, List, Spec,
    list::{LANGUAGE, YES_NO},
};

/// How a person came (domain facts 5.1: who may refer).
pub(super) static CAME: List = List {
    name: "came",
    words: &[
        "self",
        "family",
        "police",
        "prosecutor",
        "border-service",
        "consulate",
        "health",
        "school",
        "hukumat",
        "women-committee",
        "jamoat",
        "mahalla",
        "ngo",
        "iom",
        "hotline",
        "other",
    ],
};

/// What is urgent in the first hours.
static URGENT: List = List {
    name: "urgent",
    words: &[
        "safety",
        "bed",
        "food",
        "clothes",
        "doctor",
        "medicine",
        "calm",
        "child",
        "papers",
        "lawyer",
        "interpreter",
        "call-family",
        "none",
    ],
};

pub(super) static INTAKE: Spec = Spec {
    kind: DocumentKind::Intake,
    head: &[],
    fields: &[
        Field::new("came", Kind::One(&CAME)).needed(),
        Field::new("came-from", LINE).hint(),
        Field::new("day", Kind::PastDay).needed(),
        Field::new("language", Kind::One(&LANGUAGE)).group("first-hours"),
        Field::new("interpreter", Kind::One(&YES_NO)),
        Field::new("with-children", Kind::Number(0, 30)),
        Field::new("urgent", Kind::Many(&URGENT)),
        Field::new("danger-now", Kind::One(&YES_NO)).hint(),
        Field::new("remark", REMARK),
    ],
};
