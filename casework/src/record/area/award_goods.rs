//! The grant in kind after the funder's approval: quotations, purchases, goods received, goods handed over, visits. What was
//! asked for and decided is in `award`; what may be written when, and what must add up, is in `award::rule`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, SHORT};
use crate::record::{Field, Kind, List, Pick, Spec, list::YES_NO};

/// How goods came (domain facts 4.12, receipt).
static RECEIVED_CONDITION: List = List {
    name: "received-condition",
    words: &["new", "good", "damaged"],
};

/// How the person confirms that they have the goods (domain facts 4.12, distribution).
static HANDOVER_SIGNED: List = List {
    name: "handover-signed",
    words: &["signature", "thumb"],
};

/// Months after the handover (domain facts 4.12, monitoring).
static AWARD_VISIT_MONTH: List = List {
    name: "award-visit-month",
    words: &["1", "3", "6", "12", "other"],
};

/// What became of the goods (domain facts 4.12, monitoring).
static AWARD_VISIT_ITEMS: List = List {
    name: "award-visit-items",
    words: &["there", "partly-sold", "sold", "broken", "stolen"],
};

/// As many of one kind of goods as a grant can have.
const QUANTITY: Kind = Kind::Number(1, 100_000);

pub(super) static QUOTATION: Spec = Spec {
    kind: DocumentKind::Quotation,
    head: &["supplier", "price"],
    fields: &[
        Field::new("supplier", LINE).needed(),
        Field::new("day", Kind::PastDay),
        Field::new("price", Kind::Money).needed().hint(),
        Field::new("chosen", Kind::One(&YES_NO)).hint(),
        Field::new("why", REMARK).hint(),
    ],
};

pub(super) static PURCHASE: Spec = Spec {
    kind: DocumentKind::Purchase,
    head: &["total", "supplier", "day"],
    fields: &[
        Field::new("day", Kind::PastDay),
        Field::new("supplier", LINE),
        Field::new("order", SHORT),
        Field::new("invoice", SHORT),
        Field::new("total", Kind::Money).needed().hint(),
        Field::new("paid-on", Kind::PastDay),
        Field::new("remark", REMARK),
    ],
};

pub(super) static RECEIVED: Spec = Spec {
    kind: DocumentKind::Received,
    head: &["item", "quantity", "day"],
    fields: &[
        Field::new("item", Kind::Pick(Pick::Item)).needed(),
        Field::new("day", Kind::PastDay).needed(),
        Field::new("quantity", QUANTITY).needed(),
        Field::new("serial", LINE).hint(),
        Field::new("condition", Kind::One(&RECEIVED_CONDITION)).hint(),
        Field::new("remark", REMARK),
    ],
};

pub(super) static HANDOVER: Spec = Spec {
    kind: DocumentKind::Handover,
    head: &["item", "quantity", "day"],
    fields: &[
        Field::new("item", Kind::Pick(Pick::Item)).needed(),
        Field::new("day", Kind::PastDay).needed(),
        Field::new("quantity", QUANTITY).needed(),
        Field::new("place", LINE).hint(),
        Field::new("signed", Kind::One(&HANDOVER_SIGNED)),
        Field::new("witness", LINE).hint(),
        Field::new("act", SHORT),
    ],
};

pub(super) static AWARD_VISIT: Spec = Spec {
    kind: DocumentKind::AwardVisit,
    head: &["day", "month"],
    fields: &[
        Field::new("day", Kind::Day).needed().hint(),
        Field::new("month", Kind::One(&AWARD_VISIT_MONTH)),
        Field::new("items", Kind::One(&AWARD_VISIT_ITEMS)).group("found"),
        Field::new("working", Kind::One(&YES_NO)),
        Field::new("income", Kind::Money).hint(),
        Field::new("jobs", Kind::Number(0, 1_000)).hint(),
        Field::new("needs", REMARK).group("next"),
        Field::new("next", Kind::Day).after("day"),
    ],
};
