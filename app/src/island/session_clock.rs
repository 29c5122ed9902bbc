//! Warns two minutes before the session ends and offers to stay; at the end it covers the page by asking for it anew.

use leptos::prelude::*;

/// Seconds before the end at which the warning comes.
#[cfg(feature = "hydrate")]
const WARN: u32 = 120;

/// Counts the session down. `seconds_left` is from when the page was made.
#[island]
pub fn SessionClock(
    /// Until the session ends.
    seconds_left: u32,
    /// The warning.
    warn: String,
    /// The button's words.
    stay: String,
    /// The warning's title, read aloud.
    title: String,
) -> impl IntoView {
    let (near, set_near) = signal(false);
    #[cfg(feature = "hydrate")]
    {
        use std::time::Duration;
        let later = seconds_left.saturating_sub(WARN);
        set_timeout(move || set_near.set(true), Duration::from_secs(later.into()));
        set_timeout(
            || {
                // The server has ended the session: what is asked for anew is the sign-in page.
                drop(window().location().reload());
            },
            Duration::from_secs(u64::from(seconds_left) + 1),
        );
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (seconds_left, set_near);
    view! {
        <div class="clock" role="alertdialog" aria-label=title hidden=move || !near.get()>
            <p>{warn}</p>
            <div class="acts"><a class="button second" href="">{stay}</a></div>
        </div>
    }
}
