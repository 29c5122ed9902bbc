//! Who still waits for a key of the organisation.

use std::collections::BTreeMap;

use ::entity::{
    org_grant, org_key, person,
    vocab::{OrgId, OrgKeyKind, PersonId, PersonState},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    ctx::Ctx,
    error::{Error, Result},
    house::House,
    policy::{Roles, entitled},
};

/// Grants of the newest key of each kind: what counts as holding it.
async fn newest_grants(house: &House, org: OrgId) -> Result<Vec<(PersonId, OrgKeyKind)>> {
    let db = &house.store.db;
    let mut newest = BTreeMap::new();
    for key in org_key::Entity::find().filter(org_key::Column::OrgId.eq(org)).all(db).await? {
        let epoch = newest.entry(key.kind).or_insert(key.epoch);
        *epoch = key.epoch.max(*epoch);
    }
    let grants = org_grant::Entity::find()
        .filter(org_grant::Column::OrgId.eq(org))
        .all(db)
        .await?;
    let current = grants
        .into_iter()
        .filter(|grant| newest.get(&grant.kind) == Some(&grant.epoch));
    Ok(current.map(|grant| (grant.person_id, grant.kind)).collect())
}

/// Keys that each of these colleagues of one organisation should hold and does not.
pub(super) async fn missing(house: &House, org: OrgId, people: &[person::Model]) -> Result<Vec<Vec<OrgKeyKind>>> {
    let held = newest_grants(house, org).await?;
    let lacks = |who: &person::Model| {
        let roles = Roles::parse(&who.roles);
        let kinds = OrgKeyKind::ALL.iter().copied();
        kinds
            .filter(|kind| who.state == PersonState::Active && entitled(&roles, *kind) && !held.contains(&(who.id, *kind)))
            .collect()
    };
    Ok(people.iter().map(lacks).collect())
}

pub(super) async fn missing_keys(house: &House, who: &person::Model) -> Result<Vec<OrgKeyKind>> {
    let mut lists = missing(house, who.org_id, std::slice::from_ref(who)).await?;
    Ok(lists.pop().unwrap_or_default())
}

/// Whether the person who asks still waits for a key of the organisation.
pub async fn waits_for_keys(ctx: &Ctx) -> Result<bool> {
    let who = person::Entity::find_by_id(ctx.actor().person)
        .one(&ctx.house().store.db)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(!missing_keys(ctx.house(), &who).await?.is_empty())
}
