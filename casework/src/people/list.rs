//! Colleagues: the list for administrators and supervisors, and the choice when a section is given.

use ::entity::{
    person,
    vocab::{OrgKeyKind, PersonId, PersonState, Role, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::missing::missing;
use crate::{
    auth::open_profile,
    ctx::Ctx,
    error::Result,
    house::House,
    name::alphabet_key,
    policy::{Action, Roles, may_hold},
};

/// A colleague.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// Who.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Roles.
    pub roles: Roles,
    /// Whether they may sign in.
    pub state: PersonState,
    /// Keys of the organisation that they wait for.
    pub missing: Vec<OrgKeyKind>,
    /// Their key's fingerprint, to read out on the phone.
    pub fingerprint: String,
}

async fn rows(ctx: &Ctx) -> Result<Vec<person::Model>> {
    let query = person::Entity::find().filter(person::Column::OrgId.eq(ctx.actor().org));
    let rows = query.all(&ctx.house().store.db).await?;
    rows.iter().try_for_each(|row| ctx.house().check_endorsed(row))?;
    Ok(rows)
}

async fn colleague(house: &House, row: person::Model, missing: Vec<OrgKeyKind>) -> Result<Colleague> {
    Ok(Colleague {
        id: row.id,
        name: open_profile(house, row.id.0, &row.profile)?.name,
        roles: Roles::parse(&row.roles),
        state: row.state,
        missing,
        fingerprint: house.public_keys(row.id, 1).await?.words(),
    })
}

/// Everybody of one's own organisation, by name.
pub async fn list(ctx: &Ctx) -> Result<Vec<Colleague>> {
    ctx.allow(Action::SeePeople, None).await?;
    let rows = rows(ctx).await?;
    let missing = missing(ctx.house(), ctx.actor().org, &rows).await?;
    let mut all = Vec::with_capacity(rows.len());
    for (row, missing) in rows.into_iter().zip(missing) {
        all.push(colleague(ctx.house(), row, missing).await?);
    }
    all.sort_by_cached_key(|one| alphabet_key(&one.name));
    Ok(all)
}

/// Active colleagues with one of these roles, by name: for a choice in a form.
pub async fn colleagues(ctx: &Ctx, roles: &[Role]) -> Result<Vec<(PersonId, String)>> {
    choice(ctx, |held| held.any(roles)).await
}

/// The name of somebody of the own organisation, active or not.
pub async fn name(ctx: &Ctx, id: PersonId) -> Result<Option<String>> {
    match person::Entity::find_by_id(id).one(&ctx.house().store.db).await? {
        Some(row) if row.org_id == ctx.actor().org => ctx.house().name_of(id).await.map(Some),
        _ => Ok(None),
    }
}

/// Active colleagues who may hold a section, by name.
pub async fn colleagues_for(ctx: &Ctx, section: Section) -> Result<Vec<(PersonId, String)>> {
    choice(ctx, |held| held.iter().any(|role| may_hold(role, section))).await
}

async fn choice(ctx: &Ctx, fits: impl Fn(&Roles) -> bool) -> Result<Vec<(PersonId, String)>> {
    let mut found = Vec::new();
    for row in rows(ctx).await? {
        if row.state == PersonState::Active && row.id != ctx.actor().person && fits(&Roles::parse(&row.roles)) {
            found.push((row.id, open_profile(ctx.house(), row.id.0, &row.profile)?.name));
        }
    }
    found.sort_by_cached_key(|(_, name)| alphabet_key(name));
    Ok(found)
}
