//! Cases, their sealed documents and who holds which section.

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

/// Versions are only ever added: what was once saved stays as it was.
const APPEND_ONLY: &[&str] = &["document_version"];

fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("case")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("org_id").uuid().not_null())
            .col(ColumnDef::new("year").integer().not_null())
            .col(ColumnDef::new("number").integer().not_null())
            .col(ColumnDef::new("code_name").text().not_null())
            .col(ColumnDef::new("state").text().not_null())
            .col(ColumnDef::new("opened_day").date().not_null())
            .col(ColumnDef::new("opened_by").uuid().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("case", "org_id").to("org", "id"))
            .to_owned(),
        Table::create()
            .table("section")
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("section").text().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("stale").boolean().not_null())
            .primary_key(Index::create().col("case_id").col("section"))
            .foreign_key(ForeignKey::create().from("section", "case_id").to("case", "id"))
            .to_owned(),
        Table::create()
            .table("document")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .col(ColumnDef::new("version").integer().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("document", "case_id").to("case", "id"))
            .to_owned(),
        Table::create()
            .table("document_version")
            .col(ColumnDef::new("document_id").uuid().not_null())
            .col(ColumnDef::new("version").integer().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .col(ColumnDef::new("author").uuid().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("document_id").col("version"))
            .foreign_key(
                ForeignKey::create()
                    .from("document_version", "document_id")
                    .to("document", "id"),
            )
            .to_owned(),
        Table::create()
            .table("chain")
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("section").text().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("wrapped").blob().not_null())
            .primary_key(Index::create().col("case_id").col("section").col("epoch"))
            .foreign_key(ForeignKey::create().from("chain", "case_id").to("case", "id"))
            .to_owned(),
        Table::create()
            .table("grant")
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("section").text().not_null())
            .col(ColumnDef::new("person_id").uuid().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("person_epoch").integer().not_null())
            .col(ColumnDef::new("grantor_id").uuid().not_null())
            .col(ColumnDef::new("grantor_epoch").integer().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .col(ColumnDef::new("seal").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("case_id").col("section").col("person_id"))
            .foreign_key(ForeignKey::create().from("grant", "case_id").to("case", "id"))
            .to_owned(),
        Table::create()
            .table("card")
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .col(ColumnDef::new("version").integer().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .primary_key(Index::create().col("case_id").col("kind"))
            .foreign_key(ForeignKey::create().from("card", "case_id").to("case", "id"))
            .to_owned(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        Index::create()
            .name("case_number")
            .table("case")
            .unique()
            .col("org_id")
            .col("year")
            .col("number")
            .to_owned(),
        Index::create()
            .name("document_case")
            .table("document")
            .col("case_id")
            .col("kind")
            .to_owned(),
        Index::create()
            .name("grant_person")
            .table("grant")
            .col("person_id")
            .col("section")
            .to_owned(),
    ]
}
