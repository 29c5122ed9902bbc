//! Giving a section's key to people, and what binds a ciphertext to its place. Nothing here unlocks anything.

use ::entity::{
    case, grant,
    vocab::{DocumentId, PersonId, Section},
};

use super::Ctx;
use crate::{
    crypto::{Context, Grant, Key, chain::ChainContext},
    error::Result,
};

/// A section's key that is given to people.
#[derive(Clone, Copy)]
pub(crate) struct Giving<'a> {
    pub(crate) case: &'a case::Model,
    pub(crate) section: Section,
    pub(crate) epoch: i32,
    pub(crate) key: &'a Key,
    /// Entries in the log when it is given: a log that later turns out to be shorter was cut.
    pub(crate) seq: u64,
}

impl Ctx {
    /// A grant of a section's key by this person; in an emergency it ends.
    pub(crate) fn grant(
        &self,
        giving: &Giving<'_>,
        (to, recipient): (PersonId, &str),
        until_ms: Option<i64>,
    ) -> Result<grant::Model> {
        let Giving {
            case,
            section,
            epoch,
            key,
            seq,
        } = *giving;
        let body = Grant {
            org: case.org_id.0,
            case: case.id.0,
            scope: section.word().to_owned(),
            epoch: epoch.unsigned_abs(),
            grantee: to.0,
            grantee_epoch: 1,
            grantor: self.actor.person.0,
            key: key.clone(),
            expires: until_ms,
            log_size: seq,
        };
        let mut row = grant::Model {
            case_id: case.id,
            section,
            person_id: to,
            epoch,
            person_epoch: 1,
            grantor_id: self.actor.person,
            grantor_epoch: self.actor.key_epoch,
            sealed: body.seal(&self.actor.keys, recipient)?,
            seal: Vec::new(),
            at_ms: self.house.clock.now_ms(),
            until_ms,
        };
        row.seal = self.house.endorse(&row);
        Ok(row)
    }
}

/// Binds a document's ciphertext to its place: moved anywhere else it does not open.
pub(crate) const fn document_context(
    case: &case::Model,
    section: Section,
    epoch: i32,
    document: DocumentId,
    version: i32,
) -> Context<'static> {
    Context {
        org: case.org_id.0,
        case: case.id.0,
        scope: section.word(),
        epoch: epoch.unsigned_abs(),
        document: document.0,
        version: version.unsigned_abs(),
    }
}

/// Binds a wrapped old key to its place.
pub(crate) const fn chain_context(case: &case::Model, section: Section, old_epoch: i32) -> ChainContext<'static> {
    ChainContext {
        org: case.org_id.0,
        case: case.id.0,
        scope: section.word(),
        old_epoch: old_epoch.unsigned_abs(),
    }
}
