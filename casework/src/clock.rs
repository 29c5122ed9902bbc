//! The clock: the only place that asks the system for the time, so that tests can move it.
//!
//! Days are days in Asia/Dushanbe (UTC+5, no summer time). Moments are milliseconds since 1970 in UTC.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Utc};

/// Milliseconds in a day.
pub const DAY_MS: i64 = 86_400_000;

/// Where the time comes from.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// A clock that stands until it is moved, for tests.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `now_ms`.
    #[must_use]
    pub fn manual(now_ms: i64) -> Self {
        Self::Manual(Arc::new(AtomicI64::new(now_ms)))
    }

    /// Moves a manual clock; the machine's clock cannot be moved and stays as it is.
    pub fn advance(&self, by_ms: i64) {
        if let Self::Manual(at) = self {
            at.fetch_add(by_ms, Ordering::SeqCst);
        }
    }

    /// Now.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the one place")]
            Self::System => Utc::now().timestamp_millis(),
            Self::Manual(at) => at.load(Ordering::SeqCst),
        }
    }

    /// Today in Asia/Dushanbe.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        local(self.now_ms()).date_naive()
    }

    /// Days since 1970 in UTC: which day key signs.
    #[must_use]
    pub fn utc_day(&self) -> i32 {
        i32::try_from(self.now_ms().div_euclid(DAY_MS)).unwrap_or(i32::MAX)
    }

    /// The year in Asia/Dushanbe.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.today().year()
    }
}

/// A moment as the wall clock in Asia/Dushanbe shows it.
#[must_use]
pub fn local(at_ms: i64) -> DateTime<FixedOffset> {
    const OFFSET_SECONDS: i32 = 5 * 3600;
    let utc = DateTime::from_timestamp_millis(at_ms).unwrap_or_default();
    FixedOffset::east_opt(OFFSET_SECONDS).map_or_else(|| utc.fixed_offset(), |zone| utc.with_timezone(&zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_dushanbe() {
        let clock = Clock::manual(1_763_751_600_000 - 1); // 2025-11-21T18:59:59.999Z
        assert_eq!(clock.today().to_string(), "2025-11-21");
        clock.advance(1);
        assert_eq!(clock.today().to_string(), "2025-11-22");
    }
}
