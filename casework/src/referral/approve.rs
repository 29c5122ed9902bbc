//! What somebody else says to a referral before it goes, or after what went without consent; and taking one back.

use ::entity::vocab::{CaseId, DocumentId, ReferralBasis, ReferralId, ReferralState, Section};

use super::{
    draft::of_case,
    end::{end_of, ended_with},
    mark::looked_at,
    send::{changed, ready, send, settle},
    state::{Act, is_out, next},
};
use crate::{
    case::open_fresh,
    ctx::Ctx,
    error::{Error, Issue, Result},
    policy::{Action, Verb},
};

/// Approves: a referral that waits goes as it was looked at, which `mark` says; one that went without consent has it from now on.
///
/// # Errors
/// [`Error::Invalid`] for one's own; otherwise as [`submit`].
pub async fn approve(ctx: &Ctx, case: CaseId, id: ReferralId, mark: &str) -> Result<()> {
    let (opened, row, chosen) = of_case(ctx, case, id, Action::Answer(Section::Consent)).await?;
    if row.author == ctx.actor().person {
        return Err(Issue::new("", "issue-own-request").into());
    }
    looked_at(ctx, (&row, &chosen), mark).await?;
    if row.state == ReferralState::Awaiting {
        let (basis, shot) = ready(ctx, &opened, &row, &chosen).await?;
        return send(ctx, &opened, (&row, &chosen), (basis, shot), Some(ctx.actor().person)).await;
    }
    if !is_out(row.state) || row.basis == ReferralBasis::Consent || row.approved_by.is_some() {
        return Err(changed());
    }
    let mut new = row.clone();
    new.approved_by = Some(ctx.actor().person);
    new.revision += 1;
    let mut unit = ctx.change(&opened, Verb::ApproveReferral, Some(DocumentId(id.0)));
    unit.update(&row, &new);
    settle(ctx.commit(unit).await.map(drop))
}

/// Gives a referral that waits back to who put it together.
///
/// # Errors
/// As [`approve`].
pub async fn give_back(ctx: &Ctx, case: CaseId, id: ReferralId, mark: &str) -> Result<()> {
    let (opened, row, chosen) = of_case(ctx, case, id, Action::Answer(Section::Consent)).await?;
    looked_at(ctx, (&row, &chosen), mark).await?;
    let mut new = row.clone();
    new.state = next(row.state, Act::GiveBack).ok_or_else(changed)?;
    new.revision += 1;
    let mut unit = ctx.change(&opened, Verb::GiveBackReferral, Some(DocumentId(id.0)));
    unit.update(&row, &new);
    settle(ctx.commit(unit).await.map(drop))
}

/// Takes a referral back, whatever it has come to.
///
/// # Errors
/// As [`Ctx::open`].
pub async fn withdraw(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<()> {
    let opened = open_fresh(ctx, case, Action::Write(Section::Consent)).await?;
    let (_, row, _) = of_case(ctx, case, id, Action::Read(Section::Consent)).await?;
    if row.case_id != Some(case) {
        return Err(Error::NotFound);
    }
    let end = match end_of(ctx.house(), &row, Act::Withdraw, |_| {}).await {
        Err(Error::Conflict) => return Err(changed()),
        end => end?,
    };
    let mut unit = ctx.change(&opened, Verb::WithdrawReferral, Some(DocumentId(id.0)));
    end.put(&mut unit);
    settle(ctx.commit(unit).await.map(drop))?;
    ended_with(ctx.house(), &[end]).await;
    Ok(())
}
