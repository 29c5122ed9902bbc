//! Files of a case: what is known of each. The bytes lie in a folder.

use sea_orm_migration::prelude::*;

use super::index;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("file")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("section").text().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .col(ColumnDef::new("sha256").blob().not_null())
            .col(ColumnDef::new("view_sha256").blob())
            .col(ColumnDef::new("size").big_integer().not_null())
            .col(ColumnDef::new("author").uuid().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("file", "case_id").to("case", "id"))
            .foreign_key(ForeignKey::create().from("file", "author").to("person", "id"))
            .to_owned();
        manager.create_table(table).await?;
        manager
            .create_index(index("file_case", "file", &["case_id", "section", "at_ms"]))
            .await
    }
}
