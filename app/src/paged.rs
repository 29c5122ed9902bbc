//! Pages of a list: which one an address asks for, and the ways to those before and after.

use leptos::prelude::*;
use serde::{Deserialize, Deserializer};

use crate::{i18n::Tr, ui};

/// Which page.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Asked {
    /// From 0.
    #[serde(default, deserialize_with = "number")]
    pub page: u32,
}

/// A page's number as it stands in an address; the first for what is no number.
///
/// # Errors
/// If it is no text.
pub fn number<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    Ok(String::deserialize(from)?.parse().unwrap_or(0))
}

/// The ways to the page before and the page after; `at` gives the address of one.
pub fn links(tr: Tr, page: u32, more: bool, at: impl Fn(u32) -> String) -> Option<AnyView> {
    let newer = page.checked_sub(1).map(&at);
    let older = page.checked_add(1).filter(|_| more).map(&at);
    ui::pages(tr, newer, older)
}
