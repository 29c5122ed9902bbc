//! Referrals: from where to where, what for, how it stands. What is shared, and with which words, is sealed.

use sea_orm::entity::prelude::*;
use serde::Serialize;

use crate::vocab::{
    CaseId, DocumentId, OrgId, PersonId, ReferralBasis, ReferralId, ReferralOutcome, ReferralPurpose, ReferralReason,
    ReferralState, ReferralWay, Urgency,
};

/// A row of `referral`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "referral")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReferralId,
    /// Six digits drawn by chance: what both sides call it.
    pub number: i32,
    /// Which way it goes.
    pub way: ReferralWay,
    /// The sender's case; none where the sender has none.
    pub case_id: Option<CaseId>,
    /// Whose it is; none if it came from outside.
    pub from_org: Option<OrgId>,
    /// Where it goes; none if to somebody outside.
    pub to_org: Option<OrgId>,
    /// Who that is, sealed under the instance key.
    #[serde(with = "serde_bytes")]
    pub outside: Option<Vec<u8>>,
    /// How it stands.
    pub state: ReferralState,
    /// Counts every change.
    pub revision: i32,
    /// What for.
    pub purpose: ReferralPurpose,
    /// How soon.
    pub urgency: Urgency,
    /// On what it rests.
    pub basis: ReferralBasis,
    /// The consent.
    pub consent_id: Option<DocumentId>,
    /// Its version when it was sent; 0 before.
    pub consent_version: i32,
    /// By when an answer is asked for.
    pub answer_by: Date,
    /// Its last day.
    pub ends: Date,
    /// Who put it together.
    pub author: PersonId,
    /// When it was begun, milliseconds since 1970.
    pub at_ms: i64,
    /// When it was sent.
    pub sent_ms: Option<i64>,
    /// Until when somebody must have approved what went without consent.
    pub approve_by_ms: Option<i64>,
    /// Who approved.
    pub approved_by: Option<PersonId>,
    /// Who took it on.
    pub accepted_by: Option<PersonId>,
    /// When it was first answered: taken on or not.
    pub answered_ms: Option<i64>,
    /// When it ended.
    pub ended_ms: Option<i64>,
    /// Why it was not taken on or was given back.
    pub reason: Option<ReferralReason>,
    /// What came of it.
    pub outcome: Option<ReferralOutcome>,
    /// The case that the receiver opened from it or put it into.
    pub into_case: Option<CaseId>,
    /// Of the consent section's key that the next two are sealed under; 0 if there are none.
    pub epoch: i32,
    /// What was chosen to be shared: ciphertext, kept after the end.
    #[serde(with = "serde_bytes")]
    pub chosen: Option<Vec<u8>>,
    /// The packet's key for the case that holds it: ciphertext.
    #[serde(with = "serde_bytes")]
    pub packet_key: Option<Vec<u8>>,
}

/// No relations: services join by id.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
