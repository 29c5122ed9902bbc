//! Day keys that sign checkpoints; each is signed by the one before.

use sea_orm::entity::prelude::*;
use serde::Serialize;

/// A row of `log_key`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "log_key")]
pub struct Model {
    /// Days since 1970.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    /// Ed25519 public key.
    #[serde(with = "serde_bytes")]
    pub verify: Vec<u8>,
    /// Signature by the key before; empty for the first.
    #[serde(with = "serde_bytes")]
    pub handover: Vec<u8>,
    /// The log's size when this key began.
    pub from_size: i64,
    /// Sealed under the instance key; empty once the next key has begun.
    #[serde(with = "serde_bytes")]
    pub secret: Vec<u8>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
