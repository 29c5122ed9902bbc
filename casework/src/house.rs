//! The running program as the services see it: the database, the log's writer, the clock and the instance key.
//!
//! It holds nothing that another process could not pick up. What it remembers (public keys, staff names) is a cache of rows.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, Mutex, RwLock},
};

use ::entity::{audit_entry, audit_head, person, person_key, vocab::PersonId};
use sea_orm::{DbBackend, EntityTrait, QueryOrder, QuerySelect};
use tokio::sync::{OwnedMutexGuard, Semaphore};

use crate::{
    audit::{NewEntry, Receipt, Writer},
    auth::open_profile,
    clock::Clock,
    crypto::{Cost, InstanceKey, PublicKeys},
    error::{Error, Result},
    file::Scanner,
    store::{Store, Unit, row_key},
};

/// What differs between installations.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Cost of a passphrase.
    pub cost: Cost,
    /// Sign-out after this long without a request, in milliseconds.
    pub idle_ms: i64,
    /// Sign-out after this long in any case, in milliseconds.
    pub absolute_ms: i64,
    /// The folder of sealed files.
    pub files: PathBuf,
    /// The virus scanner that each file is shown to, if there is one.
    pub scanner: Option<Scanner>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            cost: Cost::default(),
            idle_ms: 15 * 60_000,
            absolute_ms: 12 * 3_600_000,
            files: PathBuf::from("files"),
            scanner: None,
        }
    }
}

/// Passphrases that are worked on at the same time: 2 × 64 MiB.
const HASHING: usize = 2;
/// Passphrases that may wait; beyond that the answer is "busy".
const HASHING_QUEUE: usize = 32;

/// Shared by every request.
#[derive(Debug)]
pub struct House {
    /// The database, for reading.
    pub store: Store,
    /// What differs between installations.
    pub settings: Settings,
    /// The clock.
    pub clock: Clock,
    pub(crate) writer: Writer,
    pub(crate) instance: InstanceKey,
    pub(crate) hashing: Semaphore,
    pub(crate) waiting: Semaphore,
    public_keys: RwLock<HashMap<(PersonId, i32), PublicKeys>>,
    names: RwLock<HashMap<PersonId, String>>,
    turns: Mutex<HashMap<Vec<u8>, Arc<tokio::sync::Mutex<()>>>>,
    #[cfg(test)]
    pub(crate) policy_off: std::sync::atomic::AtomicBool,
}

impl House {
    /// Starts the writer over an open database.
    #[must_use]
    pub fn open(store: Store, instance: InstanceKey, clock: Clock, settings: Settings) -> Arc<Self> {
        let writer = Writer::start(store.clone(), instance.clone(), clock.clone());
        Arc::new(Self {
            store,
            settings,
            clock,
            writer,
            instance,
            hashing: Semaphore::new(HASHING),
            waiting: Semaphore::new(HASHING_QUEUE),
            public_keys: RwLock::default(),
            names: RwLock::default(),
            turns: Mutex::default(),
            #[cfg(test)]
            policy_off: false.into(),
        })
    }

