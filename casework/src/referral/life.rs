//! A referral's whole life for the desk: every entry of the log about it, and the proof of one of them.

use ::entity::{
    audit_entry, referral,
    vocab::{CaseId, ReferralId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Line, filter::own as ours, line::line};
use crate::{
    audit::{Entry, prove},
    case::{Event, event},
    ctx::{Ctx, logged_under},
    error::{Error, Result},
    policy::{Action, Verb},
};

pub use crate::audit::Proof;

/// Entries on one page.
const PAGE: usize = 100;

/// What the log says of a referral.
const VERBS: [Verb; 22] = [
    Verb::DraftReferral,
    Verb::AskReferral,
    Verb::SendReferral,
    Verb::ApproveReferral,
    Verb::GiveBackReferral,
    Verb::SeeReferral,
    Verb::ReceiveReferral,
    Verb::AcceptReferral,
    Verb::DeclineReferral,
    Verb::RedirectReferral,
    Verb::WorkReferral,
    Verb::CompleteReferral,
    Verb::ReturnReferral,
    Verb::WithdrawReferral,
    Verb::ExpireReferral,
    Verb::OpenPacket,
    Verb::OpenPacketFile,
    Verb::WriteMessage,
    Verb::TakeOver,
    Verb::ReferIn,
    Verb::CopyPacket,
    Verb::ReadBack,
];

/// A referral with its entries.
#[derive(Clone, Debug)]
pub struct Life {
    /// The referral.
    pub line: Line,
    /// A page of its entries, the earliest first.
    pub events: Vec<Event>,
    /// Whether there are more.
    pub more: bool,
}

async fn own(ctx: &Ctx, id: ReferralId) -> Result<referral::Model> {
    ctx.allow(Action::SeeDesk, None).await?;
    let found = referral::Entity::find_by_id(id).filter(ours(ctx));
    found.one(&ctx.house().store.db).await?.ok_or(Error::NotFound)
}

/// The life of a referral of the own organisation; `page` counts from 0.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::NotFound`].
pub async fn life(ctx: &Ctx, id: ReferralId, page: u32) -> Result<Life> {
    let row = own(ctx, id).await?;
    let entries = entries(ctx, &row).await?;
    let before = usize::try_from(page).unwrap_or(usize::MAX).saturating_mul(PAGE);
    let more = entries.len() > before.saturating_add(PAGE);
    let mut events = Vec::new();
    for entry in entries.into_iter().skip(before).take(PAGE) {
        events.push(event(ctx, entry).await?);
    }
    let line = line(ctx, row).await?;
    Ok(Life { line, events, more })
}

/// Entries about a referral, the earliest first: for who sent it all of them, for who received it those of their own people. How it
/// was put together and approved is the sender's business.
async fn entries(ctx: &Ctx, row: &referral::Model) -> Result<Vec<Entry>> {
    let org = Some(ctx.actor().org);
    let mut entries = entries_under(ctx, logged_under(row), &VERBS).await?;
    entries.retain(|entry| entry.subject == Some(row.id.0) && (row.from_org == org || entry.org == org));
    Ok(entries)
}

/// Entries about all referrals of a case, the earliest first.
pub(super) async fn entries_under(ctx: &Ctx, case: CaseId, verbs: &[Verb]) -> Result<Vec<Entry>> {
    let found = audit_entry::Entity::find()
        .filter(audit_entry::Column::CaseId.eq(case))
        .filter(audit_entry::Column::Action.is_in(verbs.iter().map(|verb| verb.word())))
        .order_by_asc(audit_entry::Column::Seq);
    let found = found.all(&ctx.house().store.db).await?;
    let read = |row: audit_entry::Model| Entry::from_bytes(&row.bytes).map_err(Error::Internal);
    found.into_iter().map(read).collect()
}

/// The proof that an entry about a referral is in the log.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::NotFound`] if the entry is about something else.
pub async fn proof(ctx: &Ctx, id: ReferralId, seq: u64) -> Result<Proof> {
    let row = own(ctx, id).await?;
    if !entries(ctx, &row).await?.iter().any(|entry| entry.seq == seq) {
        return Err(Error::NotFound);
    }
    prove(&ctx.house().store.db, seq).await?.ok_or(Error::NotFound)
}
