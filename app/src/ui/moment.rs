//! Days and moments as people here write them: `21.11.2026`, `21.11.2026, 14:05`, in Asia/Dushanbe.

use casework::clock::local;
use chrono::NaiveDate;
use leptos::prelude::*;

/// A moment, from milliseconds since 1970.
pub fn moment(at_ms: i64) -> AnyView {
    let at = local(at_ms);
    view! { <time datetime=at.to_rfc3339()>{at.format("%d.%m.%Y, %H:%M").to_string()}</time> }.into_any()
}

/// A day.
pub fn day(day: NaiveDate) -> AnyView {
    view! { <time datetime=day.to_string()>{day.format("%d.%m.%Y").to_string()}</time> }.into_any()
}
