//! Reading the cards of a whole organisation: a part at a time, and while one part is opened and looked at on a thread of its own,
//! the next one is read.

use ::entity::{
    card, case,
    vocab::{CardKind, OrgId},
};
use futures_util::{StreamExt, TryStreamExt};
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, JoinType, QueryFilter, QuerySelect, Select, TryGetableMany};
use tokio::task::JoinSet;

use crate::error::{Error, Result};

/// Cards that are looked at on one thread.
const PART: usize = 250;

/// The cards of an organisation, with the cases that they are of: case, version, epoch and ciphertext of each.
pub(super) fn cards_of(org: OrgId, kind: CardKind) -> Select<card::Entity> {
    let of_case = card::Entity::belongs_to(case::Entity)
        .from(card::Column::CaseId)
        .to(case::Column::Id);
    card::Entity::find()
        .select_only()
        .columns([
            card::Column::CaseId,
            card::Column::Version,
            card::Column::Epoch,
            card::Column::Sealed,
        ])
        .join(JoinType::InnerJoin, of_case.into())
        .filter(card::Column::Kind.eq(kind))
        .filter(case::Column::OrgId.eq(org))
}

/// Looks at all of them; gives what came of each part.
pub(super) async fn in_parts<R, T>(
    cards: Select<card::Entity>,
    db: &DatabaseConnection,
    look: impl Fn(&[R]) -> Result<T> + Clone + Send + 'static,
) -> Result<Vec<T>>
where
    R: TryGetableMany + Send + Sync + 'static,
    T: Send + 'static,
{
    let rows = cards.into_tuple::<R>().stream(db).await?;
    let (mut parts, mut looking) = (rows.try_chunks(PART), JoinSet::new());
    while let Some(part) = parts.next().await {
        let (part, look) = (part.map_err(|fault| fault.1)?, look.clone());
        looking.spawn_blocking(move || look(&part));
    }
    let mut found = Vec::new();
    while let Some(done) = looking.join_next().await {
        found.push(done.map_err(|fault| Error::Internal(fault.to_string()))??);
    }
    Ok(found)
}
