//! A referral's whole life for the desk: every entry of the log about it, and the proof of one of them.

use ::entity::{
    audit_entry, referral,
    vocab::{ReferralId, ReferralState},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Line, line::line};
use crate::{
    audit::{Entry, prove},
    case::{Event, event},
    ctx::{Ctx, logged_under},
    error::{Error, Result},
    policy::{Action, Verb},
};

pub use crate::audit::Proof;

/// Entries that are shown.
const MOST: u64 = 2_000;

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
    /// Its entries, the earliest first.
    pub events: Vec<Event>,
}

async fn own(ctx: &Ctx, id: ReferralId) -> Result<referral::Model> {
    ctx.allow(Action::SeeDesk, None).await?;
    let row = referral::Entity::find_by_id(id).one(&ctx.house().store.db).await?;
    let org = Some(ctx.actor().org);
    row.filter(|row| (row.from_org == org || row.to_org == org) && row.state != ReferralState::Draft)
        .ok_or(Error::NotFound)
}

/// The life of a referral of the own organisation.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::NotFound`].
pub async fn life(ctx: &Ctx, id: ReferralId) -> Result<Life> {
    let row = own(ctx, id).await?;
    let events = entries(ctx, &row, &VERBS).await?;
    let line = line(ctx, row).await?;
    Ok(Life { line, events })
}

/// Entries about a referral.
pub(super) async fn entries(ctx: &Ctx, row: &referral::Model, verbs: &[Verb]) -> Result<Vec<Event>> {
    let found = audit_entry::Entity::find()
        .filter(audit_entry::Column::CaseId.eq(logged_under(row)))
        .filter(audit_entry::Column::Action.is_in(verbs.iter().map(|verb| verb.word())))
        .order_by_asc(audit_entry::Column::Seq)
        .limit(MOST);
    let mut events = Vec::new();
    for found in found.all(&ctx.house().store.db).await? {
        let entry = Entry::from_bytes(&found.bytes).map_err(Error::Internal)?;
        if entry.subject == Some(row.id.0) {
            events.push(event(ctx, entry).await?);
        }
    }
    Ok(events)
}

/// The proof that an entry about a referral is in the log.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::NotFound`] if the entry is about something else.
pub async fn proof(ctx: &Ctx, id: ReferralId, seq: u64) -> Result<Proof> {
    let row = own(ctx, id).await?;
    let events = entries(ctx, &row, &VERBS).await?;
    if !events.iter().any(|event| event.seq == seq) {
        return Err(Error::NotFound);
    }
    prove(&ctx.house().store.db, seq).await?.ok_or(Error::NotFound)
}
