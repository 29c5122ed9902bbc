//! Second factors (TOTP, RFC 6238).

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::PersonId;

/// A row of `factor`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "factor")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: PersonId,
    /// Sealed under the instance key.
    #[serde(with = "serde_bytes")]
    pub seed: Vec<u8>,
    /// The last 30-second step that was used: each code works once.
    pub last_step: i64,
    /// When the row was written.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
