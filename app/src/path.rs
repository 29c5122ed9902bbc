//! Addresses, built by type: no page spells one out. They hold random ids and words, never anything personal.

mod referral;

pub use referral::*;

use entity::vocab::{BedId, CaseId, DocumentId, DocumentKind, FileId, PersonId, Section, StayId};

/// Sign-in.
pub const SIGN_IN: &str = "/sign-in";
/// The start page after sign-in.
pub const HOME: &str = "/";
/// One's own cases.
pub const CASES: &str = "/cases";
/// Opening a case.
pub const OPEN_CASE: &str = "/cases/open";
/// What is to be done by when.
pub const TASKS: &str = "/tasks";
/// The centre in figures.
pub const FIGURES: &str = "/figures";
/// Search and intake check.
pub const SEARCH: &str = "/search";
/// Colleagues.
pub const PEOPLE: &str = "/people";
/// Strengths of the signs of trafficking.
pub const STRENGTHS: &str = "/strengths";
/// Inviting somebody.
pub const INVITE: &str = "/people/invite";
/// Who sleeps where.
pub const HOUSE: &str = "/house";
/// Houses, rooms and beds.
pub const PLACES: &str = "/house/places";
/// The organisation's log.
pub const LOG: &str = "/log";
/// One's own account.
pub const ME: &str = "/me";
/// Staying signed in; asked for in the background.
pub const STAY: &str = "/me/stay";
/// Ending one of one's own sessions.
pub const END_SESSION: &str = "/me/sessions/end";
/// Changing the passphrase.
pub const PASSPHRASE: &str = "/me/passphrase";
/// A new recovery code.
pub const RECOVERY_CODE: &str = "/me/recovery-code";
/// The second factor.
pub const SECOND_FACTOR: &str = "/me/second-factor";
/// New codes for paper.
pub const PAPER_CODES: &str = "/me/second-factor/paper";
/// A forgotten passphrase.
pub const RECOVER: &str = "/recover";
/// Help.
pub const HELP: &str = "/help";

/// Whether one may go there before the second factor is set up.
pub fn before_factor(path: &str) -> bool {
    [SECOND_FACTOR, STAY, "/sign-out", "/language", "/exit", HELP].contains(&path)
}

/// An invitation.
pub fn invitation(token: &str) -> String {
    format!("/invitation/{token}")
}

/// Gives a colleague the organisation's keys.
pub fn give_keys(id: PersonId) -> String {
    format!("/people/{id}/keys")
}

/// Ends a colleague's access.
pub fn end_access(id: PersonId) -> String {
    format!("/people/{id}/end")
}

/// Takes a bed out of service or back.
pub fn bed(id: BedId) -> String {
    format!("/house/beds/{id}")
}

/// Ticks a reminder off.
pub fn tick(id: CaseId, document: DocumentId) -> String {
    format!("/cases/{id}/reminders/{document}")
}

/// The grant in kind of a case.
pub fn award(id: CaseId) -> String {
    format!("/cases/{id}/award")
}

/// Moves a request on.
pub fn request(id: CaseId, document: DocumentId) -> String {
    format!("/cases/{id}/requests/{document}")
}

/// The files of a section.
pub fn files(id: CaseId, section: Section) -> String {
    format!("/cases/{id}/files/{section}")
}

/// Takes a file out.
pub fn file(id: CaseId, section: Section, file: FileId) -> String {
    format!("/cases/{id}/files/{section}/{file}")
}

/// The copy of a picture that is looked at.
pub fn view_file(id: CaseId, section: Section, file: FileId) -> String {
    format!("/cases/{id}/files/{section}/{file}/view")
}

/// The stays of a case.
pub fn stays(id: CaseId) -> String {
    format!("/cases/{id}/stay")
}

/// Changes a stay.
pub fn stay(id: CaseId, stay: StayId) -> String {
    format!("/cases/{id}/stay/{stay}")
}

/// A case.
pub fn case(id: CaseId) -> String {
    format!("/cases/{id}")
}

/// Shows the real name of a case, by a post.
pub fn name(id: CaseId) -> String {
    format!("/cases/{id}/name")
}

/// The one record of a kind, or the list of notes of a kind.
pub fn record(id: CaseId, kind: DocumentKind) -> String {
    format!("/cases/{id}/{kind}")
}

/// The form of a record.
pub fn edit(id: CaseId, kind: DocumentKind) -> String {
    format!("/cases/{id}/{kind}/edit")
}

/// Keeps a form that is being written.
pub fn draft(id: CaseId, kind: DocumentKind) -> String {
    format!("/cases/{id}/{kind}/draft")
}

/// The form of one note.
pub fn edit_note(id: CaseId, kind: DocumentKind, document: DocumentId) -> String {
    format!("/cases/{id}/{kind}/{document}")
}

/// The form of an answer to a request as it was shown.
pub fn answer(id: CaseId, kind: DocumentKind, request: &str) -> String {
    format!("{}?request={request}", new_note(id, kind))
}

/// A new note.
pub fn new_note(id: CaseId, kind: DocumentKind) -> String {
    format!("/cases/{id}/{kind}/new")
}

/// The steps of a record.
pub fn steps(id: CaseId, kind: DocumentKind) -> String {
    format!("/cases/{id}/{kind}/steps")
}

/// One step of a record, from 1.
pub fn step(id: CaseId, kind: DocumentKind, place: usize) -> String {
    format!("/cases/{id}/{kind}/steps/{place}")
}

/// All answers of a record, to be looked over.
pub fn check(id: CaseId, kind: DocumentKind) -> String {
    format!("/cases/{id}/{kind}/check")
}

/// A blank form for paper.
pub fn paper(kind: DocumentKind) -> String {
    format!("/paper/{kind}")
}

/// Versions of a document.
pub fn versions(id: CaseId, document: DocumentId) -> String {
    format!("/cases/{id}/versions/{document}")
}

/// One version of a document.
pub fn version(id: CaseId, document: DocumentId, version: i32) -> String {
    format!("/cases/{id}/versions/{document}/{version}")
}

/// What happened.
pub fn timeline(id: CaseId) -> String {
    format!("/cases/{id}/timeline")
}

/// Who has opened it.
pub fn openings(id: CaseId) -> String {
    format!("/cases/{id}/openings")
}

/// Who holds what.
pub fn share(id: CaseId) -> String {
    format!("/cases/{id}/share")
}

/// Gives a section.
pub fn give(id: CaseId, section: Section) -> String {
    format!("/cases/{id}/share/{section}/give")
}

/// Gives a section for a day.
pub fn give_for_a_day(id: CaseId, section: Section) -> String {
    format!("/cases/{id}/share/{section}/day")
}

/// Takes a section away.
pub fn take_away(id: CaseId, section: Section) -> String {
    format!("/cases/{id}/share/{section}/take")
}
