//! Answers to screening instruments. The questions' words and the scoring are the instruments' own (`instrument`).

use ::entity::vocab::DocumentKind;

use super::REMARK;
use crate::record::{Field, Kind, List, Spec, list::LANGUAGE};

/// Who filled it in (domain facts 4.8).
static MODE: List = List {
    name: "score-mode",
    words: &["self", "interviewer"],
};

macro_rules! score {
    ($name:ident, $kind:ident, $highest:literal, $($item:literal)*) => {
        pub(super) static $name: Spec = Spec {
            kind: DocumentKind::$kind,
            head: &["day", "mode"],
            fields: &[
                Field::new("day", Kind::PastDay).needed(),
                Field::new("mode", Kind::One(&MODE)),
                Field::new("language", Kind::One(&LANGUAGE)),
                $(Field::new($item, Kind::Item($highest)),)*
                Field::new("remark", REMARK),
            ],
        };
    };
}

score!(SRQ_20, Srq20, 1, "i1" "i2" "i3" "i4" "i5" "i6" "i7" "i8" "i9" "i10" "i11" "i12" "i13" "i14" "i15" "i16" "i17" "i18" "i19" "i20");
score!(PHQ_9, Phq9, 3, "i1" "i2" "i3" "i4" "i5" "i6" "i7" "i8" "i9");
score!(GAD_7, Gad7, 3, "i1" "i2" "i3" "i4" "i5" "i6" "i7");
score!(PCL_5, Pcl5, 4, "i1" "i2" "i3" "i4" "i5" "i6" "i7" "i8" "i9" "i10" "i11" "i12" "i13" "i14" "i15" "i16" "i17" "i18" "i19" "i20");
score!(WHO_5, Who5, 5, "i1" "i2" "i3" "i4" "i5");
