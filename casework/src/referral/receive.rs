//! The receiver's side: what came, the answer, the content once it is taken on, its files.

use ::entity::{
    audit_entry, packet_grant, referral,
    vocab::{DocumentId, MessageKind, ReferralId, ReferralOutcome, ReferralReason, ReferralSide, ReferralState},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    Line, Said,
    end::{end_of, ended_with},
    line::line,
    state::{Act, is_live, keeps_words, next},
    thread::put,
    typed::{text, word},
};
use crate::{
    audit::{Entry, Outcome},
    ctx::{Ctx, Packet, logged_under},
    error::{Error, Issue, Result},
    policy::{Action, Relation, Verb},
    record::Pairs,
};

/// What the receiver does with a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Takes it on.
    Accept,
    /// Does not, for a reason.
    Decline,
    /// Does not, because it belongs elsewhere.
    Redirect,
    /// Begins.
    Begin,
    /// Is done, with an outcome.
    Complete,
    /// Gives it back, for a reason.
    Return,
}

impl Answer {
    const fn act(self) -> (Act, Verb) {
        match self {
            Self::Accept => (Act::Accept, Verb::AcceptReferral),
            Self::Decline => (Act::Decline, Verb::DeclineReferral),
            Self::Redirect => (Act::Redirect, Verb::RedirectReferral),
            Self::Begin => (Act::Begin, Verb::WorkReferral),
            Self::Complete => (Act::Complete, Verb::CompleteReferral),
            Self::Return => (Act::Return, Verb::ReturnReferral),
        }
    }
}

/// A referral before its content is opened: number, purpose, urgency. Seeing it for the first time says that it came.
///
/// # Errors
/// As [`Ctx::see_referral`].
pub async fn cover(ctx: &Ctx, id: ReferralId) -> Result<(Line, Relation)> {
    let cover = ctx.see_referral(Action::SeeReferral, id).await?;
    let mut row = cover.row;
    if cover.relation == Relation::Receiver
        && let Some(state) = next(row.state, Act::Receive)
    {
        let mut new = row.clone();
        new.state = state;
        new.revision += 1;
        let mut unit = ctx.change_referral(&row, Verb::ReceiveReferral);
        unit.update(&row, &new);
        match ctx.commit(unit).await {
            // A colleague has looked in the same moment.
            Err(Error::Conflict) => {}
            done => {
                done?;
                row = new;
            }
        }
    }
    Ok((line(ctx, row).await?, cover.relation))
}

/// Answers a referral.
///
/// # Errors
/// [`Error::Invalid`] if it can no longer be answered so, or something is missing; otherwise as [`Ctx::open_packet`].
pub async fn answer(ctx: &Ctx, id: ReferralId, answer: Answer, pairs: &Pairs) -> Result<()> {
    let (act, verb) = answer.act();
    if !matches!(answer, Answer::Accept | Answer::Begin) && has_ended(ctx, id, verb).await? {
        return Ok(()); // sent twice
    }
    let packet = ctx.open_packet(Action::AnswerReferral, id).await?;
    let old = packet.row();
    if answer == Answer::Accept && old.accepted_by == Some(ctx.actor().person) {
        return Ok(()); // sent twice
    }
    if next(old.state, act).is_none() {
        return Err(Issue::new("", "issue-referral-changed").into());
    }
    let done = match answer {
        Answer::Accept => accept(ctx, old).await,
        Answer::Begin => {
            let mut new = old.clone();
            new.state = ReferralState::InProgress;
            new.revision += 1;
            let mut unit = ctx.change_referral(old, verb);
            unit.update(old, &new);
            ctx.commit(unit).await.map(drop)
        }
        _ => finish(ctx, &packet, (answer, act, verb), pairs).await,
    };
    match done {
        Err(Error::Conflict) => Err(Issue::new("", "issue-referral-changed").into()),
        done => done,
    }
}

/// Whether this person has ended it with this answer already. Nobody holds its key any longer, so only the log can say so.
async fn has_ended(ctx: &Ctx, id: ReferralId, verb: Verb) -> Result<bool> {
    let db = &ctx.house().store.db;
    let row = referral::Entity::find_by_id(id).one(db).await?;
    let Some(row) = row.filter(|row| !is_live(row.state)) else {
        return Ok(false);
    };
    let found = audit_entry::Entity::find()
        .filter(audit_entry::Column::CaseId.eq(logged_under(&row)))
        .filter(audit_entry::Column::ActorId.eq(ctx.actor().person))
        .filter(audit_entry::Column::Action.eq(verb.word()))
        .filter(audit_entry::Column::Outcome.eq(Outcome::Done.word()));
    for entry in found.all(db).await? {
        if Entry::from_bytes(&entry.bytes).map_err(Error::Internal)?.subject == Some(id.0) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes it on: from now on nobody else can open it.
async fn accept(ctx: &Ctx, old: &referral::Model) -> Result<()> {
    let mut new = old.clone();
    new.state = next(old.state, Act::Accept).ok_or(Error::Conflict)?;
    new.revision += 1;
    new.accepted_by = Some(ctx.actor().person);
    new.answered_ms = Some(ctx.house().clock.now_ms());
    let mut unit = ctx.change_referral(old, Verb::AcceptReferral);
    unit.update(old, &new);
    let others = packet_grant::Entity::find()
        .filter(packet_grant::Column::ReferralId.eq(old.id))
        .filter(packet_grant::Column::Side.eq(ReferralSide::Receiver))
        .filter(packet_grant::Column::PersonId.ne(ctx.actor().person));
    for grant in others.all(&ctx.house().store.db).await? {
        unit.delete(&grant);
    }
    ctx.commit(unit).await.map(drop)
}

/// An answer that is the end: with its reason or outcome, and a few words as the last message.
async fn finish(ctx: &Ctx, packet: &Packet, (answer, act, verb): (Answer, Act, Verb), pairs: &Pairs) -> Result<()> {
    let old = packet.row();
    let mut issues = Vec::new();
    let (mut reason, mut outcome) = (None, None);
    if answer == Answer::Complete {
        outcome = word::<ReferralOutcome>(pairs, "outcome", &mut issues);
    } else {
        reason = word::<ReferralReason>(pairs, "reason", &mut issues);
    }
    let explained = reason == Some(ReferralReason::Other) || answer == Answer::Redirect;
    let words = if keeps_words(old) {
        text(pairs, "text", explained, &mut issues)
    } else {
        String::new()
    };
    if !issues.is_empty() {
        return Err(Error::Invalid(issues));
    }
    let now = ctx.house().clock.now_ms();
    let end = end_of(ctx.house(), old, act, |new| {
        new.answered_ms = new.answered_ms.or(Some(now));
        (new.reason, new.outcome) = (reason, outcome);
    })
    .await?;
    let mut unit = ctx.change_referral(old, verb);
    if !words.is_empty() {
        let said = Said {
            text: words,
            ..Said::default()
        };
        put(ctx, &mut unit, packet, (DocumentId(Uuid::new_v4()), MessageKind::Text), &said)?;
    }
    end.put(&mut unit);
    ctx.commit(unit).await?;
    ended_with(ctx.house(), &[end]).await;
    Ok(())
}
