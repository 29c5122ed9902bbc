//! Ids and closed lists of words: one word is one database string and one translation key.
//!
//! No rule lives here. A list that only one form uses belongs to that form's spec in `casework`.

mod document;
mod id;
mod referral;
mod word;
mod words;

pub use document::DocumentKind;
pub use id::{
    BedId, CaseId, DocumentId, EmergencyId, FileId, HouseId, InvitationId, OrgId, PersonId, ReferralId, RoomId, StayId,
};
pub use referral::{
    ApprovalRule, MessageKind, ReferralBasis, ReferralOutcome, ReferralPurpose, ReferralReason, ReferralSide, ReferralState,
    ReferralWay, Urgency,
};
pub use word::{
    BedState, CardKind, CaseState, EmergencyFinding, OrgKeyKind, OrgKind, PersonState, RequestState, Role, RoomKind, Section,
    SlotKind, StayState,
};
pub use words::UnknownWord;

use words::words;
