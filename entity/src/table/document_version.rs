//! Versions of documents; rows are only ever added.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{DocumentId, PersonId};

/// A row of `document_version`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "document_version")]
pub struct Model {
    /// Of which document.
    #[sea_orm(primary_key, auto_increment = false)]
    pub document_id: DocumentId,
    /// Counts from 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    /// Of the key.
    pub epoch: i32,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// Who wrote it.
    pub author: PersonId,
    /// When the row was written.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
