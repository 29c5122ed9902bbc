//! The proof that one entry is in the log: its bytes, the way from its leaf to the root (RFC 9162), and the signed checkpoint with
//! that root. It can be kept and checked without the database; `panoh verify --proof` checks it against one.

use data_encoding::{BASE64, HEXLOWER};
use futures_util::TryStreamExt;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, StreamTrait};
use serde::{Deserialize, Serialize};

use super::{Checkpoint, Entry, Hash, Note, inclusion, leaf_hash, verify_inclusion};
use ::entity::{audit_entry, audit_head};

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// Place of the entry.
    pub seq: u64,
    /// The entry's bytes (CBOR), in base64.
    pub entry: String,
    /// Hashes beside the way up, in hexadecimal, the nearest first.
    pub path: Vec<String>,
    /// The signed checkpoint.
    pub checkpoint: String,
}

/// The proof of an entry; none if there is no such entry.
///
/// # Errors
/// If the database cannot be read.
pub async fn prove<C: ConnectionTrait + StreamTrait>(db: &C, seq: u64) -> Result<Option<Proof>, DbErr> {
    let Some(head) = audit_head::Entity::find_by_id(1).one(db).await? else {
        return Ok(None);
    };
    let row = audit_entry::Entity::find_by_id(i64::try_from(seq).unwrap_or(-1))
        .one(db)
        .await?;
    let Some(row) = row.filter(|row| row.seq < head.size) else {
        return Ok(None);
    };
    let mut leaves: Vec<Hash> = Vec::with_capacity(usize::try_from(head.size).unwrap_or(0));
    let mut entries = audit_entry::Entity::find()
        .select_only()
        .column(audit_entry::Column::Bytes)
        .filter(audit_entry::Column::Seq.lt(head.size))
        .order_by_asc(audit_entry::Column::Seq)
        .into_tuple::<Vec<u8>>()
        .stream(db)
        .await?;
    while let Some(bytes) = entries.try_next().await? {
        leaves.push(leaf_hash(&bytes));
    }
    let size = leaves.len() as u64;
    // Hashing a long log is no work for a thread that answers others.
    let path = tokio::task::spawn_blocking(move || inclusion(&leaves, seq, size)).await;
    let path = path.ok().flatten();
    Ok(path.map(|path| Proof {
        seq,
        entry: BASE64.encode(&row.bytes),
        path: path.iter().map(|hash| HEXLOWER.encode(hash)).collect(),
        checkpoint: head.note,
    }))
}

impl Proof {
    /// The entry, if it is in the tree that the checkpoint speaks of. Whether the checkpoint itself is to be believed, its
    /// signature and the log say.
    ///
    /// # Errors
    /// A sentence that says what does not fit.
    pub fn check(&self) -> Result<Entry, String> {
        let bytes = BASE64
            .decode(self.entry.as_bytes())
            .map_err(|_| "the entry is not base64".to_owned())?;
        let entry = Entry::from_bytes(&bytes)?;
        let path = self.path.iter().map(|hash| {
            let bytes = HEXLOWER.decode(hash.as_bytes()).ok();
            bytes.and_then(|bytes| Hash::try_from(bytes.as_slice()).ok())
        });
        let path: Option<Vec<Hash>> = path.collect();
        let path = path.ok_or_else(|| "a hash of the proof is not one".to_owned())?;
        let note = Note::parse(&self.checkpoint).map_err(|fault| fault.to_string())?;
        let Checkpoint { size, root, .. } = Checkpoint::parse(note.text()).map_err(|fault| fault.to_string())?;
        let fits = entry.seq == self.seq && verify_inclusion(&leaf_hash(&bytes), self.seq, size, &path, &root);
        fits.then_some(entry)
            .ok_or_else(|| "the entry is not in the log of this checkpoint".to_owned())
    }
}
