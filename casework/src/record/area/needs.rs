//! What the person needs, field by field, and each help that was given. House staff read this section: what an illness or a
//! talk was about stays in `medical` and `psychosocial`; what was urgent on arrival is in `intake`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{Field, Kind, List, Spec};

/// How much help is needed in one field (domain facts 4.2, stage 5). Unknown never means none.
static NEED_LEVEL: List = List {
    name: "need-level",
    words: &["none", "some", "urgent", "unknown"],
};

/// Kinds of help (domain facts 4.6), no finer than colleagues without the medical section may read.
static SERVICE_CATEGORY: List = List {
    name: "service-category",
    words: &[
        "accommodation",
        "food",
        "items",
        "medical",
        "psychological",
        "social",
        "legal",
        "papers",
        "education",
        "vocational",
        "job",
        "business",
        "grant",
        "loan",
        "transport",
        "interpretation",
        "childcare",
        "return",
        "follow-up",
        "information",
    ],
};

pub(super) static NEEDS_ASSESSMENT: Spec = Spec {
    kind: DocumentKind::NeedsAssessment,
    head: &["day"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        // Before our own questions, so that these do not put words into the person's mouth.
        Field::new("wants", REMARK).hint(),
        Field::new("safety", Kind::One(&NEED_LEVEL)).group("daily"),
        Field::new("shelter", Kind::One(&NEED_LEVEL)),
        Field::new("food", Kind::One(&NEED_LEVEL)),
        Field::new("health", Kind::One(&NEED_LEVEL)).hint(),
        Field::new("calm", Kind::One(&NEED_LEVEL)).hint(),
        Field::new("children", Kind::One(&NEED_LEVEL)).group("family"),
        Field::new("family", Kind::One(&NEED_LEVEL)),
        Field::new("papers", Kind::One(&NEED_LEVEL)).group("rights"),
        Field::new("legal", Kind::One(&NEED_LEVEL)),
        Field::new("money", Kind::One(&NEED_LEVEL)).group("own-life"),
        Field::new("work", Kind::One(&NEED_LEVEL)),
        Field::new("training", Kind::One(&NEED_LEVEL)),
        Field::new("return", Kind::One(&NEED_LEVEL)),
        Field::new("remark", REMARK).group("after"),
    ],
};

pub(super) static SERVICE: Spec = Spec {
    kind: DocumentKind::Service,
    head: &["day", "category"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("last-day", Kind::PastDay).hint().after("day"),
        // Figures count persons for each kind of help: without it the record counts for nothing.
        Field::new("category", Kind::One(&SERVICE_CATEGORY)).needed().hint(),
        Field::new("provider", LINE).hint(),
        Field::new("project", LINE),
        Field::new("quantity", Kind::Number(1, 100_000)).hint(),
        Field::new("cost", Kind::Money),
        Field::new("outcome", REMARK).hint(),
    ],
};
