//! Ending what is over: by the jobs each minute, and by the next request that meets it. Nobody's key is needed.

use ::entity::{referral, vocab::ReferralBasis};
use futures_util::{StreamExt, stream};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    end::{End, ended_with, ends},
    is_over,
    state::{Act, LIVE},
};
use crate::{
    audit::NewEntry,
    clock::local,
    ctx::logged_under,
    error::{Error, Result},
    house::House,
    policy::Verb,
};

/// Referrals that are read and ended together, each by a unit of its own.
const BATCH: u64 = 1_024;

/// Ends one; gives nothing if somebody was faster. If it is still over then, the next round ends it.
async fn expire(house: &House, end: End) -> Result<Option<End>> {
    let mut entry = NewEntry::of(Verb::ExpireReferral)
        .case(logged_under(&end.old))
        .subject(end.old.id.0);
    entry.org = end.old.from_org.or(end.old.to_org);
    let mut unit = house.unit(entry);
    end.put(&mut unit);
    match house.commit(unit).await {
        Err(Error::Conflict) => Ok(None),
        done => done.map(|_| Some(end)),
    }
}

/// Ends these together; gives their number.
async fn expire_these(house: &House, rows: Vec<referral::Model>) -> Result<usize> {
    let at_once = rows.len().max(1);
    let each = stream::iter(ends(house, rows, Act::Expire).await?).map(|end| expire(house, end));
    let done: Vec<Result<Option<End>>> = each.buffer_unordered(at_once).collect().await;
    let (mut gone, mut fault) = (Vec::new(), None);
    for one in done {
        match one {
            Ok(end) => gone.extend(end),
            Err(other) => fault = Some(other),
        }
    }
    // Their files go, whatever became of the others.
    ended_with(house, &gone).await;
    fault.map_or(Ok(gone.len()), Err)
}

/// Ends one referral whose time is over.
pub(crate) async fn lapse(house: &House, row: &referral::Model) -> Result<()> {
    expire_these(house, vec![row.clone()]).await.map(drop)
}

/// Ends every referral whose time is over; gives their number.
///
/// # Errors
/// If the log or the database cannot be written.
pub async fn expire_all(house: &House) -> Result<usize> {
    let mut ended = 0;
    loop {
        let now = house.latest_ms().await?;
        let over = Condition::any().add(referral::Column::Ends.lt(local(now).date_naive())).add(
            Condition::all()
                .add(referral::Column::Basis.ne(ReferralBasis::Consent))
                .add(referral::Column::ApprovedBy.is_null())
                .add(referral::Column::ApproveByMs.lte(now)),
        );
        let rows = referral::Entity::find()
            .filter(referral::Column::State.is_in(LIVE))
            .filter(over)
            .order_by_asc(referral::Column::Ends)
            .limit(BATCH)
            .all(&house.store.db)
            .await?;
        let number = expire_these(house, rows.into_iter().filter(|row| is_over(row, now)).collect()).await?;
        ended += number;
        // Of what was not ended in this round somebody else is the reason: the next minute looks again.
        if number < usize::try_from(BATCH).unwrap_or(1) {
            return Ok(ended);
        }
    }
}
