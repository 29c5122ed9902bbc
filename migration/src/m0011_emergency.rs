//! Sections that are given for a day: until when a grant opens, and the review of each.

use sea_orm_migration::prelude::*;

use super::index;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let until = ColumnDef::new("until_ms").big_integer().to_owned();
        manager
            .alter_table(Table::alter().table("grant").add_column(until).to_owned())
            .await?;
        manager.create_table(emergency()).await?;
        manager
            .create_index(index("emergency_case", "emergency", &["case_id", "at_ms"]))
            .await?;
        manager
            .create_index(index("emergency_ends", "emergency", &["ended_ms", "ends_ms"]))
            .await
    }
}

fn emergency() -> TableCreateStatement {
    Table::create()
        .table("emergency")
        .col(ColumnDef::new("id").uuid().not_null())
        .col(ColumnDef::new("case_id").uuid().not_null())
        .col(ColumnDef::new("section").text().not_null())
        .col(ColumnDef::new("person_id").uuid().not_null())
        .col(ColumnDef::new("giver_id").uuid().not_null())
        .col(ColumnDef::new("reason").blob().not_null())
        .col(ColumnDef::new("at_ms").big_integer().not_null())
        .col(ColumnDef::new("ends_ms").big_integer().not_null())
        .col(ColumnDef::new("ended_ms").big_integer())
        .col(ColumnDef::new("finding").text())
        .col(ColumnDef::new("reviewed_by").uuid())
        .col(ColumnDef::new("reviewed_ms").big_integer())
        .primary_key(Index::create().col("id"))
        .foreign_key(ForeignKey::create().from("emergency", "case_id").to("case", "id"))
        .foreign_key(ForeignKey::create().from("emergency", "person_id").to("person", "id"))
        .foreign_key(ForeignKey::create().from("emergency", "giver_id").to("person", "id"))
        .to_owned()
}
