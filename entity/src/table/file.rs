//! Files of a case: what is known of each, sealed. The bytes lie in a folder beside the database, sealed too.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, FileId, PersonId, Section};

/// A row of `file`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "file")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FileId,
    /// Of which case.
    pub case_id: CaseId,
    /// In which section.
    pub section: Section,
    /// Of the section's key.
    pub epoch: i32,
    /// Ciphertext of its name, type, size and of what was said of it.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// SHA-256 of the sealed bytes: their name in the folder.
    #[serde(with = "serde_bytes")]
    pub sha256: Vec<u8>,
    /// SHA-256 of the sealed copy for viewing; none if there is no copy.
    #[serde(with = "serde_bytes")]
    pub view_sha256: Option<Vec<u8>>,
    /// Sealed bytes in the folder.
    pub size: i64,
    /// Who added it.
    pub author: PersonId,
    /// When.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
