//! Health: visits to doctors, medicine, and what is kept apart even from those who may read the rest. Colleagues without these
//! sections see only that help was given, which stands in `needs`; what a psychologist does is in `psychosocial`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, STORY};
use crate::record::{Field, Kind, List, Spec, list::YES_NO};

/// Kinds of visit (domain facts 4.6).
static VISIT_KIND: List = List {
    name: "visit-kind",
    words: &[
        "general",
        "gynaecological",
        "dental",
        "emergency",
        "mental-health",
        "tuberculosis",
        "vaccination",
        "court-examination",
        "other",
    ],
};

/// Who in the house gives a medicine out.
static MEDICINE_GIVER: List = List {
    name: "medicine-giver",
    words: &["self", "nurse", "house-staff"],
};

/// What is a class of its own and goes into no packet by itself (domain facts 4.9).
static PRIVATE_HEALTH_KIND: List = List {
    name: "private-health-kind",
    words: &["pregnancy", "hiv", "sti", "hepatitis", "other"],
};

pub(super) static VISIT: Spec = Spec {
    kind: DocumentKind::Visit,
    head: &["day", "kind"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("kind", Kind::One(&VISIT_KIND)),
        Field::new("place", LINE),
        Field::new("doctor", LINE),
        Field::new("complaint", REMARK),
        // What professionals wrote is copied and never retold: it may be evidence.
        Field::new("finding", STORY).hint(),
        Field::new("diagnosis", Kind::Line(300)).hint(),
        Field::new("treatment", REMARK),
        Field::new("referred-to", LINE).group("next"),
        Field::new("referral-day", Kind::Day).after("day"),
        Field::new("next-visit", Kind::Day).after("day"),
        Field::new("cost", Kind::Money).group("payment"),
        Field::new("paid-by", LINE),
    ],
};

pub(super) static MEDICINE: Spec = Spec {
    kind: DocumentKind::Medicine,
    head: &["name", "from"],
    fields: &[
        Field::new("name", LINE).needed().hint(),
        Field::new("dose", LINE).hint(),
        Field::new("from", Kind::PastDay),
        Field::new("until", Kind::Day).after("from"),
        Field::new("purpose", LINE),
        Field::new("prescribed-by", LINE),
        Field::new("giver", Kind::One(&MEDICINE_GIVER)),
        Field::new("reaction", REMARK).hint(),
        Field::new("stopped", Kind::One(&YES_NO)),
        Field::new("why-stopped", LINE),
        Field::new("cost", Kind::Money),
    ],
};

pub(super) static PRIVATE_HEALTH: Spec = Spec {
    kind: DocumentKind::PrivateHealth,
    head: &["day", "kind"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("kind", Kind::One(&PRIVATE_HEALTH_KIND)),
        Field::new("place", LINE),
        Field::new("who-may-know", REMARK).hint(),
        Field::new("tested", Kind::One(&YES_NO)).hint().group("test"),
        Field::new("counselled-before", Kind::One(&YES_NO)),
        Field::new("counselled-after", Kind::One(&YES_NO)),
        Field::new("result", REMARK),
        Field::new("treatment", REMARK).group("care"),
        Field::new("due", Kind::Day),
        Field::new("next-step", Kind::Day).after("day"),
    ],
};
