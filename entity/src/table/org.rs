//! Organisations. Names of organisations are not secret.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{OrgId, OrgKind};

/// A row of `org`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "org")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrgId,
    /// Which kind.
    pub kind: OrgKind,
    /// As people write it.
    pub name: String,
    /// Whether everyone here must set up a second factor.
    pub second_factor: bool,
    /// `age` recipient of the recovery key, whose secret half is never on the server.
    pub recovery: String,
    /// Tag under the instance key over the other columns.
    #[serde(with = "serde_bytes")]
    pub seal: Vec<u8>,
    /// When the row was written.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
