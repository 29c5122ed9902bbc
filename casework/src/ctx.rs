//! Who acts, and the door.
//!
//! [`Ctx::open`] asks the policy, commits the entry, and only then unlocks the section's key. Plaintext needs an
//! [`Opened`], and only this file can make one, from the [`Receipt`] of a committed entry.

use std::sync::Arc;

use ::entity::{
    case, chain as chain_row, document, document_version, grant, org_grant, section,
    vocab::{CaseId, DocumentId, OrgId, OrgKeyKind, PersonId, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    audit::{NewEntry, Outcome, Receipt},
    crypto::{Context, Expected, Grant, Key, PersonKeys, chain::{self, ChainContext}, envelope},
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
        f.debug_struct("Actor").field("person", &self.person).field("org", &self.org).field("roles", &self.roles).finish_non_exhaustive()
    }
}

/// One request of one signed-in person.
#[derive(Clone, Debug)]
pub struct Ctx {
    pub(crate) house: Arc<House>,
    actor: Arc<Actor>,
}

/// A case that the person may know about: its plain row and what the person holds of it. No plaintext.
#[derive(Clone, Debug)]
pub struct Known {
    /// The case.
    pub case: case::Model,
    /// Sections that the person holds.
    pub held: Vec<Section>,
}

/// An unlocked key of the person's organisation.
pub(crate) struct OrgKey {
    pub(crate) epoch: i32,
    pub(crate) key: Key,
}

/// An unlocked section. Made only by [`Ctx::open`]:
///
/// ```compile_fail,E0451
/// fn forge(case: entity::case::Model, key: casework::crypto::Key) -> casework::Opened {
///     casework::Opened { case, section: entity::vocab::Section::Legal, epoch: 1, key, older: Vec::new(), seq: 0 }
/// }
/// ```
pub struct Opened {
    case: case::Model,
    section: Section,
    epoch: i32,
    key: Key,
    older: Vec<chain_row::Model>,
    seq: u64,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opened").field("case", &self.case.id).field("section", &self.section).finish_non_exhaustive()
    }
}

impl Ctx {
    pub(crate) fn new(house: Arc<House>, actor: Actor) -> Self {
        Self { house, actor: Arc::new(actor) }
    }

    /// Who acts.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.actor
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
        let section = action.section().ok_or_else(|| Error::Internal("only a section can be opened".to_owned()))?;
        let (known, receipt) = self.known(action, case).await?;
        self.unlock(receipt, known.case, section).await
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
    pub(crate) async fn may(&self, action: Action) -> Result<()> {
        if self.decide(action, Relation::NoCase) == Decision::Allow {
            return Ok(());
        }
        self.commit(self.unit(self.entry(action.verb()).denied())).await?;
        Err(Error::Forbidden)
    }

    /// The door to an organisation's key: decides, logs, unlocks.
    ///
    /// # Errors
    /// As [`Ctx::allow`]; [`Error::Forbidden`] also while nobody has given the person this key yet.
    pub(crate) async fn open_org(&self, action: Action, kind: OrgKeyKind, detail: Option<Vec<u8>>) -> Result<OrgKey> {
        self.allow(action, detail).await?;
        self.own_org_key(kind).await
    }

    /// An organisation's key for sealing a card of a case whose opening is already in the log.
    pub(crate) async fn card_key(&self, _opened: &Opened, kind: OrgKeyKind) -> Result<OrgKey> {
        self.own_org_key(kind).await
    }

    /// An organisation's key for sealing the first card of a case that is being opened: seals, never reads.
    pub(crate) async fn new_card_key(&self, kind: OrgKeyKind) -> Result<OrgKey> {
        self.own_org_key(kind).await
    }

    async fn own_org_key(&self, kind: OrgKeyKind) -> Result<OrgKey> {
        let row = org_grant::Entity::find_by_id((self.actor.org, kind, self.actor.person)).one(&self.house.store.db).await?;
        let row = row.ok_or(Error::Forbidden)?;
        let grantor = self.house.public_keys(row.grantor_id, row.grantor_epoch).await?;
        let expected = Expected {
            org: self.actor.org.0,
            case: Uuid::nil(),
            scope: kind.word(),
            epoch: row.epoch.unsigned_abs(),
            grantee: self.actor.person.0,
            grantee_epoch: row.person_epoch.unsigned_abs(),
            grantor: row.grantor_id.0,
        };
        let grant = Grant::open(&row.sealed, &self.actor.keys, &grantor, &expected, self.house.clock.now_ms())?;
        Ok(OrgKey { epoch: row.epoch, key: grant.key })
    }

    async fn known(&self, action: Action, id: CaseId) -> Result<(Known, Receipt)> {
        let db = &self.house.store.db;
        let entry = NewEntry { section: action.section(), ..self.entry(action.verb()).case(id) };
        let row = case::Entity::find_by_id(id).filter(case::Column::OrgId.eq(self.actor.org)).one(db).await?;
        let held: Vec<Section> = grant::Entity::find()
            .filter(grant::Column::CaseId.eq(id))
            .filter(grant::Column::PersonId.eq(self.actor.person))
            .all(db)
            .await?
            .into_iter()
            .map(|grant| grant.section)
            .collect();
        let relation = match (&row, action.section()) {
            (None, _) => Relation::Outsider,
            (Some(_), _) if held.is_empty() => Relation::Colleague,
            (Some(_), Some(section)) if !held.contains(&section) => Relation::Member,
            (Some(_), _) => Relation::Holder,
        };
        let decision = self.decide(action, relation);
        if let (Decision::Allow, Some(case)) = (decision, row) {
            let receipt = self.commit(self.unit(entry)).await?;
            return Ok((Known { case, held }, receipt));
        }
        self.commit(self.unit(entry.denied())).await?;
        Err(if decision == Decision::Deny { Error::Forbidden } else { Error::NotFound })
    }

