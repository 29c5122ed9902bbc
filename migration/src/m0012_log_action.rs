//! The log by what was done and when: the desk looks for unusual openings of packets among all entries of a month.

use sea_orm_migration::prelude::*;

use super::index;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_index(index("audit_entry_action", "audit_entry", &["action", "at_ms"]))
            .await
    }
}
