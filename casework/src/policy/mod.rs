//! Who may do what: one pure function over role, action and relation. No database, no keys, no clock.
//!
//! Authorisation is cryptographic underneath: whoever has no grant gets ciphertext, whatever this says. The policy decides
//! what the holder of a key may do with it, and what people may know to exist.

mod action;
mod decide;
mod role;
mod verb;

pub use action::Action;
pub use decide::{Decision, Relation, decide};
pub use role::{Roles, entitled, may_hold, may_write, receives};
pub use verb::Verb;
