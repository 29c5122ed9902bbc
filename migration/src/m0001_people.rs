//! Organisations, people, keys and sessions.

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
        Ok(())
    }
}

#[expect(clippy::too_many_lines, reason = "a list")]
fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("org")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .col(ColumnDef::new("name").text().not_null())
            .col(ColumnDef::new("second_factor").boolean().not_null())
            .col(ColumnDef::new("recovery").text().not_null())
            .col(ColumnDef::new("seal").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("id"))
            .to_owned(),
        Table::create()
            .table("person")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("org_id").uuid().not_null())
            .col(ColumnDef::new("login_tag").blob().not_null())
            .col(ColumnDef::new("roles").text().not_null())
            .col(ColumnDef::new("state").text().not_null())
            .col(ColumnDef::new("profile").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .col(ColumnDef::new("seal").blob().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("person", "org_id").to("org", "id"))
            .to_owned(),
        Table::create()
            .table("person_key")
            .col(ColumnDef::new("person_id").uuid().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("recipient").text().not_null())
            .col(ColumnDef::new("verify").blob().not_null())
            .col(ColumnDef::new("seal").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("person_id").col("epoch"))
            .foreign_key(ForeignKey::create().from("person_key", "person_id").to("person", "id"))
            .to_owned(),
        Table::create()
            .table("slot")
            .col(ColumnDef::new("person_id").uuid().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("memory_kib").integer().not_null())
            .col(ColumnDef::new("passes").integer().not_null())
            .col(ColumnDef::new("salt").blob().not_null())
            .col(ColumnDef::new("verifier").blob().not_null())
            .col(ColumnDef::new("wrapped").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("person_id").col("kind"))
            .foreign_key(ForeignKey::create().from("slot", "person_id").to("person", "id"))
            .to_owned(),
        Table::create()
            .table("factor")
            .col(ColumnDef::new("person_id").uuid().not_null())
            .col(ColumnDef::new("seed").blob().not_null())
            .col(ColumnDef::new("last_step").big_integer().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("person_id"))
            .foreign_key(ForeignKey::create().from("factor", "person_id").to("person", "id"))
            .to_owned(),
        Table::create()
            .table("paper_code")
            .col(ColumnDef::new("person_id").uuid().not_null())
            .col(ColumnDef::new("tag").blob().not_null())
            .primary_key(Index::create().col("person_id").col("tag"))
            .foreign_key(ForeignKey::create().from("paper_code", "person_id").to("person", "id"))
            .to_owned(),
        Table::create()
            .table("invitation")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("org_id").uuid().not_null())
            .col(ColumnDef::new("token_tag").blob().not_null())
            .col(ColumnDef::new("roles").text().not_null())
            .col(ColumnDef::new("profile").blob().not_null())
            .col(ColumnDef::new("invited_by").uuid())
            .col(ColumnDef::new("expires_ms").big_integer().not_null())
            .col(ColumnDef::new("seal").blob().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("invitation", "org_id").to("org", "id"))
            .to_owned(),
        Table::create()
            .table("session")
            .col(ColumnDef::new("id").blob().not_null())
            .col(ColumnDef::new("person_id").uuid().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .col(ColumnDef::new("opened_ms").big_integer().not_null())
            .col(ColumnDef::new("seen_ms").big_integer().not_null())
            .col(ColumnDef::new("device").text().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("session", "person_id").to("person", "id"))
            .to_owned(),
        Table::create()
            .table("throttle")
            .col(ColumnDef::new("tag").blob().not_null())
            .col(ColumnDef::new("failures").integer().not_null())
            .col(ColumnDef::new("until_ms").big_integer().not_null())
            .primary_key(Index::create().col("tag"))
            .to_owned(),
        Table::create()
            .table("org_key")
            .col(ColumnDef::new("org_id").uuid().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("recipient").text().not_null())
            .col(ColumnDef::new("seal").blob().not_null())
            .primary_key(Index::create().col("org_id").col("kind").col("epoch"))
            .foreign_key(ForeignKey::create().from("org_key", "org_id").to("org", "id"))
            .to_owned(),
        Table::create()
            .table("org_grant")
            .col(ColumnDef::new("org_id").uuid().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .col(ColumnDef::new("person_id").uuid().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("person_epoch").integer().not_null())
            .col(ColumnDef::new("grantor_id").uuid().not_null())
            .col(ColumnDef::new("grantor_epoch").integer().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .col(ColumnDef::new("seal").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("org_id").col("kind").col("person_id"))
            .to_owned(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        Index::create()
            .name("person_login_tag")
            .table("person")
            .unique()
            .col("login_tag")
            .to_owned(),
        Index::create().name("person_org").table("person").col("org_id").to_owned(),
        Index::create()
            .name("session_person")
            .table("session")
            .col("person_id")
            .to_owned(),
        Index::create()
            .name("invitation_token")
            .table("invitation")
            .unique()
            .col("token_tag")
            .to_owned(),
        Index::create()
            .name("org_grant_person")
            .table("org_grant")
            .col("person_id")
            .to_owned(),
    ]
}
