//! Files of a packet: copies, sealed under its key. The bytes lie in the folder of files.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{FileId, ReferralId};

/// A row of `packet_file`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "packet_file")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FileId,
    /// Of which referral.
    pub referral_id: ReferralId,
    /// Ciphertext of what is known of it.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// SHA-256 of the sealed bytes: their name in the folder.
    #[serde(with = "serde_bytes")]
    pub sha256: Vec<u8>,
    /// Sealed bytes in the folder.
    pub size: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
