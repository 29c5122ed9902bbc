//! Who can open a packet: one `age` file to one person, signed by the giver.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{PersonId, ReferralId, ReferralSide};

/// A row of `packet_grant`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "packet_grant")]
pub struct Model {
    /// Of which referral.
    #[sea_orm(primary_key, auto_increment = false)]
    pub referral_id: ReferralId,
    /// Who.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: PersonId,
    /// On which side.
    pub side: ReferralSide,
    /// Epoch of the holder's key.
    pub person_epoch: i32,
    /// Who gave it.
    pub grantor_id: PersonId,
    /// Epoch of the giver's key.
    pub grantor_epoch: i32,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// Tag under the instance key: a row that this program did not write is refused.
    #[serde(with = "serde_bytes")]
    pub seal: Vec<u8>,
    /// When the row was written.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
