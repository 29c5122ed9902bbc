//! The people of an organisation: founding it, inviting, giving its keys, ending access.
//!
//! How somebody gets in is in `auth`; who holds which section of a case is in `case`.

mod found;
mod invite;
mod key;
mod leave;
mod list;
mod missing;
mod renew;

pub use found::{Founding, found};
pub use invite::{Invitation, invite};
pub use key::give_keys;
pub use leave::end_access;
pub use list::{Colleague, colleagues, colleagues_for, list, name};

pub use missing::waits_for_keys;
pub use renew::renew_org_keys;

pub(crate) use key::{found_org_keys, guard_active, has_org_keys};
pub(crate) use renew::{open_details, seal_detail};
