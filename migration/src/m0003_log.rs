//! The log, and triggers that refuse to change what was written.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        crate::refuse_changes(manager, APPEND_ONLY).await
    }
}

/// The log and its kept checkpoints.
const APPEND_ONLY: &[&str] = &["audit_entry", "checkpoint"];

fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("audit_entry")
            .col(ColumnDef::new("seq").big_integer().not_null())
            .col(ColumnDef::new("bytes").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .col(ColumnDef::new("org_id").uuid())
            .col(ColumnDef::new("actor_id").uuid())
            .col(ColumnDef::new("case_id").uuid())
            .col(ColumnDef::new("action").text().not_null())
            .col(ColumnDef::new("outcome").text().not_null())
            .primary_key(Index::create().col("seq"))
            .to_owned(),
        Table::create()
            .table("audit_head")
            .col(ColumnDef::new("id").integer().not_null())
            .col(ColumnDef::new("size").big_integer().not_null())
            .col(ColumnDef::new("peaks").blob().not_null())
            .col(ColumnDef::new("note").text().not_null())
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("checkpoint")
            .col(ColumnDef::new("size").big_integer().not_null())
            .col(ColumnDef::new("note").text().not_null())
            .primary_key(Index::create().col("size"))
            .to_owned(),
        Table::create()
            .table("log_key")
            .col(ColumnDef::new("day").integer().not_null())
            .col(ColumnDef::new("verify").blob().not_null())
            .col(ColumnDef::new("handover").blob().not_null())
            .col(ColumnDef::new("from_size").big_integer().not_null())
            .col(ColumnDef::new("secret").blob().not_null())
            .primary_key(Index::create().col("day"))
            .to_owned(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        Index::create()
            .name("audit_entry_case")
            .table("audit_entry")
            .col("case_id")
            .col("seq")
            .to_owned(),
        Index::create()
            .name("audit_entry_org")
            .table("audit_entry")
            .col("org_id")
            .col("seq")
            .to_owned(),
        Index::create()
            .name("audit_entry_actor")
            .table("audit_entry")
            .col("actor_id")
            .col("seq")
            .to_owned(),
    ]
}
