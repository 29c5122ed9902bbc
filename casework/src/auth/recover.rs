//! When a passphrase is forgotten or must change: the printed recovery code opens the person's keys, and a new passphrase
//! wraps them. Neither an administrator nor the server can do this in the person's place.

use std::sync::Arc;

use ::entity::{
    person, slot,
    vocab::{PersonState, SlotKind},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use zeroize::Zeroizing;

use super::{
    join::strong_enough,
    open_profile,
    session::{end_all, entry_about, org_of},
    sign_in::{refuse, wait},
    slot::{open_slot, passphrase_slot, recovery_context, recovery_slot},
};
use crate::{
    crypto::{PersonKeys, recovery_keys, unwrap_person},
    ctx::Ctx,
    error::{Error, Issue, Result},
    house::House,
    policy::Verb,
};

/// Sets a new passphrase with the recovery code and makes a new code; every session ends.
///
/// # Errors
/// The same one answer as at sign-in if name or code are wrong; [`Error::Invalid`] for a weak passphrase.
pub async fn recover(house: &Arc<House>, login: &str, code: &str, passphrase: &str) -> Result<Zeroizing<String>> {
    let tag = house.instance.login_tag(login).to_vec();
    let failures = wait(house, &tag).await?;
    strong_enough(passphrase, &[login])?;
    let who = person::Entity::find()
        .filter(person::Column::LoginTag.eq(tag.clone()))
        .filter(person::Column::State.eq(PersonState::Active))
        .one(&house.store.db)
        .await?;
    if let Some(who) = &who {
        house.check_endorsed(who)?;
    }
    let opened = match &who {
        Some(who) => slot_keys(house, who, code).await?,
        None => None,
    };
    let (Some(who), Some((old, keys))) = (who.as_ref(), opened) else {
        return Err(refuse(house, who.as_ref(), tag, failures).await);
    };
    let profile = open_profile(house, who.id.0, &who.profile)?;
    strong_enough(passphrase, &[login, &profile.name, &org_of(house, who.org_id).await?.name])?;
    let first = passphrase_slot(house, who.id, old.epoch, &keys, passphrase).await?;
    let (second, code) = recovery_slot(house, who.id, old.epoch, &keys)?;
    let mut unit = house.unit(entry_about(Verb::ChangeSecret, Some(who)));
    unit.update(&first, Condition::all());
    unit.update(&second, Condition::all().add(slot::Column::Wrapped.eq(old.wrapped)));
    end_all(&mut unit, who.id, None);
    house.commit(unit).await?;
    Ok(code)
}

async fn slot_keys(house: &House, who: &person::Model, code: &str) -> Result<Option<(slot::Model, PersonKeys)>> {
    let row = slot::Entity::find_by_id((who.id, SlotKind::Recovery))
        .one(&house.store.db)
        .await?;
    let row = row.ok_or_else(|| Error::Internal("a person without a recovery slot".to_owned()))?;
    let Ok(wrap) = recovery_keys(code, &house.instance.pepper()) else {
        return Ok(None);
    };
    let keys = unwrap_person(&wrap, &recovery_context(who.id, row.epoch), &row.wrapped).ok();
    Ok(keys.map(|keys| (row, keys)))
}

/// The person's own passphrase slot, if `passphrase` opens it: asked again before secrets change.
async fn confirmed(ctx: &Ctx, passphrase: &str) -> Result<slot::Model> {
    let (house, person) = (ctx.house(), ctx.actor().person);
    let row = slot::Entity::find_by_id((person, SlotKind::Passphrase))
        .one(&house.store.db)
        .await?
        .ok_or(Error::NotFound)?;
    if open_slot(house, &row, passphrase).await?.is_some() {
        return Ok(row);
    }
    ctx.commit(ctx.unit(ctx.entry(Verb::ChangeSecret).denied())).await?;
    Err(Issue::new("current", "issue-passphrase-wrong").into())
}

/// Changes the passphrase; the other sessions end.
pub async fn change_passphrase(ctx: &Ctx, current: &str, passphrase: &str) -> Result<()> {
    let (house, actor) = (ctx.house(), ctx.actor());
    let old = confirmed(ctx, current).await?;
    strong_enough(passphrase, &[&actor.name, &org_of(house, actor.org).await?.name])?;
    let row = passphrase_slot(house, actor.person, old.epoch, &actor.keys, passphrase).await?;
    let mut unit = ctx.unit(ctx.entry(Verb::ChangeSecret));
    unit.update(&row, Condition::all().add(slot::Column::Verifier.eq(old.verifier)));
    end_all(&mut unit, actor.person, Some(actor.session));
    ctx.commit(unit).await.map(drop)
}

/// Makes a new recovery code; the old one no longer works.
pub async fn new_recovery_code(ctx: &Ctx, current: &str) -> Result<Zeroizing<String>> {
    let (house, actor) = (ctx.house(), ctx.actor());
    let old = confirmed(ctx, current).await?;
    let (row, code) = recovery_slot(house, actor.person, old.epoch, &actor.keys)?;
    let mut unit = ctx.unit(ctx.entry(Verb::ChangeSecret));
    unit.update(&row, Condition::all());
    ctx.commit(unit).await?;
    Ok(code)
}
