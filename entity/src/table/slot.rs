//! A person's secret keys, wrapped under something the person has.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{PersonId, SlotKind};

/// A row of `slot`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "slot")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: PersonId,
    /// Which kind.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: SlotKind,
    /// Of the key.
    pub epoch: i32,
    /// Argon2id memory; 0 where no passphrase is involved.
    pub memory_kib: i32,
    /// Argon2id passes.
    pub passes: i32,
    /// Argon2id salt.
    #[serde(with = "serde_bytes")]
    pub salt: Vec<u8>,
    /// SHA-256 of the derived verifier.
    #[serde(with = "serde_bytes")]
    pub verifier: Vec<u8>,
    /// Ciphertext.
    #[serde(with = "serde_bytes")]
    pub wrapped: Vec<u8>,
    /// When the row was written.
    pub at_ms: i64,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
