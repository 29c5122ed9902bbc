//! The demo's cases as somebody would have typed them. Everybody here is invented.

use ::entity::vocab::DocumentKind;

/// A record as somebody would type it.
pub(super) type Typed = &'static [(&'static str, &'static str)];

/// One case of the demo.
pub(super) struct Story {
    pub(super) intake: Typed,
    /// What is written into the case, in order, each by who may write it.
    pub(super) records: &'static [(DocumentKind, Typed)],
}

/// The cases of the demo; everybody in them is invented.
pub(super) const STORIES: &[Story] = &[
    Story {
        intake: &[
            ("came", "hotline"),
            ("day", "-19"),
            ("language", "tgk"),
            ("interpreter", "no"),
            ("with-children", "1"),
            ("urgent", "safety"),
            ("urgent", "bed"),
            ("urgent", "child"),
            ("danger-now", "yes"),
        ],
        records: &[
            (
                DocumentKind::Person,
                &[
                    ("given", "Анҷира"),
                    ("family", "Ашурова"),
                    ("patronymic", "Каримовна"),
                    ("given-latin", "Anjira"),
                    ("family-latin", "Ashurova"),
                    ("gender", "Feminine"),
                    ("birth-year", "1998"),
                    ("birth-month", "4"),
                    ("citizenship", "TJ"),
                    ("first-language", "tgk"),
                    ("second-language", "rus"),
                    ("education", "LowerSecondaryEducation"),
                    ("marital", "Separated"),
                    ("children", "2"),
                ],
            ),
            (
                DocumentKind::Whereabouts,
                &[
                    ("mobile", "+992 92 000 00 01"),
                    ("mobile-safe", "no"),
                    ("country", "TJ"),
                    ("city", "Конибодом"),
                ],
            ),
            (
                DocumentKind::Note,
                &[
                    ("day", "-19"),
                    ("kind", "call"),
                    ("text", "Аз хати боварӣ занг зад. Метарсад, ки шиносаш ӯро меёбад."),
                ],
            ),
            (
                DocumentKind::Note,
                &[
                    ("day", "-18"),
                    ("kind", "conversation"),
                    ("text", "Ба ӯ кор дар меҳмонхона ваъда доданд. Шиноснома аз ӯ гирифта шуд."),
                ],
            ),
            (
                DocumentKind::Consultation,
                &[
                    ("day", "-13"),
                    ("kind", "documents"),
                    ("contact", "in-person"),
                    ("advice", "Барои барқарор кардани шиноснома ариза навиштан лозим аст."),
                    ("next-step", "Ариза ба ШКД Конибодом"),
                    ("minutes", "45"),
                ],
            ),
        ],
    },
    Story {
        intake: &[
            ("came", "women-committee"),
            ("day", "-8"),
            ("language", "uzb"),
            ("urgent", "doctor"),
        ],
        records: &[
            (
                DocumentKind::Person,
                &[
                    ("given", "Дилором"),
                    ("family", "Юлдошева"),
                    ("given-latin", "Dilorom"),
                    ("family-latin", "Yuldosheva"),
                    ("gender", "Feminine"),
                    ("age", "35-44"),
                    ("citizenship", "TJ"),
                    ("first-language", "uzb"),
                ],
            ),
            (DocumentKind::Whereabouts, &[("country", "TJ"), ("city", "Исфара")]),
        ],
    },
    Story {
        intake: &[
            ("came", "police"),
            ("day", "-3"),
            ("language", "rus"),
            ("urgent", "papers"),
            ("urgent", "lawyer"),
        ],
        records: &[(
            DocumentKind::Person,
            &[
                ("given", "Баҳром"),
                ("family", "Ҷамшедов"),
                ("gender", "Masculine"),
                ("birth-year", "1987"),
                ("citizenship", "TJ"),
            ],
        )],
    },
];
