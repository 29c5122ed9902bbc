//! Connecting to SQLite (one file, embedded) or PostgreSQL (by URL), and bringing the schema up to date.
//!
//! The log's writer owns the only connection that writes; everything else reads through a small pool.

use std::{path::Path, time::Duration};

use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr};
use thiserror::Error;

/// An open database.
#[derive(Clone, Debug)]
pub struct Store {
    /// For reading.
    pub db: DatabaseConnection,
    /// For the log's writer, and nobody else.
    pub(crate) writing: DatabaseConnection,
}

/// Why the database could not be opened. Each is one sentence for the command line.
#[derive(Debug, Error)]
pub enum ConnectError {
    /// The schema was made by a newer Panoh.
    #[error("the database was written by a newer version of panoh (unknown migration {0}); run that version or a newer one")]
    Newer(String),
    /// Anything else.
    #[error("the database cannot be opened: {0}")]
    Failed(#[from] DbErr),
}

impl Store {
    /// Opens the SQLite file at `path`, making it if it is not there, and brings its schema up to date.
    pub async fn sqlite(path: &Path) -> Result<Self, ConnectError> {
        let url = format!("sqlite://{}?mode=rwc", path.display());
        let writing = Database::connect(sqlite_options(&url, 1)).await?;
        migrate(&writing).await?;
        let db = Database::connect(sqlite_options(&url, 4)).await?;
        Ok(Self { db, writing })
    }

    /// Opens the SQLite file at `path` for reading alone: `panoh verify` on a copied database changes nothing.
    pub async fn sqlite_read_only(path: &Path) -> Result<DatabaseConnection, ConnectError> {
        let url = format!("sqlite://{}?mode=ro", path.display());
        let mut options = ConnectOptions::new(url);
        options.max_connections(1).sqlx_logging(false);
        Ok(Database::connect(options).await?)
    }

    /// Opens a PostgreSQL database and brings its schema up to date.
    pub async fn postgres(url: &str) -> Result<Self, ConnectError> {
        let writing = Database::connect(postgres_options(url, 1)).await?;
        migrate(&writing).await?;
        let db = Database::connect(postgres_options(url, 8)).await?;
        Ok(Self { db, writing })
    }

    /// Opens a PostgreSQL database for reading alone.
    pub async fn postgres_read_only(url: &str) -> Result<DatabaseConnection, ConnectError> {
        Ok(Database::connect(postgres_options(url, 1)).await?)
    }

    /// SQLite or PostgreSQL.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.db.get_database_backend()
    }

    /// Moves SQLite's write-ahead log into the file as far as nobody is held up by it; PostgreSQL does so by itself.
    pub async fn tidy(&self) -> Result<(), DbErr> {
        if self.backend() == DbBackend::Sqlite {
            self.db.execute_unprepared("PRAGMA wal_checkpoint(PASSIVE)").await?;
        }
        Ok(())
    }

    /// Closes every connection; on SQLite this also moves the write-ahead log into the file.
    pub async fn close(self) -> Result<(), DbErr> {
        self.db.close().await?;
        self.writing.close().await
    }
}

/// How SQLite is opened for writing: also what `make bench` opens the bare floor with.
#[must_use]
pub fn sqlite_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .min_connections(1)
        .max_connections(connections)
        // A file does not hang up; asking each time whether it is still there costs as much as a short question.
        .test_before_acquire(false)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                // A commit that also moves the write-ahead log into the file makes everybody wait: `tidy` does it aside.
                .pragma("wal_autocheckpoint", "16000")
                .pragma("journal_size_limit", "67108864")
                .pragma("foreign_keys", "ON")
                .pragma("secure_delete", "ON")
                .pragma("temp_store", "MEMORY")
                .busy_timeout(Duration::from_secs(10))
                .statement_cache_capacity(256)
                .row_buffer_size(1024)
        });
    options
}

fn postgres_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(10))
        .sqlx_logging(false);
    options
}

/// Runs what is missing of the schema's history; refuses a history that goes further than this program knows.
async fn migrate(db: &DatabaseConnection) -> Result<(), ConnectError> {
    refuse_newer(db).await?;
    Migrator::up(db, None).await?;
    Ok(())
}

async fn refuse_newer(db: &DatabaseConnection) -> Result<(), ConnectError> {
    let known: Vec<String> = Migrator::migrations().iter().map(|step| step.name().to_owned()).collect();
    Migrator::install(db).await?;
    let applied = Migrator::get_migration_models(db).await?;
    match applied.into_iter().find(|step| !known.contains(&step.version)) {
        Some(step) => Err(ConnectError::Newer(step.version)),
        None => Ok(()),
    }
}
