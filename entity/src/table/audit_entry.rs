//! The log. `bytes` is what is hashed; the other columns are copies of parts of it, to search by.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, OrgId, PersonId};

/// A row of `audit_entry`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "audit_entry")]
pub struct Model {
    /// Counts from 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    /// Deterministic CBOR.
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
    /// When the row was written.
    pub at_ms: i64,
    /// Whose organisation.
    pub org_id: Option<OrgId>,
    /// Who did it.
    pub actor_id: Option<PersonId>,
    /// Of which case.
    pub case_id: Option<CaseId>,
    /// What was done.
    pub action: String,
    /// How it ended.
    pub outcome: String,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
