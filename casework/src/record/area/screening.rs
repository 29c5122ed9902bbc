//! Signs of trafficking, asked one by one: the operational indicators of the ILO and the European Commission (2009). What
//! follows from the answers is worked out elsewhere, and what a named person makes of it is in `decision`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{
    Field, Kind, List, Spec,
    list::{LANGUAGE, YES_NO},
};

/// The four profiles of the ILO and the European Commission.
static PROFILE: List = List {
    name: "screening-profile",
    words: &["adult-labour", "child-labour", "adult-sexual", "child-sexual"],
};

/// One question for each indicator, named by its number in lower case; the first of a dimension starts a group.
macro_rules! questions {
    (
        before: [$($before:expr),+ $(,)?],
        $($group:literal: $first:literal $($next:literal)+,)+
        after: [$($after:expr),+ $(,)?],
    ) => {
        &[
            $($before,)+
            $(
                Field::new($first, Kind::One(&YES_NO)).group($group),
                $(Field::new($next, Kind::One(&YES_NO)),)+
            )+
            $($after,)+
        ]
    };
}

pub(super) static SCREENING: Spec = Spec {
    kind: DocumentKind::Screening,
    head: &["day", "profile"],
    fields: questions! {
        before: [
            Field::new("day", Kind::PastDay).needed(),
            Field::new("profile", Kind::One(&PROFILE)).needed().hint(),
            Field::new("interviewer", LINE),
            Field::new("language", Kind::One(&LANGUAGE)),
            Field::new("interpreter", Kind::One(&YES_NO)),
        ],
        "dr": "dr01" "dr02" "dr03" "dr04" "dr05" "dr06" "dr07" "dr08" "dr09" "dr10",
        "cr": "cr01" "cr02" "cr03" "cr04" "cr05" "cr06" "cr07" "cr08" "cr09" "cr10",
        "vr": "vr01" "vr02" "vr03" "vr04" "vr05" "vr06" "vr07" "vr08" "vr09" "vr10" "vr11" "vr12" "vr13" "vr14" "vr15" "vr16",
        "ex": "ex01" "ex02" "ex03" "ex04" "ex05" "ex06" "ex07" "ex08" "ex09",
        "cd": "cd01" "cd02" "cd03" "cd04" "cd05" "cd06" "cd07" "cd08" "cd09" "cd10" "cd11" "cd12" "cd13" "cd14" "cd15",
        "vd": "vd01" "vd02" "vd03" "vd04" "vd05" "vd06" "vd07",
        after: [Field::new("remark", REMARK).group("after")],
    },
};
