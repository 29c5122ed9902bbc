//! Who of a case stays when in which bed. Nights are in `night`.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{BedId, CaseId, StayId, StayState};

/// A row of `stay`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "stay")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StayId,
    /// Of which case.
    pub case_id: CaseId,
    /// 0 for the person, from 1 for those who came along.
    pub companion: i32,
    /// In which bed.
    pub bed_id: BedId,
    /// First day.
    pub from_day: Date,
    /// Day of leaving, as planned or as it was: the night before it is the last.
    pub until_day: Date,
    /// How it stands.
    pub state: StayState,
    /// When the person came.
    pub arrived_ms: Option<i64>,
    /// When the person left or was no longer expected.
    pub ended_ms: Option<i64>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
