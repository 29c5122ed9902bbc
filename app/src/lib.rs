//! Everything people see: pages, forms, translations, styles.
//!
//! On the server (feature `ssr`) each page is a handler that asks `casework` and renders with Leptos; forms post to their
//! own address. In the browser (feature `hydrate`) only the islands are built: comfort on top of pages that work without.

pub mod island;

#[cfg(feature = "ssr")]
mod answer;
#[cfg(feature = "ssr")]
mod assets;
#[cfg(feature = "ssr")]
mod desk;
#[cfg(feature = "ssr")]
mod ending;
#[cfg(feature = "ssr")]
mod fault;
#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
mod paged;
#[cfg(feature = "ssr")]
pub mod path;
#[cfg(feature = "ssr")]
mod route;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
mod ui;
#[cfg(feature = "ssr")]
mod visitor;

#[cfg(feature = "ssr")]
pub use desk::{App, Nonce};
#[cfg(feature = "ssr")]
pub use fault::faults;
#[cfg(feature = "ssr")]
pub use route::{ROUTES, Route, router};

/// Called by the page's loader when the browser is idle; the loader then wakes each island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
