//! Who acts, and the door.
//!
//! [`Ctx::open`] asks the policy, commits the entry, and only then unlocks the section's key. Plaintext needs an
//! [`Opened`], and only `opened.rs` can make one, from the [`Receipt`] of a committed entry.

#[cfg(test)]
mod door_test;
mod giving;
mod kept;
mod known;
mod leaf;
mod opened;
mod org_key;
mod packet;

pub(crate) use giving::{Giving, chain_context, document_context};
pub(crate) use kept::beside;
pub use known::Known;
pub(crate) use leaf::Leaf;
pub use leaf::Packet;
pub use opened::Opened;
pub(crate) use org_key::{OrgKey, org_chain_context};
pub use packet::Cover;
pub(crate) use packet::logged_under;

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
};

use ::entity::vocab::{CaseId, OrgId, PersonId};

use crate::{
    audit::{NewEntry, Outcome, Receipt},
    crypto::PersonKeys,
    error::{Error, Result},
    house::House,
    policy::{Action, Decision, Relation, Roles, Verb, decide},
    store::Unit,
};

/// A signed-in person. `Debug` shows ids and roles, never a name or a key.
pub struct Actor {
    /// Who.
    pub person: PersonId,
    /// Of which organisation.
    pub org: OrgId,
    /// With which roles.
    pub roles: Roles,
    /// The name, for the page's head.
    pub name: String,
    /// Must set up a second factor before anything else.
    pub needs_factor: bool,
    /// SHA-256 of the session's token.
    pub session: [u8; 32],
    /// When the session ends if nothing happens, milliseconds since 1970.
    pub ends_ms: i64,
    pub(crate) key_epoch: i32,
    pub(crate) keys: PersonKeys,
}

impl std::fmt::Debug for Actor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Actor")
            .field("person", &self.person)
            .field("org", &self.org)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}

/// One request of one signed-in person.
#[derive(Clone, Debug)]
pub struct Ctx {
    pub(crate) house: Arc<House>,
    actor: Arc<Actor>,
    /// Cases that this request has already been logged for: the frame of a page whose section was opened is not another look.
    looked: Arc<Mutex<HashSet<CaseId>>>,
}

impl Ctx {
    pub(crate) fn new(house: Arc<House>, actor: Actor) -> Self {
        Self {
            house,
            actor: Arc::new(actor),
            looked: Arc::default(),
        }
    }

    /// Who acts.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The fingerprint of the person's own keys, to read out on the phone.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.actor.keys.public().words()
    }

    /// The running program.
    #[must_use]
    pub fn house(&self) -> &Arc<House> {
        &self.house
    }

    /// The door: decides, logs, unlocks.
    ///
    /// # Errors
    /// [`Error::NotFound`] if the person may not know about the case, [`Error::Forbidden`] if they may not do this; both
    /// are in the log before this returns. [`Error::Unavailable`] if the log cannot be written: then nothing is unlocked.
    pub async fn open(&self, action: Action, case: CaseId) -> Result<Opened> {
        let section = action
            .section()
            .ok_or_else(|| Error::Internal("only a section can be opened".to_owned()))?;
        let (known, receipt) = self.known(action, case).await?;
        let receipt = receipt.ok_or_else(|| Error::Internal("an opening without its entry".to_owned()))?;
        self.unlock(receipt, known, section).await
    }

    /// Decides and logs an action on a case that needs no key.
    ///
    /// # Errors
    /// As [`Ctx::open`].
    pub async fn see(&self, action: Action, case: CaseId) -> Result<Known> {
        self.known(action, case).await.map(|(known, _)| known)
    }

    /// Decides and logs an action that is about no case. `detail` is a text sealed to the audit key.
    ///
    /// # Errors
    /// [`Error::Forbidden`], which is in the log before this returns.
    pub async fn allow(&self, action: Action, detail: Option<Vec<u8>>) -> Result<()> {
        let entry = self.entry(action.verb()).detail(detail);
        match self.decide(action, Relation::NoCase) {
            Decision::Allow => self.commit(self.unit(entry)).await.map(drop),
            Decision::Deny | Decision::Hide => {
                self.commit(self.unit(entry.denied())).await?;
                Err(Error::Forbidden)
            }
        }
    }

    /// Decides an action whose entry is committed together with the change that follows; a refusal is logged here.
    ///
    /// # Errors
    /// [`Error::Forbidden`], which is in the log before this returns.
    pub async fn may(&self, action: Action) -> Result<()> {
        if self.decide(action, Relation::NoCase) == Decision::Allow {
            return Ok(());
        }
        Err(self.refuse(action, None).await)
    }

    /// Logs a refusal that something else than the policy decided, and gives the fault to answer with.
    pub async fn refuse(&self, action: Action, case: Option<CaseId>) -> Error {
        let entry = NewEntry {
            section: action.section(),
            case,
            ..self.entry(action.verb()).denied()
        };
        match self.commit(self.unit(entry)).await {
            Ok(_) => Error::Forbidden,
            Err(fault) => fault,
        }
    }

    fn decide(&self, action: Action, relation: Relation) -> Decision {
        #[cfg(test)]
        if self.house.policy_off.load(std::sync::atomic::Ordering::SeqCst) {
            return Decision::Allow;
        }
        decide(&self.actor.roles, action, relation)
    }

    /// An entry by this person.
    pub(crate) fn entry(&self, verb: Verb) -> NewEntry {
        let mut session = [0; 8];
        session.copy_from_slice(&self.actor.session[..8]);
        NewEntry {
            org: Some(self.actor.org),
            actor: Some(self.actor.person),
            session: Some(session),
            outcome: Outcome::Done,
            ..NewEntry::of(verb)
        }
    }

    pub(crate) fn unit(&self, entry: NewEntry) -> Unit {
        self.house.unit(entry)
    }

    pub(crate) async fn commit(&self, unit: Unit) -> Result<Receipt> {
        self.house.commit(unit).await
    }
}
