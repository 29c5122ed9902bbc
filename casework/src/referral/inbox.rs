//! What came to a person, what they have taken on, and letters that they sent: plain rows, nothing is opened here.

use ::entity::{
    packet_grant, referral,
    vocab::{ReferralState, Urgency},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Query},
};

use super::{Line, is_over, line::lines, state::LIVE};
use crate::{
    ctx::Ctx,
    error::Result,
    policy::{Action, Relation},
};

/// Lines of what goes on; whoever has more has the earliest answers to give first.
const MOST: u64 = 200;
/// Lines of a page of what has ended.
const PAGE: u64 = 25;

/// What this person has to do with: what came to them, what they have taken on, letters that they sent.
fn mine(ctx: &Ctx) -> Condition {
    let me = ctx.actor().person;
    let held = Query::select()
        .expr(Expr::val(1))
        .from(packet_grant::Entity)
        .and_where(
            Expr::col((packet_grant::Entity, packet_grant::Column::ReferralId)).equals((referral::Entity, referral::Column::Id)),
        )
        .and_where(Expr::col((packet_grant::Entity, packet_grant::Column::PersonId)).eq(me.0))
        .to_owned();
    let letters = Condition::all()
        .add(referral::Column::CaseId.is_null())
        .add(referral::Column::Author.eq(me));
    Condition::any()
        .add(Expr::exists(held))
        .add(referral::Column::AcceptedBy.eq(me))
        .add(letters)
}

/// What came to this person, what they have taken on, and letters that they sent, as long as it goes on; what waits for an answer
/// first.
pub async fn inbox(ctx: &Ctx) -> Result<Vec<(Line, Relation)>> {
    ctx.allow(Action::ListReferrals, None).await?;
    let me = ctx.actor().person;
    let rows = referral::Entity::find()
        .filter(mine(ctx))
        .filter(referral::Column::State.is_in(LIVE))
        .order_by_asc(referral::Column::AnswerBy)
        .limit(MOST)
        .all(&ctx.house().store.db)
        .await?;
    let now = ctx.house().latest_ms().await?;
    let rows: Vec<_> = rows.into_iter().filter(|row| !is_over(row, now)).collect();
    let mut all = Vec::with_capacity(rows.len());
    for line in lines(ctx, rows).await? {
        let row = &line.row;
        let relation = match row.accepted_by {
            Some(person) if person == me => Relation::Acceptor,
            None if matches!(row.state, ReferralState::Sent | ReferralState::Received) && row.to_org == Some(ctx.actor().org) => {
                Relation::Receiver
            }
            _ => Relation::Sender,
        };
        all.push((line, relation));
    }
    all.sort_by_key(|(line, relation)| (*relation != Relation::Receiver, rank(line.row.urgency), line.row.answer_by));
    Ok(all)
}

/// What has ended of it, the latest first, and whether there is more; `page` counts from 0. Asked for with the list of what goes on,
/// whose entry stands for both.
///
/// # Errors
/// [`Error::Forbidden`](crate::error::Error::Forbidden).
pub async fn ended(ctx: &Ctx, page: u32) -> Result<(Vec<Line>, bool)> {
    ctx.may(Action::ListReferrals).await?;
    let mut rows = referral::Entity::find()
        .filter(mine(ctx))
        .filter(referral::Column::State.is_not_in(LIVE))
        .order_by_desc(referral::Column::EndedMs)
        .order_by_desc(referral::Column::Id)
        .offset(u64::from(page) * PAGE)
        .limit(PAGE + 1)
        .all(&ctx.house().store.db)
        .await?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    Ok((lines(ctx, rows).await?, more))
}

/// How soon, as a number to sort by.
const fn rank(urgency: Urgency) -> u8 {
    match urgency {
        Urgency::AtOnce => 0,
        Urgency::Urgent => 1,
        Urgency::Normal => 2,
    }
}
