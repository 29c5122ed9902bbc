//! One row: the log as it stands after the last commit.

use sea_orm::entity::prelude::*;
use serde::Serialize;

/// A row of `audit_head`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "audit_head")]
pub struct Model {
    /// Always 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i32,
    /// Entries in the log.
    pub size: i64,
    /// Peaks of the tree.
    #[serde(with = "serde_bytes")]
    pub peaks: Vec<u8>,
    /// Signed checkpoint of this very size.
    pub note: String,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
