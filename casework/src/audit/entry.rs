//! What one entry of the log says: who did what to which case, when, how it ended, and the hash of every row that changed.
//!
//! Entries name people and cases by random ids and hold no free text; a text that must be kept (a search, a reason) is
//! sealed to the organisation's audit key in `detail`.

use ::entity::vocab::{CaseId, OrgId, PersonId, Section};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Receipt;
use crate::policy::Verb;

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was refused.
    Denied,
}

impl Outcome {
    /// The word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Denied => "denied",
        }
    }
}

/// A row before and after a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Table name.
    pub table: String,
    /// Primary key as text.
    pub key: String,
    /// SHA-256 of the deterministic CBOR of the row that was there; none for a new row.
    #[serde(with = "serde_bytes")]
    pub was: Option<[u8; 32]>,
    /// The same of the row that is there now; none if it is gone.
    #[serde(with = "serde_bytes")]
    pub hash: Option<[u8; 32]>,
}

/// An entry before the writer gives it a place and a time.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// Whose organisation the actor belongs to.
    pub org: Option<OrgId>,
    /// Who acts; nobody for the program itself and for failed sign-ins of unknown names.
    pub actor: Option<PersonId>,
    /// First eight bytes of the session's id: tells two browsers of one person apart.
    pub session: Option<[u8; 8]>,
    /// What is done.
    pub verb: Verb,
    /// On which case.
    pub case: Option<CaseId>,
    /// On which section.
    pub section: Option<Section>,
    /// On which person or document.
    pub subject: Option<Uuid>,
    /// How it ended.
    pub outcome: Outcome,
    /// A text sealed to the audit key.
    pub detail: Option<Vec<u8>>,
    pub(crate) states: Vec<State>,
}

impl NewEntry {
    /// Something the program itself or nobody in particular did.
    #[must_use]
    pub const fn of(verb: Verb) -> Self {
        Self {
            org: None,
            actor: None,
            session: None,
            verb,
            case: None,
            section: None,
            subject: None,
            outcome: Outcome::Done,
            detail: None,
            states: Vec::new(),
        }
    }

    /// About a case.
    #[must_use]
    pub const fn case(mut self, case: CaseId) -> Self {
        self.case = Some(case);
        self
    }

    /// About a section.
    #[must_use]
    pub const fn section(mut self, section: Section) -> Self {
        self.section = Some(section);
        self
    }

    /// About a person or a document.
    #[must_use]
    pub const fn subject(mut self, subject: Uuid) -> Self {
        self.subject = Some(subject);
        self
    }

    /// Refused.
    #[must_use]
    pub const fn denied(mut self) -> Self {
        self.outcome = Outcome::Denied;
        self
    }

    /// With a sealed text.
    #[must_use]
    pub fn detail(mut self, sealed: Option<Vec<u8>>) -> Self {
        self.detail = sealed;
        self
    }
}

/// An entry as it is hashed: its deterministic CBOR is the leaf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Format, 1.
    pub v: u8,
    /// Place in the log, from 0.
    pub seq: u64,
    /// Milliseconds since 1970, UTC; never less than the entry before.
    pub t_ms: i64,
    /// See [`NewEntry`].
    pub org: Option<OrgId>,
    /// See [`NewEntry`].
    pub actor: Option<PersonId>,
    /// See [`NewEntry`].
    #[serde(with = "serde_bytes")]
    pub session: Option<[u8; 8]>,
    /// The verb's word.
    pub action: String,
    /// See [`NewEntry`].
    pub case: Option<CaseId>,
    /// See [`NewEntry`].
    pub section: Option<Section>,
    /// See [`NewEntry`].
    pub subject: Option<Uuid>,
    /// See [`NewEntry`].
    pub outcome: Outcome,
    /// See [`NewEntry`].
    pub states: Vec<State>,
    /// See [`NewEntry`].
    #[serde(with = "serde_bytes")]
    pub detail: Option<Vec<u8>>,
}

impl Entry {
    /// Gives an entry its place and time.
    #[must_use]
    pub(super) fn place(new: NewEntry, seq: u64, t_ms: i64) -> Self {
        let NewEntry {
            org,
            actor,
            session,
            verb,
            case,
            section,
            subject,
            outcome,
            detail,
            states,
        } = new;
        Self {
            v: 1,
            seq,
            t_ms,
            org,
            actor,
            session,
            action: verb.word().to_owned(),
            case,
            section,
            subject,
            outcome,
            states,
            detail,
        }
    }

    /// The bytes that are hashed.
    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::with_capacity(256);
        ciborium::into_writer(self, &mut bytes).map_err(|fault| fault.to_string())?;
        Ok(bytes)
    }

    /// Reads an entry; bounded by the length of `bytes`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, String> {
        ciborium::from_reader(bytes).map_err(|fault| fault.to_string())
    }

    /// The row of the log.
    pub(super) fn row(&self, bytes: Vec<u8>) -> ::entity::audit_entry::Model {
        ::entity::audit_entry::Model {
            seq: i64::try_from(self.seq).unwrap_or(i64::MAX),
            bytes,
            at_ms: self.t_ms,
            org_id: self.org,
            actor_id: self.actor,
            case_id: self.case,
            action: self.action.clone(),
            outcome: self.outcome.word().to_owned(),
        }
    }

    /// The receipt for this entry; the writer calls this after the commit has returned.
    pub(super) const fn receipt(&self) -> Receipt {
        Receipt::new(self.seq, self.actor, self.case, (self.section, self.subject))
    }
}
