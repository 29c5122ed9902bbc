//! Forms that were begun and not saved, sealed under their section's key: what was typed outlives a lost connection.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, DocumentId, DocumentKind, PersonId};

/// A row of `draft`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "draft")]
pub struct Model {
    /// Who types.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: PersonId,
    /// Of which document, also of one that is not there yet.
    #[sea_orm(primary_key, auto_increment = false)]
    pub document_id: DocumentId,
    /// In which case.
    pub case_id: CaseId,
    /// What it will be.
    pub kind: DocumentKind,
    /// The version that the form showed.
    pub base: i32,
    /// Of the section's key.
    pub epoch: i32,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// When it was kept.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
