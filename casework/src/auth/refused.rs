//! Refused sign-ins under one's own name: somebody may be trying to get in.

use ::entity::audit_entry;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

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
    let at = audit_entry::Column::AtMs;
    let found: Option<(i64, Option<i64>)> = audit_entry::Entity::find()
        .select_only()
        .column_as(at.count(), "number")
        .column_as(at.max(), "latest")
        .filter(audit_entry::Column::ActorId.eq(ctx.actor().person))
        .filter(at.gt(ctx.house().clock.now_ms() - 7 * DAY_MS))
        .filter(audit_entry::Column::Action.eq(Verb::SignIn.word()))
        .filter(audit_entry::Column::Outcome.eq("denied"))
        .into_tuple()
        .one(&ctx.house().store.db)
        .await?;
    Ok(found.and_then(|(number, latest)| {
        Some(Refused {
            number: number.unsigned_abs(),
            latest_ms: latest?,
        })
    }))
}
