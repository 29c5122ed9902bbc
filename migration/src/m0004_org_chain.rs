//! Keys of an organisation get successors when somebody who held them leaves.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let stale = ColumnDef::new("stale").boolean().not_null().default(false).to_owned();
        manager
            .alter_table(Table::alter().table("org_key").add_column(stale).to_owned())
            .await?;
        let chain = Table::create()
            .table("org_chain")
            .col(ColumnDef::new("org_id").uuid().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .col(ColumnDef::new("epoch").integer().not_null())
            .col(ColumnDef::new("wrapped").blob().not_null())
            .primary_key(Index::create().col("org_id").col("kind").col("epoch"))
            .foreign_key(ForeignKey::create().from("org_chain", "org_id").to("org", "id"))
            .to_owned();
        manager.create_table(chain).await
    }
}
