//! The database: connecting, and units of change that the log's writer commits.
//!
//! Nothing here knows what a row means. Reads go through [`Store::db`]; every change goes through the writer as a [`Unit`].

mod apply;
mod connect;
mod tracked;
mod unit;

pub(crate) use apply::{apart, run};
pub use connect::{ConnectError, Store, sqlite_options};
pub(crate) use tracked::with_tracked;
pub use tracked::{Tracked, row_hash, row_key};
pub use unit::{Step, Unit};
