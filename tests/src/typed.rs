//! What stands in forms: days in their three boxes, and the form of a document.

use chrono::NaiveDate;
use entity::vocab::DocumentId;

use crate::{Browser, Page};

/// The world's first day in the boxes of `day`.
pub const TODAY: [(&str, &str); 3] = [("day-day", "22"), ("day-month", "11"), ("day-year", "2026")];

/// A day in its three boxes.
#[must_use]
pub fn day(name: &str, day: NaiveDate) -> Vec<(String, String)> {
    [("day", "%-d"), ("month", "%-m"), ("year", "%Y")]
        .map(|(part, format)| (format!("{name}-{part}"), day.format(format).to_string()))
        .to_vec()
}

/// Fields as the browser sends them.
#[must_use]
pub fn borrowed(typed: &[(String, String)]) -> Vec<(&str, &str)> {
    typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

impl Browser {
    /// Sends the form of a document: its id, the version that the form showed, and what was typed.
    pub async fn write(&mut self, to: &str, (document, base): (DocumentId, i32), typed: &[(&str, &str)]) -> Page {
        let (document, base) = (document.to_string(), base.to_string());
        // Who answers a request has looked at it.
        let answers = ["/closure-answer/new", "/award-decision/new"]
            .iter()
            .any(|end| to.ends_with(end));
        let request = if answers {
            self.get(to).await.input("request")
        } else {
            String::new()
        };
        let mut fields = vec![
            ("document", document.as_str()),
            ("base", base.as_str()),
            ("request", request.as_str()),
        ];
        fields.extend_from_slice(typed);
        self.post(to, &fields).await
    }
}
