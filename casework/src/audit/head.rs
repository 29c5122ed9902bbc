//! The log as it stands, before the writer goes on from it.
//!
//! Whoever can write into the database could add an entry of their own and raise the head. So the writer goes on only from
//! a head that the key of the day has signed, and never from one that is shorter or other than the one it left.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait, QuerySelect};

use super::{Peaks, signer::Signer};
use crate::crypto::InstanceKey;
use ::entity::{audit_entry, audit_head};

/// The tree, the time of the last entry, and who signs; nobody before the first entry.
pub(super) struct Head {
    pub(super) peaks: Peaks,
    pub(super) last_ms: i64,
    pub(super) signer: Option<Signer>,
}

impl Head {
    /// Reads it. On PostgreSQL the row lock makes a second process wait.
    pub(super) async fn read(
        tx: &DatabaseTransaction,
        instance: &InstanceKey,
        known: Option<Signer>,
        left: Option<&Peaks>,
    ) -> Result<Self, DbErr> {
        let mut query = audit_head::Entity::find_by_id(1);
        if tx.get_database_backend() == DbBackend::Postgres {
            query = query.lock_exclusive();
        }
        let row = query.one(tx).await?;
        let signer = Signer::latest(tx, instance, known).await?;
        let (row, signer) = match (row, signer) {
            (None, None) if left.is_none_or(|left| left.size() == 0) => {
                return Ok(Self {
                    peaks: Peaks::new(),
                    last_ms: 0,
                    signer: None,
                });
            }
            (Some(row), Some(signer)) => (row, signer),
            _ => return Err(damaged()),
        };
        let peaks = Peaks::from_bytes(&row.peaks)
            .filter(|peaks| i64::try_from(peaks.size()) == Ok(row.size))
            .filter(|peaks| signer.signed(&row.note, peaks))
            .filter(|peaks| left.is_none_or(|left| goes_on(left, peaks)))
            .ok_or_else(damaged)?;
        let last = audit_entry::Entity::find_by_id(row.size - 1).one(tx).await?;
        Ok(Self {
            last_ms: last.map_or(0, |row| row.at_ms),
            peaks,
            signer: Some(signer),
        })
    }
}

/// Whether a tree can have come from the one that we left: it is the same, or longer.
fn goes_on(left: &Peaks, now: &Peaks) -> bool {
    now.size() > left.size() || now.to_bytes() == left.to_bytes()
}

fn damaged() -> DbErr {
    DbErr::Custom("the log's head is not what this program signed; run panoh verify".to_owned())
}
