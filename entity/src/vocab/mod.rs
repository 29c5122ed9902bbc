//! Ids and closed lists of words: one word is one database string and one translation key.
//!
//! No rule lives here. A list that only one form uses belongs to that form's spec in `casework`.

mod document;
mod id;
mod word;

pub use id::{CaseId, DocumentId, InvitationId, OrgId, PersonId};
pub use word::{CardKind, CaseState, DocumentKind, OrgKeyKind, OrgKind, PersonState, Role, Section, SlotKind, UnknownWord};
