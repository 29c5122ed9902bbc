//! Tasks: one thing that somebody does for the case by a day. What the person wants to reach is a goal, which is in `plan`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{Field, Kind, List, Pick, Spec};

/// How a task stands (domain facts 4.2, stage 6: owner and due day of each action).
static TASK_STATE: List = List {
    name: "task-state",
    words: &["open", "done", "dropped"],
};

pub(super) static TASK: Spec = Spec {
    kind: DocumentKind::Task,
    head: &["task", "due", "state"],
    fields: &[
        Field::new("task", LINE).needed().hint(),
        Field::new("for", Kind::Pick(Pick::Holder)).hint(),
        Field::new("due", Kind::Day).needed(),
        Field::new("state", Kind::One(&TASK_STATE)),
        Field::new("done-on", Kind::PastDay).group("after"),
        Field::new("remark", REMARK),
    ],
};
