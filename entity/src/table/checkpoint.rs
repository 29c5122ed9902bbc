//! Signed checkpoints that are kept.

use sea_orm::entity::prelude::*;
use serde::Serialize;

/// A row of `checkpoint`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "checkpoint")]
pub struct Model {
    /// Entries in the log.
    #[sea_orm(primary_key, auto_increment = false)]
    pub size: i64,
    /// Signed checkpoint.
    pub note: String,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
