//! Dangers to the person, one by one, and the plan for the moment when one comes. How great a danger is, is worked out from
//! likelihood and impact elsewhere; what happened in the house is in `house`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{Field, Kind, List, Spec, list::YES_NO};

/// What a danger comes from (domain facts 4.5).
static RISK_FACTOR: List = List {
    name: "risk-factor",
    words: &[
        "trafficker-knows-place",
        "threats",
        "debt",
        "family",
        "police",
        "media",
        "self-harm",
        "health",
        "substances",
        "violence-home",
        "return",
    ],
};

/// An answer of a safety plan: short, so that the whole plan prints on one page.
const BRIEF: Kind = Kind::Text(600);

pub(super) static RISK: Spec = Spec {
    kind: DocumentKind::Risk,
    head: &["day", "factors"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("factors", Kind::Many(&RISK_FACTOR)),
        Field::new("what", REMARK).hint(),
        Field::new("likelihood", Kind::Number(1, 5)).needed().hint().group("size"),
        Field::new("impact", Kind::Number(1, 5)).needed().hint(),
        Field::new("measures", REMARK).group("answer"),
        Field::new("who", LINE),
        Field::new("next-review", Kind::Day).hint().after("day"),
        Field::new("closed", Kind::PastDay).hint().after("day"),
    ],
};

pub(super) static SAFETY_PLAN: Spec = Spec {
    kind: DocumentKind::SafetyPlan,
    head: &[],
    fields: &[
        Field::new("triggers", BRIEF).hint().group("notice"),
        Field::new("signs", BRIEF).hint(),
        Field::new("contacts", BRIEF).hint().group("help"),
        Field::new("places", BRIEF).hint(),
        Field::new("code-word", LINE).hint(),
        Field::new("police", LINE).hint(),
        Field::new("phone", BRIEF).hint().group("rules"),
        Field::new("movement", BRIEF).hint(),
        Field::new("staff", BRIEF).hint(),
        Field::new("agreed", Kind::One(&YES_NO)).group("agreement"),
        Field::new("day", Kind::PastDay),
    ],
};
