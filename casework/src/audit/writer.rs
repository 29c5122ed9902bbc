//! The single writer: one task owns the writing connection and commits many people's units together.
//!
//! While one commit is on its way to the disk, the next units gather; they become the next commit. So a logged read
//! costs about one durable commit, whether one person reads or sixty-four. If a commit fails, nobody in it gets a
//! receipt: nothing is shown and nothing is stored.

use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait, IntoActiveModel, QuerySelect,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use tokio::sync::{mpsc, oneshot};

use super::{Entry, Peaks, Receipt, leaf_hash, signer, signer::Signer};
use crate::{
    clock::Clock,
    crypto::InstanceKey,
    error::{Error, Result},
    store::{Step, Store, Unit},
};
use ::entity::{audit_entry, audit_head, checkpoint};

/// Units in one commit at most.
const BATCH: usize = 256;
/// Units that may wait; beyond that the answer is "busy".
const QUEUE: usize = 4096;
/// A checkpoint is kept whenever the log's size passes a multiple of this; at least [`BATCH`], so that none is passed unkept.
pub(super) const KEEP_EVERY: u64 = 256;

enum Order {
    Commit(Box<Unit>, oneshot::Sender<Result<Option<Receipt>>>),
    Checkpoint(oneshot::Sender<Result<()>>),
}

/// Hands units to the writer.
#[derive(Clone, Debug)]
pub struct Writer {
    orders: mpsc::Sender<Order>,
}

impl Writer {
    /// Starts the writer. It ends when the last handle is dropped.
    pub fn start(store: Store, instance: InstanceKey, clock: Clock) -> Self {
        let (orders, queue) = mpsc::channel(QUEUE);
        let desk = Desk {
            store,
            instance,
            clock,
            signer: None,
        };
        tokio::spawn(desk.run(queue));
        Self { orders }
    }

    /// Commits a unit with its entry.
    ///
    /// # Errors
    /// [`Error::Conflict`] if a condition of the unit does not hold, [`Error::Busy`] if too many wait, and
    /// [`Error::Unavailable`] if the log cannot be written; in each case nothing of the unit is stored.
    pub async fn commit(&self, unit: Unit) -> Result<Receipt> {
        self.send(unit)
            .await?
            .ok_or_else(|| Error::Internal("a unit without an entry has no receipt".to_owned()))
    }

    /// Commits a unit that has no entry (sessions, throttles).
    pub(crate) async fn commit_unlogged(&self, unit: Unit) -> Result<()> {
        self.send(unit).await.map(drop)
    }

    /// Keeps a checkpoint of the log as it stands now.
    pub async fn checkpoint(&self) -> Result<()> {
        let (answer, wait) = oneshot::channel();
        self.orders.send(Order::Checkpoint(answer)).await.map_err(|_| stopped())?;
        wait.await.map_err(|_| stopped())?
    }

    async fn send(&self, unit: Unit) -> Result<Option<Receipt>> {
        let (answer, wait) = oneshot::channel();
        self.orders
            .try_send(Order::Commit(Box::new(unit), answer))
            .map_err(|fault| match fault {
                mpsc::error::TrySendError::Full(_) => Error::Busy,
                mpsc::error::TrySendError::Closed(_) => stopped(),
            })?;
        wait.await.map_err(|_| stopped())?
    }
}

fn stopped() -> Error {
    Error::Unavailable("the log's writer has stopped".to_owned())
}

type Waiting = (Unit, oneshot::Sender<Result<Option<Receipt>>>);

struct Desk {
    store: Store,
    instance: InstanceKey,
    clock: Clock,
    signer: Option<Signer>,
}

impl Desk {
    async fn run(mut self, mut queue: mpsc::Receiver<Order>) {
        let mut orders = Vec::with_capacity(BATCH);
        while queue.recv_many(&mut orders, BATCH).await > 0 {
            let (mut units, mut checkpoints) = (Vec::with_capacity(orders.len()), Vec::new());
            for order in orders.drain(..) {
                match order {
                    Order::Commit(unit, answer) => units.push((*unit, answer)),
                    Order::Checkpoint(answer) => checkpoints.push(answer),
                }
            }
            let failed = self.batch(units, !checkpoints.is_empty()).await;
            for answer in checkpoints {
                let result = failed.as_ref().map_or(Ok(()), |fault| Err(Error::Unavailable(fault.clone())));
                drop(answer.send(result));
            }
        }
    }

    /// Commits a batch and answers everybody in it. Returns the fault if the commit failed as a whole.
    async fn batch(&mut self, units: Vec<Waiting>, keep: bool) -> Option<String> {
        let (jobs, answers): (Vec<_>, Vec<_>) = units.into_iter().unzip();
        match self.commit(jobs, keep).await {
            Ok(results) => {
                for (answer, result) in answers.into_iter().zip(results) {
                    drop(answer.send(result));
                }
                None
            }
            Err(fault) => {
                self.signer = None; // it may have been made in the transaction that was lost
                let fault = fault.to_string();
                tracing::error!(fault, "log.commit failed");
                for answer in answers {
                    drop(answer.send(Err(Error::Unavailable(fault.clone()))));
                }
                Some(fault)
            }
        }
    }

