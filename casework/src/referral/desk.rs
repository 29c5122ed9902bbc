//! The supervisor's desk: all referrals of the organisation as plain rows. No key is needed and none is used: auditors see this too.

use std::collections::{BTreeMap, HashMap};

use ::entity::{
    audit_entry, case, referral,
    vocab::{CaseId, Role},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

use super::{
    Approval, Line,
    approval::{approval, held},
    filter::{DeskFilter, Only, query},
    line::lines,
};
use crate::{
    audit::{Entry, Outcome},
    case::number,
    ctx::Ctx,
    error::{Error, Result},
    policy::{Action, Verb},
};

/// Referrals on one page.
pub const DESK: u64 = 25;
/// Referrals in a sheet.
const SHEET: u64 = 10_000;

/// A referral as the desk shows it.
#[derive(Clone, Debug)]
pub struct DeskRow {
    /// The referral.
    pub line: Line,
    /// The number of the own case; empty if there is none.
    pub case: String,
    /// How often the packet was opened.
    pub openings: u64,
    /// Who can approve it.
    pub approval: Approval,
}

/// A page of the desk.
#[derive(Clone, Debug)]
pub struct DeskPage {
    /// The referrals, the latest first.
    pub rows: Vec<DeskRow>,
    /// Whether there are more.
    pub more: bool,
}

/// What waits at the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Referrals that wait for approval.
    pub awaiting: u64,
    /// Referrals whose answer is late.
    pub overdue: u64,
}

/// A page of the desk.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn desk(ctx: &Ctx, filter: DeskFilter) -> Result<DeskPage> {
    ctx.allow(Action::SeeDesk, None).await?;
    let db = &ctx.house().store.db;
    let found = query(ctx, filter)
        .offset(u64::from(filter.page) * DESK)
        .limit(DESK + 1)
        .all(db)
        .await?;
    let most = usize::try_from(DESK).unwrap_or(usize::MAX);
    let more = found.len() > most;
    Ok(DeskPage {
        rows: rows(ctx, found.into_iter().take(most).collect()).await?,
        more,
    })
}

/// What waits at the desk of the own organisation: numbers for the start page. None for who may not see the desk.
pub async fn counts(ctx: &Ctx) -> Result<Counts> {
    if !ctx.actor().roles.any(&[Role::Supervisor, Role::Auditor]) {
        return Ok(Counts::default());
    }
    let db = &ctx.house().store.db;
    let number = async |only| {
        query(
            ctx,
            DeskFilter {
                only: Some(only),
                ..DeskFilter::default()
            },
        )
        .count(db)
        .await
    };
    Ok(Counts {
        awaiting: number(Only::Awaiting).await?,
        overdue: number(Only::Overdue).await?,
    })
}

/// The desk as a sheet, without what is sealed: an entry of its own.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn sheet(ctx: &Ctx, filter: DeskFilter) -> Result<Vec<DeskRow>> {
    ctx.allow(Action::ExportDesk, None).await?;
    let found = query(ctx, filter).limit(SHEET).all(&ctx.house().store.db).await?;
    rows(ctx, found).await
}

async fn rows(ctx: &Ctx, rows: Vec<referral::Model>) -> Result<Vec<DeskRow>> {
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
    let held = held(ctx, &rows).await?;
    let numbered = |line: Line| {
        let own = [line.row.case_id, line.row.into_case]
            .into_iter()
            .flatten()
            .find_map(|id| cases.get(&id));
        DeskRow {
            case: own.cloned().unwrap_or_default(),
            openings: opened.get(&line.row.id.0).copied().unwrap_or(0),
            approval: approval(ctx, &line.row, &held),
            line,
        }
    };
    Ok(lines(ctx, rows).await?.into_iter().map(numbered).collect())
}
