//! Indexes that keep questions flat in the number of cases: measured with ten thousand of them (`make bench`).

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (old, table) in [("grant_person", "grant"), ("audit_entry_actor", "audit_entry")] {
            manager.drop_index(Index::drop().name(old).table(table).to_owned()).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        // What somebody holds of one case: without the case in it, SQLite reads all that the person holds.
        Index::create()
            .name("grant_person_case")
            .table("grant")
            .col("person_id")
            .col("case_id")
            .col("section")
            .to_owned(),
        // What somebody did lately.
        Index::create()
            .name("audit_entry_actor_time")
            .table("audit_entry")
            .col("actor_id")
            .col("at_ms")
            .to_owned(),
        // Refusals are few among many entries.
        Index::create()
            .name("audit_entry_outcome")
            .table("audit_entry")
            .col("org_id")
            .col("outcome")
            .col("seq")
            .to_owned(),
    ]
}
