//! New keys of the organisation after somebody who held them has left, and the texts sealed under the audit key.
//!
//! Ending somebody's access needs nobody's key, so it can only mark the keys. The next holder who signs in, writes or gives
//! a key replaces them; what was sealed before stays readable to those who stay, and nothing later to the one who left.

use ::entity::{
    org_chain, org_grant, org_key, person,
    vocab::{OrgId, OrgKeyKind, PersonId, PersonState},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::key::{Giving, new_org_key};
use crate::{
    auth::org_of,
    crypto::{Identity, chain, seal_to},
    ctx::{Ctx, org_chain_context},
    error::{Error, Issue, Result},
    house::House,
    policy::{Action, Roles, Verb, entitled},
    store::Unit,
};

/// Marks the newest key of each kind that somebody held.
pub(super) async fn mark_stale(house: &House, unit: &mut Unit, left: &person::Model) -> Result<()> {
    let held = org_grant::Entity::find()
        .filter(org_grant::Column::PersonId.eq(left.id))
        .all(&house.store.db)
        .await?;
    for grant in held {
        unit.delete(&grant);
        another_holder(house, &grant).await?;
        let key = newest(house, grant.org_id, grant.kind).await?.filter(|key| !key.stale);
        if let Some(old) = key {
            unit.update(&old, &marked(house, &old, true));
        }
    }
    Ok(())
}

/// Somebody who stays must hold each key, or nobody could ever give it again.
async fn another_holder(house: &House, leaving: &org_grant::Model) -> Result<()> {
    let others = org_grant::Entity::find()
        .filter(org_grant::Column::OrgId.eq(leaving.org_id))
        .filter(org_grant::Column::Kind.eq(leaving.kind))
        .filter(org_grant::Column::Epoch.eq(leaving.epoch))
        .filter(org_grant::Column::PersonId.ne(leaving.person_id))
        .all(&house.store.db)
        .await?;
    for grant in others.iter().filter(|grant| grant.person_id != PersonId::RECOVERY) {
        if recipient(house, grant).await?.is_some() {
            return Ok(());
        }
    }
    Err(Issue::new("", "issue-last-key-holder").into())
}

fn marked(house: &House, row: &org_key::Model, stale: bool) -> org_key::Model {
    let mut row = org_key::Model { stale, ..row.clone() };
    row.seal = house.endorse(&row);
    row
}

async fn newest(house: &House, org: OrgId, kind: OrgKeyKind) -> Result<Option<org_key::Model>> {
    let row = org_key::Entity::find()
        .filter(org_key::Column::OrgId.eq(org))
        .filter(org_key::Column::Kind.eq(kind))
        .order_by_desc(org_key::Column::Epoch)
        .one(&house.store.db)
        .await?;
    row.iter().try_for_each(|row| house.check_endorsed(row))?;
    Ok(row)
}

/// Gives every marked key that the person holds a successor.
pub async fn renew_org_keys(ctx: &Ctx) -> Result<()> {
    let marked = org_key::Entity::find()
        .filter(org_key::Column::OrgId.eq(ctx.actor().org))
        .filter(org_key::Column::Stale.eq(true))
        .all(&ctx.house().store.db)
        .await?;
    for old in marked {
        let own = org_grant::Entity::find_by_id((old.org_id, old.kind, ctx.actor().person))
            .one(&ctx.house().store.db)
            .await?;
        if own.is_none() || !entitled(&ctx.actor().roles, old.kind) {
            continue;
        }
        match renew(ctx, &old).await {
            Ok(()) | Err(Error::Conflict) => {} // or a colleague was faster
            Err(fault) => return Err(fault),
        }
    }
    Ok(())
}

async fn renew(ctx: &Ctx, old: &org_key::Model) -> Result<()> {
    let (house, actor, kind) = (ctx.house(), ctx.actor(), old.kind);
    house.check_endorsed(old)?;
    let held = ctx.open_org(Action::RenewOrgKey(kind), kind, None).await?;
    let (row, key) = new_org_key(house, old.org_id, kind, old.epoch + 1)?;
    let giving = Giving {
        org: old.org_id,
        kind,
        epoch: row.epoch,
        grantor: actor.person,
        keys: &actor.keys,
        seq: house.log_size().await?,
    };
    let mut unit = ctx.unit(ctx.entry(Verb::RenewOrgKey));
    held.guard(&mut unit);
    unit.update(old, &marked(house, old, false)).insert(&row);
    unit.insert(&org_chain::Model {
        org_id: old.org_id,
        kind,
        epoch: old.epoch,
        wrapped: chain::wrap(&held.key, &key, &org_chain_context(old.org_id, kind, old.epoch))?,
    });
    let holders = org_grant::Entity::find()
        .filter(org_grant::Column::OrgId.eq(old.org_id))
        .filter(org_grant::Column::Kind.eq(kind))
        .all(&house.store.db)
        .await?;
    for grant in holders {
        // Nobody is handed the new key by a row that was planted or put back: its tag or its epoch is another.
        let honest = grant.epoch == old.epoch && house.check_endorsed(&grant).is_ok();
        match if honest { recipient(house, &grant).await? } else { None } {
            Some(recipient) => unit.update(&grant, &giving.row(house, &key, grant.person_id, &recipient)?),
            None => unit.delete(&grant),
        };
    }
    ctx.commit(unit).await.map(drop)
}

/// The recipient of a holder who is still entitled.
async fn recipient(house: &House, grant: &org_grant::Model) -> Result<Option<String>> {
    if grant.person_id == PersonId::RECOVERY {
        return Ok(Some(org_of(house, grant.org_id).await?.recovery));
    }
    let Some(who) = person::Entity::find_by_id(grant.person_id).one(&house.store.db).await? else {
        return Ok(None);
    };
    house.check_endorsed(&who)?;
    if who.state != PersonState::Active || !entitled(&Roles::parse(&who.roles), grant.kind) {
        return Ok(None);
    }
    Ok(Some(house.public_keys(who.id, grant.person_epoch).await?.recipient))
}

/// Seals a text for those who read the organisation's log.
pub(crate) async fn seal_detail(ctx: &Ctx, text: &str) -> Result<Option<Vec<u8>>> {
    let newest = newest(ctx.house(), ctx.actor().org, OrgKeyKind::Audit).await?;
    Ok(newest.map(|row| seal_to(&row.recipient, text.as_bytes())).transpose()?)
}

/// Opens texts that were sealed for those who read the log. A text that does not open is empty.
pub(crate) async fn open_details(ctx: &Ctx, sealed: &[Vec<u8>]) -> Result<Vec<String>> {
    let held = ctx.open_org(Action::ReadSearches, OrgKeyKind::Audit, None).await?;
    let secrets = held.all().map(|key| Identity::from_bytes(key.as_bytes()));
    let secrets = secrets.collect::<std::result::Result<Vec<_>, _>>()?;
    let open = |file: &Vec<u8>| {
        let text = secrets.iter().find_map(|secret| secret.open(file).ok());
        text.map(|text| String::from_utf8_lossy(&text).into_owned())
            .unwrap_or_default()
    };
    Ok(sealed.iter().map(open).collect())
}
