//! Keeping a bed: which are free, and taking one.

use std::collections::HashSet;

use ::entity::{
    bed, night, stay,
    vocab::{BedId, BedState, CaseId, RoomKind, StayId, StayState},
};
use chrono::{Days, NaiveDate};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::{
    place::{Places, read},
    stay::{NIGHTS, WRITE, begin, goes_on, take_nights, while_it_goes_on},
};
use crate::{
    ctx::Ctx,
    error::{Error, Issue, Result},
    policy::{Action, Verb},
};

/// People who may come along with one person.
const COMPANIONS: i32 = 12;

/// A bed to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Booking {
    /// Proposed by the form, so that sending it twice books once.
    pub id: StayId,
    /// 0 for the person, from 1 for those who came along.
    pub companion: i32,
    /// For whom the room must be.
    pub kind: RoomKind,
    /// Which bed.
    pub bed: BedId,
    /// First night.
    pub from: NaiveDate,
    /// Day of leaving.
    pub until: NaiveDate,
}

/// Beds that nobody has on any of these nights, with the names of room and bed.
pub async fn free_beds(ctx: &Ctx, from: NaiveDate, until: NaiveDate) -> Result<Vec<(BedId, RoomKind, String)>> {
    ctx.allow(Action::SeeBoard, None).await?;
    let Places { rooms, beds, .. } = read(ctx).await?;
    let taken = night::Entity::find()
        .filter(night::Column::BedId.is_in(beds.iter().map(|bed| bed.id)))
        .filter(night::Column::Day.gte(from))
        .filter(night::Column::Day.lt(until))
        .all(&ctx.house().store.db)
        .await?;
    let taken: HashSet<BedId> = taken.into_iter().map(|night| night.bed_id).collect();
    let mut free = Vec::new();
    for room in &rooms {
        let of_room = beds
            .iter()
            .filter(|bed| bed.room_id == room.id && bed.state == BedState::Usable);
        for bed in of_room.filter(|bed| !taken.contains(&bed.id)) {
            free.push((bed.id, room.kind, format!("{} · {}", room.name, bed.name)));
        }
    }
    Ok(free)
}

/// Keeps a bed.
///
/// # Errors
/// [`Error::Invalid`] for days that cannot be, for a room that is for others, for a bed that is taken on one of the nights,
/// and if the person has a bed on one of them already.
pub async fn book(ctx: &Ctx, case: CaseId, new: Booking) -> Result<()> {
    goes_on(&ctx.see(WRITE, case).await?)?;
    let today = ctx.house().clock.today();
    let nights = (new.until - new.from).num_days();
    if nights < 1 {
        return Err(Issue::new("until", "issue-date-order").into());
    }
    if nights > NIGHTS {
        return Err(Issue::new("until", "issue-stay-long").with("max", NIGHTS).into());
    }
    if new.from + Days::new(30) < today || new.from > today + Days::new(366) {
        return Err(Issue::new("from", "issue-date-wrong").into());
    }
    if !(0..=COMPANIONS).contains(&new.companion) {
        return Err(Issue::new("companion", "issue-number")
            .with("min", 0)
            .with("max", COMPANIONS)
            .into());
    }
    let places = read(ctx).await?;
    let (bed, room) = places
        .bed(new.bed)
        .ok_or_else(|| Issue::new("bed", "issue-choose-from-list"))?;
    if room.kind != new.kind {
        return Err(Issue::new("bed", "issue-room-for-others").into());
    }
    let row = stay::Model {
        id: new.id,
        case_id: case,
        companion: new.companion,
        bed_id: bed.id,
        from_day: new.from,
        until_day: new.until,
        state: StayState::Expected,
        arrived_ms: None,
        ended_ms: None,
    };
    let mut unit = begin(ctx, Verb::BookBed, &row);
    unit.guard::<bed::Entity>(
        Condition::all()
            .add(bed::Column::Id.eq(bed.id))
            .add(bed::Column::State.eq(BedState::Usable)),
    );
    while_it_goes_on(&mut unit, case);
    unit.insert(&row);
    take_nights(&mut unit, &row, new.from);
    match ctx.commit(unit).await {
        Err(Error::Conflict) => {
            let sent_twice = stay::Entity::find_by_id(new.id).one(&ctx.house().store.db).await?;
            match sent_twice.filter(|there| there.case_id == case) {
                Some(_) => Ok(()),
                None => Err(Issue::new("bed", "issue-bed-taken").into()),
            }
        }
        done => done.map(drop),
    }
}
