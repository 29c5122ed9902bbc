//! Which referrals the desk shows.

use ::entity::{
    referral,
    vocab::{OrgId, PersonId, ReferralBasis, ReferralPurpose, ReferralState},
};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, Select};

use super::state::LIVE;
use crate::{
    clock::{DAY_MS, local},
    ctx::Ctx,
};

/// What a supervisor looks for most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// Those that go on.
    Live,
    /// Those whose answer is late.
    Overdue,
    /// Those without consent.
    Exceptions,
    /// Those that wait for approval.
    Awaiting,
}

/// Which referrals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeskFilter {
    /// One sort of them.
    pub only: Option<Only>,
    /// Only with this organisation.
    pub with: Option<OrgId>,
    /// Only for this.
    pub purpose: Option<ReferralPurpose>,
    /// Only by this colleague.
    pub author: Option<PersonId>,
    /// Begun on this day or later.
    pub from: Option<NaiveDate>,
    /// Begun on this day or before.
    pub until: Option<NaiveDate>,
    /// Page, from 0.
    pub page: u32,
}

/// That a row is of the own organisation, or came to it; drafts are nobody's business yet, and what was never sent came to nobody.
pub(super) fn own(ctx: &Ctx) -> Condition {
    let org = ctx.actor().org;
    let came = Condition::all()
        .add(referral::Column::ToOrg.eq(org))
        .add(referral::Column::SentMs.is_not_null());
    let sides = Condition::any().add(referral::Column::FromOrg.eq(org)).add(came);
    Condition::all()
        .add(sides)
        .add(referral::Column::State.ne(ReferralState::Draft))
}

fn waits(org: OrgId) -> Condition {
    let exception = Condition::all()
        .add(referral::Column::Basis.ne(ReferralBasis::Consent))
        .add(referral::Column::ApprovedBy.is_null())
        .add(referral::Column::State.is_in(LIVE));
    let asks = Condition::any()
        .add(referral::Column::State.eq(ReferralState::Awaiting))
        .add(exception);
    Condition::all().add(referral::Column::FromOrg.eq(org)).add(asks)
}

fn start_of(day: NaiveDate) -> i64 {
    // Midnight in Dushanbe.
    day.and_hms_opt(0, 0, 0).map_or(0, |time| time.and_utc().timestamp_millis()) - 5 * 3_600_000
}

pub(super) fn query(ctx: &Ctx, filter: DeskFilter) -> Select<referral::Entity> {
    let today = local(ctx.house().clock.now_ms()).date_naive();
    let mut all = own(ctx);
    all = match filter.only {
        None => all,
        Some(Only::Live) => all.add(referral::Column::State.is_in(LIVE)),
        Some(Only::Overdue) => all
            .add(referral::Column::State.is_in([ReferralState::Sent, ReferralState::Received]))
            .add(referral::Column::AnswerBy.lt(today)),
        Some(Only::Exceptions) => all.add(referral::Column::Basis.ne(ReferralBasis::Consent)),
        Some(Only::Awaiting) => all.add(waits(ctx.actor().org)),
    };
    if let Some(org) = filter.with {
        all = all.add(
            Condition::any()
                .add(referral::Column::FromOrg.eq(org))
                .add(referral::Column::ToOrg.eq(org)),
        );
    }
    if let Some(purpose) = filter.purpose {
        all = all.add(referral::Column::Purpose.eq(purpose));
    }
    if let Some(author) = filter.author {
        all = all.add(referral::Column::Author.eq(author));
    }
    if let Some(from) = filter.from {
        all = all.add(referral::Column::AtMs.gte(start_of(from)));
    }
    if let Some(until) = filter.until {
        all = all.add(referral::Column::AtMs.lt(start_of(until) + DAY_MS));
    }
    referral::Entity::find()
        .filter(all)
        .order_by_desc(referral::Column::AtMs)
        .order_by_desc(referral::Column::Id)
}
