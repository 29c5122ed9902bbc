//! Warns two minutes before the session ends and offers to stay; at the end it covers the page by asking for it anew.
//!
//! `script/islands.js` asks to stay in the background, so that nothing typed is lost, and then starts the clock anew. It does
//! the same when another tab of the session has done something, so that no tab covers its page while the session goes on.

use leptos::prelude::*;

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
    count::begin(set_near, seconds_left);
    #[cfg(not(feature = "hydrate"))]
    let _ = (seconds_left, set_near);
    view! {
        <div class="clock" role="alertdialog" aria-label=title hidden=move || !near.get()>
            <p>{warn}</p>
            <div class="acts"><button type="button" class="second">{stay}</button></div>
        </div>
    }
}

/// The counting, in the browser alone.
#[cfg(feature = "hydrate")]
mod count {
    use std::{
        cell::{Cell, RefCell},
        time::Duration,
    };

    use leptos::prelude::*;

    /// Seconds before the end at which the warning comes.
    const WARN: u32 = 120;

    thread_local! {
        /// Shows the warning.
        static NEAR: Cell<Option<WriteSignal<bool>>> = const { Cell::new(None) };
        /// What is still to come: the warning and the end.
        static TIMERS: RefCell<Vec<TimeoutHandle>> = const { RefCell::new(Vec::new()) };
    }

    /// Starts the clock of this page.
    pub fn begin(near: WriteSignal<bool>, seconds_left: u32) {
        NEAR.set(Some(near));
        start_anew(seconds_left);
    }

    /// Starts the clock anew; called by `script/islands.js`, too.
    #[wasm_bindgen::prelude::wasm_bindgen]
    pub fn start_anew(seconds_left: u32) {
        let Some(near) = NEAR.get() else { return };
        for timer in TIMERS.take() {
            timer.clear();
        }
        near.set(false);
        let seconds = |number: u32| Duration::from_secs(number.into());
        let warning = set_timeout_with_handle(move || near.set(true), seconds(seconds_left.saturating_sub(WARN)));
        // The server has ended the session: what is asked for anew is the sign-in page.
        let end = set_timeout_with_handle(|| drop(window().location().reload()), seconds(seconds_left.saturating_add(1)));
        TIMERS.set([warning, end].into_iter().flatten().collect());
    }
}
