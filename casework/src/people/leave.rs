//! Ending somebody's access: sessions and grants go at once, without anybody's key. The sections they held are marked;
//! the next holder who writes gives each a new key. The keys of the organisation likewise.

use ::entity::{
    grant, org_grant, person, section,
    vocab::{PersonId, PersonState, Role},
};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, IntoCondition, Query},
};

use super::renew::mark_stale;
use crate::{
    auth::end_all,
    ctx::Ctx,
    error::{Error, Issue, Result},
    policy::{Action, Roles, Verb},
    referral,
};

/// Ends a colleague's access.
///
/// # Errors
/// [`Error::Invalid`] for oneself (somebody else must do that) and for the last supervisor, without whom nobody could
/// give keys or open cases.
pub async fn end_access(ctx: &Ctx, who: PersonId) -> Result<()> {
    ctx.may(Action::ManagePeople).await?;
    // Colleagues work on while this is read; what they change makes it read again.
    for _ in 0..5 {
        match attempt(ctx, who).await {
            Err(Error::Conflict) => {}
            done => return done,
        }
    }
    Err(Error::Busy)
}

async fn attempt(ctx: &Ctx, who: PersonId) -> Result<()> {
    let house = ctx.house();
    let db = &house.store.db;
    let row = person::Entity::find_by_id(who)
        .filter(person::Column::OrgId.eq(ctx.actor().org))
        .filter(person::Column::State.eq(PersonState::Active))
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    if who == ctx.actor().person {
        return Err(Issue::new("", "issue-not-oneself").into());
    }
    let supervises = |roles: &str| Roles::parse(roles).has(Role::Supervisor);
    if supervises(&row.roles) {
        let colleagues = person::Entity::find()
            .filter(person::Column::OrgId.eq(row.org_id))
            .filter(person::Column::State.eq(PersonState::Active))
            .all(db)
            .await?;
        if !colleagues.iter().any(|other| other.id != who && supervises(&other.roles)) {
            return Err(Issue::new("", "issue-last-supervisor").into());
        }
    }
    let mut unit = ctx.unit(ctx.entry(Verb::EndAccess).subject(who.0));
    let mut left = person::Model {
        state: PersonState::Left,
        ..row.clone()
    };
    left.seal = house.endorse(&left);
    unit.update(&row, &left);
    for held in grant::Entity::find().filter(grant::Column::PersonId.eq(who)).all(db).await? {
        unit.delete(&held);
    }
    for section in held_sections(ctx, who).await?.into_iter().filter(|section| !section.stale) {
        unit.update(
            &section,
            &section::Model {
                stale: true,
                ..section.clone()
            },
        );
    }
    mark_stale(house, &mut unit, &row).await?;
    let ends = referral::left(house, &mut unit, &row).await?;
    // Nor may anybody have given them something meanwhile.
    unit.guard_none::<grant::Entity>(grant::Column::PersonId.eq(who).into_condition());
    unit.guard_none::<org_grant::Entity>(org_grant::Column::PersonId.eq(who).into_condition());
    end_all(&mut unit, who, None);
    ctx.commit(unit).await?;
    referral::ended_with(house, &ends).await;
    Ok(())
}

/// The sections that somebody holds.
async fn held_sections(ctx: &Ctx, who: PersonId) -> Result<Vec<section::Model>> {
    let held = Query::select()
        .expr(Expr::val(1))
        .from(grant::Entity)
        .and_where(Expr::col((grant::Entity, grant::Column::CaseId)).equals((section::Entity, section::Column::CaseId)))
        .and_where(Expr::col((grant::Entity, grant::Column::Section)).equals((section::Entity, section::Column::Section)))
        .and_where(Expr::col((grant::Entity, grant::Column::PersonId)).eq(who.0))
        .to_owned();
    let query = section::Entity::find().filter(Expr::exists(held));
    Ok(query.all(&ctx.house().store.db).await?)
}
