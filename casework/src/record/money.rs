//! Amounts with their currency: read, shown, and added up in whole hundredths. Amounts in different currencies have no sum;
//! converting is not done here.

use std::fmt;

use super::List;

/// ISO 4217 codes of what is paid and granted here (domain facts 5.5).
pub static CURRENCY: List = List {
    name: "currency",
    words: &["TJS", "USD", "EUR", "RUB", "NOK", "GBP"],
};

/// The largest amount: 99,999,999.99.
const MOST: i64 = 9_999_999_999;

/// An amount. Stored and shown as `1250.50 TJS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// Hundredths: dirams, cents.
    pub hundredths: i64,
    /// Currency.
    pub currency: &'static str,
}

impl Money {
    /// Reads what was typed: `1250`, `1 250,5`, `1250.50`. `None` if that is no amount.
    #[must_use]
    pub fn read(amount: &str, currency: &str) -> Option<Self> {
        let currency = CURRENCY.words.iter().find(|word| **word == currency)?;
        let bare: String = amount.chars().filter(|letter| !matches!(letter, ' ' | '\u{a0}')).collect();
        let (whole, part) = bare.split_once([',', '.']).unwrap_or((&bare, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) {
            return None;
        }
        let hundredths = format!("{whole}{part:0<2}").parse().ok().filter(|sum| *sum <= MOST)?;
        Some(Self { hundredths, currency })
    }

    /// Reads the stored form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (amount, currency) = text.split_once(' ')?;
        Self::read(amount, currency)
    }

    /// The number alone, as it is typed.
    #[must_use]
    pub fn amount(&self) -> String {
        format!("{}.{:02}", self.hundredths / 100, self.hundredths % 100)
    }

    /// Both together; `None` if they are in different currencies. A sum may be larger than what can be typed.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let hundredths = self.hundredths.checked_add(other.hundredths)?;
        (self.currency == other.currency).then_some(Self { hundredths, ..self })
    }

    /// What is left after taking the other away; `None` if that is more than there is, or in another currency.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        let hundredths = self.hundredths.checked_sub(other.hundredths).filter(|left| *left >= 0)?;
        (self.currency == other.currency).then_some(Self { hundredths, ..self })
    }

    /// So many times as much.
    #[must_use]
    pub fn times(self, count: i64) -> Option<Self> {
        let hundredths = self.hundredths.checked_mul(count)?;
        Some(Self { hundredths, ..self })
    }

    /// All together; `None` if there are none, or in different currencies.
    #[must_use]
    pub fn sum(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut all = all.into_iter();
        let first = all.next()?;
        all.try_fold(first, Self::plus)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount(), self.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let shown = |amount| Money::read(amount, "TJS").map(|money| money.to_string());
        assert_eq!(shown("1250").as_deref(), Some("1250.00 TJS"));
        assert_eq!(shown("1 250,5").as_deref(), Some("1250.50 TJS"));
        assert_eq!(shown("0.07").as_deref(), Some("0.07 TJS"));
        for wrong in ["", "-5", "1,234,5", "1.005", "12a", "٣", "99999999999"] {
            assert_eq!(shown(wrong), None, "{wrong}");
        }
        assert_eq!(Money::read("5", "JPY"), None);
        let kept = Money::read("1250.5", "EUR")
            .map(|money| money.to_string())
            .unwrap_or_default();
        assert_eq!(Money::parse(&kept), Money::read("1250,50", "EUR"));
    }

    #[test]
    fn amounts_add_up_to_the_hundredth_and_in_one_currency() {
        let money = |text| Money::parse(text).expect("an amount");
        let (one, other) = (money("0.10 TJS"), money("0.20 TJS"));
        assert_eq!(one.plus(other), Some(money("0.30 TJS")));
        assert_eq!(other.minus(one), Some(one));
        assert_eq!(one.minus(other), None);
        assert_eq!(money("45.50 TJS").times(20), Some(money("910 TJS")));
        assert_eq!(Money::sum([one, other, one]), Some(money("0.40 TJS")));
        assert_eq!(Money::sum([]), None);
        assert_eq!(one.plus(money("0.20 USD")), None);
        assert_eq!(other.minus(money("0.10 USD")), None);
        assert_eq!(Money::sum([one, money("0.20 USD")]), None);
        assert_eq!(money("99999999.99 TJS").times(i64::MAX), None);
        let largest = Money {
            hundredths: i64::MAX,
            ..one
        };
        assert_eq!(largest.plus(one), None);
    }
}
