//! The key of the day that signs checkpoints. Each key signs the next one and is then erased.
//!
//! The log's name (the checkpoint's origin) comes from its first key, so it needs no configuration and cannot be reused.

use ed25519_dalek::{SigningKey, VerifyingKey};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr,
};
use uuid::Uuid;

use super::{Checkpoint, KeyHandover, Peaks, verify_note};
use crate::crypto::{InstanceKey, random, sha256};
use ::entity::log_key;

const PURPOSE: &str = "log-key";

/// Signs for one day.
pub(super) struct Signer {
    day: i32,
    key: SigningKey,
    origin: String,
}

impl Signer {
    /// Who signs now: nobody before the first entry. `known` is taken as it is if it still is the one.
    pub(super) async fn latest<C: ConnectionTrait>(
        db: &C,
        instance: &InstanceKey,
        known: Option<Self>,
    ) -> Result<Option<Self>, DbErr> {
        let latest = log_key::Entity::find().order_by_desc(log_key::Column::Day).one(db).await?;
        let Some(latest) = latest else { return Ok(None) };
        let is_known = |known: &Self| known.day == latest.day && known.key.verifying_key().as_bytes().as_slice() == latest.verify;
        if let Some(known) = known.filter(is_known) {
            return Ok(Some(known));
        }
        let first = log_key::Entity::find().order_by_asc(log_key::Column::Day).one(db).await?;
        Ok(Some(Self {
            day: latest.day,
            key: unseal(instance, &latest)?,
            origin: origin(&first.unwrap_or(latest).verify),
        }))
    }

    /// The log's first key.
    pub(super) async fn first<C: ConnectionTrait>(db: &C, instance: &InstanceKey, day: i32) -> Result<Self, DbErr> {
        let key = fresh()?;
        insert(db, instance, day, &key, Vec::new(), 0).await?;
        let origin = origin(key.verifying_key().as_bytes());
        Ok(Self { day, key, origin })
    }

    /// Hands over to the key of another day, together with the tree as it stands, and erases this one.
    pub(super) async fn next<C: ConnectionTrait>(
        self,
        db: &C,
        instance: &InstanceKey,
        day: i32,
        tree: &Peaks,
    ) -> Result<Self, DbErr> {
        let key = fresh()?;
        let from = u32::try_from(day).unwrap_or_default();
        let handover = KeyHandover::sign(&self.key, key.verifying_key(), from, tree.size(), tree.root());
        insert(db, instance, day, &key, handover.to_bytes(), tree.size()).await?;
        log_key::Entity::update_many()
            .col_expr(log_key::Column::Secret, Expr::value(Vec::<u8>::new()))
            .filter(log_key::Column::Day.eq(self.day))
            .exec(db)
            .await?;
        Ok(Self {
            day,
            key,
            origin: self.origin,
        })
    }

    /// Whether this key signed a checkpoint of just this tree.
    pub(super) fn signed(&self, note: &str, tree: &Peaks) -> bool {
        verify_note(note, &self.origin, &self.key.verifying_key()).is_ok_and(|checkpoint| {
            checkpoint.origin == self.origin && checkpoint.size == tree.size() && checkpoint.root == tree.root()
        })
    }

    /// The day this signer is for.
    pub(super) const fn day(&self) -> i32 {
        self.day
    }

    /// A signed checkpoint of the tree.
    pub(super) fn checkpoint(&self, peaks: &Peaks) -> Result<String, DbErr> {
        let checkpoint = Checkpoint {
            origin: self.origin.clone(),
            size: peaks.size(),
            root: peaks.root(),
        };
        checkpoint
            .sign(&self.key, &self.origin)
            .map_err(|fault| DbErr::Custom(fault.to_string()))
    }
}

/// The log's name: `panoh/` and the first eight bytes of the hash of its first key.
pub(super) fn origin(first: &[u8]) -> String {
    format!("panoh/{}", data_encoding::HEXLOWER.encode(&sha256(first)[..8]))
}

/// The public key in a row of `log_key`.
pub(super) fn public(row: &log_key::Model) -> Option<VerifyingKey> {
    let bytes: [u8; 32] = row.verify.as_slice().try_into().ok()?;
    VerifyingKey::from_bytes(&bytes).ok()
}

fn fresh() -> Result<SigningKey, DbErr> {
    let seed: [u8; 32] = random().map_err(|fault| DbErr::Custom(fault.to_string()))?;
    Ok(SigningKey::from_bytes(&seed))
}

fn object(day: i32) -> Uuid {
    Uuid::from_u64_pair(0, u64::from(day.unsigned_abs()))
}

fn unseal(instance: &InstanceKey, row: &log_key::Model) -> Result<SigningKey, DbErr> {
    let wrong = || DbErr::Custom("the log key does not open: is this the right instance key?".to_owned());
    let seed = instance
        .open_small(PURPOSE, object(row.day), &row.secret)
        .map_err(|_| wrong())?;
    let seed: [u8; 32] = seed.as_slice().try_into().map_err(|_| wrong())?;
    Ok(SigningKey::from_bytes(&seed))
}

async fn insert<C: ConnectionTrait>(
    db: &C,
    instance: &InstanceKey,
    day: i32,
    key: &SigningKey,
    handover: Vec<u8>,
    size: u64,
) -> Result<(), DbErr> {
    let secret = instance
        .seal_small(PURPOSE, object(day), &key.to_bytes())
        .map_err(|fault| DbErr::Custom(fault.to_string()))?;
    let row = log_key::Model {
        day,
        verify: key.verifying_key().as_bytes().to_vec(),
        handover,
        from_size: i64::try_from(size).unwrap_or(i64::MAX),
        secret,
    };
    log_key::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(db)
        .await?;
    Ok(())
}