    async fn commit(&mut self, units: Vec<Unit>, keep: bool) -> std::result::Result<Vec<Result<Option<Receipt>>>, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let tx = self.store.writing.begin_with_options(options).await?;
        let (mut peaks, mut last_ms) = head(&tx).await?;
        let before = peaks.clone();
        let mut results = Vec::with_capacity(units.len());
        let mut rows = Vec::with_capacity(units.len());
        for unit in units {
            if let Err(fault) = apply(&tx, &unit.steps).await {
                results.push(Err(fault));
                continue;
            }
            let Some(new) = unit.entry else {
                results.push(Ok(None));
                continue;
            };
            last_ms = last_ms.max(self.clock.now_ms());
            let entry = Entry::place(new, peaks.size(), last_ms);
            let bytes = entry.to_bytes().map_err(DbErr::Custom)?;
            peaks.push(leaf_hash(&bytes));
            rows.push(entry.row(bytes));
            results.push(Ok(Some(entry.receipt())));
        }
        self.close_batch(&tx, &before, &peaks, rows, keep).await?;
        tx.commit().await?;
        Ok(results)
    }

    /// Writes the entries, the head and, where one is due, a checkpoint.
    async fn close_batch(
        &mut self,
        tx: &DatabaseTransaction,
        before: &Peaks,
        peaks: &Peaks,
        rows: Vec<audit_entry::Model>,
        keep: bool,
    ) -> std::result::Result<(), DbErr> {
        if rows.is_empty() && !keep {
            return Ok(());
        }
        for chunk in rows.chunks(100) {
            let models = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
            audit_entry::Entity::insert_many(models).exec_without_returning(tx).await?;
        }
        let day = self.clock.utc_day();
        // Another process on the same database may have begun the next key, by a clock that is ahead of ours.
        let latest = signer::latest_day(tx).await?;
        let cached = self
            .signer
            .take()
            .filter(|signer| latest == Some(signer.day()) && signer.day() >= day);
        let signer = match cached {
            Some(signer) => signer,
            None => Signer::of_day(tx, &self.instance, day, before).await?,
        };
        let note = signer.checkpoint(peaks)?;
        self.signer = Some(signer);
        let size = i64::try_from(peaks.size()).unwrap_or(i64::MAX);
        if keep || before.size() / KEEP_EVERY != peaks.size() / KEEP_EVERY {
            keep_checkpoint(tx, size, &note).await?;
        }
        let head = audit_head::Model {
            id: 1,
            size,
            peaks: peaks.to_bytes(),
            note,
        }
        .into_active_model()
        .reset_all();
        if before.size() == 0 && audit_head::Entity::find_by_id(1).one(tx).await?.is_none() {
            audit_head::Entity::insert(head).exec_without_returning(tx).await?;
        } else {
            head.update(tx).await?;
        }
        Ok(())
    }
}

async fn keep_checkpoint(tx: &DatabaseTransaction, size: i64, note: &str) -> std::result::Result<(), DbErr> {
    if checkpoint::Entity::find_by_id(size).one(tx).await?.is_some() {
        return Ok(());
    }
    let row = checkpoint::Model {
        size,
        note: note.to_owned(),
    };
    checkpoint::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// The tree as it stands and the time of the last entry. On PostgreSQL the row lock makes a second process wait.
async fn head(tx: &DatabaseTransaction) -> std::result::Result<(Peaks, i64), DbErr> {
    let mut query = audit_head::Entity::find_by_id(1);
    if tx.get_database_backend() == DbBackend::Postgres {
        query = query.lock_exclusive();
    }
    let Some(head) = query.one(tx).await? else {
        return Ok((Peaks::new(), 0));
    };
    let peaks = Peaks::from_bytes(&head.peaks)
        .filter(|peaks| i64::try_from(peaks.size()).is_ok_and(|size| size == head.size))
        .ok_or_else(|| DbErr::Custom("the log's head is damaged; run panoh verify".to_owned()))?;
    let last = audit_entry::Entity::find_by_id(head.size - 1).one(tx).await?;
    Ok((peaks, last.map_or(0, |row| row.at_ms)))
}

/// Runs a unit's steps so that a failing one leaves nothing of the unit behind.
async fn apply(tx: &DatabaseTransaction, steps: &[Step]) -> Result<()> {
    if steps.is_empty() {
        return Ok(());
    }
    let savepoint = tx.begin().await?;
    for step in steps {
        let done = match step {
            Step::One(statement) => savepoint
                .execute_raw(statement.clone())
                .await
                .map(|done| done.rows_affected() == 1),
            Step::Any(statement) => savepoint.execute_raw(statement.clone()).await.map(|_| true),
            Step::Found(statement) => savepoint.query_one_raw(statement.clone()).await.map(|row| row.is_some()),
        };
        let fault = match done {
            Ok(true) => continue,
            Ok(false) => Error::Conflict,
            Err(fault) => match fault.sql_err() {
                Some(sea_orm::SqlErr::UniqueConstraintViolation(_)) => Error::Conflict,
                _ => Error::Unavailable(fault.to_string()),
            },
        };
        savepoint.rollback().await?;
        return Err(fault);
    }
    savepoint.commit().await?;
    Ok(())
}
