//! A referral as a list shows it, and names of organisations.

use std::collections::{BTreeMap, BTreeSet};

use ::entity::{org, referral, vocab::OrgId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::is_overdue;
use crate::{ctx::Ctx, error::Result, house::House};

/// A referral as a list shows it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its plain row.
    pub row: referral::Model,
    /// From whom; empty for the own organisation.
    pub from: String,
    /// To whom; empty for the own organisation.
    pub to: String,
    /// Who put it together.
    pub author: String,
    /// Who has taken it on; empty if nobody has.
    pub accepted_by: String,
    /// Whether an answer is late.
    pub overdue: bool,
}

const OUTSIDE: &str = "referral-outside";

/// Seals the name of somebody outside, so that the table does not tell it.
pub(super) fn seal_outside(house: &House, row: &referral::Model, name: &str) -> Result<Vec<u8>> {
    Ok(house.instance.seal_small(OUTSIDE, row.id.0, name.as_bytes())?)
}

/// The name of somebody outside.
pub(super) fn outside(house: &House, row: &referral::Model) -> Result<String> {
    let Some(sealed) = &row.outside else {
        return Ok(String::new());
    };
    let name = house.instance.open_small(OUTSIDE, row.id.0, sealed)?;
    Ok(String::from_utf8_lossy(&name).into_owned())
}

/// Lines of rows, with the names of the others.
pub(super) async fn lines(ctx: &Ctx, rows: Vec<referral::Model>) -> Result<Vec<Line>> {
    let (house, own) = (ctx.house(), ctx.actor().org);
    let ids: BTreeSet<OrgId> = rows.iter().flat_map(|row| [row.from_org, row.to_org]).flatten().collect();
    let names: BTreeMap<OrgId, String> = org::Entity::find()
        .filter(org::Column::Id.is_in(ids))
        .all(&house.store.db)
        .await?
        .into_iter()
        .map(|org| (org.id, org.name))
        .collect();
    let partner = |id: Option<OrgId>| id.filter(|id| *id != own).and_then(|id| names.get(&id).cloned());
    let now = house.clock.now_ms();
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let unnamed = outside(house, &row)?;
        let of = |id: Option<OrgId>| match id {
            None => unnamed.clone(),
            Some(_) => partner(id).unwrap_or_default(),
        };
        lines.push(Line {
            from: of(row.from_org),
            to: of(row.to_org),
            author: house.name_of(row.author).await?,
            accepted_by: match row.accepted_by {
                Some(person) => house.name_of(person).await?,
                None => String::new(),
            },
            overdue: is_overdue(&row, now),
            row,
        });
    }
    Ok(lines)
}

/// One line.
pub(super) async fn line(ctx: &Ctx, row: referral::Model) -> Result<Line> {
    let mut lines = lines(ctx, vec![row]).await?;
    lines.pop().ok_or(crate::error::Error::NotFound)
}
