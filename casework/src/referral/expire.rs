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

/// Referrals that are ended together, each by a unit of its own.
const BATCH: u64 = 256;

async fn expire(house: &House, end: End) -> Result<()> {
    let mut entry = NewEntry::of(Verb::ExpireReferral)
        .case(logged_under(&end.old))
        .subject(end.old.id.0);
    entry.org = end.old.from_org.or(end.old.to_org);
    let mut unit = house.unit(entry);
    end.put(&mut unit);
    match house.commit(unit).await {
        // Somebody was faster; if it is still over, the next round ends it.
        Err(Error::Conflict) => Ok(()),
        Err(fault) => Err(fault),
        Ok(_) => {
            ended_with(house, &[end]).await;
            Ok(())
        }
    }
}

/// Ends one referral whose time is over.
pub(crate) async fn lapse(house: &House, row: &referral::Model) -> Result<()> {
    for end in ends(house, vec![row.clone()], Act::Expire).await? {
        expire(house, end).await?;
    }
    Ok(())
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
        let rows: Vec<_> = rows.into_iter().filter(|row| is_over(row, now)).collect();
        if rows.is_empty() {
            return Ok(ended);
        }
        let number = rows.len();
        let each = stream::iter(ends(house, rows, Act::Expire).await?).map(|end| expire(house, end));
        let done: Vec<Result<()>> = each.buffer_unordered(usize::try_from(BATCH).unwrap_or(1)).collect().await;
        done.into_iter().collect::<Result<Vec<()>>>()?;
        ended += number;
        if number < usize::try_from(BATCH).unwrap_or(1) {
            return Ok(ended);
        }
    }
}
