//! Strengths of the signs of trafficking that an organisation has loaded. They are no secret.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{OrgId, PersonId};

/// A row of `strengths`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "strengths")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub org_id: OrgId,
    /// From 1; the highest weighs what is saved now.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    /// Their name, a hash of the text.
    pub rule: String,
    /// As it was typed.
    pub text: String,
    /// Who loaded them.
    pub author: PersonId,
    /// Tag under the instance key over the other columns.
    #[serde(with = "serde_bytes")]
    pub seal: Vec<u8>,
    /// When.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
