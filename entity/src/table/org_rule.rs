//! Rules of an organisation.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{ApprovalRule, OrgId};

/// A row of `org_rule`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "org_rule")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub org_id: OrgId,
    /// Which referrals somebody else must approve.
    pub approval: ApprovalRule,
    /// Days for recovery and reflection.
    pub reflection_days: i32,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
