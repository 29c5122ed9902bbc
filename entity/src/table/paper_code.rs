//! One-time codes on paper: a row is deleted when its code is used.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::PersonId;

/// A row of `paper_code`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "paper_code")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: PersonId,
    /// Tag of the code under the instance key.
    #[sea_orm(primary_key, auto_increment = false)]
    #[serde(with = "serde_bytes")]
    pub tag: Vec<u8>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
