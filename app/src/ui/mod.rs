//! Building blocks of pages: fields, tables, tags. They know translations and forms, never a service.

mod block;
mod choice;
mod escape;
mod field;
mod moment;
mod record;

pub use block::{acts, case_tag, empty, errors, notice, pages, refused, table, tag};
pub use choice::{choice, narrowing, picks, radio};
pub use field::{FREE, Typing, area, date, error, line, passphrase};
pub use moment::{day, moment};
pub use record::{answer, checked, fields, item, label, questions, shown};
