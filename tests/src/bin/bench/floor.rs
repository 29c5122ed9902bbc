//! The floors: a durable commit, an opened grant and a decryption with nothing around them.
//!
//! The commit writes the same rows as a logged read (its entry, and the head of the log once for all that are committed
//! together) with the same settings of SQLite, gathered the same way from many clients.

use std::path::Path;

use casework::{
    crypto::{Expected, Grant, Key, PersonKeys, PublicKeys},
    store::sqlite_options,
};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce, aead::Aead};
use sea_orm::{
    ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait,
};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use crate::measure::Fail;

/// Bytes of a logged read's entry.
const ENTRY: usize = 260;
/// Bytes of the log's head and of its signed note.
const PEAKS: usize = 500;
const NOTE: usize = 280;
/// Together in one commit at most, as in the log's writer.
const BATCH: usize = 256;

const TABLES: [&str; 4] = [
    "CREATE TABLE entry (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL, at_ms INTEGER NOT NULL, org_id BLOB, actor_id BLOB, case_id BLOB, action TEXT, outcome TEXT)",
    "CREATE INDEX entry_case ON entry (case_id, seq)",
    "CREATE TABLE head (id INTEGER PRIMARY KEY, size INTEGER NOT NULL, peaks BLOB NOT NULL, note TEXT NOT NULL)",
    "INSERT INTO head VALUES (1, 0, x'00', '')",
];

/// Commits, and nothing else.
#[derive(Clone, Debug)]
pub(crate) struct Floor {
    orders: mpsc::Sender<oneshot::Sender<()>>,
}

impl Floor {
    /// Makes a database at `path`.
    pub(crate) async fn start(path: &Path) -> Result<Self, Fail> {
        // As Panoh opens its own, so that only what is written differs.
        let options = sqlite_options(&format!("sqlite://{}?mode=rwc", path.display()), 1);
        let db = Database::connect(options).await?;
        for table in TABLES {
            db.execute_unprepared(table).await?;
        }
        let (orders, queue) = mpsc::channel(4_096);
        tokio::spawn(run(db, queue));
        Ok(Self { orders })
    }

    /// Waits until one row is on the disk.
    pub(crate) async fn commit(&self) -> Result<(), Fail> {
        let (answer, done) = oneshot::channel();
        self.orders.send(answer).await?;
        Ok(done.await?)
    }
}

async fn run(db: DatabaseConnection, mut queue: mpsc::Receiver<oneshot::Sender<()>>) {
    let (mut waiting, mut size) = (Vec::with_capacity(BATCH), 0);
    while queue.recv_many(&mut waiting, BATCH).await > 0 {
        // Whoever waits learns of a failure by the answer that never comes.
        if commit(&db, &mut size, waiting.len()).await.is_err() {
            return;
        }
        for answer in waiting.drain(..) {
            let _ = answer.send(());
        }
    }
}

async fn commit(db: &DatabaseConnection, size: &mut i64, rows: usize) -> Result<(), DbErr> {
    let mode = Some(SqliteTransactionMode::Immediate);
    let tx = db
        .begin_with_options(TransactionOptions {
            sqlite_transaction_mode: mode,
            ..TransactionOptions::default()
        })
        .await?;
    for _ in 0..rows {
        let id = Uuid::new_v4();
        let values = [
            (*size).into(),
            vec![7_u8; ENTRY].into(),
            0_i64.into(),
            id.into(),
            id.into(),
            id.into(),
            "read".into(),
            "done".into(),
        ];
        let sql = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values))
            .await?;
        *size += 1;
    }
    let values = [(*size).into(), vec![7_u8; PEAKS].into(), "n".repeat(NOTE).into()];
    let sql = "UPDATE head SET size = ?, peaks = ?, note = ? WHERE id = 1";
    tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values))
        .await?;
    tx.commit().await
}

/// Ciphertexts of given lengths, to be opened without anything around it.
pub(crate) struct Sealed {
    cipher: XChaCha20Poly1305,
    records: Vec<Vec<u8>>,
    grant: Option<Granted>,
}

impl Sealed {
    /// As many ciphertexts, each as long as given (with its tag of 16 bytes).
    pub(crate) fn new(lengths: impl Iterator<Item = usize>) -> Result<Self, Fail> {
        let cipher = XChaCha20Poly1305::new(&[9; 32].into());
        let seal = |length: usize| cipher.encrypt(&XNonce::from([1; 24]), vec![3; length.saturating_sub(16)].as_slice());
        let records = lengths
            .map(seal)
            .collect::<Result<_, _>>()
            .map_err(|_| "it cannot be sealed")?;
        Ok(Self {
            cipher,
            records,
            grant: None,
        })
    }

    /// Their key is in a grant, which is opened first each time.
    pub(crate) fn behind_grant(mut self) -> Result<Self, Fail> {
        self.grant = Some(Granted::new()?);
        Ok(self)
    }

    /// The first of them.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.records.first().map_or(&[], Vec::as_slice)
    }

    /// Opens all of them.
    pub(crate) fn open(&self) -> Result<usize, Fail> {
        if let Some(grant) = &self.grant {
            grant.open()?;
        }
        let mut bytes = 0;
        for record in &self.records {
            bytes += self
                .cipher
                .decrypt(&XNonce::from([1; 24]), record.as_slice())
                .map_err(|_| "it does not open")?
                .len();
        }
        Ok(bytes)
    }
}

/// A grant of somebody to themselves: what opening one costs does not depend on who gave it.
struct Granted {
    keys: PersonKeys,
    giver: PublicKeys,
    sealed: Vec<u8>,
}

impl Granted {
    fn new() -> Result<Self, Fail> {
        let (keys, nobody) = (PersonKeys::generate()?, Uuid::nil());
        let grant = Grant {
            org: nobody,
            case: nobody,
            scope: "packet".to_owned(),
            epoch: 1,
            grantee: nobody,
            grantee_epoch: 1,
            grantor: nobody,
            key: Key::random()?,
            expires: None,
            log_size: 1,
        };
        let giver = keys.public();
        let sealed = grant.seal(&keys, &giver.recipient)?;
        Ok(Self { keys, giver, sealed })
    }

    fn open(&self) -> Result<(), Fail> {
        let nobody = Uuid::nil();
        let expected = Expected {
            org: nobody,
            case: nobody,
            scope: "packet",
            epoch: 1,
            grantee: nobody,
            grantee_epoch: 1,
            grantor: nobody,
        };
        Grant::open(&self.sealed, &self.keys, &self.giver, &expected, 0)?;
        Ok(())
    }
}
