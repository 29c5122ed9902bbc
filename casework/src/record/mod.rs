//! Records made of answers to questions: one definition gives the form, its rules, the page that shows it, the printed
//! page and the comparison of two versions. Nothing here knows keys, rows or HTML.
//!
//! Adding a question is one line in a spec of `area` and its words in the locale files.

mod answers;
mod area;
mod date;
mod district;
mod due;
mod list;
mod money;
mod read;
mod spec;
mod step;

pub use answers::{Answers, Pairs, difference, parse};
pub use area::spec;
pub use date::{PartialDate, partial_date};
pub use due::{closes_itself, due, supersedes, whose};
pub use list::List;
pub use money::{CURRENCY, Money};
pub use spec::{Field, Kind, Pick, Spec, picked};
pub use step::{Status, Step, answered, merge, rebase, status, step_at, steps};

#[cfg(test)]
mod due_test;
#[cfg(test)]
mod read_test;
#[cfg(test)]
mod step_test;
