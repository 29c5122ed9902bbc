//! Which key epoch a section of a case is at.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{CaseId, Section};

/// A row of `section`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "section")]
pub struct Model {
    /// Of which case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: CaseId,
    /// Of which section.
    #[sea_orm(primary_key, auto_increment = false)]
    pub section: Section,
    /// Of the key.
    pub epoch: i32,
    /// Somebody who held the key has left: the next holder who writes makes a new one.
    pub stale: bool,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
