//! Ending what is over: by the jobs each minute, and by the next request that meets it. Nobody's key is needed.

use std::collections::HashMap;

use ::entity::{
    referral,
    vocab::{OrgId, ReferralBasis},
};
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

/// Referrals that are read together.
const BATCH: u64 = 1_024;
/// Referrals of one organisation that end in one unit: each has an entry of its own, and their rows few statements.
const TOGETHER: usize = 64;

fn entry(end: &End) -> NewEntry {
    let entry = NewEntry::of(Verb::ExpireReferral)
        .case(logged_under(&end.old))
        .subject(end.old.id.0);
    NewEntry {
        org: of_org(end),
        ..entry
    }
}

/// Whose desk the end is on: hashes of what one unit changes stand in one entry, whose proof is shown there.
fn of_org(end: &End) -> Option<OrgId> {
    end.old.from_org.or(end.old.to_org)
}

/// Ends these in one unit; nothing if somebody was faster with one of them.
async fn expire(house: &House, ends: &[End]) -> Result<bool> {
    let mut entries = ends.iter().map(entry);
    let Some(first) = entries.next() else {
        return Ok(true);
    };
    let mut unit = house.unit(first);
    for entry in entries {
        unit.also(entry);
    }
    End::put_all(ends, &mut unit);
    match house.commit(unit).await {
        Err(Error::Conflict) => Ok(false),
        done => done.map(|_| true),
    }
}

/// Ends these, together or else each alone; gives those that have ended. What somebody was faster with the next round ends, if it
/// is still over then.
async fn expire_some(house: &House, some: Vec<End>) -> Result<Vec<End>> {
    if expire(house, &some).await? {
        return Ok(some);
    }
    let mut gone = Vec::new();
    for end in some {
        if expire(house, std::slice::from_ref(&end)).await? {
            gone.push(end);
        }
    }
    Ok(gone)
}

/// Ends these; gives their number.
async fn expire_these(house: &House, rows: Vec<referral::Model>) -> Result<usize> {
    let mut by_org: HashMap<Option<OrgId>, Vec<End>> = HashMap::new();
    for end in ends(house, rows, Act::Expire).await? {
        by_org.entry(of_org(&end)).or_default().push(end);
    }
    let mut units = Vec::new();
    for mut ends in by_org.into_values() {
        while !ends.is_empty() {
            let rest = ends.split_off(ends.len().min(TOGETHER));
            units.push(expire_some(house, std::mem::replace(&mut ends, rest)));
        }
    }
    let at_once = units.len().max(1);
    let done: Vec<Result<Vec<End>>> = stream::iter(units).buffer_unordered(at_once).collect().await;
    let (mut gone, mut fault) = (Vec::new(), None);
    for one in done {
        match one {
            Ok(ends) => gone.extend(ends),
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
