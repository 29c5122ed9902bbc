//! Small sealed records per case, see `CardKind`.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CardKind, CaseId};

/// A row of `card`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "card")]
pub struct Model {
    /// Of which case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: CaseId,
    /// Which kind.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: CardKind,
    /// Counts from 1.
    pub version: i32,
    /// Of the organisation's key.
    pub epoch: i32,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
