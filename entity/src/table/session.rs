//! Signed-in browsers. The keys are sealed under a token that only the browser keeps.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::PersonId;

/// A row of `session`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// SHA-256 of the token.
    #[sea_orm(primary_key, auto_increment = false)]
    #[serde(with = "serde_bytes")]
    pub id: Vec<u8>,
    /// Whose.
    pub person_id: PersonId,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// When it began.
    pub opened_ms: i64,
    /// When it was last used.
    pub seen_ms: i64,
    /// `phone` or `computer`.
    pub device: String,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
