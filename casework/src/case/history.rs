//! What happened to a case and who has looked at it: the log, read for one case. One entry is both the timeline's line and
//! the evidence, so the two cannot tell different stories.

use std::collections::HashMap;

use ::entity::{
    audit_entry, document,
    vocab::{CaseId, DocumentId, DocumentKind, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    audit::{Entry, Outcome},
    ctx::Ctx,
    error::{Error, Result},
    policy::{Action, Verb},
};

/// Lines on one page.
const PAGE: usize = 25;

/// A line of the timeline or of the list of openings.
#[derive(Clone, Debug)]
pub struct Event {
    /// Place in the log.
    pub seq: u64,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
    /// Who.
    pub actor: String,
    /// The verb's word.
    pub action: String,
    /// Which section.
    pub section: Option<Section>,
    /// The colleague it is about, for giving and taking away.
    pub subject: String,
    /// The document it is about, if it is about one, and what that is.
    pub document: Option<(DocumentId, DocumentKind)>,
    /// How it ended.
    pub outcome: Outcome,
}

const HAPPENED: &[Verb] = &[
    Verb::OpenCase,
    Verb::Write,
    Verb::AddFile,
    Verb::Give,
    Verb::TakeAway,
    Verb::Rotate,
    Verb::BookBed,
    Verb::Arrive,
    Verb::Depart,
    Verb::NotArrive,
    Verb::Extend,
    Verb::Ask,
    Verb::Withdraw,
    Verb::Answer,
    Verb::Finish,
    Verb::Reopen,
    Verb::TickOff,
    Verb::SendReferral,
    Verb::ApproveReferral,
    Verb::AcceptReferral,
    Verb::DeclineReferral,
    Verb::RedirectReferral,
    Verb::CompleteReferral,
    Verb::ReturnReferral,
    Verb::WithdrawReferral,
    Verb::ExpireReferral,
    Verb::WriteMessage,
    Verb::TakeOver,
];
/// What is done with referrals.
const REFERRALS: &[Verb] = &[
    Verb::SendReferral,
    Verb::ApproveReferral,
    Verb::AcceptReferral,
    Verb::DeclineReferral,
    Verb::RedirectReferral,
    Verb::CompleteReferral,
    Verb::ReturnReferral,
    Verb::WithdrawReferral,
    Verb::ExpireReferral,
    Verb::WriteMessage,
];
const LOOKED: &[Verb] = &[
    Verb::Read,
    Verb::Unlock,
    Verb::OpenFile,
    Verb::SeeCase,
    Verb::SeeOpenings,
    Verb::SeeReferral,
    Verb::OpenPacket,
    Verb::OpenPacketFile,
    Verb::CopyPacket,
    Verb::TellPerson,
];

/// What happened to a case, the latest first, in the sections that the person holds. `before` is a place in the log to go
/// on from.
pub async fn timeline(ctx: &Ctx, case: CaseId, before: Option<u64>) -> Result<(Vec<Event>, bool)> {
    let known = ctx.see(Action::SeeCase, case).await?;
    let visible = |entry: &Entry| {
        // What the other side of a referral does is about no section, but is told only to who holds the consents.
        let of_referral = REFERRALS.iter().any(|verb| verb.word() == entry.action);
        let section = entry.section.or(of_referral.then_some(Section::Consent));
        section.is_none_or(|section| known.holds(section)) && entry.outcome == Outcome::Done
    };
    lines(ctx, case, HAPPENED, before, visible).await
}

/// Who has opened a case, tries that were refused included.
pub async fn openings(ctx: &Ctx, case: CaseId, before: Option<u64>) -> Result<(Vec<Event>, bool)> {
    ctx.see(Action::SeeOpenings, case).await?;
    lines(ctx, case, LOOKED, before, |_| true).await
}

async fn lines(
    ctx: &Ctx,
    case: CaseId,
    verbs: &[Verb],
    mut before: Option<u64>,
    visible: impl Fn(&Entry) -> bool,
) -> Result<(Vec<Event>, bool)> {
    const CHUNK: u64 = 100;
    let mut found = Vec::new();
    loop {
        let mut query = audit_entry::Entity::find()
            .filter(audit_entry::Column::CaseId.eq(case))
            .filter(audit_entry::Column::Action.is_in(verbs.iter().map(|verb| verb.word())));
        if let Some(seq) = before {
            query = query.filter(audit_entry::Column::Seq.lt(i64::try_from(seq).unwrap_or(i64::MAX)));
        }
        let rows = query
            .order_by_desc(audit_entry::Column::Seq)
            .limit(CHUNK)
            .all(&ctx.house().store.db)
            .await?;
        let last = rows.len() < usize::try_from(CHUNK).unwrap_or(usize::MAX);
        for row in rows {
            let entry = Entry::from_bytes(&row.bytes).map_err(Error::Internal)?;
            before = Some(entry.seq);
            if !visible(&entry) {
                continue;
            }
            if found.len() == PAGE {
                return Ok((with_kinds(ctx, case, found).await?, true));
            }
            found.push((entry.subject, event(ctx, entry).await?));
        }
        if last {
            return Ok((with_kinds(ctx, case, found).await?, false));
        }
    }
}

pub(crate) async fn event(ctx: &Ctx, entry: Entry) -> Result<Event> {
    let house = ctx.house();
    let actor = match entry.actor {
        Some(person) => house.name_of(person).await?,
        None => String::new(),
    };
    let of_person = [Verb::Give, Verb::TakeAway, Verb::GiveOrgKey, Verb::EndAccess, Verb::Join];
    let subject = match entry.subject {
        Some(id) if of_person.iter().any(|verb| verb.word() == entry.action) => {
            house.name_of(::entity::vocab::PersonId(id)).await?
        }
        _ => String::new(),
    };
    Ok(Event {
        seq: entry.seq,
        at_ms: entry.t_ms,
        actor,
        action: entry.action,
        section: entry.section,
        subject,
        document: None,
        outcome: entry.outcome,
    })
}

/// Says of which kind the documents are that entries of a case are about: one question for a page.
async fn with_kinds(ctx: &Ctx, case: CaseId, found: Vec<(Option<Uuid>, Event)>) -> Result<Vec<Event>> {
    let ids = found.iter().filter_map(|(subject, _)| subject.map(DocumentId));
    let rows = document::Entity::find()
        .filter(document::Column::CaseId.eq(case))
        .filter(document::Column::Id.is_in(ids))
        .all(&ctx.house().store.db)
        .await?;
    let kinds: HashMap<Uuid, DocumentKind> = rows.into_iter().map(|row| (row.id.0, row.kind)).collect();
    let named = |(subject, event): (Option<Uuid>, Event)| {
        let document = subject.and_then(|id| Some((DocumentId(id), *kinds.get(&id)?)));
        Event { document, ..event }
    };
    Ok(found.into_iter().map(named).collect())
}
