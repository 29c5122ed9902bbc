//! Panoh's words and tables.
//!
//! [`vocab`] holds ids and closed lists of words; it builds for WebAssembly. The tables (feature `orm`) are plain rows:
//! they say what is stored, never what it means or who may see it. Every moment is a count of milliseconds since 1970 in
//! UTC, so that a row has the same bytes, and so the same hash, in SQLite and in PostgreSQL.

pub mod vocab;

#[cfg(feature = "orm")]
mod table;
#[cfg(feature = "orm")]
pub use table::*;
