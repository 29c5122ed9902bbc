//! Dates as people know them: the day, or the day and the month, may be unknown.

use std::fmt;

use chrono::NaiveDate;

/// A date to the day, the month or the year. Stored as ISO 8601 with reduced precision: `1990-05-12`, `1990-05`, `1990`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartialDate {
    /// Year.
    pub year: i32,
    /// Month, if known.
    pub month: Option<u32>,
    /// Day, if known.
    pub day: Option<u32>,
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
            if let Some(day) = self.day {
                write!(f, "-{day:02}")?;
            }
        }
        Ok(())
    }
}

impl PartialDate {
    /// Reads the stored form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next().unwrap_or_default();
        partial_date(next(), next(), next())
    }

    /// As a page shows it: `12.05.1990`, `05.1990`, `1990`.
    #[must_use]
    pub fn shown(&self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{day:02}.{month:02}.{:04}", self.year),
            (Some(month), None) => format!("{month:02}.{:04}", self.year),
            (None, _) => format!("{:04}", self.year),
        }
    }

    /// The last day it can mean.
    #[must_use]
    pub fn latest(&self) -> Option<NaiveDate> {
        let (month, day) = (self.month.unwrap_or(12), self.day.unwrap_or(31));
        // Months of fewer days: the last one that there is.
        (0..4).find_map(|less| NaiveDate::from_ymd_opt(self.year, month, day.saturating_sub(less)))
    }

    /// The first day it can mean.
    #[must_use]
    pub fn earliest(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }
}

/// Reads year, month and day; month and day may be empty or `?`, a day needs its month. `None` if there is no such date.
#[must_use]
pub fn partial_date(year: &str, month: &str, day: &str) -> Option<PartialDate> {
    let year: i32 = year.trim().parse().ok().filter(|year| (1900..=2200).contains(year))?;
    let (month, day) = (part(month)?, part(day)?);
    let date = PartialDate { year, month, day };
    (day.is_none() || month.is_some()).then_some(())?;
    date.earliest().map(|_| date)
}

/// A number, or nothing where it is not known.
#[expect(clippy::option_option, reason = "unreadable, unknown and known are three things")]
fn part(text: &str) -> Option<Option<u32>> {
    match text.trim() {
        "" | "?" | "-" => Some(None),
        known => known.parse().ok().map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_parts_are_allowed_and_impossible_days_are_not() {
        let shown = |year, month, day| partial_date(year, month, day).map(|date| (date.to_string(), date.shown()));
        assert_eq!(
            shown("1990", "5", "12"),
            Some(("1990-05-12".to_owned(), "12.05.1990".to_owned()))
        );
        assert_eq!(shown("1990", "5", ""), Some(("1990-05".to_owned(), "05.1990".to_owned())));
        assert_eq!(shown("1990", "?", "?"), Some(("1990".to_owned(), "1990".to_owned())));
        assert_eq!(shown("1990", "", "12"), None);
        assert_eq!(shown("2025", "2", "29"), None);
        assert_eq!(shown("90", "1", "1"), None);
        assert_eq!(PartialDate::parse("1990-05"), partial_date("1990", "5", ""));
    }

    #[test]
    fn the_last_day_that_a_date_can_mean() {
        for (date, last) in [
            ("2024-02", "2024-02-29"),
            ("2026-02", "2026-02-28"),
            ("2100-02", "2100-02-28"),
            ("2026-04", "2026-04-30"),
            ("2026-05", "2026-05-31"),
            ("2026", "2026-12-31"),
            ("2026-02-10", "2026-02-10"),
        ] {
            let latest = PartialDate::parse(date).and_then(|date| date.latest());
            assert_eq!(latest.map(|day| day.to_string()).as_deref(), Some(last), "{date}");
        }
    }
}
