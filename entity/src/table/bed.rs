//! Beds.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{BedId, BedState, RoomId};

/// A row of `bed`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "bed")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BedId,
    /// In which room.
    pub room_id: RoomId,
    /// Number or name.
    pub name: String,
    /// Whether it can be slept in.
    pub state: BedState,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
