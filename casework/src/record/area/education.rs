//! Schooling of the person or of a child who came along. Training for a trade is a course (`reintegration`).

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{
    Field, Kind, List, Spec,
    list::{EDUCATION as LEVEL, YES_NO},
};

/// How the schooling stands (caseworkers' words).
static STATE: List = List {
    name: "education-state",
    words: &["looking", "attending", "paused", "finished", "left"],
};

/// What stands in the way (domain facts 4.4, 4.6).
static OBSTACLE: List = List {
    name: "education-obstacle",
    words: &[
        "papers",
        "money",
        "clothes",
        "language",
        "distance",
        "danger",
        "health",
        "care-of-others",
        "unwilling",
    ],
};

pub(super) static EDUCATION: Spec = Spec {
    kind: DocumentKind::Education,
    head: &["who", "state"],
    fields: &[
        Field::new("who", LINE).needed().hint(),
        Field::new("state", Kind::One(&STATE)).needed(),
        Field::new("level", Kind::One(&LEVEL)),
        Field::new("class", Kind::Number(1, 12)),
        Field::new("language", LINE),
        Field::new("from", Kind::Day),
        Field::new("until", Kind::Day).after("from"),
        Field::new("obstacles", Kind::Many(&OBSTACLE)).group("help"),
        Field::new("help", REMARK),
        Field::new("school-knows", Kind::One(&YES_NO)).hint(),
        Field::new("cost", Kind::Money),
        Field::new("next", Kind::Day),
        Field::new("remark", REMARK),
    ],
};
