//! Rooms.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{HouseId, RoomId, RoomKind};

/// A row of `room`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "room")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RoomId,
    /// In which house.
    pub house_id: HouseId,
    /// Number or name.
    pub name: String,
    /// For whom.
    pub kind: RoomKind,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
