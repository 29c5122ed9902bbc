//! Strengths of the signs of trafficking, as an organisation loads them.

use sea_orm_migration::prelude::*;

use super::refuse_changes;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("strengths")
            .col(ColumnDef::new("org_id").uuid().not_null())
            .col(ColumnDef::new("number").integer().not_null())
            .col(ColumnDef::new("rule").text().not_null())
            .col(ColumnDef::new("text").text().not_null())
            .col(ColumnDef::new("author").uuid().not_null())
            .col(ColumnDef::new("seal").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("org_id").col("number"))
            .foreign_key(ForeignKey::create().from("strengths", "org_id").to("org", "id"))
            .foreign_key(ForeignKey::create().from("strengths", "author").to("person", "id"))
            .to_owned();
        manager.create_table(table).await?;
        // What something was weighed by stays what it was.
        refuse_changes(manager, &["strengths"]).await
    }
}
