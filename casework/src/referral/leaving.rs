//! What becomes of referrals when somebody leaves.

use ::entity::{
    packet_grant, person, referral,
    vocab::{ReferralId, ReferralSide},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::{
    end::{End, ends},
    state::{Act, is_out},
};
use crate::{error::Result, house::House, store::Unit};

/// What becomes of referrals when somebody leaves: what they had taken on is given back to the sender, and what nobody but them
/// could take on runs out. Their grants go in any case.
pub(crate) async fn left(house: &House, unit: &mut Unit, who: &person::Model) -> Result<Vec<End>> {
    let db = &house.store.db;
    let own: Vec<packet_grant::Model> = packet_grant::Entity::find()
        .filter(packet_grant::Column::PersonId.eq(who.id))
        .all(db)
        .await?;
    let ids: Vec<ReferralId> = own.iter().map(|grant| grant.referral_id).collect();
    let rows = referral::Entity::find()
        .filter(referral::Column::Id.is_in(ids.clone()))
        .all(db)
        .await?;
    let others = packet_grant::Entity::find()
        .filter(packet_grant::Column::ReferralId.is_in(ids))
        .filter(packet_grant::Column::PersonId.ne(who.id))
        .all(db)
        .await?;
    let (mut taken_on, mut alone, mut stays) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let can = |grant: &packet_grant::Model| grant.referral_id == row.id && grant.side == ReferralSide::Receiver;
        if row.accepted_by == Some(who.id) {
            taken_on.push(row);
        } else if is_out(row.state) && own.iter().any(can) {
            if others.iter().any(can) {
                stays.push(row.id);
            } else {
                alone.push(row);
            }
        }
    }
    let mut gone = ends(house, taken_on, Act::Return).await?;
    gone.extend(ends(house, alone, Act::Expire).await?);
    // Whoever else could take it on must still be there: two who leave at once would both think so of the other.
    for row in stays {
        let other = Condition::all()
            .add(packet_grant::Column::ReferralId.eq(row))
            .add(packet_grant::Column::Side.eq(ReferralSide::Receiver))
            .add(packet_grant::Column::PersonId.ne(who.id));
        unit.guard::<packet_grant::Entity>(other);
    }
    for end in &gone {
        end.put_beside(unit);
    }
    let ended: Vec<ReferralId> = gone.iter().map(|end| end.old.id).collect();
    for grant in own.iter().filter(|grant| !ended.contains(&grant.referral_id)) {
        unit.delete(grant);
    }
    unit.guard_none::<packet_grant::Entity>(Condition::all().add(packet_grant::Column::PersonId.eq(who.id)));
    Ok(gone)
}
