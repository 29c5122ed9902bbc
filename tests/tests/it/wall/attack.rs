//! Somebody who may read and write every row of the database and drop its triggers, but holds no key.

use std::time::Duration;

use casework::audit::{Expected, verify_on};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, QueryResult, Statement};
use tests::World;

/// Tables that are only ever added to.
pub(crate) const APPEND_ONLY: [&str; 4] = ["audit_entry", "checkpoint", "document_version", "strengths"];

/// A second connection to a world's database.
pub(crate) struct Attacker {
    pub(crate) db: DatabaseConnection,
}

/// Writes rows over those with the same key.
macro_rules! put {
    ($attacker:expr, $($row:expr),+) => {
        $(sea_orm::ActiveModelTrait::update(
            sea_orm::ActiveModelTrait::reset_all(sea_orm::IntoActiveModel::into_active_model($row.clone())),
            &$attacker.db,
        ).await.expect("a row is written over");)+
    };
}
pub(crate) use put;

/// Adds a row.
macro_rules! plant {
    ($attacker:expr, $module:ident, $row:expr) => {
        <entity::$module::Entity as sea_orm::EntityTrait>::insert(sea_orm::ActiveModelTrait::reset_all(
            sea_orm::IntoActiveModel::into_active_model($row.clone()),
        ))
        .exec_without_returning(&$attacker.db)
        .await
        .expect("a row is planted")
    };
}
pub(crate) use plant;

impl Attacker {
    /// Connects; from here on no trigger and no foreign key stands in the way.
    pub(crate) async fn on(world: &World) -> Self {
        let url = world
            .url
            .clone()
            .unwrap_or_else(|| format!("sqlite://{}/store/panoh.db?mode=rw", world.folder.display()));
        let mut options = ConnectOptions::new(url);
        options
            .min_connections(1)
            .max_connections(1)
            .sqlx_logging(false)
            .map_sqlx_sqlite_opts(|sqlite| sqlite.pragma("foreign_keys", "OFF").busy_timeout(Duration::from_secs(10)));
        let attacker = Self {
            db: Database::connect(options).await.expect("a second connection"),
        };
        if attacker.backend() == DbBackend::Postgres {
            attacker.run("SET session_replication_role = replica").await;
        }
        for table in APPEND_ONLY {
            for verb in ["update", "delete"] {
                let of = if attacker.backend() == DbBackend::Postgres {
                    format!(" ON {table}")
                } else {
                    String::new()
                };
                attacker.run(&format!("DROP TRIGGER {table}_no_{verb}{of}")).await;
            }
        }
        attacker
    }

    pub(crate) fn backend(&self) -> DbBackend {
        self.db.get_database_backend()
    }

    /// Runs a statement.
    pub(crate) async fn run(&self, sql: &str) {
        if let Err(fault) = self.db.execute_unprepared(sql).await {
            panic!("{sql}: {fault}");
        }
    }

    async fn rows(&self, sql: &str) -> Vec<QueryResult> {
        let rows = self.db.query_all_raw(Statement::from_string(self.backend(), sql)).await;
        rows.unwrap_or_else(|fault| panic!("{sql}: {fault}"))
    }

    /// The first column as texts.
    pub(crate) async fn texts(&self, sql: &str) -> Vec<String> {
        self.rows(sql)
            .await
            .iter()
            .map(|row| row.try_get_by_index(0).expect("a text"))
            .collect()
    }

    /// A count.
    pub(crate) async fn count(&self, from: &str) -> i64 {
        let rows = self.rows(&format!("SELECT COUNT(*) FROM {from}")).await;
        rows[0].try_get_by_index(0).expect("a number")
    }

    /// Every table of the database.
    pub(crate) async fn tables(&self) -> Vec<String> {
        self.texts(match self.backend() {
            DbBackend::Postgres => "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
            _ => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1",
        })
        .await
    }

    /// Names and types of a table's columns.
    pub(crate) async fn columns(&self, table: &str) -> Vec<(String, String)> {
        let sql = match self.backend() {
            DbBackend::Postgres => format!(
                "SELECT column_name::text, data_type::text FROM information_schema.columns \
                 WHERE table_schema = 'public' AND table_name = '{table}'"
            ),
            _ => format!("SELECT name, type FROM pragma_table_info('{table}')"),
        };
        let pair = |row: &QueryResult| {
            (
                row.try_get_by_index(0).expect("a name"),
                row.try_get_by_index(1).expect("a type"),
            )
        };
        self.rows(&sql).await.iter().map(pair).collect()
    }

    /// Every row of a table as text; bytes as hexadecimal digits.
    pub(crate) async fn contents(&self, table: &str) -> Vec<String> {
        let row = if self.backend() == DbBackend::Postgres {
            "t::text".to_owned()
        } else {
            let columns = self.columns(table).await.into_iter();
            let quoted = columns.map(|(name, _)| format!("quote(\"{name}\")"));
            quoted.collect::<Vec<_>>().join(" || ' ' || ")
        };
        self.texts(&format!("SELECT {row} FROM \"{table}\" t ORDER BY 1")).await
    }

    /// Every row of every table but some.
    pub(crate) async fn everything(&self, but: &[&str]) -> Vec<Vec<String>> {
        let mut all = Vec::new();
        for table in self.tables().await.iter().filter(|table| !but.contains(&table.as_str())) {
            all.push(self.contents(table).await);
        }
        all
    }

    /// One row of a table, as a condition.
    pub(crate) fn one_row(&self, table: &str) -> String {
        let row = if self.backend() == DbBackend::Postgres {
            "ctid"
        } else {
            "rowid"
        };
        format!("{row} = (SELECT {row} FROM \"{table}\" ORDER BY {row} LIMIT 1)")
    }

    /// Bytes as a literal.
    pub(crate) fn bytes(&self, hex: &str) -> String {
        if self.backend() == DbBackend::Postgres {
            format!("'\\x{hex}'::bytea")
        } else {
            format!("X'{hex}'")
        }
    }

    /// What the verifier says; a database that it cannot even read is refused too.
    pub(crate) async fn findings(&self, earlier: &[String]) -> Vec<String> {
        let expected = Expected {
            key: None,
            checkpoints: earlier.to_vec(),
        };
        match verify_on(&self.db, &expected).await {
            Ok(verdict) => verdict.findings.iter().map(ToString::to_string).collect(),
            Err(fault) => vec![format!("cannot be read: {fault}")],
        }
    }

    /// Tries a change, sees that the verifier finds it, and takes it back.
    pub(crate) async fn found(&self, changes: &[&str]) {
        self.run("BEGIN").await;
        for sql in changes {
            self.run(sql).await;
        }
        let findings = self.findings(&[]).await;
        self.run("ROLLBACK").await;
        assert!(!findings.is_empty(), "nobody finds: {changes:?}");
    }
}
