//! Ids and closed lists of words: one word is one database string and one translation key.
//!
//! No rule lives here. A list that only one form uses belongs to that form's spec in `casework`.

mod document;
mod id;
mod word;

pub use id::{BedId, CaseId, DocumentId, HouseId, InvitationId, OrgId, PersonId, RoomId, StayId};
pub use word::{
    BedState, CardKind, CaseState, DocumentKind, OrgKeyKind, OrgKind, PersonState, Role, RoomKind, Section, SlotKind, StayState,
    UnknownWord,
};