    fn decide(&self, action: Action, relation: Relation) -> Decision {
        #[cfg(test)]
        if self.house.policy_off.load(std::sync::atomic::Ordering::SeqCst) {
            return Decision::Allow;
        }
        decide(&self.actor.roles, action, relation)
    }

    /// Unlocks a section with the person's own grant. Uses up the receipt.
    async fn unlock(&self, receipt: Receipt, case: case::Model, section: Section) -> Result<Opened> {
        if !receipt.covers(self.actor.person, case.id, section) {
            return Err(Error::Internal("a receipt for something else".to_owned()));
        }
        let row = grant::Entity::find_by_id((case.id, section, self.actor.person)).one(&self.house.store.db).await?;
        let row = row.ok_or(Error::NotFound)?;
        let key = self.key_of(&case, &row).await?;
        let older = chain_row::Entity::find()
            .filter(chain_row::Column::CaseId.eq(case.id))
            .filter(chain_row::Column::Section.eq(section))
            .order_by_desc(chain_row::Column::Epoch)
            .all(&self.house.store.db)
            .await?;
        Ok(Opened { case, section, epoch: row.epoch, key, older, seq: receipt.seq() })
    }

    async fn key_of(&self, case: &case::Model, row: &grant::Model) -> Result<Key> {
        let grantor = self.house.public_keys(row.grantor_id, row.grantor_epoch).await?;
        let expected = Expected {
            org: case.org_id.0,
            case: case.id.0,
            scope: row.section.word(),
            epoch: row.epoch.unsigned_abs(),
            grantee: self.actor.person.0,
            grantee_epoch: row.person_epoch.unsigned_abs(),
            grantor: row.grantor_id.0,
        };
        Ok(Grant::open(&row.sealed, &self.actor.keys, &grantor, &expected, self.house.clock.now_ms())?.key)
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

    /// A grant of a section's key by this person.
    pub(crate) fn grant(&self, case: &case::Model, section: Section, epoch: i32, key: &Key, to: PersonId, recipient: &str) -> Result<grant::Model> {
        let now = self.house.clock.now_ms();
        let body = Grant {
            org: case.org_id.0,
            case: case.id.0,
            scope: section.word().to_owned(),
            epoch: epoch.unsigned_abs(),
            grantee: to.0,
            grantee_epoch: 1,
            grantor: self.actor.person.0,
            key: key.clone(),
            expires: None,
            log_size: 0,
        };
        Ok(grant::Model {
            case_id: case.id,
            section,
            person_id: to,
            epoch,
            person_epoch: 1,
            grantor_id: self.actor.person,
            grantor_epoch: self.actor.key_epoch,
            sealed: body.seal(&self.actor.keys, recipient)?,
            at_ms: now,
        })
    }

    /// A unit that writes into an opened section: it holds only while the section's key is still the one that was unlocked.
    pub(crate) fn change(&self, opened: &Opened, verb: Verb, subject: Option<DocumentId>) -> Unit {
        let entry = self.entry(verb).case(opened.case.id).section(opened.section);
        let mut unit = self.unit(NewEntry { subject: subject.map(|id| id.0), ..entry });
        unit.guard::<section::Entity>(
            sea_orm::Condition::all()
                .add(section::Column::CaseId.eq(opened.case.id))
                .add(section::Column::Section.eq(opened.section))
                .add(section::Column::Epoch.eq(opened.epoch)),
        );
        unit
    }
}

impl Opened {
    /// The case.
    #[must_use]
    pub const fn case(&self) -> &case::Model {
        &self.case
    }

    /// The section.
    #[must_use]
    pub const fn section(&self) -> Section {
        self.section
    }

    /// The present key's epoch.
    #[must_use]
    pub const fn epoch(&self) -> i32 {
        self.epoch
    }

    /// The entry in the log that this opening rests on.
    #[must_use]
    pub const fn seq(&self) -> u64 {
        self.seq
    }

    /// The present key, for giving it on and for rotating; nothing outside `case` needs it.
    pub(crate) const fn key(&self) -> &Key {
        &self.key
    }

    /// Reads one version of a document of this section.
    pub(crate) fn read(&self, document: &document::Model, version: &document_version::Model) -> Result<Zeroizing<Vec<u8>>> {
        if document.case_id != self.case.id || document.kind.section() != self.section || version.document_id != document.id {
            return Err(Error::NotFound);
        }
        let key = self.key_of_epoch(version.epoch)?;
        let context = document_context(&self.case, self.section, version.epoch, document.id, version.version);
        Ok(envelope::open(&key, &context, &version.sealed)?)
    }

    /// Seals one version of a document of this section.
    pub(crate) fn seal(&self, document: DocumentId, version: i32, plain: &[u8]) -> Result<Vec<u8>> {
        Ok(envelope::seal(&self.key, &document_context(&self.case, self.section, self.epoch, document, version), plain)?)
    }


    /// Walks back from the present key: each key opens the one before it, never the one after.
    fn key_of_epoch(&self, epoch: i32) -> Result<Key> {
        let mut key = self.key.clone();
        for link in self.older.iter().filter(|link| link.epoch >= epoch) {
            key = chain::unwrap(&link.wrapped, &key, &chain_context(&self.case, self.section, link.epoch))?;
        }
        Ok(key)
    }
}

/// Binds a document's ciphertext to its place: moved anywhere else it does not open.
pub(crate) const fn document_context(case: &case::Model, section: Section, epoch: i32, document: DocumentId, version: i32) -> Context<'static> {
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
    ChainContext { org: case.org_id.0, case: case.id.0, scope: section.word(), old_epoch: old_epoch.unsigned_abs() }
}
