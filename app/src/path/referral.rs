//! Addresses of referrals and of the desk.

use entity::vocab::{CaseId, DocumentId, EmergencyId, FileId, MessageKind, ReferralId, Section};

/// Referrals that came to oneself.
pub const REFERRALS: &str = "/referrals";
/// A letter of referral.
pub const REFER_IN: &str = "/referrals/new";
/// The supervisor's desk.
pub const DESK: &str = "/desk";
/// The desk as a sheet.
pub const DESK_SHEET: &str = "/desk/sheet";
/// Sections that were given for a day.
pub const ONE_DAY: &str = "/desk/days";
/// The organisation's rules.
pub const RULES: &str = "/desk/rules";

/// The referrals of a case.
pub fn case_referrals(id: CaseId) -> String {
    format!("/cases/{id}/referrals")
}

/// Beginning a referral.
pub fn new_referral(id: CaseId) -> String {
    format!("/cases/{id}/referrals/new")
}

/// One referral of a case.
pub fn case_referral(id: CaseId, referral: ReferralId) -> String {
    format!("/cases/{id}/referrals/{referral}")
}

/// The form of a referral that is being put together.
pub fn edit_referral(id: CaseId, referral: ReferralId) -> String {
    format!("/cases/{id}/referrals/{referral}/edit")
}

/// Choosing what of a section is shared.
pub fn choose(id: CaseId, referral: ReferralId, section: Section) -> String {
    format!("/cases/{id}/referrals/{referral}/choose/{section}")
}

/// What the receiver would see.
pub fn preview(id: CaseId, referral: ReferralId) -> String {
    format!("/cases/{id}/referrals/{referral}/preview")
}

/// Writing to the other side from the case.
pub fn case_messages(id: CaseId, referral: ReferralId) -> String {
    format!("/cases/{id}/referrals/{referral}/messages")
}

/// Taking over what the other side wrote.
pub fn take_over(id: CaseId, referral: ReferralId, message: DocumentId) -> String {
    format!("/cases/{id}/referrals/{referral}/messages/{message}")
}

/// A sealed copy for somebody outside.
pub fn copy(id: CaseId, referral: ReferralId) -> String {
    format!("/cases/{id}/referrals/{referral}/copy")
}

/// The letter that goes with a sealed copy.
pub fn cover_letter(id: CaseId, referral: ReferralId) -> String {
    format!("/cases/{id}/referrals/{referral}/copy/letter")
}

/// The letter that goes with one sealed copy.
pub fn cover_letter_of(id: CaseId, referral: ReferralId, sha256: &str) -> String {
    format!("{}?sum={sha256}", cover_letter(id, referral))
}

/// What was shared of a case, for the person.
pub fn shared(id: CaseId) -> String {
    format!("/cases/{id}/shared")
}

/// A referral that came to oneself.
pub fn referral(id: ReferralId) -> String {
    format!("/referrals/{id}")
}

/// Answering with questions of their own, or a few words.
pub fn message(id: ReferralId, kind: MessageKind) -> String {
    format!("/referrals/{id}/messages/{kind}")
}

/// A file of a packet.
pub fn packet_file(id: ReferralId, file: FileId) -> String {
    format!("/referrals/{id}/files/{file}")
}

/// Opening a case with a letter of referral.
pub fn open_case_with(id: ReferralId) -> String {
    format!("/cases/open?referral={id}")
}

/// A referral's whole life.
pub fn life(id: ReferralId) -> String {
    format!("/desk/{id}")
}

/// The proof of an entry about it.
pub fn proof(id: ReferralId, seq: u64) -> String {
    format!("/desk/{id}/proof/{seq}")
}

/// Reviewing one of them.
pub fn review(id: EmergencyId) -> String {
    format!("/desk/days/{id}")
}
