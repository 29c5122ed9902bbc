//! How another organisation referred somebody to us, and what the police answered to a report. What is asked for and shared in a
//! referral is in `referral`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, SHORT, intake::CAME};
use crate::record::{
    Field, Kind, List, Spec,
    list::{AGE_RANGE, GENDER, LANGUAGE, YES_NO},
};

/// What the police have done with a report.
static POLICE: List = List {
    name: "police",
    words: &["report-taken", "refused", "case-opened", "protection", "other"],
};

pub(super) static REFERRAL_IN: Spec = Spec {
    kind: DocumentKind::ReferralIn,
    head: &["day", "came"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("came", Kind::One(&CAME)).needed(),
        Field::new("from", LINE).hint(),
        Field::new("phone", Kind::Phone),
        Field::new("what", REMARK).needed().hint(),
        Field::new("danger-now", Kind::One(&YES_NO)).hint(),
        Field::new("given", LINE).group("person"),
        Field::new("family", LINE),
        Field::new("gender", Kind::One(&GENDER)),
        Field::new("age", Kind::One(&AGE_RANGE)),
        Field::new("language", Kind::One(&LANGUAGE)),
        Field::new("with-children", Kind::Number(0, 30)),
        Field::new("reach", LINE).hint(),
        Field::new("agrees", Kind::One(&YES_NO)).hint(),
        Field::new("remark", REMARK),
    ],
};

pub(super) static POLICE_ANSWER: Spec = Spec {
    kind: DocumentKind::PoliceAnswer,
    head: &["day", "what"],
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("what", Kind::One(&POLICE)).needed(),
        Field::new("number", SHORT).hint(),
        Field::new("article", LINE).hint(),
        Field::new("officer", LINE),
        Field::new("protection", REMARK).hint(),
        Field::new("why-refused", REMARK),
        Field::new("next", Kind::Day).hint(),
        Field::new("remark", REMARK),
    ],
};
