//! Records made of answers to questions: one definition gives the form, its rules, the page that shows it, the printed
//! page and the comparison of two versions. Nothing here knows keys, rows or HTML.
//!
//! Adding a question is one line in a spec and its words in the locale files.

mod answers;
mod date;
mod list;
mod spec;
mod specs;

pub use answers::{Answers, Pairs, difference, parse};
pub use date::{PartialDate, partial_date};
pub use list::List;
pub use spec::{Field, Kind, Spec};
pub use specs::spec;
