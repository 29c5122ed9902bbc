//! Growing delays after failed sign-ins, for known and unknown names alike.

use sea_orm::entity::prelude::*;
use serde::Serialize;

/// A row of `throttle`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "throttle")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    #[serde(with = "serde_bytes")]
    pub tag: Vec<u8>,
    /// In a row.
    pub failures: i32,
    /// No try before this moment.
    pub until_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
