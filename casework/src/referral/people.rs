//! Other organisations, and who there can be sent a referral. Nothing else is told of them.

use ::entity::{
    org, person,
    vocab::{OrgId, PersonId, PersonState, Role},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    ctx::Ctx,
    error::Result,
    name::alphabet_key,
    policy::{Roles, receives},
};

/// Other organisations that work here.
pub async fn partners(ctx: &Ctx) -> Result<Vec<(OrgId, String)>> {
    let found = org::Entity::find().filter(org::Column::Id.ne(ctx.actor().org));
    let rows = found.all(&ctx.house().store.db).await?;
    let mut partners: Vec<_> = rows.into_iter().map(|org| (org.id, org.name)).collect();
    partners.sort_by_cached_key(|(_, name)| alphabet_key(name));
    Ok(partners)
}

/// People of an organisation who can be sent a referral, by name. Nothing else is told of another organisation.
pub async fn people_there(ctx: &Ctx, org: OrgId) -> Result<Vec<(PersonId, String)>> {
    let mut people = Vec::new();
    for (id, _) in receivers(ctx, org).await? {
        people.push((id, ctx.house().name_of(id).await?));
    }
    people.sort_by_cached_key(|(_, name)| alphabet_key(name));
    Ok(people)
}

async fn receivers(ctx: &Ctx, org: OrgId) -> Result<Vec<(PersonId, Roles)>> {
    let found = person::Entity::find()
        .filter(person::Column::OrgId.eq(org))
        .filter(person::Column::State.eq(PersonState::Active));
    let mut people = Vec::new();
    for row in found.all(&ctx.house().store.db).await? {
        ctx.house().check_endorsed(&row)?;
        let roles = Roles::parse(&row.roles);
        if receives(&roles) {
            people.push((row.id, roles));
        }
    }
    Ok(people)
}

/// Who is on duty in an organisation: those who lead its cases; where nobody does, all who take part in referrals.
pub(super) async fn on_duty(ctx: &Ctx, org: OrgId) -> Result<Vec<PersonId>> {
    let all = receivers(ctx, org).await?;
    let leads = |roles: &Roles| roles.any(&[Role::Caseworker, Role::Supervisor]);
    let some_lead = all.iter().any(|(_, roles)| leads(roles));
    let on_duty = all.into_iter().filter(|(_, roles)| !some_lead || leads(roles));
    Ok(on_duty.map(|(id, _)| id).collect())
}
