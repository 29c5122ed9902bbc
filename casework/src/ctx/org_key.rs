//! Keys of the organisation, for cards and sealed log details: the same door, another key.

use ::entity::{org_grant, vocab::OrgKeyKind};
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::{Ctx, Opened};
use crate::{
    crypto::{Expected, Grant, Key},
    error::{Error, Result},
    policy::Action,
};

/// An unlocked key of the person's organisation.
pub(crate) struct OrgKey {
    pub(crate) epoch: i32,
    pub(crate) key: Key,
}

impl Ctx {
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
        let row = org_grant::Entity::find_by_id((self.actor.org, kind, self.actor.person))
            .one(&self.house.store.db)
            .await?;
        let row = row.ok_or(Error::Forbidden)?;
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
            key: grant.key,
        })
    }
}
