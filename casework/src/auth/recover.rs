//! When a passphrase is forgotten or must change: the printed recovery code opens the person's keys, and a new passphrase
//! wraps them. Neither an administrator nor the server can do this in the person's place.

use std::{net::IpAddr, sync::Arc};

use ::entity::{
    person, slot,
    vocab::{PersonId, PersonState, SlotKind},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use zeroize::Zeroizing;

use super::{
    delay::{Delays, wrong},
    join::strong_enough,
    open_profile,
    session::{end_all, entry_about, org_of},
    slot::{open_slot, passphrase_slot, recovery_context, recovery_slot},
};
use crate::{
    crypto::{PersonKeys, recovery_keys, unwrap_person},
    ctx::Ctx,
    error::{Error, Issue, Result},
    house::House,
    policy::Verb,
    store::Unit,
};

/// Sets a new passphrase with the recovery code and makes a new code; every session ends.
///
/// # Errors
/// The same one answer as at sign-in if name or code are wrong; [`Error::Invalid`] for a weak passphrase.
pub async fn recover(
    house: &Arc<House>,
    login: &str,
    code: &str,
    passphrase: &str,
    address: Option<IpAddr>,
) -> Result<Zeroizing<String>> {
    let tag = house.instance.login_tag(login).to_vec();
    let delays = Delays::check(house, &tag, address).await?;
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
        delays.refuse(house, entry_about(Verb::SignIn, who.as_ref())).await?;
        return Err(wrong());
    };
    let profile = open_profile(house, who.id.0, &who.profile)?;
    strong_enough(passphrase, &[login, &profile.name, &org_of(house, who.org_id).await?.name])?;
    let first = passphrase_slot(house, who.id, old.epoch, &keys, passphrase).await?;
    let (second, code) = recovery_slot(house, who.id, old.epoch, &keys)?;
    let mut unit = house.unit(entry_about(Verb::ChangeSecret, Some(who)));
    unit.update(&slot_of(house, who.id, SlotKind::Passphrase).await?, &first);
    unit.update(&old, &second);
    end_all(&mut unit, who.id, None);
    house.commit(unit).await?;
    Ok(code)
}

async fn slot_keys(house: &House, who: &person::Model, code: &str) -> Result<Option<(slot::Model, PersonKeys)>> {
    let row = slot_of(house, who.id, SlotKind::Recovery).await?;
    let Ok(wrap) = recovery_keys(code, &house.instance.pepper()) else {
        return Ok(None);
    };
    let keys = unwrap_person(&wrap, &recovery_context(who.id, row.epoch), &row.wrapped).ok();
    Ok(keys.map(|keys| (row, keys)))
}

/// Everybody who has joined has both slots.
pub(super) async fn slot_of(house: &House, person: PersonId, kind: SlotKind) -> Result<slot::Model> {
    let row = slot::Entity::find_by_id((person, kind)).one(&house.store.db).await?;
    row.ok_or_else(|| Error::Internal("a person without a slot".to_owned()))
}

/// The person's own passphrase slot, if `passphrase` opens it: asked again before secrets change.
pub(super) async fn confirmed(ctx: &Ctx, passphrase: &str) -> Result<slot::Model> {
    let (house, person) = (ctx.house(), ctx.actor().person);
    let delays = Delays::check(house, &confirm_tag(ctx), None).await?;
    let row = slot_of(house, person, SlotKind::Passphrase).await?;
    if open_slot(house, &row, passphrase).await?.is_some() {
        let mut unit = Unit::unlogged(house.backend());
        delays.calm(house, &mut unit);
        house.writer.commit_unlogged(unit).await?;
        return Ok(row);
    }
    delays.refuse(house, ctx.entry(Verb::ChangeSecret)).await?;
    Err(Issue::new("current", "issue-passphrase-wrong").into())
}

/// What failed confirmations of a signed-in person count against.
pub(super) fn confirm_tag(ctx: &Ctx) -> [u8; 32] {
    ctx.house().instance.tag("confirm", ctx.actor().person.0.as_bytes())
}

/// Changes the passphrase; the other sessions end.
pub async fn change_passphrase(ctx: &Ctx, current: &str, passphrase: &str) -> Result<()> {
    let (house, actor) = (ctx.house(), ctx.actor());
    let old = confirmed(ctx, current).await?;
    strong_enough(passphrase, &[&actor.name, &org_of(house, actor.org).await?.name])?;
    let row = passphrase_slot(house, actor.person, old.epoch, &actor.keys, passphrase).await?;
    let mut unit = ctx.unit(ctx.entry(Verb::ChangeSecret));
    unit.update(&old, &row);
    end_all(&mut unit, actor.person, Some(actor.session));
    ctx.commit(unit).await.map(drop)
}

/// Makes a new recovery code; the old one no longer works.
pub async fn new_recovery_code(ctx: &Ctx, current: &str) -> Result<Zeroizing<String>> {
    let (house, actor) = (ctx.house(), ctx.actor());
    confirmed(ctx, current).await?;
    let old = slot_of(house, actor.person, SlotKind::Recovery).await?;
    let (row, code) = recovery_slot(house, actor.person, old.epoch, &actor.keys)?;
    let mut unit = ctx.unit(ctx.entry(Verb::ChangeSecret));
    unit.update(&old, &row);
    ctx.commit(unit).await?;
    Ok(code)
}
