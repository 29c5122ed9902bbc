//! Referrals: the packets that share some of a case, who can open them, messages, copies that left, and the rules.

use sea_orm_migration::prelude::*;

use super::index;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(referral()).await?;
        for table in tables() {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn referral() -> TableCreateStatement {
    Table::create()
        .table("referral")
        .col(ColumnDef::new("id").uuid().not_null())
        .col(ColumnDef::new("number").integer().not_null())
        .col(ColumnDef::new("way").text().not_null())
        .col(ColumnDef::new("case_id").uuid())
        .col(ColumnDef::new("from_org").uuid())
        .col(ColumnDef::new("to_org").uuid())
        .col(ColumnDef::new("outside").blob())
        .col(ColumnDef::new("state").text().not_null())
        .col(ColumnDef::new("revision").integer().not_null())
        .col(ColumnDef::new("purpose").text().not_null())
        .col(ColumnDef::new("urgency").text().not_null())
        .col(ColumnDef::new("basis").text().not_null())
        .col(ColumnDef::new("consent_id").uuid())
        .col(ColumnDef::new("consent_version").integer().not_null())
        .col(ColumnDef::new("answer_by").date().not_null())
        .col(ColumnDef::new("ends").date().not_null())
        .col(ColumnDef::new("author").uuid().not_null())
        .col(ColumnDef::new("at_ms").big_integer().not_null())
        .col(ColumnDef::new("sent_ms").big_integer())
        .col(ColumnDef::new("approve_by_ms").big_integer())
        .col(ColumnDef::new("approved_by").uuid())
        .col(ColumnDef::new("accepted_by").uuid())
        .col(ColumnDef::new("answered_ms").big_integer())
        .col(ColumnDef::new("ended_ms").big_integer())
        .col(ColumnDef::new("reason").text())
        .col(ColumnDef::new("outcome").text())
        .col(ColumnDef::new("into_case").uuid())
        .col(ColumnDef::new("epoch").integer().not_null())
        .col(ColumnDef::new("chosen").blob())
        .col(ColumnDef::new("packet_key").blob())
        .primary_key(Index::create().col("id"))
        .foreign_key(ForeignKey::create().from("referral", "case_id").to("case", "id"))
        .foreign_key(ForeignKey::create().from("referral", "from_org").to("org", "id"))
        .foreign_key(ForeignKey::create().from("referral", "to_org").to("org", "id"))
        .foreign_key(ForeignKey::create().from("referral", "author").to("person", "id"))
        .to_owned()
}

fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("packet")
            .col(ColumnDef::new("referral_id").uuid().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .primary_key(Index::create().col("referral_id"))
            .foreign_key(ForeignKey::create().from("packet", "referral_id").to("referral", "id"))
            .to_owned(),
        Table::create()
            .table("packet_grant")
            .col(ColumnDef::new("referral_id").uuid().not_null())
            .col(ColumnDef::new("person_id").uuid().not_null())
            .col(ColumnDef::new("side").text().not_null())
            .col(ColumnDef::new("person_epoch").integer().not_null())
            .col(ColumnDef::new("grantor_id").uuid().not_null())
            .col(ColumnDef::new("grantor_epoch").integer().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .col(ColumnDef::new("seal").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .primary_key(Index::create().col("referral_id").col("person_id"))
            .foreign_key(ForeignKey::create().from("packet_grant", "referral_id").to("referral", "id"))
            .to_owned(),
        Table::create()
            .table("packet_file")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("referral_id").uuid().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .col(ColumnDef::new("sha256").blob().not_null())
            .col(ColumnDef::new("size").big_integer().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("packet_file", "referral_id").to("referral", "id"))
            .to_owned(),
        Table::create()
            .table("message")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("referral_id").uuid().not_null())
            .col(ColumnDef::new("side").text().not_null())
            .col(ColumnDef::new("author").uuid().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .col(ColumnDef::new("sealed").blob().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .col(ColumnDef::new("taken").boolean().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("message", "referral_id").to("referral", "id"))
            .foreign_key(ForeignKey::create().from("message", "author").to("person", "id"))
            .to_owned(),
        Table::create()
            .table("packet_copy")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("referral_id").uuid().not_null())
            .col(ColumnDef::new("sha256").blob().not_null())
            .col(ColumnDef::new("size").big_integer().not_null())
            .col(ColumnDef::new("code").blob().not_null())
            .col(ColumnDef::new("author").uuid().not_null())
            .col(ColumnDef::new("at_ms").big_integer().not_null())
            .col(ColumnDef::new("read_back_ms").big_integer())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("packet_copy", "referral_id").to("referral", "id"))
            .foreign_key(ForeignKey::create().from("packet_copy", "author").to("person", "id"))
            .to_owned(),
        Table::create()
            .table("org_rule")
            .col(ColumnDef::new("org_id").uuid().not_null())
            .col(ColumnDef::new("approval").text().not_null())
            .col(ColumnDef::new("reflection_days").integer().not_null())
            .primary_key(Index::create().col("org_id"))
            .foreign_key(ForeignKey::create().from("org_rule", "org_id").to("org", "id"))
            .to_owned(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    let mut number = index("referral_number", "referral", &["number"]);
    vec![
        number.unique().to_owned(),
        index("referral_case", "referral", &["case_id", "at_ms"]),
        index("referral_from", "referral", &["from_org", "at_ms"]),
        index("referral_to", "referral", &["to_org", "at_ms"]),
        index("referral_state", "referral", &["state", "ends"]),
        index("packet_grant_person", "packet_grant", &["person_id"]),
        index("packet_file_referral", "packet_file", &["referral_id"]),
        index("message_referral", "message", &["referral_id", "at_ms"]),
        index("packet_copy_referral", "packet_copy", &["referral_id"]),
    ]
}
