//! On which day a document wants to be looked at again. What it is about stands sealed in the document.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, DocumentId, PersonId, Section};

/// A row of `reminder`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "reminder")]
pub struct Model {
    /// Of which document.
    #[sea_orm(primary_key, auto_increment = false)]
    pub document_id: DocumentId,
    /// Of which case.
    pub case_id: CaseId,
    /// In which section: whoever holds it is reminded.
    pub section: Section,
    /// On which day.
    pub day: Date,
    /// Whose task it is; none for everybody who holds the section.
    pub person_id: Option<PersonId>,
    /// Whether it was dealt with.
    pub done: bool,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
