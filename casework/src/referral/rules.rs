//! The rules of an organisation: what somebody else must approve before it goes, and the days for recovery and reflection.

use ::entity::{
    org_rule,
    vocab::{ApprovalRule, OrgId},
};
use sea_orm::EntityTrait;

use super::typed::{typed, word};
use crate::{
    ctx::Ctx,
    error::{Error, Issue, Result},
    house::House,
    policy::{Action, Verb},
    record::Pairs,
};

/// Council of Europe Convention, Article 13: at least thirty days.
const REFLECTION: i32 = 30;
/// The longest that can be set.
const LONGEST: i32 = 180;

/// Rules of an organisation.
pub type Rules = org_rule::Model;

/// The rules of an organisation; those that hold until others are set.
pub(super) async fn rules_of(house: &House, org: OrgId) -> Result<(Rules, bool)> {
    let found = org_rule::Entity::find_by_id(org).one(&house.store.db).await?;
    let there = found.is_some();
    let unset = org_rule::Model {
        org_id: org,
        approval: ApprovalRule::Sensitive,
        reflection_days: REFLECTION,
    };
    Ok((found.unwrap_or(unset), there))
}

/// The rules of the own organisation.
pub async fn rules(ctx: &Ctx) -> Result<Rules> {
    Ok(rules_of(ctx.house(), ctx.actor().org).await?.0)
}

/// Sets them.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::Invalid`].
pub async fn set_rules(ctx: &Ctx, pairs: &Pairs) -> Result<()> {
    ctx.may(Action::KeepRules).await?;
    let mut issues = Vec::new();
    let approval = word(pairs, "approval", &mut issues);
    let days = typed(pairs, "reflection-days")
        .parse()
        .ok()
        .filter(|days| (REFLECTION..=LONGEST).contains(days));
    if days.is_none() {
        issues.push(
            Issue::new("reflection-days", "issue-number")
                .with("min", REFLECTION)
                .with("max", LONGEST),
        );
    }
    let (Some(approval), Some(reflection_days)) = (approval, days) else {
        return Err(Error::Invalid(issues));
    };
    let (old, there) = rules_of(ctx.house(), ctx.actor().org).await?;
    let new = org_rule::Model {
        approval,
        reflection_days,
        ..old.clone()
    };
    let mut unit = ctx.unit(ctx.entry(Verb::SetRules));
    if there {
        unit.update(&old, &new);
    } else {
        unit.insert(&new);
    }
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Error::Busy),
        done => done.map(drop),
    }
}
