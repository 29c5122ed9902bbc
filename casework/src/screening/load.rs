//! Strengths that an administrator has loaded: the newest of an organisation weigh what is saved from then on; what was saved
//! before keeps those that it was weighed by.

use std::sync::Arc;

use ::entity::{strengths, vocab::OrgId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::Strengths;
use crate::{
    ctx::Ctx,
    error::{Error, Issue, Result},
    house::House,
    policy::{Action, Verb},
};

/// Letters of a text of strengths at most; the one that comes with the program has two thousand.
const MOST: usize = 20_000;

/// The strengths that are in use.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// They.
    pub strengths: Arc<Strengths>,
    /// Who loaded them and when, milliseconds since 1970; none for those that come with the program.
    pub by: Option<(String, i64)>,
}

async fn newest(house: &House, org: OrgId) -> Result<Option<strengths::Model>> {
    let rows = strengths::Entity::find()
        .filter(strengths::Column::OrgId.eq(org))
        .order_by_desc(strengths::Column::Number);
    let row = rows.one(&house.store.db).await?;
    if let Some(row) = &row {
        house.check_endorsed(row)?;
    }
    Ok(row)
}

fn read(row: &strengths::Model) -> Result<Arc<Strengths>> {
    let read = Strengths::read(&row.text).map_err(|issue| Error::Internal(format!("strengths: {}", issue.key)))?;
    Ok(Arc::new(read))
}

/// Those that are in use.
pub async fn strengths(ctx: &Ctx) -> Result<Loaded> {
    ctx.allow(Action::SeeStrengths, None).await?;
    Ok(match newest(ctx.house(), ctx.actor().org).await? {
        Some(row) => Loaded {
            strengths: read(&row)?,
            by: Some((ctx.house().name_of(row.author).await?, row.at_ms)),
        },
        None => Loaded {
            strengths: Strengths::built_in(),
            by: None,
        },
    })
}

/// The name of those that weigh what is saved now.
pub(crate) async fn present(house: &House, org: OrgId) -> Result<String> {
    Ok(match newest(house, org).await? {
        Some(row) => row.rule,
        None => Strengths::built_in().rule().to_owned(),
    })
}

/// Those with a name, if the organisation ever had them.
pub(crate) async fn by_rule(house: &House, org: OrgId, rule: &str) -> Result<Option<Arc<Strengths>>> {
    let built_in = Strengths::built_in();
    if built_in.rule() == rule {
        return Ok(Some(built_in));
    }
    let rows = strengths::Entity::find()
        .filter(strengths::Column::OrgId.eq(org))
        .filter(strengths::Column::Rule.eq(rule));
    match rows.one(&house.store.db).await? {
        Some(row) => {
            house.check_endorsed(&row)?;
            read(&row).map(Some)
        }
        None => Ok(None),
    }
}

/// Loads strengths. The same again changes nothing.
///
/// # Errors
/// [`Error::Invalid`] with the first line that cannot be read.
pub async fn load(ctx: &Ctx, text: &str) -> Result<()> {
    ctx.may(Action::LoadStrengths).await?;
    if text.chars().count() > MOST {
        return Err(Issue::new("text", "issue-too-long").with("max", MOST).into());
    }
    let (house, org) = (ctx.house(), ctx.actor().org);
    let new = Strengths::read(text)?;
    let old = newest(house, org).await?;
    if old.as_ref().is_some_and(|old| old.rule == new.rule()) {
        return Ok(());
    }
    let mut row = strengths::Model {
        org_id: org,
        number: old.map_or(1, |old| old.number + 1),
        rule: new.rule().to_owned(),
        text: new.text().to_owned(),
        author: ctx.actor().person,
        seal: Vec::new(),
        at_ms: house.clock.now_ms(),
    };
    row.seal = house.endorse(&row);
    let mut unit = ctx.unit(ctx.entry(Verb::LoadStrengths));
    unit.insert(&row);
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Error::Busy),
        done => done.map(drop),
    }
}
