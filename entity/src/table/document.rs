//! Documents: which version is current.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, DocumentId, DocumentKind};

/// A row of `document`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "document")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DocumentId,
    /// Of which case.
    pub case_id: CaseId,
    /// Which kind.
    pub kind: DocumentKind,
    /// Counts from 1.
    pub version: i32,
    /// When the first version was written.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
