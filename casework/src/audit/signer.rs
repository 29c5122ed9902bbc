//! The key of the day that signs checkpoints. Each key signs the next one and is then erased.
//!
//! The log's name (the checkpoint's origin) comes from its first key, so it needs no configuration and cannot be reused.

use ed25519_dalek::{SigningKey, VerifyingKey};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{Checkpoint, KeyHandover, Peaks};
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
    /// The signer for `day`: the one in the database, or a new one that the old one has signed together with the tree
    /// as it stands.
    pub(super) async fn of_day<C: ConnectionTrait>(
        db: &C,
        instance: &InstanceKey,
        day: i32,
        tree: &Peaks,
    ) -> Result<Self, DbErr> {
        let size = tree.size();
        let first = log_key::Entity::find().order_by_asc(log_key::Column::Day).one(db).await?;
        let latest = log_key::Entity::find().order_by_desc(log_key::Column::Day).one(db).await?;
        let (Some(first), Some(latest)) = (first, latest) else {
            let key = fresh()?;
            insert(db, instance, day, &key, Vec::new(), size).await?;
            let origin = origin(key.verifying_key().as_bytes());
            return Ok(Self { day, key, origin });
        };
        let origin = origin(&first.verify);
        let key = unseal(instance, &latest)?;
        if latest.day >= day {
            return Ok(Self {
                day: latest.day,
                key,
                origin,
            });
        }
        let next = fresh()?;
        let from = u32::try_from(day).unwrap_or_default();
        let handover = KeyHandover::sign(&key, next.verifying_key(), from, size, tree.root());
        insert(db, instance, day, &next, handover.to_bytes(), size).await?;
        let mut old = latest.into_active_model();
        old.secret = sea_orm::Set(Vec::new());
        old.update(db).await?;
        Ok(Self { day, key: next, origin })
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

/// The day of the key that signs now.
pub(super) async fn latest_day<C: ConnectionTrait>(db: &C) -> Result<Option<i32>, DbErr> {
    let query = log_key::Entity::find().select_only().column(log_key::Column::Day);
    query.order_by_desc(log_key::Column::Day).limit(1).into_tuple().one(db).await
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
