//! The verifier: needs no key, changes nothing, works on a copied database.
//!
//! It checks every leaf, the tree at each signed checkpoint, the signatures and the chain of day keys, that places and
//! times run on, that the searchable columns are what the hashed bytes say, that every change of a row started from the row
//! that the log knew, and that every current row of every tracked table is what the latest entry about it says.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::TryStreamExt;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DbBackend, DbErr, EntityTrait, IsolationLevel, QueryOrder, StreamTrait,
    TransactionOptions, TransactionTrait,
};

use super::{
    Checkpoint, Entry, Expected, Finding, Hash, KeyHandover, Note, Peaks, Verdict, leaf_hash, signer, verifier_key, verify_note,
    verify_rows::Rows, writer::KEEP_EVERY,
};
use ::entity::{audit_entry, audit_head, checkpoint, log_key};

/// Verifies a database as it is at one moment, whatever is written meanwhile.
///
/// # Errors
/// Only if the database cannot be read at all.
pub async fn verify(db: &DatabaseConnection, expected: &Expected) -> Result<Verdict, DbErr> {
    let snapshot = match db.get_database_backend() {
        DbBackend::Postgres => TransactionOptions {
            isolation_level: Some(IsolationLevel::RepeatableRead),
            access_mode: Some(AccessMode::ReadOnly),
            ..TransactionOptions::default()
        },
        _ => TransactionOptions::default(),
    };
    let tx = db.begin_with_options(snapshot).await?;
    let verdict = verify_on(&tx, expected).await;
    tx.rollback().await?;
    verdict
}

/// Verifies what a connection sees; only within one transaction is it one moment.
///
/// # Errors
/// As [`verify`].
pub async fn verify_on<C: ConnectionTrait + StreamTrait>(db: &C, expected: &Expected) -> Result<Verdict, DbErr> {
    let mut check = Check::new(db, expected).await?;
    check.entries(db).await?;
    check.head(db).await?;
    let Check { rows, mut verdict, .. } = check;
    rows.compare(db, &mut verdict).await?;
    Ok(verdict)
}

/// A day key and the sizes of the tree that it may speak for.
struct DayKey {
    key: ed25519_dalek::VerifyingKey,
    from: u64,
    to: u64,
}

struct Check {
    keys: Vec<DayKey>,
    origin: String,
    /// Roots that must hold at a size, and what is wrong if they do not.
    roots: BTreeMap<u64, Vec<(Hash, Finding)>>,
    kept: BTreeSet<u64>,
    peaks: Peaks,
    rows: Rows,
    verdict: Verdict,
}

impl Check {
    async fn new<C: ConnectionTrait>(db: &C, expected: &Expected) -> Result<Self, DbErr> {
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
            kept: BTreeSet::new(),
            peaks: Peaks::new(),
            rows: Rows::default(),
            verdict,
        };
        check.key_chain(&keys);
        if let Some(first) = check.keys.first() {
            check.verdict.key = verifier_key(&check.origin, &first.key).ok();
        }
        if expected.key.is_some() && expected.key != check.verdict.key {
            check.verdict.findings.push(Finding::WrongKey);
        }
        for row in checkpoint::Entity::find().all(db).await? {
            check.verdict.checkpoints += 1;
            let finding = Finding::Checkpoint { size: row.size };
            match check.signed(&row.note) {
                Some(kept) if i64::try_from(kept.size) == Ok(row.size) => {
                    check.kept.insert(kept.size);
                    check.demand(kept.size, kept.root, finding);
                }
                _ => check.verdict.findings.push(finding),
            }
        }
        for note in &expected.checkpoints {
            let finding = Finding::Earlier { size: size_of(note) };
            match check.signed(note) {
                Some(earlier) => check.demand(earlier.size, earlier.root, finding),
                None => check.verdict.findings.push(finding),
            }
        }
        Ok(check)
    }

    /// At this size the tree must have this root.
    fn demand(&mut self, size: u64, root: Hash, otherwise: Finding) {
        self.roots.entry(size).or_default().push((root, otherwise));
    }

    fn key_chain(&mut self, rows: &[log_key::Model]) {
        for (place, row) in rows.iter().enumerate() {
            let finding = Finding::KeyChain { day: row.day };
            let Some(key) = signer::public(row) else {
                self.verdict.findings.push(finding);
                continue;
            };
            let from = u64::try_from(row.from_size).unwrap_or(u64::MAX);
            let follows = match self.keys.last_mut() {
                None => place == 0 && row.handover.is_empty() && from == 0,
                Some(previous) => {
                    previous.to = from;
                    let link = KeyHandover::from_bytes(&row.handover).ok().filter(KeyHandover::verify);
                    let link = link.filter(|link| {
                        link.previous == previous.key
                            && link.next == key
                            && i64::from(link.day) == i64::from(row.day)
                            && link.size == from
                            && from >= previous.from
                    });
                    if let Some(link) = &link {
                        self.demand(from, link.root, finding.clone());
                    }
                    link.is_some()
                }
            };
            if !follows {
                self.verdict.findings.push(finding);
            }
            self.keys.push(DayKey { key, from, to: u64::MAX });
        }
    }

    /// The checkpoint in a note, if the key that spoke for trees of its size signed it.
    fn signed(&self, note: &str) -> Option<Checkpoint> {
        let size = size_of(note);
        self.keys
            .iter()
            .filter(|day| (day.from..=day.to).contains(&size))
            .find_map(|day| verify_note(note, &self.origin, &day.key).ok())
            .filter(|checkpoint| checkpoint.origin == self.origin)
    }

    async fn entries<C: ConnectionTrait + StreamTrait>(&mut self, db: &C) -> Result<(), DbErr> {
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
                    self.rows.remember(entry, &mut self.verdict);
                }
                _ => self.verdict.findings.push(Finding::Entry { seq: row.seq }),
            }
            self.peaks.push(leaf_hash(&row.bytes));
            self.reached();
        }
        self.verdict.entries = self.peaks.size();
        // Whatever is left lies beyond the end of the log.
        for (_, finding) in std::mem::take(&mut self.roots).into_values().flatten() {
            self.verdict.findings.push(finding);
        }
        self.kept_checkpoints();
        Ok(())
    }

    /// The writer keeps a checkpoint at every multiple of [`KEEP_EVERY`]; earlier versions of it kept one at most a batch later.
    fn kept_checkpoints(&mut self) {
        for size in (KEEP_EVERY..=self.verdict.entries).step_by(usize::try_from(KEEP_EVERY).unwrap_or(usize::MAX)) {
            if self.kept.range(size..size + KEEP_EVERY).next().is_none() {
                self.verdict.findings.push(Finding::CheckpointMissing { size });
            }
        }
    }

    /// Compares the tree with what is demanded at its present size.
    fn reached(&mut self) {
        let size = self.peaks.size();
        for (root, finding) in self.roots.remove(&size).unwrap_or_default() {
            if root != self.peaks.root() {
                self.verdict.findings.push(finding);
            }
        }
    }

    async fn head<C: ConnectionTrait>(&mut self, db: &C) -> Result<(), DbErr> {
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
}

/// The size a note claims, whoever signed it.
fn size_of(note: &str) -> u64 {
    Note::parse(note)
        .ok()
        .and_then(|note| Checkpoint::parse(note.text()).ok())
        .map_or(0, |claimed| claimed.size)
}
