//! A referral that is being put together: to whom, what for, until when, on what it rests.

use ::entity::{
    referral,
    vocab::{
        CaseId, CaseState, DocumentId, DocumentKind, ReferralBasis, ReferralId, ReferralPurpose, ReferralState, ReferralWay,
        Section, Urgency,
    },
};
use sea_orm::EntityTrait;

use super::{Chosen, chosen::first, draft_form::take, expire::lapse, is_over, send::changed};
use crate::{
    case::{Sheet, all_of, open_fresh},
    consent::{Standing, standing},
    crypto::random,
    ctx::{Ctx, Opened, beside},
    error::{Error, Issue, Result},
    policy::{Action, Verb},
    record::Pairs,
};

/// A new row.
pub(super) fn blank(ctx: &Ctx, id: ReferralId) -> Result<referral::Model> {
    let today = ctx.house().clock.today();
    Ok(referral::Model {
        id,
        number: 100_000 + i32::try_from(u32::from_be_bytes(random()?) % 900_000).unwrap_or(0),
        way: ReferralWay::Here,
        case_id: None,
        from_org: Some(ctx.actor().org),
        to_org: None,
        outside: None,
        state: ReferralState::Draft,
        revision: 1,
        purpose: ReferralPurpose::Shelter,
        urgency: Urgency::Normal,
        basis: ReferralBasis::Consent,
        consent_id: None,
        consent_version: 0,
        answer_by: today,
        ends: today,
        author: ctx.actor().person,
        at_ms: ctx.house().clock.now_ms(),
        sent_ms: None,
        approve_by_ms: None,
        approved_by: None,
        accepted_by: None,
        answered_ms: None,
        ended_ms: None,
        reason: None,
        outcome: None,
        into_case: None,
        epoch: 0,
        chosen: None,
        packet_key: None,
    })
}

/// Begins a referral of a case. `id` is proposed by the form, so that sending it twice begins one.
///
/// # Errors
/// [`Error::Invalid`] with every issue; otherwise as [`Ctx::open`].
pub async fn begin(ctx: &Ctx, case: CaseId, id: ReferralId, pairs: &Pairs) -> Result<()> {
    let opened = open_fresh(ctx, case, Action::Share(Section::Consent)).await?;
    if opened.case().state == CaseState::Closed {
        return Err(Issue::new("", "issue-case-closed").into());
    }
    let mut chosen = Chosen::default();
    for _ in 0..5 {
        let mut row = blank(ctx, id)?;
        row.case_id = Some(case);
        take(ctx, &mut row, &mut chosen, pairs).await?;
        chosen.records = first(ctx, case, &row).await?;
        seal(&opened, &mut row, &chosen)?;
        let mut unit = ctx.change(&opened, Verb::DraftReferral, Some(DocumentId(id.0)));
        unit.insert(&row);
        match ctx.commit(unit).await {
            Err(Error::Conflict) => {}
            done => return done.map(drop),
        }
        // The number was drawn before, or the form was sent twice.
        let there = referral::Entity::find_by_id(id).one(&ctx.house().store.db).await?;
        if there.is_some_and(|there| there.case_id == Some(case) && there.author == ctx.actor().person) {
            return Ok(());
        }
    }
    Err(Error::Busy)
}

/// Changes a referral that is being put together.
///
/// # Errors
/// As [`begin`].
pub async fn edit(ctx: &Ctx, case: CaseId, id: ReferralId, pairs: &Pairs) -> Result<()> {
    let (opened, old, mut chosen) = of_case(ctx, case, id, Action::Share(Section::Consent)).await?;
    let mut new = old.clone();
    take(ctx, &mut new, &mut chosen, pairs).await?;
    save_draft(ctx, &opened, (&old, new), &chosen).await
}

pub(super) fn seal(opened: &Opened, row: &mut referral::Model, chosen: &Chosen) -> Result<()> {
    let text = serde_json::to_vec(chosen).map_err(|fault| Error::Internal(fault.to_string()))?;
    row.chosen = Some(opened.seal(beside(row.id, false), 0, &text)?);
    row.epoch = opened.epoch();
    Ok(())
}

/// Keeps a draft, if nobody has changed it meanwhile.
pub(super) async fn save_draft(
    ctx: &Ctx,
    opened: &Opened,
    (old, mut new): (&referral::Model, referral::Model),
    chosen: &Chosen,
) -> Result<()> {
    if old.state != ReferralState::Draft {
        return Err(Issue::new("", "issue-referral-changed").into());
    }
    seal(opened, &mut new, chosen)?;
    new.revision += 1;
    let mut unit = ctx.change(opened, Verb::DraftReferral, Some(DocumentId(old.id.0)));
    unit.update(old, &new);
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Issue::new("", "issue-referral-changed").into()),
        done => done.map(drop),
    }
}

/// A referral of a case with what was chosen, through the door of the section of consents.
pub(super) async fn of_case(
    ctx: &Ctx,
    case: CaseId,
    id: ReferralId,
    action: Action,
) -> Result<(Opened, referral::Model, Chosen)> {
    let opened = match action {
        Action::Read(_) => ctx.open(action, case).await?,
        _ => open_fresh(ctx, case, action).await?,
    };
    let row = referral::Entity::find_by_id(id).one(&ctx.house().store.db).await?;
    let row = row.filter(|row| row.case_id == Some(case) || row.into_case == Some(case));
    let row = row.ok_or(Error::NotFound)?;
    if !matches!(action, Action::Read(_)) && is_over(&row, ctx.house().latest_ms().await?) {
        lapse(ctx.house(), &row).await?;
        return Err(changed());
    }
    let chosen = match &row.chosen {
        Some(sealed) => {
            let text = opened.read_beside(beside(id, false), row.epoch, sealed)?;
            serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))?
        }
        None => Chosen::default(),
    };
    Ok((opened, row, chosen))
}

/// Consents of a case that still hold, to choose from.
pub async fn consents(ctx: &Ctx, case: CaseId) -> Result<Vec<Sheet>> {
    let opened = ctx.open(Action::Read(Section::Consent), case).await?;
    let today = ctx.house().clock.today();
    let all = all_of(ctx, &opened, [DocumentKind::Consent]).await?;
    let live = all.into_iter().map(|(_, sheet)| sheet);
    Ok(live
        .filter(|sheet| standing(&sheet.answers, today) == Standing::Live)
        .collect())
}
