//! Messages of a referral, sealed under its packet's key.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{DocumentId, MessageKind, PersonId, ReferralId, ReferralSide};

/// A row of `message`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "message")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DocumentId,
    /// Of which referral.
    pub referral_id: ReferralId,
    /// Who says it.
    pub side: ReferralSide,
    /// Who wrote it.
    pub author: PersonId,
    /// What it is.
    pub kind: MessageKind,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// When.
    pub at_ms: i64,
    /// Whether it was taken over into the case, as the document of the same id.
    pub taken: bool,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
