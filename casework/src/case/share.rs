//! Giving a section to a colleague and taking it away. Taking away is cryptographic: the section gets a new key at once,
//! which opens the old one and is never opened by it.

use ::entity::{
    chain, grant, person, section,
    vocab::{CaseId, PersonId, PersonState, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    auth::org_of,
    crypto::{Key, chain as keys},
    ctx::{Ctx, Giving, Opened, chain_context},
    error::{Error, Issue, Result},
    people,
    policy::{Action, Verb},
};

/// People who must still hold a section after somebody was taken out.
const LEAST_HOLDERS: usize = 2;

/// Gives a section to a colleague.
///
/// # Errors
/// [`Error::Invalid`] if the colleague's roles may not hold it or they hold it already.
pub async fn give(ctx: &Ctx, case: CaseId, part: Section, to: PersonId) -> Result<()> {
    let opened = ctx.open(Action::Give(part), case).await?;
    if !people::colleagues_for(ctx, part).await?.iter().any(|(id, _)| *id == to) {
        return Err(Issue::new("to", "issue-may-not-hold").into());
    }
    let recipient = ctx.house().public_keys(to, 1).await?.recipient;
    let giving = Giving {
        case: opened.case(),
        section: part,
        epoch: opened.epoch(),
        key: opened.key(),
        seq: opened.seq(),
    };
    let row = ctx.grant(&giving, (to, &recipient), None)?;
    let mut unit = ctx.change(&opened, Verb::Give, None);
    people::guard_active(&mut unit, to);
    unit.insert(&row);
    if let Some(entry) = &mut unit.entry {
        entry.subject = Some(to.0);
    }
    match ctx.commit(unit).await {
        // Or the section got a new key, or they left, in this moment.
        Err(Error::Conflict) => Err(Issue::new("to", "issue-holds-already").into()),
        done => done.map(drop),
    }
}

/// Takes a section away from a colleague.
///
/// # Errors
/// [`Error::Invalid`] if fewer than two people would hold it; [`Error::NotFound`] if the colleague does not hold it.
pub async fn take_away(ctx: &Ctx, case: CaseId, part: Section, from: PersonId) -> Result<()> {
    let opened = ctx.open(Action::TakeAway(part), case).await?;
    rotate(ctx, &opened, Some(from)).await
}

async fn holders(ctx: &Ctx, case: CaseId, part: Section) -> Result<Vec<grant::Model>> {
    let query = grant::Entity::find()
        .filter(grant::Column::CaseId.eq(case))
        .filter(grant::Column::Section.eq(part));
    Ok(query.all(&ctx.house().store.db).await?)
}

/// The recipient of a holder who is to have the next key too: nobody who was planted or put back, nobody who has left or whose day
/// is over.
async fn recipient(ctx: &Ctx, row: &grant::Model, epoch: i32) -> Result<Option<String>> {
    let house = ctx.house();
    let is_over = row.until_ms.is_some_and(|until| until <= house.clock.now_ms());
    if row.epoch != epoch || is_over || house.check_endorsed(row).is_err() {
        return Ok(None);
    }
    if row.person_id == PersonId::RECOVERY {
        return Ok(Some(org_of(house, ctx.actor().org).await?.recovery));
    }
    let who = person::Entity::find_by_id(row.person_id).one(&house.store.db).await?;
    let Some(who) = who.filter(|who| who.state == PersonState::Active) else {
        return Ok(None);
    };
    house.check_endorsed(&who)?;
    Ok(Some(house.public_keys(who.id, row.person_epoch).await?.recipient))
}

/// Opens a section for writing; if somebody who held its key has left, it first gets a new key.
pub(crate) async fn open_fresh(ctx: &Ctx, case: CaseId, action: Action) -> Result<Opened> {
    let opened = ctx.open(action, case).await?;
    let state = section::Entity::find_by_id((case, opened.section()))
        .one(&ctx.house().store.db)
        .await?;
    if state.is_none_or(|state| !state.stale) {
        return Ok(opened);
    }
    match rotate(ctx, &opened, None).await {
        // A colleague was faster.
        Ok(()) | Err(Error::Conflict) => ctx.open(action, case).await,
        Err(fault) => Err(fault),
    }
}

/// Gives a section a new key, for everybody who holds it but `without`.
pub(super) async fn rotate(ctx: &Ctx, opened: &Opened, without: Option<PersonId>) -> Result<()> {
    let (case, part) = (opened.case(), opened.section());
    let (mut gone, mut stay) = (Vec::new(), Vec::new());
    for row in holders(ctx, case.id, part).await? {
        if Some(row.person_id) == without {
            gone.push(row);
        } else {
            stay.push((recipient(ctx, &row, opened.epoch()).await?, row));
        }
    }
    if without.is_some() {
        if gone.is_empty() {
            return Err(Error::NotFound);
        }
        let people = stay
            .iter()
            .filter(|(recipient, row)| recipient.is_some() && row.person_id != PersonId::RECOVERY && row.until_ms.is_none());
        if people.count() < LEAST_HOLDERS {
            return Err(Issue::new("", "issue-last-holders").into());
        }
    }
    let verb = if without.is_some() { Verb::TakeAway } else { Verb::Rotate };
    let (new, epoch) = (Key::random()?, opened.epoch() + 1);
    let mut unit = ctx.change(opened, verb, None);
    if let Some(entry) = &mut unit.entry {
        entry.subject = without.map(|person| person.0);
    }
    for row in &gone {
        unit.delete(row);
    }
    let giving = Giving {
        case,
        section: part,
        epoch,
        key: &new,
        seq: opened.seq(),
    };
    for (recipient, row) in &stay {
        match recipient {
            Some(recipient) => unit.update(row, &ctx.grant(&giving, (row.person_id, recipient), row.until_ms)?),
            None => unit.delete(row),
        };
    }
    let wrapped = keys::wrap(opened.key(), &new, &chain_context(case, part, opened.epoch()))?;
    unit.insert(&chain::Model {
        case_id: case.id,
        section: part,
        epoch: opened.epoch(),
        wrapped,
    });
    let old = section::Entity::find_by_id((case.id, part))
        .one(&ctx.house().store.db)
        .await?;
    let old = old.filter(|old| old.epoch == opened.epoch()).ok_or(Error::Conflict)?;
    let renewed = section::Model {
        epoch,
        stale: false,
        ..old.clone()
    };
    unit.update(&old, &renewed);
    ctx.commit(unit).await.map(drop)
}
