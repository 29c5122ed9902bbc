//! Requests of one person that another one answers: for a grant in kind, for the end of a case. What is asked for stands
//! sealed in the document.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, DocumentId, PersonId, RequestState, Section};

/// A row of `request`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "request")]
pub struct Model {
    /// The document that asks.
    #[sea_orm(primary_key, auto_increment = false)]
    pub document_id: DocumentId,
    /// Of which case.
    pub case_id: CaseId,
    /// In which section.
    pub section: Section,
    /// How it stands.
    pub state: RequestState,
    /// Counts every change of what belongs to the request: two changes at the same moment are not both made.
    pub revision: i32,
    /// Who asked.
    pub asked_by: PersonId,
    /// When.
    pub asked_ms: i64,
    /// Who answered.
    pub answered_by: Option<PersonId>,
    /// When.
    pub answered_ms: Option<i64>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
