//! Cases: a number, a code name that says nothing, a state. No person is in here.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, CaseState, OrgId, PersonId};

/// A row of `case`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "case")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CaseId,
    /// Whose organisation.
    pub org_id: OrgId,
    /// Of the number.
    pub year: i32,
    /// Counts from 1 in each organisation and year.
    pub number: i32,
    /// Drawn by chance, never typed.
    pub code_name: String,
    /// Where it stands.
    pub state: CaseState,
    /// In Asia/Dushanbe.
    pub opened_day: Date,
    /// Who opened it.
    pub opened_by: PersonId,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
