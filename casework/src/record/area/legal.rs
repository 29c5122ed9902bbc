//! Legal help: proceedings and the days on which something happens in them. What the person asked and was advised is in
//! `consultation`; the official status under the law on trafficking is in `decision`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, SHORT};
use crate::record::{Field, Kind, List, Spec, list::YES_NO};

/// Kinds of proceeding (domain facts 4.6, legal help).
static PROCEEDING_KIND: List = List {
    name: "proceeding-kind",
    words: &["criminal", "civil", "administrative", "documents", "labour", "family"],
};

/// Stages of a criminal case (domain facts 4.10); other proceedings pass through some of them.
static PROCEEDING_STAGE: List = List {
    name: "proceeding-stage",
    words: &[
        "report",
        "check",
        "opened",
        "refused",
        "investigation",
        "indictment",
        "trial",
        "verdict",
        "cassation",
        "enforcement",
        "suspended",
        "terminated",
    ],
};

/// As whom the person takes part (domain facts 4.10).
static PROCEEDING_ROLE: List = List {
    name: "proceeding-role",
    words: &["reporter", "witness", "victim", "civil-claimant", "suspect"],
};

/// What happens on a day of a proceeding.
static HEARING_KIND: List = List {
    name: "hearing-kind",
    words: &[
        "hearing",
        "interrogation",
        "deadline",
        "expert",
        "confrontation",
        "verdict",
        "other",
    ],
};

pub(super) static PROCEEDING: Spec = Spec {
    kind: DocumentKind::Proceeding,
    head: &["kind", "number"],
    fields: &[
        Field::new("kind", Kind::One(&PROCEEDING_KIND)).needed(),
        Field::new("body", LINE).hint(),
        Field::new("number", SHORT),
        Field::new("articles", LINE).hint(),
        Field::new("opened", Kind::PartialDate),
        Field::new("stage", Kind::One(&PROCEEDING_STAGE)),
        Field::new("role", Kind::One(&PROCEEDING_ROLE)).group("person"),
        // OHCHR, Recommended Principles on trafficking (2002), principle 7: nobody is punished for what traffickers made them do.
        Field::new("non-punishment", Kind::One(&YES_NO)).hint(),
        Field::new("investigator", LINE),
        Field::new("defence-lawyer", LINE),
        Field::new("protection", REMARK).hint(),
        Field::new("claimed", Kind::Money).group("compensation"),
        Field::new("awarded", Kind::Money),
        Field::new("paid", Kind::Money),
        Field::new("status-applied", Kind::PastDay).group("status"),
        Field::new("status-decision", LINE).hint(),
        Field::new("ended", Kind::PastDay).after("opened").group("end"),
        Field::new("outcome", REMARK),
    ],
};

pub(super) static HEARING: Spec = Spec {
    kind: DocumentKind::Hearing,
    head: &["day", "kind"],
    fields: &[
        Field::new("day", Kind::Day).needed(),
        Field::new("time", Kind::Time).hint(),
        Field::new("kind", Kind::One(&HEARING_KIND)).needed(),
        Field::new("proceeding", LINE).hint(),
        Field::new("place", LINE),
        Field::new("must-come", Kind::One(&YES_NO)),
        Field::new("companion", LINE),
        Field::new("preparation", REMARK).hint(),
        Field::new("result", REMARK).group("after"),
        Field::new("next", Kind::Day).after("day"),
    ],
};
