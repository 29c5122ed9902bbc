//! Ending a case: the request with its checklist, the supervisor's answer, and taking the case up again. What follows from
//! the answers for the state of the case is not here: this is only what is asked.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{Field, Kind, List, Spec, list::YES_NO};

/// Why a case ends (domain facts 4.2, closure reasons).
static CLOSURE_REASON: List = List {
    name: "closure-reason",
    words: &[
        "goals-met",
        "person-withdrew",
        "left-without-notice",
        "lost-contact",
        "transferred",
        "returned-relocated",
        "not-eligible",
        "deceased",
        "reached-18",
        "other",
    ],
};

/// What comes after the help (domain facts 4.2, stages 9 and 10).
static CLOSURE_NEXT: List = List {
    name: "closure-next",
    words: &["closed", "follow-up"],
};

/// What is done before a case ends (domain facts 4.2, checklist of stage 10).
static CLOSURE_CHECKLIST: List = List {
    name: "closure-checklist",
    words: &[
        "goals-reviewed",
        "no-high-risk",
        "referrals-answered",
        "medicine-back",
        "papers-back",
        "property-back",
        "contact-agreed",
        "exit-talk",
        "satisfaction-asked",
        "keep-until-set",
    ],
};

/// How the person found the help (domain facts 4.2, checklist: satisfaction).
static CLOSURE_SATISFACTION: List = List {
    name: "closure-satisfaction",
    words: &["very-good", "good", "middling", "bad", "very-bad"],
};

/// What the supervisor answers (domain facts 4.2, stage 10: supervisor approves).
static CLOSURE_DECISION: List = List {
    name: "closure-decision",
    words: &["approved", "returned"],
};

/// Why a case is taken up again (domain facts 4.2, stage 11).
static REOPENING_WHY: List = List {
    name: "reopening-why",
    words: &["new-referral", "re-trafficking", "new-need", "other"],
};

pub(super) static CLOSURE: Spec = Spec {
    kind: DocumentKind::Closure,
    head: &["day", "reason"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("reason", Kind::One(&CLOSURE_REASON))
            .needed()
            .hint()
            .htcds("cas_ReasonForCaseClosure"),
        Field::new("tries", Kind::Number(0, 50)).hint(),
        Field::new("referred-to", LINE).hint().htcds("cas_ReferredOrganisation"),
        Field::new("next", Kind::One(&CLOSURE_NEXT)).needed().hint(),
        Field::new("checklist", Kind::Many(&CLOSURE_CHECKLIST)).hint().group("before"),
        Field::new("why-not", REMARK).hint(),
        Field::new("keep-until", Kind::Day).hint().after("day"),
        Field::new("contact", Kind::One(&YES_NO)).hint().group("talk"),
        Field::new("exit-talk", REMARK).hint(),
        Field::new("satisfaction", Kind::One(&CLOSURE_SATISFACTION)).hint(),
    ],
};

pub(super) static CLOSURE_ANSWER: Spec = Spec {
    kind: DocumentKind::ClosureAnswer,
    head: &["answer"],
    fields: &[
        Field::new("answer", Kind::One(&CLOSURE_DECISION)).needed(),
        Field::new("reason", REMARK).hint(),
    ],
};

pub(super) static REOPENING: Spec = Spec {
    kind: DocumentKind::Reopening,
    head: &["day", "why"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("why", Kind::One(&REOPENING_WHY)).needed(),
        Field::new("remark", REMARK).hint(),
    ],
};
