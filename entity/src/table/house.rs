//! Houses of a shelter. Where a house stands is written nowhere in Panoh.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{HouseId, OrgId};

/// A row of `house`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "house")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HouseId,
    /// Of which organisation.
    pub org_id: OrgId,
    /// What staff call it; never an address.
    pub name: String,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
