//! The way back into a life of one's own: the plan for it, courses, jobs, loans, an assisted return to another country, and the
//! visits after the person has left. The grant in kind is a chain of decisions and not here.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, SHORT};
use crate::record::{
    Field, Kind, List, Spec,
    list::{CONTACT, COUNTRY, DISTRICT, YES_NO},
};

/// How the family takes it (caseworkers' words).
static FAMILY_ATTITUDE: List = List {
    name: "family-attitude",
    words: &["glad", "unsure", "against", "no-family", "unknown"],
};

/// Trades taught in Sughd (requirement row R29), and what else people learn.
static COURSE_KIND: List = List {
    name: "course-kind",
    words: &[
        "tailoring",
        "embroidery",
        "cooking",
        "hairdressing",
        "computer",
        "office",
        "accounting",
        "languages",
        "business",
        "farming",
        "other",
    ],
};

/// How a course stands.
static COURSE_STATE: List = List {
    name: "course-state",
    words: &["planned", "attending", "finished", "left"],
};

/// How a loan stands.
static LOAN_STATE: List = List {
    name: "loan-state",
    words: &["asked", "paid-out", "repaid", "overdue", "refused"],
};

/// Months after leaving (domain facts 4.2).
static FOLLOW_UP_MONTH: List = List {
    name: "follow-up-month",
    words: &["3", "6", "12", "other"],
};

/// How it goes.
static FOLLOW_UP_LEVEL: List = List {
    name: "follow-up-level",
    words: &["good", "middling", "bad", "unknown"],
};

pub(super) static REINTEGRATION_PLAN: Spec = Spec {
    kind: DocumentKind::ReintegrationPlan,
    head: &[],
    fields: &[
        Field::new("district", Kind::One(&DISTRICT)).group("place"),
        Field::new("place", LINE).hint(),
        Field::new("with-whom", LINE),
        Field::new("family-attitude", Kind::One(&FAMILY_ATTITUDE)),
        Field::new("dangers", REMARK),
        Field::new("economic-now", REMARK).group("economic"),
        Field::new("economic-aims", REMARK),
        Field::new("social-now", REMARK).group("social"),
        Field::new("social-aims", REMARK),
        Field::new("psychosocial-now", REMARK).group("psychosocial"),
        Field::new("psychosocial-aims", REMARK),
        Field::new("agreed", Kind::One(&YES_NO)).group("agreed"),
        Field::new("agreed-on", Kind::PastDay),
        Field::new("next-review", Kind::Day).after("agreed-on"),
    ],
};

pub(super) static COURSE: Spec = Spec {
    kind: DocumentKind::Course,
    head: &["kind", "state"],
    fields: &[
        Field::new("kind", Kind::One(&COURSE_KIND)).needed(),
        Field::new("centre", LINE),
        Field::new("state", Kind::One(&COURSE_STATE)),
        Field::new("from", Kind::Day),
        Field::new("until", Kind::Day).after("from"),
        Field::new("hours", Kind::Number(1, 5_000)).hint(),
        Field::new("certificate", Kind::One(&YES_NO)),
        Field::new("certificate-number", SHORT),
        Field::new("later-work", LINE),
        Field::new("cost", Kind::Money),
        Field::new("paid-by", LINE),
        Field::new("remark", REMARK),
    ],
};

pub(super) static JOB: Spec = Spec {
    kind: DocumentKind::Job,
    head: &["work", "from"],
    fields: &[
        Field::new("work", LINE).needed(),
        Field::new("employer", LINE),
        Field::new("from", Kind::Day),
        Field::new("contract", Kind::One(&YES_NO)),
        Field::new("wage", Kind::Money).hint(),
        Field::new("safe", Kind::One(&YES_NO)).hint(),
        Field::new("checked-by", LINE),
        Field::new("at-3-months", Kind::One(&YES_NO)).group("checks").hint(),
        Field::new("at-3-months-on", Kind::PastDay).after("from"),
        Field::new("at-6-months", Kind::One(&YES_NO)),
        Field::new("at-6-months-on", Kind::PastDay).after("from"),
        Field::new("at-12-months", Kind::One(&YES_NO)),
        Field::new("at-12-months-on", Kind::PastDay).after("from"),
        Field::new("ended", Kind::PastDay).after("from"),
        Field::new("why-ended", REMARK),
    ],
};

pub(super) static LOAN: Spec = Spec {
    kind: DocumentKind::Loan,
    head: &["amount", "state"],
    fields: &[
        Field::new("amount", Kind::Money).needed(),
        Field::new("lender", LINE),
        Field::new("purpose", LINE),
        Field::new("interest", Kind::Number(0, 100)).hint(),
        Field::new("from", Kind::PastDay),
        Field::new("until", Kind::Day).after("from"),
        Field::new("state", Kind::One(&LOAN_STATE)),
        Field::new("repaid", Kind::Money),
        Field::new("remark", REMARK),
    ],
};

pub(super) static RETURN: Spec = Spec {
    kind: DocumentKind::Return,
    head: &["to", "left"],
    fields: &[
        Field::new("to", Kind::One(&COUNTRY)).needed(),
        Field::new("citizenship", Kind::One(&COUNTRY)),
        Field::new("consented", Kind::One(&YES_NO)).hint(),
        Field::new("minors", Kind::Number(0, 20)).hint(),
        Field::new("guardian", Kind::One(&YES_NO)).group("child").hint(),
        Field::new("best-interests", Kind::One(&YES_NO)).hint(),
        Field::new("dangers", REMARK).group("before"),
        Field::new("nationality-checked", Kind::One(&YES_NO)),
        Field::new("travel-paper", LINE).hint(),
        Field::new("route", LINE).group("journey"),
        Field::new("escort", LINE),
        Field::new("handed-to", LINE).hint(),
        Field::new("left", Kind::PastDay),
        Field::new("arrived", Kind::PastDay).after("left"),
        Field::new("confirmed-by", LINE),
        Field::new("remark", REMARK),
    ],
};

pub(super) static FOLLOW_UP: Spec = Spec {
    kind: DocumentKind::FollowUp,
    head: &["day", "month"],
    fields: &[
        Field::new("month", Kind::One(&FOLLOW_UP_MONTH)).needed(),
        Field::new("day", Kind::PastDay).needed(),
        Field::new("contact", Kind::One(&CONTACT)),
        Field::new("reached", Kind::One(&YES_NO)),
        Field::new("why-not", REMARK).hint(),
        Field::new("housing", Kind::One(&FOLLOW_UP_LEVEL)).group("how"),
        Field::new("income", Kind::One(&FOLLOW_UP_LEVEL)),
        Field::new("work", Kind::One(&FOLLOW_UP_LEVEL)),
        Field::new("health", Kind::One(&FOLLOW_UP_LEVEL)),
        Field::new("family", Kind::One(&FOLLOW_UP_LEVEL)),
        Field::new("safety", Kind::One(&FOLLOW_UP_LEVEL)),
        Field::new("new-danger", Kind::One(&YES_NO)).hint(),
        Field::new("needs", REMARK).group("next"),
        Field::new("next", Kind::Day).after("day"),
    ],
};
