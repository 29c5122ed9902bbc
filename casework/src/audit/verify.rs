//! The verifier: needs no key, changes nothing, works on a copied database.
//!
//! It checks every leaf, the tree at each signed checkpoint, the signatures and the chain of day keys, that places and
//! times run on, that the searchable columns are what the hashed bytes say, and that every current row of every tracked
//! table is what the latest entry about it says: nothing more, nothing less.

use std::collections::{BTreeMap, HashMap};

use futures_util::TryStreamExt;
use sea_orm::{DatabaseConnection, DbErr, EntityTrait, QueryOrder};

use super::{
    Checkpoint, Entry, Expected, Finding, Hash, KeyHandover, Note, Peaks, Verdict, leaf_hash, signer, verifier_key, verify_note,
};
use crate::store::{Tracked, row_hash, row_key, with_tracked};
use ::entity::{audit_entry, audit_head, checkpoint, log_key};

/// Verifies a database.
///
/// # Errors
/// Only if the database cannot be read at all.
pub async fn verify(db: &DatabaseConnection, expected: &Expected) -> Result<Verdict, DbErr> {
    let mut check = Check::new(db, expected).await?;
    check.entries(db).await?;
    check.head(db).await?;
    check.rows(db).await?;
    Ok(check.verdict)
}

type Rows = HashMap<(String, String), Hash>;

struct Check {
    keys: Vec<ed25519_dalek::VerifyingKey>,
    origin: String,
    /// Roots that must hold at a size: kept checkpoints (`true`) and those from elsewhere (`false`).
    roots: BTreeMap<u64, Vec<(Hash, bool)>>,
    peaks: Peaks,
    rows: Rows,
    verdict: Verdict,
}

impl Check {
    async fn new(db: &DatabaseConnection, expected: &Expected) -> Result<Self, DbErr> {
        let keys = log_key::Entity::find().order_by_asc(log_key::Column::Day).all(db).await?;
        let verdict = Verdict {
            entries: 0,
            rows: 0,
            checkpoints: 0,
            key: None,
            head: None,
            findings: Vec::new(),
        };
        let origin = keys.first().map(|first| signer::origin(&first.verify)).unwrap_or_default();
        let mut check = Self {
            keys: Vec::new(),
            origin,
            roots: BTreeMap::new(),
            peaks: Peaks::new(),
            rows: Rows::new(),
            verdict,
        };
        check.key_chain(&keys);
        if let Some(first) = check.keys.first() {
            check.verdict.key = verifier_key(&check.origin, first).ok();
        }
        if expected.key.is_some() && expected.key != check.verdict.key {
            check.verdict.findings.push(Finding::WrongKey);
        }
        for row in checkpoint::Entity::find().all(db).await? {
            check.verdict.checkpoints += 1;
            match check.signed(&row.note) {
                Some(kept) if i64::try_from(kept.size) == Ok(row.size) => {
                    check.roots.entry(kept.size).or_default().push((kept.root, true));
                }
                _ => check.verdict.findings.push(Finding::Checkpoint { size: row.size }),
            }
        }
        for note in &expected.checkpoints {
            match check.signed(note) {
                Some(earlier) => check.roots.entry(earlier.size).or_default().push((earlier.root, false)),
                None => check.verdict.findings.push(Finding::Earlier { size: size_of(note) }),
            }
        }
        Ok(check)
    }

    fn key_chain(&mut self, rows: &[log_key::Model]) {
        for (place, row) in rows.iter().enumerate() {
            let Some(key) = signer::public(row) else {
                self.verdict.findings.push(Finding::KeyChain { day: row.day });
                continue;
            };
            let follows = match self.keys.last() {
                None => place == 0 && row.handover.is_empty(),
                Some(previous) => KeyHandover::from_bytes(&row.handover).is_ok_and(|handover| {
                    handover.verify()
                        && handover.previous == *previous
                        && handover.next == key
                        && i64::from(handover.day) == i64::from(row.day)
                }),
            };
            if !follows {
                self.verdict.findings.push(Finding::KeyChain { day: row.day });
            }
            self.keys.push(key);
        }
    }

    /// The checkpoint in a note, if one of the log's keys signed it.
    fn signed(&self, note: &str) -> Option<Checkpoint> {
        self.keys
            .iter()
            .find_map(|key| verify_note(note, &self.origin, key).ok())
            .filter(|checkpoint| checkpoint.origin == self.origin)
    }

