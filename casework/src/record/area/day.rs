//! Days in the house: what one person's days and nights are like, time away from the house, the rules explained on arrival.
//! What went wrong is an incident, what is kept for the person is in `house`; the address of the house is written nowhere.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, STORY};
use crate::record::{
    Field, Kind, List, Spec,
    list::{LANGUAGE, YES_NO},
};

/// When in the day a note was written: the house is staffed day and night (domain facts 4.7).
static DAY_NOTE_SHIFT: List = List {
    name: "day-note-shift",
    words: &["morning", "day", "evening", "night"],
};

/// What is explained to everybody who moves in (domain facts 4.7: house rules accepted).
static HOUSE_RULE: List = List {
    name: "house-rule",
    words: &[
        "quiet-hours",
        "phone-and-photos",
        "visitors",
        "going-out",
        "alcohol-and-drugs",
        "children",
        "cleaning",
        "complaints",
        "leaving-is-free",
    ],
};

/// How the person accepted the rules (domain facts 4.7).
static HOUSE_RULES_FORM: List = List {
    name: "house-rules-form",
    words: &["signature", "orally", "witnessed"],
};

pub(super) static HOUSE_RULES: Spec = Spec {
    kind: DocumentKind::HouseRules,
    head: &["day", "accepted"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("language", Kind::One(&LANGUAGE)),
        Field::new("interpreter", Kind::One(&YES_NO)),
        Field::new("explained", Kind::Many(&HOUSE_RULE)).hint(),
        Field::new("accepted", Kind::One(&YES_NO)).hint().group("answer"),
        Field::new("form", Kind::One(&HOUSE_RULES_FORM)),
        Field::new("remark", REMARK).hint(),
    ],
};

pub(super) static DAY_NOTE: Spec = Spec {
    kind: DocumentKind::DayNote,
    head: &["day", "shift"],
    fields: &[
        Field::new("day", Kind::PastDay).needed().hint(),
        Field::new("shift", Kind::One(&DAY_NOTE_SHIFT)),
        Field::new("text", STORY).needed().hint(),
        Field::new("for-next-shift", REMARK).hint(),
    ],
};

/// Reminds of the expected day until `back` is answered.
pub(super) static ABSENCE: Spec = Spec {
    kind: DocumentKind::Absence,
    head: &["day", "to"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("time", Kind::Time).hint(),
        Field::new("to", LINE).hint(),
        Field::new("with", LINE),
        // Needed, because whoever is late must be missed.
        Field::new("expected", Kind::Day).needed().after("day"),
        Field::new("expected-time", Kind::Time).hint(),
        Field::new("back", Kind::PastDay).hint().after("day").group("back"),
        Field::new("back-time", Kind::Time),
        Field::new("remark", REMARK),
    ],
};
