//! The supervisor's desk: all referrals of the organisation as plain rows. No key is needed and none is used: auditors see this too.

use std::collections::{BTreeMap, HashMap};

use ::entity::{
    audit_entry, case, referral,
    vocab::{CaseId, OrgId, PersonId, ReferralBasis, ReferralPurpose, ReferralState},
};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::{Line, line::lines, state::LIVE};
use crate::{
    audit::{Entry, Outcome},
    case::number,
    clock::{DAY_MS, local},
    ctx::Ctx,
    error::{Error, Result},
    policy::{Action, Verb},
};

/// Referrals on one page.
pub const DESK: u64 = 25;
/// Referrals in a sheet.
const SHEET: u64 = 10_000;

/// Which referrals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeskFilter {
    /// Only those that go on.
    pub live: bool,
    /// Only those whose answer is late.
    pub overdue: bool,
    /// Only those without consent.
    pub exceptions: bool,
    /// Only those that wait for approval.
    pub awaiting: bool,
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
    pub page: u64,
}

/// A page of the desk.
#[derive(Clone, Debug)]
pub struct DeskPage {
    /// The referrals, the latest first; the number of the own case and how often the packet was opened.
    pub rows: Vec<(Line, String, u64)>,
    /// Whether there are more.
    pub more: bool,
    /// How many wait for approval.
    pub awaiting: u64,
}

/// That a row is of the own organisation, on whichever side; drafts are nobody's business yet.
pub(super) fn own(ctx: &Ctx) -> Condition {
    let org = ctx.actor().org;
    let sides = Condition::any()
        .add(referral::Column::FromOrg.eq(org))
        .add(referral::Column::ToOrg.eq(org));
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

fn query(ctx: &Ctx, filter: DeskFilter) -> Select<referral::Entity> {
    let today = local(ctx.house().clock.now_ms()).date_naive();
    let mut all = own(ctx);
    if filter.live {
        all = all.add(referral::Column::State.is_in(LIVE));
    }
    if filter.overdue {
        all = all
            .add(referral::Column::State.is_in([ReferralState::Sent, ReferralState::Received]))
            .add(referral::Column::AnswerBy.lt(today));
    }
    if filter.exceptions {
        all = all.add(referral::Column::Basis.ne(ReferralBasis::Consent));
    }
    if filter.awaiting {
        all = all.add(waits(ctx.actor().org));
    }
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

/// A page of the desk.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn desk(ctx: &Ctx, filter: DeskFilter) -> Result<DeskPage> {
    use sea_orm::PaginatorTrait;
    ctx.allow(Action::SeeDesk, None).await?;
    let db = &ctx.house().store.db;
    let found = query(ctx, filter)
        .offset(filter.page.saturating_mul(DESK))
        .limit(DESK + 1)
        .all(db)
        .await?;
    let most = usize::try_from(DESK).unwrap_or(usize::MAX);
    let more = found.len() > most;
    let awaiting = referral::Entity::find().filter(waits(ctx.actor().org)).count(db).await?;
    Ok(DeskPage {
        rows: with_numbers(ctx, found.into_iter().take(most).collect()).await?,
        more,
        awaiting,
    })
}

/// The desk as a sheet, without what is sealed: an entry of its own.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn sheet(ctx: &Ctx, filter: DeskFilter) -> Result<Vec<(Line, String, u64)>> {
    ctx.allow(Action::ExportDesk, None).await?;
    let found = query(ctx, filter).limit(SHEET).all(&ctx.house().store.db).await?;
    with_numbers(ctx, found).await
}

async fn with_numbers(ctx: &Ctx, rows: Vec<referral::Model>) -> Result<Vec<(Line, String, u64)>> {
    let db = &ctx.house().store.db;
    let org = ctx.actor().org;
    let ids: Vec<CaseId> = rows.iter().flat_map(|row| [row.case_id, row.into_case]).flatten().collect();
    let cases: BTreeMap<CaseId, String> = case::Entity::find()
        .filter(case::Column::Id.is_in(ids))
        .filter(case::Column::OrgId.eq(org))
        .all(db)
        .await?
        .into_iter()
        .map(|case| (case.id, number(&case)))
        .collect();
    let under = rows.iter().map(crate::ctx::logged_under);
    let entries = audit_entry::Entity::find()
        .filter(audit_entry::Column::CaseId.is_in(under))
        .filter(audit_entry::Column::Action.is_in([Verb::OpenPacket.word(), Verb::OpenPacketFile.word()]))
        .filter(audit_entry::Column::Outcome.eq(Outcome::Done.word()))
        .all(db)
        .await?;
    let mut opened: HashMap<uuid::Uuid, u64> = HashMap::new();
    for entry in entries {
        let entry = Entry::from_bytes(&entry.bytes).map_err(Error::Internal)?;
        if let Some(subject) = entry.subject {
            *opened.entry(subject).or_default() += 1;
        }
    }
    let numbered = |line: Line| {
        let own = [line.row.case_id, line.row.into_case]
            .into_iter()
            .flatten()
            .find_map(|id| cases.get(&id));
        let number = own.cloned().unwrap_or_default();
        let times = opened.get(&line.row.id.0).copied().unwrap_or(0);
        (line, number, times)
    };
    Ok(lines(ctx, rows).await?.into_iter().map(numbered).collect())
}
