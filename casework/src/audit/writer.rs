//! The single writer: one task owns the writing connection and commits many people's units together.
//!
//! While one commit is on its way to the disk, the next units gather; they become the next commit. So a logged read
//! costs about one durable commit, whether one person reads or sixty-four. If a commit fails, nobody in it gets a
//! receipt: nothing is shown and nothing is stored.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use tokio::sync::{mpsc, oneshot};

use super::{Entry, Peaks, Receipt, head::Head, leaf_hash, signer::Signer};
use crate::{
    clock::Clock,
    crypto::InstanceKey,
    error::{Error, Result},
    store::{Store, Unit, apart, run},
};
use ::entity::{audit_entry, audit_head, checkpoint};

/// Units in one commit at most.
const BATCH: usize = 256;
/// Units that may wait; beyond that the answer is "busy".
const QUEUE: usize = 4096;
/// A checkpoint is kept at every multiple of this.
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
            head: None,
            left: None,
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

/// How a batch's units are run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Care {
    /// With nothing between them: if one cannot be done, none is. Almost always all can, and each statement costs.
    Together,
    /// Each so that it can fail alone.
    Each,
}

type Waiting = (Unit, oneshot::Sender<Result<Option<Receipt>>>);

struct Desk {
    store: Store,
    instance: InstanceKey,
    clock: Clock,
    /// The log as this process last left it; none before the first commit and after one that failed.
    head: Option<Head>,
    /// The tree as this process last left it, also after a commit that failed.
    left: Option<Peaks>,
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
        let mut done = self.commit(&jobs, keep, Care::Together).await;
        // A unit cannot be done, or another process wrote since our last commit (or both): again, from what is there now.
        for _ in 0..2 {
            if matches!(done, Err(DbErr::RecordNotUpdated)) {
                done = self.commit(&jobs, keep, Care::Each).await;
            }
        }
        match done {
            Ok(results) => {
                for (answer, result) in answers.into_iter().zip(results) {
                    drop(answer.send(result));
                }
                None
            }
            Err(fault) => {
                let fault = fault.to_string();
                tracing::error!(fault, "log.commit failed");
                for answer in answers {
                    drop(answer.send(Err(Error::Unavailable(fault.clone()))));
                }
                Some(fault)
            }
        }
    }

    async fn commit(
        &mut self,
        units: &[Unit],
        keep: bool,
        care: Care,
    ) -> std::result::Result<Vec<Result<Option<Receipt>>>, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let tx = self.store.writing.begin_with_options(options).await?;
        // On SQLite the update of the head tells whether somebody else wrote; PostgreSQL must lock it first.
        let mut head = match self.head.take() {
            Some(head) if tx.get_database_backend() == DbBackend::Sqlite => head,
            known => Head::read(&tx, &self.instance, known.and_then(|head| head.signer), self.left.as_ref()).await?,
        };
        let before = head.peaks.clone();
        let mut results = Vec::with_capacity(units.len());
        let (mut rows, mut marks) = (Vec::with_capacity(units.len()), Vec::new());
        for unit in units {
            if care == Care::Together {
                if run(&tx, &unit.steps).await.is_err() {
                    tx.rollback().await?;
                    return Err(DbErr::RecordNotUpdated);
                }
            } else if let Err(fault) = apart(&tx, &unit.steps).await {
                results.push(Err(fault));
                continue;
            }
            let Some(new) = unit.entry.clone() else {
                results.push(Ok(None));
                continue;
            };
            head.last_ms = head.last_ms.max(self.clock.now_ms());
            let mut receipt = None;
            for new in std::iter::once(new).chain(unit.also.iter().cloned()) {
                let entry = Entry::place(new, head.peaks.size(), head.last_ms);
                let bytes = entry.to_bytes().map_err(DbErr::Custom)?;
                head.peaks.push(leaf_hash(&bytes));
                // What was asked for is the first; the others follow from it.
                receipt.get_or_insert_with(|| entry.receipt());
                rows.push(entry.row(bytes));
                // One commit may pass more than one of them.
                if head.peaks.size().is_multiple_of(KEEP_EVERY) {
                    marks.push(head.peaks.clone());
                }
            }
            results.push(Ok(receipt));
        }
        if !rows.is_empty() || keep {
            if keep {
                marks.push(head.peaks.clone());
            }
            self.close_batch(&tx, &before, &mut head, (rows, marks)).await?;
        }
        tx.commit().await?;
        self.left = Some(head.peaks.clone());
        self.head = Some(head);
        Ok(results)
    }

    /// Writes the entries, the head, and a checkpoint at each mark.
    async fn close_batch(
        &self,
        tx: &DatabaseTransaction,
        before: &Peaks,
        head: &mut Head,
        (rows, marks): (Vec<audit_entry::Model>, Vec<Peaks>),
    ) -> std::result::Result<(), DbErr> {
        let day = self.clock.utc_day();
        let first = head.signer.is_none();
        let signer = match head.signer.take() {
            Some(signer) if signer.day() >= day => signer,
            Some(signer) => signer.next(tx, &self.instance, day, before).await?,
            None => Signer::first(tx, &self.instance, day).await?,
        };
        let note = signer.checkpoint(&head.peaks)?;
        for mark in marks {
            keep_checkpoint(tx, mark.size(), &signer.checkpoint(&mark)?).await?;
        }
        head.signer = Some(signer);
        let row = audit_head::Model {
            id: 1,
            size: column(head.peaks.size()),
            peaks: head.peaks.to_bytes(),
            note,
        };
        let row = row.into_active_model().reset_all();
        if first {
            audit_head::Entity::insert(row).exec_without_returning(tx).await?;
        } else {
            let done = audit_head::Entity::update_many()
                .set(row)
                .filter(audit_head::Column::Id.eq(1))
                .filter(audit_head::Column::Size.eq(column(before.size())))
                .exec(tx)
                .await?;
            if done.rows_affected != 1 {
                return Err(DbErr::RecordNotUpdated);
            }
        }
        // After the head, which says whether the places are still free.
        for chunk in rows.chunks(100) {
            let models = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
            audit_entry::Entity::insert_many(models).exec_without_returning(tx).await?;
        }
        Ok(())
    }
}

fn column(size: u64) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

async fn keep_checkpoint(tx: &DatabaseTransaction, size: u64, note: &str) -> std::result::Result<(), DbErr> {
    let size = column(size);
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
