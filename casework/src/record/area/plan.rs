//! The plan of help, its goals and how it is going. What was given on the way is in `needs`; life after the shelter has a
//! plan of its own in `reintegration`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{Field, Kind, List, Spec, list::YES_NO};

/// How the person confirmed the plan (domain facts 4.2, stage 6: agreed and signed).
static PLAN_SIGNED: List = List {
    name: "plan-signed",
    words: &["signature", "orally", "witnessed"],
};

/// HTCDS `spl_Type`.
static PLAN_TYPE: List = List {
    name: "plan-type",
    words: &[
        "Education",
        "Financial",
        "Health",
        "LabourExploitationRehabilitation",
        "Legal",
        "Livelihood",
        "RightsBasedTraining",
        "SexualExploitationRehabilitation",
        "SocialCare",
    ],
};

/// How a goal stands (domain facts 4.2, stages 6 and 7).
static GOAL_STATE: List = List {
    name: "goal-state",
    words: &["open", "doing", "reached", "dropped"],
};

pub(super) static PLAN: Spec = Spec {
    kind: DocumentKind::Plan,
    head: &[],
    fields: &[
        Field::new("wants", REMARK).hint(),
        Field::new("strengths", REMARK).hint(),
        Field::new("aims", REMARK).hint(),
        Field::new("left-out", REMARK).hint(),
        Field::new("agreed", Kind::One(&YES_NO)).group("agreement"),
        Field::new("agreed-on", Kind::PastDay),
        Field::new("signed", Kind::One(&PLAN_SIGNED)),
        Field::new("next-review", Kind::Day).hint().after("agreed-on"),
    ],
};

pub(super) static GOAL: Spec = Spec {
    kind: DocumentKind::Goal,
    head: &["goal", "state"],
    fields: &[
        Field::new("goal", LINE).needed().hint().htcds("spl_Objectives"),
        Field::new("type", Kind::One(&PLAN_TYPE)).htcds("spl_Type"),
        Field::new("actions", REMARK).hint().htcds("spl_ActionPlan"),
        Field::new("who", LINE).hint(),
        Field::new("due", Kind::Day).htcds("spl_PlannedEndDate"),
        Field::new("state", Kind::One(&GOAL_STATE)),
        Field::new("ended", Kind::PastDay).htcds("spl_ActualEndDate").group("after"),
        Field::new("outcome", REMARK),
    ],
};

pub(super) static PLAN_REVIEW: Spec = Spec {
    kind: DocumentKind::PlanReview,
    head: &["day"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("present", LINE),
        // First of all: a review without the person's own view is one about them, not with them.
        Field::new("view", REMARK).hint(),
        Field::new("changed", REMARK),
        Field::new("reached", REMARK).hint(),
        Field::new("dangers", REMARK).hint(),
        Field::new("next-review", Kind::Day).hint().after("day"),
    ],
};
