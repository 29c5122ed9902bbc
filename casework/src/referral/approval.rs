//! Who can approve what waits for it, as far as plain rows say so. What approving does is in `approve`.

use std::collections::HashSet;

use ::entity::{
    grant, referral,
    vocab::{CaseId, OrgId, ReferralBasis, ReferralState, Role, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::state::is_out;
use crate::{ctx::Ctx, error::Result};

/// Who can approve what waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// It does not wait, or this person approves nothing.
    None,
    /// This person.
    Mine,
    /// Another supervisor: this person wrote it, or does not hold the consents of the case.
    Others,
}

/// Cases among these of which this person holds the consents, as a supervisor.
pub(super) async fn held(ctx: &Ctx, rows: &[referral::Model]) -> Result<HashSet<CaseId>> {
    let ids = rows
        .iter()
        .filter(|row| waits(ctx.actor().org, row))
        .filter_map(|row| row.case_id);
    let ids: HashSet<CaseId> = ids.collect();
    if ids.is_empty() || !ctx.actor().roles.has(Role::Supervisor) {
        return Ok(HashSet::new());
    }
    let found = grant::Entity::find()
        .filter(grant::Column::PersonId.eq(ctx.actor().person))
        .filter(grant::Column::Section.eq(Section::Consent))
        .filter(grant::Column::CaseId.is_in(ids));
    Ok(found
        .all(&ctx.house().store.db)
        .await?
        .into_iter()
        .map(|grant| grant.case_id)
        .collect())
}

/// Whether somebody of this organisation must still approve it.
fn waits(org: OrgId, row: &referral::Model) -> bool {
    let late = row.basis != ReferralBasis::Consent && row.approved_by.is_none() && is_out(row.state);
    row.from_org == Some(org) && (row.state == ReferralState::Awaiting || late)
}

/// Who can approve it; `held` as [`held`] gives it.
pub(super) fn approval(ctx: &Ctx, row: &referral::Model, held: &HashSet<CaseId>) -> Approval {
    let actor = ctx.actor();
    if !actor.roles.has(Role::Supervisor) || !waits(actor.org, row) {
        return Approval::None;
    }
    let holds = row.case_id.is_some_and(|case| held.contains(&case));
    if holds && row.author != actor.person {
        Approval::Mine
    } else {
        Approval::Others
    }
}
