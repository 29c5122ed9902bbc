//! Keys of the organisation, for cards and sealed log details: the same door, another key.

use std::collections::BTreeMap;

use ::entity::{
    org_chain, org_grant,
    vocab::{OrgId, OrgKeyKind, PersonId},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{Ctx, Opened};
use crate::{
    crypto::{
        Expected, Grant, Key,
        chain::{self, ChainContext},
    },
    error::{Error, Result},
    policy::Action,
    store::Unit,
};

/// An unlocked key of the person's organisation, with the keys before it.
pub(crate) struct OrgKey {
    pub(crate) epoch: i32,
    pub(crate) key: Key,
    older: BTreeMap<i32, Key>,
    place: (OrgId, OrgKeyKind, PersonId),
}

impl OrgKey {
    /// Makes a unit hold only while this is still the key, so that nothing new is sealed under one that was replaced.
    pub(crate) fn guard(&self, unit: &mut Unit) {
        let (org, kind, person) = self.place;
        unit.guard::<org_grant::Entity>(
            Condition::all()
                .add(org_grant::Column::OrgId.eq(org))
                .add(org_grant::Column::Kind.eq(kind))
                .add(org_grant::Column::PersonId.eq(person))
                .add(org_grant::Column::Epoch.eq(self.epoch)),
        );
    }

    /// The key of this epoch.
    pub(crate) fn of_epoch(&self, epoch: i32) -> Result<&Key> {
        if epoch == self.epoch {
            return Ok(&self.key);
        }
        // A newer one: it was renewed since this one was read.
        self.older.get(&epoch).ok_or(Error::Conflict)
    }

    /// The key and all before it, the newest first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.key).chain(self.older.values().rev())
    }
}

impl Ctx {
    /// The door to an organisation's key: decides, logs, unlocks.
    ///
    /// # Errors
    /// As [`Ctx::allow`]; [`Error::Forbidden`] also while nobody has given the person this key yet.
    pub(crate) async fn open_org(&self, action: Action, kind: OrgKeyKind, detail: Option<Vec<u8>>) -> Result<OrgKey> {
        let Some(held) = self.own_org_grant(kind).await? else {
            return Err(self.refuse(action, None).await);
        };
        self.allow(action, detail).await?;
        self.unlock_org(held).await
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
        let held = self.own_org_grant(kind).await?.ok_or(Error::Forbidden)?;
        self.unlock_org(held).await
    }

    async fn own_org_grant(&self, kind: OrgKeyKind) -> Result<Option<org_grant::Model>> {
        let own = org_grant::Entity::find_by_id((self.actor.org, kind, self.actor.person));
        Ok(own.one(&self.house.store.db).await?)
    }

    async fn unlock_org(&self, row: org_grant::Model) -> Result<OrgKey> {
        let kind = row.kind;
        self.house.check_endorsed(&row)?;
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
        Ok(OrgKey {
            epoch: row.epoch,
            older: self.older_org_keys(kind, row.epoch, &grant.key).await?,
            key: grant.key,
            place: (self.actor.org, kind, self.actor.person),
        })
    }

    /// Walks back from the present key: each key opens the one before it, never the one after.
    async fn older_org_keys(&self, kind: OrgKeyKind, epoch: i32, present: &Key) -> Result<BTreeMap<i32, Key>> {
        if epoch == 1 {
            return Ok(BTreeMap::new());
        }
        let links = org_chain::Entity::find()
            .filter(org_chain::Column::OrgId.eq(self.actor.org))
            .filter(org_chain::Column::Kind.eq(kind))
            .filter(org_chain::Column::Epoch.lt(epoch))
            .order_by_desc(org_chain::Column::Epoch)
            .all(&self.house.store.db)
            .await?;
        let (mut older, mut key) = (BTreeMap::new(), present.clone());
        for link in links {
            key = chain::unwrap(&link.wrapped, &key, &org_chain_context(self.actor.org, kind, link.epoch))?;
            older.insert(link.epoch, key.clone());
        }
        Ok(older)
    }
}

/// Binds a wrapped old key of the organisation to its place.
pub(crate) const fn org_chain_context(org: OrgId, kind: OrgKeyKind, old_epoch: i32) -> ChainContext<'static> {
    ChainContext {
        org: org.0,
        case: Uuid::nil(),
        scope: kind.word(),
        old_epoch: old_epoch.unsigned_abs(),
    }
}
