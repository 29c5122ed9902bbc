//! A bed taken for one night: the primary key keeps two people out of one bed, a unique index one person out of two.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{BedId, CaseId, StayId};

/// A row of `night`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "night")]
pub struct Model {
    /// Which bed.
    #[sea_orm(primary_key, auto_increment = false)]
    pub bed_id: BedId,
    /// The evening's date.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: Date,
    /// Of which stay.
    pub stay_id: StayId,
    /// Of which case.
    pub case_id: CaseId,
    /// Who of the case.
    pub companion: i32,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
