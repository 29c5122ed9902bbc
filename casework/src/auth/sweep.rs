//! What is over is deleted: sessions, delays, forms that were begun and left, invitations that nobody took.

use ::entity::{draft, invitation, session, throttle};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryTrait};

use crate::{
    audit::NewEntry,
    clock::DAY_MS,
    error::{Error, Result},
    house::House,
    policy::Verb,
    store::{Step, Unit},
};

/// Days for which a form that was begun is kept.
const DRAFT_DAYS: i64 = 7;

/// Deletes sessions, delays and invitations that are over.
pub async fn sweep(house: &House) -> Result<()> {
    let now = house.clock.now_ms();
    let mut unit = Unit::unlogged(house.backend());
    let over = session::Entity::delete_many()
        .filter(
            Condition::any()
                .add(session::Column::SeenMs.lte(now - house.settings.idle_ms))
                .add(session::Column::OpenedMs.lte(now - house.settings.absolute_ms)),
        )
        .build(house.backend());
    let calm = throttle::Entity::delete_many()
        .filter(throttle::Column::UntilMs.lt(now - DAY_MS))
        .build(house.backend());
    let left = draft::Entity::delete_many()
        .filter(draft::Column::AtMs.lt(now - DRAFT_DAYS * DAY_MS))
        .build(house.backend());
    unit.run(Step::Any(over)).run(Step::Any(calm)).run(Step::Any(left));
    house.writer.commit_unlogged(unit).await?;
    let expired = invitation::Entity::find()
        .filter(invitation::Column::ExpiresMs.lte(now))
        .all(&house.store.db)
        .await?;
    for row in expired {
        let entry = NewEntry {
            org: Some(row.org_id),
            ..NewEntry::of(Verb::Expire).subject(row.id.0)
        };
        let mut unit = house.unit(entry);
        unit.delete(&row);
        match house.commit(unit).await {
            Ok(_) | Err(Error::Conflict) => {} // or it was taken in this moment
            Err(fault) => return Err(fault),
        }
    }
    Ok(())
}
