//! The districts and cities of Tajikistan, those of Sughd first (domain facts 5.4). The codes are those of a public project, no
//! official standard. Jamoats and villages change their names: they are written out in a line.

use super::List;

/// First-level unit and number within it.
pub static DISTRICT: List = List {
    name: "district",
    words: &[
        "TJ-SU-01", "TJ-SU-02", "TJ-SU-03", "TJ-SU-04", "TJ-SU-05", "TJ-SU-06", "TJ-SU-07", "TJ-SU-08", "TJ-SU-09", "TJ-SU-10",
        "TJ-SU-11", "TJ-SU-12", "TJ-SU-13", "TJ-SU-14", "TJ-SU-15", "TJ-SU-16", "TJ-SU-17", "TJ-SU-18", "TJ-DU-01", "TJ-GB-01",
        "TJ-GB-02", "TJ-GB-03", "TJ-GB-04", "TJ-GB-05", "TJ-GB-06", "TJ-GB-07", "TJ-GB-08", "TJ-KT-01", "TJ-KT-02", "TJ-KT-03",
        "TJ-KT-04", "TJ-KT-05", "TJ-KT-06", "TJ-KT-07", "TJ-KT-08", "TJ-KT-09", "TJ-KT-10", "TJ-KT-11", "TJ-KT-12", "TJ-KT-13",
        "TJ-KT-14", "TJ-KT-15", "TJ-KT-16", "TJ-KT-17", "TJ-KT-18", "TJ-KT-19", "TJ-KT-20", "TJ-KT-21", "TJ-KT-22", "TJ-KT-23",
        "TJ-KT-24", "TJ-KT-25", "TJ-RA-01", "TJ-RA-02", "TJ-RA-03", "TJ-RA-04", "TJ-RA-05", "TJ-RA-06", "TJ-RA-07", "TJ-RA-08",
        "TJ-RA-09", "TJ-RA-10", "TJ-RA-11", "TJ-RA-12", "TJ-RA-13",
    ],
};
