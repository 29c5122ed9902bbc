//! A case's referrals, for those who hold its consents: the list, one of them with all that is known of it, the preview, messages.

use ::entity::{
    packet_grant, referral,
    vocab::{CaseId, DocumentId, MessageKind, ReferralId, ReferralOutcome, ReferralReason, ReferralWay, Section},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};

use super::{
    Chosen, Line, Message, Shot,
    content::shot_of,
    draft::of_case,
    end::{end_of, ended_with},
    line::{line, lines},
    send::changed,
    shot::shot,
    state::{Act, next},
    thread::{is_there, messages, put, said},
    typed::{text, word},
};
use crate::{
    ctx::Ctx,
    error::{Error, Issue, Result},
    policy::{Action, Verb},
    record::Pairs,
};

/// A referral with all that its case knows of it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The referral.
    pub line: Line,
    /// What was chosen.
    pub chosen: Chosen,
    /// Who can open it now: those to whom it was sent and who have not answered, or who has taken it on.
    pub holders: Vec<String>,
    /// What is shared now; nothing before it was sent and after the end.
    pub shot: Option<Shot>,
    /// What was said.
    pub messages: Vec<Message>,
}

/// The referrals of a case, the latest first. Needs no key, but is told only to who holds the consents.
pub async fn outgoing(ctx: &Ctx, case: CaseId) -> Result<Vec<Line>> {
    let known = ctx.see(Action::SeeCase, case).await?;
    if !known.holds(Section::Consent) {
        return Err(Error::NotFound);
    }
    let of_case = Condition::any()
        .add(referral::Column::CaseId.eq(case))
        .add(referral::Column::IntoCase.eq(case));
    let rows = referral::Entity::find()
        .filter(of_case)
        .order_by_desc(referral::Column::AtMs)
        .all(&ctx.house().store.db)
        .await?;
    lines(ctx, rows).await
}

/// One referral of a case.
///
/// # Errors
/// As [`Ctx::open`] of the consents.
pub async fn show(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<Shown> {
    let (opened, row, chosen) = of_case(ctx, case, id, Action::Read(Section::Consent)).await?;
    let (mut shot, mut said) = (None, Vec::new());
    if row.packet_key.is_some() {
        let packet = opened.packet(&row)?;
        shot = shot_of(ctx, &packet).await?;
        said = messages(ctx.house(), &packet).await?;
    }
    let mut holders = Vec::new();
    let grants = packet_grant::Entity::find().filter(packet_grant::Column::ReferralId.eq(id));
    for grant in grants.all(&ctx.house().store.db).await? {
        if grant.side == ::entity::vocab::ReferralSide::Receiver {
            holders.push(ctx.house().name_of(grant.person_id).await?);
        }
    }
    holders.sort();
    Ok(Shown {
        line: line(ctx, row).await?,
        chosen,
        holders,
        shot,
        messages: said,
    })
}

/// What the receiver would see if it were sent now. Opens each section that something is shared of.
///
/// # Errors
/// As [`Ctx::open`].
pub async fn preview(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<(Line, Shot)> {
    let (_, row, chosen) = of_case(ctx, case, id, Action::Read(Section::Consent)).await?;
    let (shot, _) = shot(ctx, case, &chosen).await?;
    Ok((line(ctx, row).await?, shot))
}

/// Writes to the other side from the case.
///
/// # Errors
/// [`Error::Invalid`]; otherwise as [`Ctx::open`].
pub async fn write_from_case(ctx: &Ctx, case: CaseId, id: ReferralId, message: DocumentId, pairs: &Pairs) -> Result<()> {
    let (opened, row, _) = of_case(ctx, case, id, Action::Write(Section::Consent)).await?;
    if !super::is_out(row.state) || row.way == ReferralWay::Outside {
        return Err(changed());
    }
    let packet = opened.packet(&row)?;
    let words = said(ctx, MessageKind::Text, pairs)?;
    if is_there(ctx, message).await? {
        return Ok(());
    }
    let mut unit = ctx.change(&opened, Verb::WriteMessage, Some(DocumentId(id.0)));
    let live = Condition::all()
        .add(referral::Column::Id.eq(id))
        .add(referral::Column::State.eq(row.state));
    unit.guard::<referral::Entity>(live);
    put(ctx, &mut unit, &packet, (message, MessageKind::Text), &words)?;
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(changed()),
        done => done.map(drop),
    }
}

/// What somebody outside has answered by phone or letter, entered by who sent it: taken on, not, done.
///
/// # Errors
/// [`Error::Invalid`] if it can no longer be answered so; otherwise as [`Ctx::open`].
pub async fn mark_outside(ctx: &Ctx, case: CaseId, id: ReferralId, act: &str, pairs: &Pairs) -> Result<()> {
    let (opened, row, _) = of_case(ctx, case, id, Action::Write(Section::Consent)).await?;
    let (act, verb) = match act {
        "accepted" => (Act::Accept, Verb::AcceptReferral),
        "declined" => (Act::Decline, Verb::DeclineReferral),
        "completed" => (Act::Complete, Verb::CompleteReferral),
        _ => return Err(Error::NotFound),
    };
    if row.way != ReferralWay::Outside || next(row.state, act).is_none() {
        return Err(changed());
    }
    let now = ctx.house().clock.now_ms();
    let mut unit = ctx.change(&opened, verb, Some(DocumentId(id.0)));
    if act == Act::Accept {
        let mut new = row.clone();
        new.state = next(row.state, act).ok_or_else(changed)?;
        new.revision += 1;
        new.answered_ms = Some(now);
        unit.update(&row, &new);
        return commit(ctx, unit).await;
    }
    let mut issues = Vec::new();
    let outcome = (act == Act::Complete)
        .then(|| word::<ReferralOutcome>(pairs, "outcome", &mut issues))
        .flatten();
    let reason = (act == Act::Decline)
        .then(|| word::<ReferralReason>(pairs, "reason", &mut issues))
        .flatten();
    let words = text(pairs, "text", false, &mut issues);
    if !issues.is_empty() {
        return Err(Error::Invalid(issues));
    }
    let end = end_of(ctx.house(), &row, act, |new| {
        new.answered_ms = new.answered_ms.or(Some(now));
        (new.reason, new.outcome) = (reason, outcome);
    })
    .await?;
    if !words.is_empty() {
        let packet = opened.packet(&row)?;
        let said = super::Said {
            text: words,
            ..super::Said::default()
        };
        put(ctx, &mut unit, &packet, (DocumentId::random(), MessageKind::Text), &said)?;
    }
    end.put(&mut unit);
    commit(ctx, unit).await?;
    ended_with(ctx.house(), &[end]).await;
    Ok(())
}

async fn commit(ctx: &Ctx, unit: crate::store::Unit) -> Result<()> {
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Issue::new("", "issue-referral-changed").into()),
        done => done.map(drop),
    }
}
