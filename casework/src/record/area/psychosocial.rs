//! Meetings with a psychologist or a social worker. Questionnaires that are scored are not here; a danger that shows in a
//! meeting goes on in `risk`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, STORY};
use crate::record::{
    Field, Kind, List, Spec,
    list::{CONTACT, YES_NO},
};

/// Kinds of meeting (domain facts 4.6: psychological and social help).
static SESSION_KIND: List = List {
    name: "session-kind",
    words: &["individual", "group", "crisis", "family", "child", "social-work"],
};

pub(super) static SESSION: Spec = Spec {
    kind: DocumentKind::Session,
    head: &["day", "kind"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("kind", Kind::One(&SESSION_KIND)).needed(),
        Field::new("contact", Kind::One(&CONTACT)),
        Field::new("minutes", Kind::Number(1, 1_440)).hint(),
        // A name of somebody else in a group would give that person away to everybody who holds this section.
        Field::new("present", LINE).hint(),
        Field::new("wellbeing", REMARK).hint(),
        Field::new("self-danger", Kind::One(&YES_NO)).hint(),
        Field::new("done", STORY),
        Field::new("next-step", REMARK),
        Field::new("next-meeting", Kind::Day).after("day"),
    ],
};
