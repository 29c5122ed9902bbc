//! Sending: asking for approval where the organisation's rule wants it, sealing the packet, taking a referral back.

use std::sync::Arc;

use ::entity::{
    referral,
    vocab::{
        ApprovalRule, CaseId, CaseState, DocumentId, PersonId, ReferralBasis, ReferralId, ReferralSide, ReferralState,
        ReferralWay, Section,
    },
};

use super::{
    Basis, Chosen, Shot,
    basis::{basis, is_sensitive},
    draft::of_case,
    end::guard_version,
    mark::looked_at,
    people::{on_duty, people_there},
    rules::rules_of,
    shot::{Made, make, shot},
    state::{Act, next},
};
use crate::{
    case::{row_of, version_of},
    clock::DAY_MS,
    ctx::{Ctx, Opened, Packet},
    error::{Error, Issue, Result},
    people,
    policy::{Action, Verb},
    record::Answers,
};

pub(super) fn changed() -> Error {
    Issue::new("", "issue-referral-changed").into()
}

/// What a referral shares as it stands, and on what it rests.
pub(super) async fn ready(
    ctx: &Ctx,
    opened: &Opened,
    row: &referral::Model,
    chosen: &Chosen,
) -> Result<(Basis, (Shot, Vec<Arc<Opened>>))> {
    if opened.case().state == CaseState::Closed {
        return Err(Issue::new("", "issue-case-closed").into());
    }
    if chosen.records.is_empty() && chosen.files.is_empty() {
        return Err(Issue::new("", "issue-referral-empty").into());
    }
    let today = ctx.house().clock.today();
    if row.ends < today {
        return Err(Issue::new("ends", "issue-referral-past").into());
    }
    let shot = shot(ctx, opened.case().id, chosen).await?;
    let basis = if row.basis == ReferralBasis::Consent {
        let (id, version, answers) = consent_of(ctx, opened, row).await?;
        basis(row, chosen, shot.0.has_pictures(), Some((id, version, &answers)), today)?
    } else {
        basis(row, chosen, shot.0.has_pictures(), None, today)?
    };
    Ok((basis, shot))
}

async fn consent_of(ctx: &Ctx, opened: &Opened, row: &referral::Model) -> Result<(DocumentId, i32, Answers)> {
    let missing = || Issue::new("consent", "issue-referral-consent");
    let id = row.consent_id.ok_or_else(missing)?;
    let there = row_of(ctx, opened.case().id, id).await?.ok_or_else(missing)?;
    let sheet = version_of(ctx, opened, &there, there.version).await?;
    Ok((id, there.version, sheet.answers))
}

/// Sends a referral, or gives it to somebody who approves; says whether it has gone. `mark` is that of the page that was looked at.
///
/// # Errors
/// [`Error::Invalid`] with everything that the consent does not cover; otherwise as [`Ctx::open`].
pub async fn submit(ctx: &Ctx, case: CaseId, id: ReferralId, mark: &str) -> Result<bool> {
    let (opened, row, chosen) = of_case(ctx, case, id, Action::Share(Section::Consent)).await?;
    if row.state != ReferralState::Draft {
        return Err(changed());
    }
    looked_at(ctx, (&row, &chosen), mark).await?;
    let (basis, shot) = ready(ctx, &opened, &row, &chosen).await?;
    let rule = rules_of(ctx.house(), ctx.actor().org).await?.0.approval;
    let waits = row.basis == ReferralBasis::Consent && (rule == ApprovalRule::Always || is_sensitive(&chosen));
    if !waits {
        send(ctx, &opened, (&row, &chosen), (basis, shot), None).await?;
        return Ok(true);
    }
    let mut new = row.clone();
    new.state = next(row.state, Act::Ask).ok_or_else(changed)?;
    new.revision += 1;
    // Whoever asks for it must not be the one who approves.
    new.author = ctx.actor().person;
    let mut unit = ctx.change(&opened, Verb::AskReferral, Some(DocumentId(id.0)));
    unit.update(&row, &new);
    settle(ctx.commit(unit).await.map(drop))?;
    Ok(false)
}

pub(super) fn settle<T>(done: Result<T>) -> Result<T> {
    match done {
        Err(Error::Conflict) => Err(changed()),
        done => done,
    }
}

/// Seals the packet and sends it.
pub(super) async fn send(
    ctx: &Ctx,
    opened: &Opened,
    (old, chosen): (&referral::Model, &Chosen),
    (basis, shot): (Basis, (Shot, Vec<Arc<Opened>>)),
    approved_by: Option<PersonId>,
) -> Result<()> {
    let now = ctx.house().clock.now_ms();
    let mut new = old.clone();
    new.state = next(old.state, Act::Send).ok_or_else(changed)?;
    new.revision += 1;
    new.sent_ms = Some(now);
    new.approved_by = approved_by;
    if approved_by.is_none() {
        // Whoever sends it answers for it, and is not the one who approves it afterwards.
        new.author = ctx.actor().person;
    }
    new.approve_by_ms = (old.basis != ReferralBasis::Consent).then_some(now + DAY_MS);
    new.consent_version = basis.consent().map_or(0, |(_, version)| version);
    let packet = Arc::new(Packet::make(&new)?);
    // What was chosen is sealed anew, so that both are of one epoch.
    super::draft::seal(opened, &mut new, chosen)?;
    new.packet_key = Some(opened.keep_packet(&packet)?);
    let to = receivers(ctx, &new, chosen).await?;
    let shown: Vec<(DocumentId, i32)> = shot.0.records.iter().map(|record| (record.id, record.version)).collect();
    let made = make(ctx, basis, &packet, shot).await?;
    let sent = commit(ctx, opened, (old, &new), (&packet, &made, &shown), (basis, &to)).await;
    // If the database did not answer, it may have gone: its files are then still needed.
    if sent.as_ref().is_err_and(|fault| !matches!(fault, Error::Unavailable(_))) {
        made.give_up(ctx).await;
    }
    settle(sent)
}

async fn commit(
    ctx: &Ctx,
    opened: &Opened,
    (old, new): (&referral::Model, &referral::Model),
    (packet, made, shown): (&Packet, &Made, &[(DocumentId, i32)]),
    (basis, to): (Basis, &[PersonId]),
) -> Result<()> {
    let mut unit = ctx.change(opened, Verb::SendReferral, Some(DocumentId(old.id.0)));
    // Consent and records are still at the versions that were looked at.
    for document in basis.consent().iter().chain(shown) {
        guard_version(&mut unit, *document);
    }
    unit.update(old, new);
    made.put(&mut unit);
    for person in to {
        people::guard_active(&mut unit, *person);
        unit.insert(&ctx.packet_grant(packet, *person, ReferralSide::Receiver).await?);
    }
    ctx.commit(unit).await.map(drop)
}

/// To whom it goes: those who were named and still work there, else whoever is on duty.
async fn receivers(ctx: &Ctx, row: &referral::Model, chosen: &Chosen) -> Result<Vec<PersonId>> {
    let Some(org) = row.to_org.filter(|_| row.way == ReferralWay::Here) else {
        return Ok(Vec::new());
    };
    let there = people_there(ctx, org).await?;
    let mut to: Vec<PersonId> = there
        .iter()
        .map(|(id, _)| *id)
        .filter(|id| chosen.people.contains(id))
        .collect();
    if chosen.people.is_empty() {
        to = on_duty(ctx, org).await?;
    }
    if to.is_empty() {
        return Err(Issue::new("people", "issue-referral-nobody").into());
    }
    Ok(to)
}
