//! Closed lists of answers. A word's translation key is `LIST-word`. Codes of the Human Trafficking Case Data Standard are
//! kept as they are there, so that an export needs no table.

pub use super::district::DISTRICT;

/// A list of words.
#[derive(Debug)]
pub struct List {
    /// Its name.
    pub name: &'static str,
    /// Its words, in the order of the page.
    pub words: &'static [&'static str],
}

/// HTCDS `prs_Gender`.
pub static GENDER: List = List {
    name: "gender",
    words: &[
        "Feminine",
        "Masculine",
        "TransgenderFeminine",
        "TransgenderMasculine",
        "NonConforming",
        "NonSpecifiedUnknown",
    ],
};

/// HTCDS `prs_MaritalStatus`.
pub static MARITAL: List = List {
    name: "marital",
    words: &[
        "Single",
        "Married",
        "Widowed",
        "Divorced",
        "Separated",
        "RegisteredPartnership",
    ],
};

/// HTCDS `prs_HighestLevelOfEducation` (ISCED 2011).
pub static EDUCATION: List = List {
    name: "education",
    words: &[
        "EarlyChildhoodEducation",
        "PrimaryEducation",
        "LowerSecondaryEducation",
        "UpperSecondaryEducation",
        "PostSecondaryNonTertiaryEducation",
        "ShortCycleTertiaryEducation",
        "BachelorsOrEquivalentLevel",
        "MastersOrEquivalentLevel",
        "DoctoralOrEquivalentLevel",
    ],
};

/// ISO 639-2 codes of the languages met in Sughd; others go into the free line beside it.
pub static LANGUAGE: List = List {
    name: "language",
    words: &["tgk", "rus", "uzb", "kir", "fas", "pus", "kaz", "tur", "eng", "sgn"],
};

/// ISO 3166 alpha-2 codes of the countries met most; others go into the free line beside it.
pub static COUNTRY: List = List {
    name: "country",
    words: &[
        "TJ", "RU", "UZ", "KG", "KZ", "AF", "TM", "TR", "AE", "IR", "CN", "UA", "BY", "GE", "AZ", "PK", "IN", "SA", "QA", "GB",
        "DE", "US", "XX",
    ],
};

/// Yes, no, not known: unknown is an answer and never means no.
pub static YES_NO: List = List {
    name: "yes-no",
    words: &["yes", "no", "unknown"],
};

/// Age where the birth date is not known.
pub static AGE_RANGE: List = List {
    name: "age",
    words: &["0-8", "9-17", "18-24", "25-34", "35-44", "45-59", "60-plus"],
};

/// In which way something was talked about.
pub static CONTACT: List = List {
    name: "contact",
    words: &["in-person", "phone", "written"],
};
