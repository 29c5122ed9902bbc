//! Houses, rooms, beds, and who stays when. Two people in one bed, or one in two, the database itself refuses.

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
    vec![
        Table::create()
            .table("house")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("org_id").uuid().not_null())
            .col(ColumnDef::new("name").text().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("house", "org_id").to("org", "id"))
            .to_owned(),
        Table::create()
            .table("room")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("house_id").uuid().not_null())
            .col(ColumnDef::new("name").text().not_null())
            .col(ColumnDef::new("kind").text().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("room", "house_id").to("house", "id"))
            .to_owned(),
        Table::create()
            .table("bed")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("room_id").uuid().not_null())
            .col(ColumnDef::new("name").text().not_null())
            .col(ColumnDef::new("state").text().not_null())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("bed", "room_id").to("room", "id"))
            .to_owned(),
        Table::create()
            .table("stay")
            .col(ColumnDef::new("id").uuid().not_null())
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("companion").integer().not_null())
            .col(ColumnDef::new("bed_id").uuid().not_null())
            .col(ColumnDef::new("from_day").date().not_null())
            .col(ColumnDef::new("until_day").date().not_null())
            .col(ColumnDef::new("state").text().not_null())
            .col(ColumnDef::new("arrived_ms").big_integer())
            .col(ColumnDef::new("ended_ms").big_integer())
            .primary_key(Index::create().col("id"))
            .foreign_key(ForeignKey::create().from("stay", "case_id").to("case", "id"))
            .foreign_key(ForeignKey::create().from("stay", "bed_id").to("bed", "id"))
            .to_owned(),
        Table::create()
            .table("night")
            .col(ColumnDef::new("bed_id").uuid().not_null())
            .col(ColumnDef::new("day").date().not_null())
            .col(ColumnDef::new("stay_id").uuid().not_null())
            .col(ColumnDef::new("case_id").uuid().not_null())
            .col(ColumnDef::new("companion").integer().not_null())
            .primary_key(Index::create().col("bed_id").col("day"))
            .foreign_key(ForeignKey::create().from("night", "stay_id").to("stay", "id"))
            .to_owned(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    let mut one_place = index("night_one_place", "night", &["case_id", "companion", "day"]);
    vec![
        one_place.unique().to_owned(),
        index("night_stay", "night", &["stay_id", "day"]),
        index("house_org", "house", &["org_id"]),
        index("room_house", "room", &["house_id"]),
        index("bed_room", "bed", &["room_id"]),
        index("stay_case", "stay", &["case_id", "from_day"]),
        index("stay_bed", "stay", &["bed_id", "state"]),
    ]
}
