//! The history of the schema: hand-written, the same for SQLite and PostgreSQL, run at start.
//!
//! A migration that has landed never changes; the next one is a new file. Nothing else belongs here.

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::{prelude::*, sea_orm::DatabaseBackend};

mod m0001_people;
mod m0002_cases;
mod m0003_log;
mod m0004_org_chain;
mod m0005_flat;
mod m0006_house;
mod m0007_work;
mod m0008_file;
mod m0009_strengths;
mod m0010_referral;
mod m0011_emergency;
mod m0012_log_action;

/// Runs the migrations.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_people::Migration),
            Box::new(m0002_cases::Migration),
            Box::new(m0003_log::Migration),
            Box::new(m0004_org_chain::Migration),
            Box::new(m0005_flat::Migration),
            Box::new(m0006_house::Migration),
            Box::new(m0007_work::Migration),
            Box::new(m0008_file::Migration),
            Box::new(m0009_strengths::Migration),
            Box::new(m0010_referral::Migration),
            Box::new(m0011_emergency::Migration),
            Box::new(m0012_log_action::Migration),
        ]
    }
}

/// An index, to be created.
fn index(name: &str, table: &str, columns: &[&str]) -> IndexCreateStatement {
    let mut index = Index::create().name(name).table(table.to_owned()).to_owned();
    for column in columns {
        index.col((*column).to_owned());
    }
    index
}

/// Makes the database refuse UPDATE, DELETE and TRUNCATE on tables that are only ever added to.
///
/// Somebody who may drop triggers can still get around this; that is what the log tree and `panoh verify` are for.
async fn refuse_changes(manager: &SchemaManager<'_>, tables: &[&str]) -> Result<(), DbErr> {
    let db = manager.get_connection();
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        db.execute_unprepared(
            "CREATE OR REPLACE FUNCTION panoh_refuse() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME; END $$",
        )
        .await?;
    }
    for table in tables {
        for verb in ["UPDATE", "DELETE"] {
            let name = format!("{table}_no_{}", verb.to_lowercase());
            let sql = match manager.get_database_backend() {
                DatabaseBackend::Postgres => {
                    format!("CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION panoh_refuse()")
                }
                _ => format!(
                    "CREATE TRIGGER {name} BEFORE {verb} ON {table} \
                     BEGIN SELECT RAISE(ABORT, 'rows of {table} are only ever added'); END"
                ),
            };
            db.execute_unprepared(&sql).await?;
        }
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            db.execute_unprepared(&format!(
                "CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION panoh_refuse()"
            ))
            .await?;
        }
    }
    Ok(())
}
