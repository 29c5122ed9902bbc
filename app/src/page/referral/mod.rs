//! Referrals: of a case to others, for those who hold its consents; and those that came, for those who receive them.

mod act;
mod choose;
mod copy;
mod cover_letter;
mod form;
mod inbox;
mod incoming;
mod letter;
mod list;
mod message;
mod outgoing;
mod outgoing_acts;
mod preview;
mod sealed;
mod told;
pub(super) mod words;

pub use act::{act, take_over, write_from_case};
pub use choose::{choose, show as show_choice};
pub use copy::{copy, show as show_copy};
pub use cover_letter::letter as cover_letter;
pub use form::{begin, edit, show_edit, show_new};
pub use inbox::show as inbox;
pub(super) use inbox::waiting;
pub use incoming::{answer, show as show_incoming, take_file};
pub use letter::{send as send_letter, show as show_letter};
pub use list::list as case_list;
pub use message::{show as show_message, write};
pub use outgoing::show as show_outgoing;
pub use preview::preview;
pub use told::told;
