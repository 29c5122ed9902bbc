//! The grant in kind up to the funder's answer: application, business plan, goods asked for, decision. What is bought and
//! handed over after it is in `award_goods`; what may be written when, and what must add up, is in `award::rule`.
//!
//! The funder's person reads this section under the case's code name, so no question here asks for a name.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, SHORT};
use crate::record::{Field, Kind, List, Spec, list::DISTRICT};

/// For whom projects give grants (domain facts 4.12).
static AWARD_CATEGORY: List = List {
    name: "award-category",
    words: &["victim", "vulnerable-migrant", "returnee"],
};

/// The package that goes to the funder (domain facts 4.12); the rules want all of it.
static AWARD_PAPER: List = List {
    name: "award-paper",
    words: &["id-copy", "photo", "proof", "plan", "certificate"],
};

/// What people begin with after the courses of requirement row R29.
static AWARD_ACTIVITY: List = List {
    name: "award-activity",
    words: &[
        "sewing",
        "embroidery",
        "food",
        "hairdressing",
        "livestock",
        "growing",
        "trade",
        "repair",
        "other",
    ],
};

/// In what goods are counted.
static ITEM_UNIT: List = List {
    name: "item-unit",
    words: &["piece", "set", "kg", "litre", "metre", "head", "month"],
};

/// What the funder answers (domain facts 4.12).
static AWARD_ANSWER: List = List {
    name: "award-answer",
    words: &["approved", "returned", "refused"],
};

pub(super) static APPLICATION: Spec = Spec {
    kind: DocumentKind::Application,
    head: &["requested", "project"],
    fields: &[
        Field::new("category", Kind::One(&AWARD_CATEGORY)),
        Field::new("project", LINE).hint(),
        Field::new("district", Kind::One(&DISTRICT)),
        Field::new("need", REMARK).hint(),
        Field::new("requested", Kind::Money).needed().group("amount").hint(),
        Field::new("ceiling", Kind::Money).hint(),
        Field::new("rate", SHORT).hint(),
        // Not `rate-day`: that is the name of a part of a date in a form.
        Field::new("rate-on", Kind::PastDay),
        Field::new("papers", Kind::Many(&AWARD_PAPER)).group("package").hint(),
        Field::new("waived", REMARK).hint(),
    ],
};

pub(super) static BUSINESS_PLAN: Spec = Spec {
    kind: DocumentKind::BusinessPlan,
    head: &["activity", "activity-what"],
    fields: &[
        Field::new("activity", Kind::One(&AWARD_ACTIVITY)).needed(),
        Field::new("activity-what", LINE).hint(),
        Field::new("training", REMARK).hint(),
        Field::new("own", Kind::Money).group("own").hint(),
        Field::new("own-what", REMARK).hint(),
        Field::new("market", REMARK).group("market").hint(),
        Field::new("income", Kind::Money).hint(),
        Field::new("risks", REMARK).hint(),
    ],
};

pub(super) static ITEM: Spec = Spec {
    kind: DocumentKind::Item,
    head: &["name", "quantity", "unit"],
    fields: &[
        Field::new("name", LINE).needed(),
        Field::new("spec", LINE).hint(),
        Field::new("quantity", Kind::Number(1, 100_000)).needed(),
        Field::new("unit", Kind::One(&ITEM_UNIT)),
        Field::new("price", Kind::Money).needed().hint(),
    ],
};

pub(super) static AWARD_DECISION: Spec = Spec {
    kind: DocumentKind::AwardDecision,
    head: &["day", "answer"],
    fields: &[
        Field::new("answer", Kind::One(&AWARD_ANSWER)).needed(),
        Field::new("day", Kind::PastDay).needed(),
        Field::new("letter", SHORT),
        Field::new("amount", Kind::Money).hint(),
        Field::new("conditions", REMARK),
        Field::new("changes", REMARK).hint(),
    ],
};
