//! A section for one day, in an emergency: given with a reason by somebody who holds it, to a colleague who does not. It ends by
//! itself, can be given on to nobody, and is reviewed afterwards by somebody who neither gave nor used it.

use ::entity::{
    case, emergency, grant, section,
    vocab::{CaseId, EmergencyFinding, EmergencyId, OrgId, PersonId, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    audit::NewEntry,
    clock::DAY_MS,
    ctx::{Ctx, Giving},
    error::{Error, Issue, Result},
    house::House,
    people::{self, seal_detail},
    policy::{Action, Verb},
};

/// Letters of the shortest reason, and of the longest.
const REASON: std::ops::RangeInclusive<usize> = 10..=1_000;

/// Gives a section to a colleague for one day.
///
/// # Errors
/// [`Error::Invalid`] if the reason says nothing, or the colleague may not hold the section or holds it; otherwise as [`Ctx::open`].
pub async fn give_for_a_day(ctx: &Ctx, case: CaseId, part: Section, to: Option<PersonId>, reason: &str) -> Result<()> {
    let opened = ctx.open(Action::Give(part), case).await?;
    let mut issues = Vec::new();
    let free = people::colleagues_for(ctx, part).await?;
    let to = to.filter(|to| free.iter().any(|(id, _)| id == to));
    if to.is_none() {
        issues.push(Issue::new("who", "issue-may-not-hold"));
    }
    if !REASON.contains(&reason.trim().chars().count()) {
        issues.push(Issue::new("why", "issue-emergency-reason"));
    }
    let (Some(to), true) = (to, issues.is_empty()) else {
        return Err(Error::Invalid(issues));
    };
    let house = ctx.house();
    // Sealed to those who review it; they need no key of the case.
    let reason = seal_detail(ctx, reason.trim()).await?.ok_or(Error::Busy)?;
    let now = house.clock.now_ms();
    let ends = now + DAY_MS;
    let giving = Giving {
        case: opened.case(),
        section: part,
        epoch: opened.epoch(),
        key: opened.key(),
        seq: opened.seq(),
    };
    let recipient = house.public_keys(to, 1).await?.recipient;
    let mut unit = ctx.change(&opened, Verb::GiveEmergency, None);
    people::guard_active(&mut unit, to);
    unit.insert(&ctx.grant(&giving, (to, &recipient), Some(ends))?);
    unit.insert(&emergency::Model {
        id: EmergencyId::random(),
        case_id: case,
        section: part,
        person_id: to,
        giver_id: ctx.actor().person,
        reason,
        at_ms: now,
        ends_ms: ends,
        ended_ms: None,
        finding: None,
        reviewed_by: None,
        reviewed_ms: None,
    });
    if let Some(entry) = &mut unit.entry {
        entry.subject = Some(to.0);
    }
    match ctx.commit(unit).await {
        Err(Error::Conflict) if given(ctx, (case, part), to).await? => Ok(()), // sent twice
        Err(Error::Conflict) => Err(Issue::new("who", "issue-holds-already").into()),
        done => done.map(drop),
    }
}

/// Whether this person has given it for a day already, and it goes on.
async fn given(ctx: &Ctx, (case, part): (CaseId, Section), to: PersonId) -> Result<bool> {
    let found = emergency::Entity::find()
        .filter(emergency::Column::CaseId.eq(case))
        .filter(emergency::Column::Section.eq(part))
        .filter(emergency::Column::PersonId.eq(to))
        .filter(emergency::Column::GiverId.eq(ctx.actor().person))
        .filter(emergency::Column::EndedMs.is_null());
    Ok(found.one(&ctx.house().store.db).await?.is_some())
}

/// Ends what was given for a day and is over, without anybody's key; gives their number. The section gets a new key when somebody
/// next writes into it.
///
/// # Errors
/// If the log or the database cannot be written.
pub async fn end_emergencies(house: &House) -> Result<usize> {
    let over = emergency::Entity::find()
        .filter(emergency::Column::EndedMs.is_null())
        .filter(emergency::Column::EndsMs.lte(house.latest_ms().await?));
    let mut ended = 0;
    for row in over.all(&house.store.db).await? {
        match end(house, &row).await {
            // Something of it changed in this moment: the next round ends it.
            Err(Error::Conflict) => {}
            done => ended += done.map(|()| 1)?,
        }
    }
    Ok(ended)
}

async fn end(house: &House, row: &emergency::Model) -> Result<()> {
    let db = &house.store.db;
    let entry = NewEntry {
        section: Some(row.section),
        org: org_of(house, row.case_id).await?,
        ..NewEntry::of(Verb::EndEmergency).case(row.case_id).subject(row.person_id.0)
    };
    let mut unit = house.unit(entry);
    let new = emergency::Model {
        ended_ms: Some(house.clock.now_ms()),
        ..row.clone()
    };
    unit.update(row, &new);
    let held = grant::Entity::find_by_id((row.case_id, row.section, row.person_id))
        .one(db)
        .await?;
    if let Some(held) = held.filter(|held| held.until_ms == Some(row.ends_ms)) {
        unit.delete(&held);
        let found = section::Entity::find_by_id((row.case_id, row.section)).one(db).await?;
        if let Some(fresh) = found.filter(|found| !found.stale) {
            let stale = section::Model {
                stale: true,
                ..fresh.clone()
            };
            unit.update(&fresh, &stale);
        }
    }
    house.commit(unit).await.map(drop)
}

async fn org_of(house: &House, id: CaseId) -> Result<Option<OrgId>> {
    let row = case::Entity::find_by_id(id).one(&house.store.db).await?;
    Ok(row.map(|case| case.org_id))
}

/// Says what a review has found.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::NotFound`]; [`Error::Invalid`] for who gave or used it, before it has ended, and without a finding.
pub async fn review(ctx: &Ctx, id: EmergencyId, finding: Option<EmergencyFinding>) -> Result<()> {
    ctx.may(Action::ReviewEmergency).await?;
    let house = ctx.house();
    let row = emergency::Entity::find_by_id(id)
        .one(&house.store.db)
        .await?
        .ok_or(Error::NotFound)?;
    if org_of(house, row.case_id).await? != Some(ctx.actor().org) {
        return Err(Error::NotFound);
    }
    let me = ctx.actor().person;
    let refused = if [row.person_id, row.giver_id].contains(&me) {
        Some("issue-emergency-own")
    } else if row.ended_ms.is_none() {
        Some("issue-emergency-goes-on")
    } else if row.reviewed_by.is_some() {
        Some("issue-emergency-reviewed")
    } else {
        None
    };
    if let Some(words) = refused {
        return Err(Issue::new("", words).into());
    }
    let finding = finding.ok_or_else(|| Issue::new("finding", "issue-choose-one"))?;
    let new = emergency::Model {
        finding: Some(finding),
        reviewed_by: Some(me),
        reviewed_ms: Some(house.clock.now_ms()),
        ..row.clone()
    };
    let entry = ctx
        .entry(Verb::ReviewEmergency)
        .case(row.case_id)
        .section(row.section)
        .subject(row.person_id.0);
    let mut unit = ctx.unit(entry);
    unit.update(&row, &new);
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Issue::new("", "issue-emergency-reviewed").into()),
        done => done.map(drop),
    }
}
