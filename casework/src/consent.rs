//! Whether a consent still holds. It is asked anew each time: a consent that was taken back holds nothing from that moment on.

use chrono::NaiveDate;

use crate::record::{Answers, PartialDate};

/// How a consent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Given, not taken back, not past its last day.
    Live,
    /// Was given until a day that is past.
    Expired,
    /// Was taken back.
    Withdrawn,
    /// Was not given.
    Refused,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Live, Self::Expired, Self::Withdrawn, Self::Refused];

    /// The word of its translation.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
            Self::Refused => "refused",
        }
    }
}

/// How a consent stands on a day. A day of withdrawal counts even where the state was left at "given".
#[must_use]
pub fn standing(answers: &Answers, today: NaiveDate) -> Standing {
    let last = PartialDate::parse(answers.one("valid-until")).and_then(|date| date.latest());
    match answers.one("state") {
        "given" if !answers.one("withdrawn").is_empty() => Standing::Withdrawn,
        "given" if last.is_some_and(|last| last < today) => Standing::Expired,
        "given" => Standing::Live,
        "withdrawn" => Standing::Withdrawn,
        _ => Standing::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_consent_holds_only_while_it_is_given() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let of = |state: &str, withdrawn: &str, until: &str| {
            let mut answers = Answers::default();
            for (key, value) in [("state", state), ("withdrawn", withdrawn), ("valid-until", until)] {
                answers.set(key, vec![value.to_owned()]);
            }
            standing(&answers, today)
        };
        assert_eq!(of("given", "", ""), Standing::Live);
        assert_eq!(of("given", "", "2026-11-22"), Standing::Live);
        assert_eq!(of("given", "", "2026-11-21"), Standing::Expired);
        assert_eq!(of("given", "2026-11-22", ""), Standing::Withdrawn);
        assert_eq!(of("withdrawn", "", "2027-01-01"), Standing::Withdrawn);
        assert_eq!(of("refused", "", ""), Standing::Refused);
        assert_eq!(of("", "", ""), Standing::Refused);
    }
}
