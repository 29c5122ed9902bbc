//! Who holds which section: one `age` file to one person, signed by the giver.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, PersonId, Section};

/// A row of `grant`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "grant")]
pub struct Model {
    /// Of which case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: CaseId,
    /// Of which section.
    #[sea_orm(primary_key, auto_increment = false)]
    pub section: Section,
    /// `PersonId::RECOVERY` for the organisation's recovery key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: PersonId,
    /// Of the key.
    pub epoch: i32,
    /// Epoch of the holder's key.
    pub person_epoch: i32,
    /// Who gave it.
    pub grantor_id: PersonId,
    /// Epoch of the giver's key.
    pub grantor_epoch: i32,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// Tag under the instance key: a row that this program did not write is refused.
    #[serde(with = "serde_bytes")]
    pub seal: Vec<u8>,
    /// When the row was written.
    pub at_ms: i64,
    /// For a day only, in an emergency: when it opens nothing any longer. Rows of before this column keep their hash.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_ms: Option<i64>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