    async fn entries(&mut self, db: &DatabaseConnection) -> Result<(), DbErr> {
        let mut last_ms = i64::MIN;
        self.reached();
        let mut rows = audit_entry::Entity::find()
            .order_by_asc(audit_entry::Column::Seq)
            .stream(db)
            .await?;
        while let Some(row) = rows.try_next().await? {
            let expected = self.peaks.size();
            if i64::try_from(expected) != Ok(row.seq) {
                self.verdict.findings.push(Finding::Gap {
                    expected,
                    found: row.seq,
                });
            }
            if row.at_ms < last_ms {
                self.verdict.findings.push(Finding::Time { seq: row.seq });
            }
            last_ms = row.at_ms;
            match Entry::from_bytes(&row.bytes) {
                Ok(entry) if i64::try_from(entry.seq) == Ok(row.seq) => {
                    if entry.row(row.bytes.clone()) != row {
                        self.verdict.findings.push(Finding::Columns { seq: row.seq });
                    }
                    self.remember(entry);
                }
                _ => self.verdict.findings.push(Finding::Entry { seq: row.seq }),
            }
            self.peaks.push(leaf_hash(&row.bytes));
            self.reached();
        }
        self.verdict.entries = self.peaks.size();
        // Whatever is left lies beyond the end of the log.
        for (size, roots) in std::mem::take(&mut self.roots) {
            for (_, kept) in roots {
                self.verdict.findings.push(mismatch(size, kept));
            }
        }
        Ok(())
    }

    fn remember(&mut self, entry: Entry) {
        for state in entry.states {
            match state.hash {
                Some(hash) => self.rows.insert((state.table, state.key), hash),
                None => self.rows.remove(&(state.table, state.key)),
            };
        }
    }

    /// Compares the tree with the checkpoints of its present size.
    fn reached(&mut self) {
        let size = self.peaks.size();
        for (root, kept) in self.roots.remove(&size).unwrap_or_default() {
            if root != self.peaks.root() {
                self.verdict.findings.push(mismatch(size, kept));
            }
        }
    }

    async fn head(&mut self, db: &DatabaseConnection) -> Result<(), DbErr> {
        let head = audit_head::Entity::find().all(db).await?;
        let fits = match head.as_slice() {
            [] => self.peaks.size() == 0,
            [head] => {
                self.verdict.head = Some(head.note.clone());
                head.id == 1
                    && i64::try_from(self.peaks.size()) == Ok(head.size)
                    && head.peaks == self.peaks.to_bytes()
                    && self
                        .signed(&head.note)
                        .is_some_and(|checkpoint| checkpoint.size == self.peaks.size() && checkpoint.root == self.peaks.root())
            }
            _ => false,
        };
        if !fits {
            self.verdict.findings.push(Finding::Head);
        }
        Ok(())
    }

    async fn rows(&mut self, db: &DatabaseConnection) -> Result<(), DbErr> {
        macro_rules! scan_all {
            ($($table:ident),*) => {
                $(self.scan::<::entity::$table::Model>(db).await?;)*
            };
        }
        with_tracked!(scan_all);
        let mut missing: Vec<_> = self
            .rows
            .drain()
            .map(|((table, key), _)| Finding::RowMissing { table, key })
            .collect();
        missing.sort_by_key(ToString::to_string);
        self.verdict.findings.append(&mut missing);
        Ok(())
    }

    async fn scan<M: Tracked>(&mut self, db: &DatabaseConnection) -> Result<(), DbErr>
    where
        M::Entity: EntityTrait<Model = M>,
    {
        let mut rows = M::Entity::find().stream(db).await?;
        while let Some(row) = rows.try_next().await? {
            self.verdict.rows += 1;
            let place = row_key(&row);
            let finding = match self.rows.remove(&place) {
                Some(hash) if hash == row_hash(&row) => continue,
                Some(_) => Finding::RowChanged {
                    table: place.0,
                    key: place.1,
                },
                None => Finding::RowUnknown {
                    table: place.0,
                    key: place.1,
                },
            };
            self.verdict.findings.push(finding);
        }
        Ok(())
    }
}

fn mismatch(size: u64, kept: bool) -> Finding {
    if kept {
        Finding::Checkpoint {
            size: i64::try_from(size).unwrap_or(i64::MAX),
        }
    } else {
        Finding::Earlier { size }
    }
}

/// The size a note claims, whoever signed it.
fn size_of(note: &str) -> u64 {
    Note::parse(note)
        .ok()
        .and_then(|note| Checkpoint::parse(note.text()).ok())
        .map_or(0, |claimed| claimed.size)
}
