//! What a referral shares, as it was when it was sent. Gone when the referral has ended.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::ReferralId;

/// A row of `packet`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "packet")]
pub struct Model {
    /// Of which referral.
    #[sea_orm(primary_key, auto_increment = false)]
    pub referral_id: ReferralId,
    /// Ciphertext under the packet's key.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
