//! Refused sign-ins under one's own name: somebody may be trying to get in.

use ::entity::audit_entry;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::{clock::DAY_MS, ctx::Ctx, error::Result, policy::Verb};

/// Refused sign-ins of the last seven days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// How many.
    pub number: u64,
    /// The latest, milliseconds since 1970.
    pub latest_ms: i64,
}

/// Refused sign-ins under one's own name in the last seven days; none if there were none.
pub async fn refused(ctx: &Ctx) -> Result<Option<Refused>> {
    let db = &ctx.house().store.db;
    let query = audit_entry::Entity::find()
        .filter(audit_entry::Column::ActorId.eq(ctx.actor().person))
        .filter(audit_entry::Column::AtMs.gt(ctx.house().clock.now_ms() - 7 * DAY_MS))
        .filter(audit_entry::Column::Action.eq(Verb::SignIn.word()))
        .filter(audit_entry::Column::Outcome.eq("denied"));
    let number = query.clone().count(db).await?;
    let latest = query.order_by_desc(audit_entry::Column::AtMs).one(db).await?;
    Ok(latest.map(|row| Refused {
        number,
        latest_ms: row.at_ms,
    }))
}
