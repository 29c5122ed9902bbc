//! Public halves of people's keys: the key directory.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::PersonId;

/// A row of `person_key`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "person_key")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: PersonId,
    /// Of the key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub epoch: i32,
    /// `age` recipient.
    pub recipient: String,
    /// Ed25519 public key, 32 bytes.
    #[serde(with = "serde_bytes")]
    pub verify: Vec<u8>,
    /// Tag under the instance key over the other columns.
    #[serde(with = "serde_bytes")]
    pub seal: Vec<u8>,
    /// When the row was written.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
