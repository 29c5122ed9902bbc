//! What was told or seen on a day.

use ::entity::vocab::DocumentKind;

use super::STORY;
use crate::record::{Field, Kind, List, Spec};

/// Kinds of note.
static NOTE_KIND: List = List {
    name: "note-kind",
    words: &["conversation", "call", "observation", "visit", "meeting", "other"],
};

pub(super) static NOTE: Spec = Spec {
    kind: DocumentKind::Note,
    head: &["day", "kind"],
    fields: &[
        Field::new("day", Kind::PartialDate).needed().hint(),
        Field::new("kind", Kind::One(&NOTE_KIND)),
        Field::new("text", STORY).needed(),
    ],
};
