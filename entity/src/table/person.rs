//! People who work with Panoh. Names are sealed under the instance key.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{OrgId, PersonId, PersonState};

/// A row of `person`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "person")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PersonId,
    /// Whose organisation.
    pub org_id: OrgId,
    /// Tag of the sign-in name under the instance key.
    #[serde(with = "serde_bytes")]
    pub login_tag: Vec<u8>,
    /// Role words, sorted, with single blanks between.
    pub roles: String,
    /// Where it stands.
    pub state: PersonState,
    /// Sealed under the instance key.
    #[serde(with = "serde_bytes")]
    pub profile: Vec<u8>,
    /// When the row was written.
    pub at_ms: i64,
    /// Tag under the instance key over the other columns.
    #[serde(with = "serde_bytes")]
    pub seal: Vec<u8>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
