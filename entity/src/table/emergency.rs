//! Sections that were given for a day in an emergency, and the review of each.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, EmergencyFinding, EmergencyId, PersonId, Section};

/// A row of `emergency`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "emergency")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EmergencyId,
    /// Of which case.
    pub case_id: CaseId,
    /// Of which section.
    pub section: Section,
    /// To whom.
    pub person_id: PersonId,
    /// By whom.
    pub giver_id: PersonId,
    /// Ciphertext to the organisation's audit key.
    #[serde(with = "serde_bytes")]
    pub reason: Vec<u8>,
    /// When it was given, milliseconds since 1970.
    pub at_ms: i64,
    /// When it opens nothing any longer.
    pub ends_ms: i64,
    /// When the grant was deleted.
    pub ended_ms: Option<i64>,
    /// What the review found.
    pub finding: Option<EmergencyFinding>,
    /// Who reviewed it: neither of the two.
    pub reviewed_by: Option<PersonId>,
    /// When.
    pub reviewed_ms: Option<i64>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
