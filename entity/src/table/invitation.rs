//! Invitations that wait for their person.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{InvitationId, OrgId, PersonId};

/// A row of `invitation`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InvitationId,
    /// Whose organisation.
    pub org_id: OrgId,
    /// SHA-256 of the token.
    #[serde(with = "serde_bytes")]
    pub token_tag: Vec<u8>,
    /// As in `person`.
    pub roles: String,
    /// Sealed under the instance key.
    #[serde(with = "serde_bytes")]
    pub profile: Vec<u8>,
    /// Nobody for the first administrator.
    pub invited_by: Option<PersonId>,
    /// Not after this moment.
    pub expires_ms: i64,
    /// Tag under the instance key over the other columns.
    #[serde(with = "serde_bytes")]
    pub seal: Vec<u8>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
