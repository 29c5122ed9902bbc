//! Cases: opening, records and notes, who holds what, who has looked, finding by name.
//!
//! Every function takes a [`Ctx`](crate::Ctx) and goes through its door. What the questions of a record are is in
//! `record`; what a role may do is in `policy`.

mod card;
mod document;
mod history;
mod list;
mod log;
mod open;
mod overview;
mod save;
mod search;
mod share;

pub use document::{PAGE, Page, Sheet, pages, single, single_id, version, versions};
pub use history::{Event, openings, timeline};
pub use list::{Filter, Row, list, number};
pub use log::{LogPage, LogQuery, LogRow, log};
pub use open::{Opening, open};
pub use overview::{Holder, Overview, overview};
pub use save::{Clash, Draft, Saved, save};
pub use search::{Hit, Query, search};
pub use share::{give, take_away};
