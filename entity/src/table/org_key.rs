//! Keys of an organisation.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{OrgId, OrgKeyKind};

/// A row of `org_key`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "org_key")]
pub struct Model {
    /// Whose organisation.
    #[sea_orm(primary_key, auto_increment = false)]
    pub org_id: OrgId,
    /// Which kind.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: OrgKeyKind,
    /// Of the key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub epoch: i32,
    /// `age` recipient for the audit key; empty for the others.
    pub recipient: String,
    /// Somebody who held it has left: a holder's next sign-in or writing makes the next key. Like every column that comes by
    /// a later migration it is left out of the row's hash while it has its first value, so that rows from before still fit.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub stale: bool,
    /// Tag under the instance key over the other columns.
    #[serde(with = "serde_bytes")]
    pub seal: Vec<u8>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
