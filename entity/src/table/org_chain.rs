//! An old key of an organisation wrapped under the next one: the newest key opens the past.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{OrgId, OrgKeyKind};

/// A row of `org_chain`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "org_chain")]
pub struct Model {
    /// Whose organisation.
    #[sea_orm(primary_key, auto_increment = false)]
    pub org_id: OrgId,
    /// Which kind.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: OrgKeyKind,
    /// The old epoch.
    #[sea_orm(primary_key, auto_increment = false)]
    pub epoch: i32,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub wrapped: Vec<u8>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
