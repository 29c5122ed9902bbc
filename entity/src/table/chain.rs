//! An old section key wrapped under the next one: the newest key opens the past.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, Section};

/// A row of `chain`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "chain")]
pub struct Model {
    /// Of which case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: CaseId,
    /// Of which section.
    #[sea_orm(primary_key, auto_increment = false)]
    pub section: Section,
    /// The old epoch.
    #[sea_orm(primary_key, auto_increment = false)]
    pub epoch: i32,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub wrapped: Vec<u8>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
