//! What is to be done by when, what waits for somebody's answer, and forms that were begun.

use sea_orm_migration::prelude::*;

use super::index;

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
        Ok(())
    }
}

fn tables() -> Vec<TableCreateStatement> {
    let of_document = |table: &str| {
        ForeignKey::create()
            .from(table.to_owned(), "document_id")
            .to("document", "id")
            .to_owned()
    };
    vec![
        Table::create()
            .table("reminder")
            .col(ColumnDef::new("document_id").uuid().not_null())
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("section").text().not_null())
            .col(ColumnDef::new("day").date().not_null())
            .col(ColumnDef::new("person_id").uuid())
            .col(ColumnDef::new("done").boolean().not_null())
            .primary_key(Index::create().col("document_id"))
            .foreign_key(&mut of_document("reminder"))
            .to_owned(),
        Table::create()
            .table("request")
            .col(ColumnDef::new("document_id").uuid().not_null())
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("section").text().not_null())
            .col(ColumnDef::new("state").text().not_null())
            .col(ColumnDef::new("revision").integer().not_null())
            .col(ColumnDef::new("asked_by").uuid().not_null())
            .col(ColumnDef::new("asked_ms").big_integer().not_null())
            .col(ColumnDef::new("answered_by").uuid())
            .col(ColumnDef::new("answered_ms").big_integer())
            .primary_key(Index::create().col("document_id"))
            .foreign_key(&mut of_document("request"))
            .to_owned(),
        Table::create()
            .table("draft")
            .col(ColumnDef::new("person_id").uuid().not_null())
            .col(ColumnDef::new("document_id").uuid().not_null())
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .col(ColumnDef::new("base").integer().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("person_id").col("document_id"))
            .foreign_key(ForeignKey::create().from("draft", "case_id").to("case", "id"))
            .foreign_key(ForeignKey::create().from("draft", "person_id").to("person", "id"))
            .to_owned(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("reminder_day", "reminder", &["done", "day"]),
        index("reminder_case", "reminder", &["case_id"]),
        index("request_state", "request", &["state", "section"]),
        index("request_case", "request", &["case_id"]),
        index("draft_case", "draft", &["person_id", "case_id"]),
    ]
}
