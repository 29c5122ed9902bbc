//! What came to a person, what they have taken on, and letters that they sent: plain rows, nothing is opened here.

use ::entity::{packet_grant, referral, vocab::ReferralState};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Query},
};

use super::{Line, is_over, line::lines};
use crate::{
    ctx::Ctx,
    error::Result,
    policy::{Action, Relation},
};

/// Lines of a list.
const MOST: u64 = 100;

/// What came to this person, what they have taken on, and letters that they sent; what waits for an answer first.
pub async fn inbox(ctx: &Ctx) -> Result<Vec<(Line, Relation)>> {
    ctx.allow(Action::ListReferrals, None).await?;
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
    let mine = Condition::any()
        .add(Expr::exists(held))
        .add(referral::Column::AcceptedBy.eq(me))
        .add(letters);
    let rows = referral::Entity::find()
        .filter(mine)
        .order_by_desc(referral::Column::AtMs)
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
    all.sort_by_key(|(line, relation)| (*relation != Relation::Receiver, line.row.urgency_rank(), line.row.answer_by));
    Ok(all)
}

/// How soon, as a number to sort by.
trait Rank {
    fn urgency_rank(&self) -> u8;
}

impl Rank for referral::Model {
    fn urgency_rank(&self) -> u8 {
        match self.urgency {
            ::entity::vocab::Urgency::AtOnce => 0,
            ::entity::vocab::Urgency::Urgent => 1,
            ::entity::vocab::Urgency::Normal => 2,
        }
    }
}
