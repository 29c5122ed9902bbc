//! Copies of a packet that left this program: sealed files for people outside.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{PersonId, ReferralId};

/// A row of `packet_copy`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "packet_copy")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which referral.
    pub referral_id: ReferralId,
    /// SHA-256 of the file.
    #[serde(with = "serde_bytes")]
    pub sha256: Vec<u8>,
    /// Its bytes.
    pub size: i64,
    /// Tag of the receipt code that stands inside.
    #[serde(with = "serde_bytes")]
    pub code: Vec<u8>,
    /// Who made it.
    pub author: PersonId,
    /// When.
    pub at_ms: i64,
    /// When the code was read back.
    pub read_back_ms: Option<i64>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
