//! Identity and other papers of the person, who holds them, and getting them back. Help with them is counted in `needs`;
//! things kept for the person that are not papers are in `house`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK, SHORT};
use crate::record::{
    Field, Kind, List, Spec,
    list::{COUNTRY, YES_NO},
};

/// Papers met in Sughd (domain facts 5.5, 4.11).
static PAPER_KIND: List = List {
    name: "paper-kind",
    words: &[
        "passport",
        "id-card",
        "foreign-passport",
        "birth-certificate",
        "return-certificate",
        "tax-number",
        "marriage-divorce",
        "residence-permit",
        "court",
        "medical-card",
        "diploma",
        "other",
    ],
};

/// In whose hands a paper may be: those who exploited keep papers (HTCDS `WithholdsDocuments`), police and court as evidence.
static HOLDER: List = List {
    name: "paper-holder",
    words: &["person", "family", "shelter", "exploiter", "police", "court", "lost", "other"],
};

pub(super) static PAPER: Spec = Spec {
    kind: DocumentKind::Paper,
    head: &["kind", "number"],
    fields: &[
        Field::new("kind", Kind::One(&PAPER_KIND)).needed(),
        Field::new("which", LINE).hint(),
        // Formats of numbers are not known for certain (domain facts 5.5): kept as they stand there.
        Field::new("number", SHORT).hint(),
        // The same woman may have another name in each paper (domain facts 5.3).
        Field::new("name", LINE).hint(),
        Field::new("country", Kind::One(&COUNTRY)),
        Field::new("issued-by", LINE).hint(),
        Field::new("issued", Kind::PartialDate).hint(),
        Field::new("valid-until", Kind::Day).after("issued"),
        Field::new("copy", Kind::One(&YES_NO)),
        Field::new("holder", Kind::One(&HOLDER)).hint().group("holder"),
        Field::new("holder-who", LINE),
        Field::new("since", Kind::PartialDate),
        Field::new("to-recover", Kind::One(&YES_NO)).group("recovery"),
        Field::new("applied-to", LINE).hint(),
        Field::new("applied", Kind::PastDay),
        Field::new("cost", Kind::Money).hint(),
        Field::new("received", Kind::PastDay).after("applied"),
        Field::new("remark", REMARK),
    ],
};
