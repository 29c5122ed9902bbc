//! Cases: opening, records and notes, who holds what, who has looked, finding by name.
//!
//! Every function takes a [`Ctx`](crate::Ctx) and goes through its door. What the questions of a record are is in
//! `record`; what a role may do is in `policy`.

mod award;
mod card;
mod cards;
mod closing;
mod document;
mod draft;
mod emergencies;
mod emergency;
mod facts;
mod figures;
mod history;
mod list;
mod log;
mod loose;
mod name_card;
mod open;
mod overview;
mod part;
mod pick;
mod remind;
mod request;
mod request_step;
mod save;
mod search;
mod share;
mod tasks;
mod waiting;

pub use award::{Award, award};
pub use document::{PAGE, Page, Sheet, pages, single, single_id, version, versions};
pub(crate) use document::{all_of, row as row_of, sheet as version_of};
pub use draft::{Begun, begun, drop_draft, keep_draft};
pub use emergencies::{Emergency, emergencies, unreviewed};
pub use emergency::{end_emergencies, give_for_a_day, review};
pub use figures::{Counted, Figures, Period, figures};
pub(crate) use history::event;
pub use history::{Event, openings, timeline};
pub use list::{Filter, Row, list, number};
pub use log::{LogPage, LogQuery, LogRow, log};
pub use loose::{Loose, loose};
pub use open::{Opening, open};
pub use overview::{Holder, Overview, overview};
pub use remind::tick_off;
pub use request::{mark, mark_of, requests};
pub use request_step::{Step, step};
pub use save::{Clash, Draft, Saved, save, save_part};
pub(crate) use save::{save_letter, save_taken};
pub use search::{Hit, Query, search};
pub(crate) use share::open_fresh;
pub use share::{give, take_away};
pub use tasks::{Count, Due, TASKS, Task, count, tasks};
pub use waiting::{Waiting, waiting};
