//! What somebody outside has answered by phone or letter, entered by who sent the referral.

use ::entity::vocab::{CaseId, DocumentId, MessageKind, ReferralId, ReferralOutcome, ReferralReason, ReferralWay, Section};

use super::{
    Said,
    draft::of_case,
    end::{end_of, ended_with},
    send::{changed, settle},
    state::{Act, next},
    thread::put,
    typed::{text, word},
};
use crate::{
    ctx::Ctx,
    error::{Error, Result},
    policy::{Action, Verb},
    record::Pairs,
};

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
        return settle(ctx.commit(unit).await.map(drop));
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
        let said = Said {
            text: words,
            ..Said::default()
        };
        put(ctx, &mut unit, &packet, (DocumentId::random(), MessageKind::Text), &said)?;
    }
    end.put(&mut unit);
    settle(ctx.commit(unit).await.map(drop))?;
    ended_with(ctx.house(), &[end]).await;
    Ok(())
}