    /// SQLite or PostgreSQL.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.store.backend()
    }

    /// Keeps a signed checkpoint of the log as it stands.
    pub async fn checkpoint(&self) -> Result<()> {
        self.writer.checkpoint().await
    }

    pub(crate) fn unit(&self, entry: NewEntry) -> Unit {
        Unit::new(self.backend(), entry)
    }

    pub(crate) async fn commit(&self, unit: Unit) -> Result<Receipt> {
        self.writer.commit(unit).await
    }

    /// Waits until nobody else acts under this tag; the turn ends with the guard.
    pub(crate) async fn turn(&self, tag: &[u8]) -> OwnedMutexGuard<()> {
        let turn = self.turns.lock().map(|mut turns| {
            turns.retain(|_, turn| Arc::strong_count(turn) > 1);
            turns.entry(tag.to_vec()).or_default().clone()
        });
        // A poisoned lock only means that attempts no longer wait for each other.
        turn.unwrap_or_default().lock_owned().await
    }

    /// Entries in the log.
    pub(crate) async fn log_size(&self) -> Result<u64> {
        let head = audit_head::Entity::find_by_id(1).one(&self.store.db).await?;
        Ok(head.map_or(0, |head| head.size.unsigned_abs()))
    }

    /// Now, but never before the log's latest entry: what is over stays over if the clock is moved back.
    pub(crate) async fn latest_ms(&self) -> Result<i64> {
        let latest = audit_entry::Entity::find()
            .select_only()
            .column(audit_entry::Column::AtMs)
            .order_by_desc(audit_entry::Column::Seq)
            .limit(1)
            .into_tuple::<i64>()
            .one(&self.store.db)
            .await?;
        Ok(latest.unwrap_or(0).max(self.clock.now_ms()))
    }

    /// A tag under the instance key over the columns of a row that must not be planted: whoever writes rows into the
    /// database without the instance key cannot make one.
    pub(crate) fn endorse<R: Sealable>(&self, row: &R) -> Vec<u8> {
        let (table, key) = row_key(row);
        let mut bytes = format!("{table}\n{key}\n").into_bytes();
        // Rows of plain columns always serialise; if one did not, its seal would cover the key alone and `verify` finds it.
        drop(ciborium::into_writer(&row.unsealed(), &mut bytes));
        self.instance.tag("endorse", &bytes).to_vec()
    }

    pub(crate) fn check_endorsed<R: Sealable>(&self, row: &R) -> Result<()> {
        let planted = || Error::Internal(format!("planted row: {:?}", row_key(row)));
        if crate::crypto::same(&self.endorse(row), row.seal()) {
            Ok(())
        } else {
            Err(planted())
        }
    }

    /// Somebody's public keys, checked against planting.
    pub(crate) async fn public_keys(&self, person: PersonId, epoch: i32) -> Result<PublicKeys> {
        if let Some(known) = self
            .public_keys
            .read()
            .ok()
            .and_then(|cache| cache.get(&(person, epoch)).cloned())
        {
            return Ok(known);
        }
        let row = person_key::Entity::find_by_id((person, epoch))
            .one(&self.store.db)
            .await?
            .ok_or(Error::NotFound)?;
        self.check_endorsed(&row)?;
        let verify = row
            .verify
            .as_slice()
            .try_into()
            .map_err(|_| Error::Internal("a public key has the wrong length".to_owned()))?;
        let keys = PublicKeys {
            recipient: row.recipient,
            verify,
        };
        if let Ok(mut cache) = self.public_keys.write() {
            cache.insert((person, epoch), keys.clone());
        }
        Ok(keys)
    }
}

impl House {
    /// A colleague's name, or an empty text for somebody who is not there.
    pub(crate) async fn name_of(&self, person: PersonId) -> Result<String> {
        if let Some(known) = self.names.read().ok().and_then(|cache| cache.get(&person).cloned()) {
            return Ok(known);
        }
        let Some(row) = person::Entity::find_by_id(person).one(&self.store.db).await? else {
            return Ok(String::new());
        };
        let name = open_profile(self, person.0, &row.profile)?.name;
        if let Ok(mut cache) = self.names.write() {
            cache.insert(person, name.clone());
        }
        Ok(name)
    }
}

/// A row with a `seal` column.
pub(crate) trait Sealable: crate::store::Tracked {
    /// The same row with an empty seal.
    fn unsealed(&self) -> Self;
    /// The seal.
    fn seal(&self) -> &[u8];
}

macro_rules! sealable {
    ($($table:ident),*) => {$(
        impl Sealable for ::entity::$table::Model {
            fn unsealed(&self) -> Self {
                Self { seal: Vec::new(), ..self.clone() }
            }
            fn seal(&self) -> &[u8] {
                &self.seal
            }
        }
    )*};
}
sealable!(
    grant,
    invitation,
    org,
    org_grant,
    org_key,
    packet_grant,
    person,
    person_key,
    strengths
);
