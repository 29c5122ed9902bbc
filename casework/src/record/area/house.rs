//! Life in the house: things kept for the person and what happened there. Stays and beds are not documents of a case; the
//! address of the house is written nowhere.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, STORY};
use crate::record::{Field, Kind, List, Spec, list::YES_NO};

/// Where things kept for the person are now (domain facts 4.7: inventory of valuables).
static PROPERTY_STATE: List = List {
    name: "property-state",
    words: &["kept", "returned", "handed-on"],
};

/// What happened (domain facts 4.7: incident log).
static INCIDENT_KIND: List = List {
    name: "incident-kind",
    words: &[
        "illness",
        "injury",
        "conflict",
        "self-harm",
        "threat-outside",
        "left-without-notice",
        "damage",
        "theft",
        "child-protection",
        "other",
    ],
};

pub(super) static PROPERTY: Spec = Spec {
    kind: DocumentKind::Property,
    head: &["day", "state"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("things", Kind::Text(2_000)).needed().hint(),
        Field::new("state", Kind::One(&PROPERTY_STATE)),
        Field::new("returned", Kind::PastDay).after("day").group("after"),
        Field::new("to-whom", LINE).hint(),
    ],
};

pub(super) static INCIDENT: Spec = Spec {
    kind: DocumentKind::Incident,
    head: &["day", "kind"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("time", Kind::Time).hint(),
        Field::new("kind", Kind::One(&INCIDENT_KIND)).needed(),
        Field::new("happened", STORY).hint(),
        Field::new("done", REMARK).group("after"),
        Field::new("told", LINE),
        Field::new("supervisor-told", Kind::One(&YES_NO)).hint(),
        Field::new("follow-up", REMARK),
    ],
};
