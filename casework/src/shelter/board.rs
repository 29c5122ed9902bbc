//! Who sleeps where: rooms and beds, night by night. Code names are shown to those who hold the case's part about the house;
//! for everybody else a bed is only taken. The number of questions does not grow with the number of beds.

use std::collections::{HashMap, HashSet};

use ::entity::{
    bed, case, grant, house, night, room, stay,
    vocab::{BedId, BedState, CaseId, Section, StayState},
};
use chrono::{Days, NaiveDate};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder};

use super::{
    place::{Places, read},
    row::{BedRow, Board, HouseRow, Night, RoomRow, Turn},
};
use crate::{ctx::Ctx, error::Result, policy::Action};

/// Looks at the beds, `days` evenings from `from` on.
pub async fn board(ctx: &Ctx, from: NaiveDate, days: usize) -> Result<Board> {
    ctx.allow(Action::SeeBoard, None).await?;
    let db = &ctx.house().store.db;
    let places = read(ctx).await?;
    let until = from + Days::new(days as u64);
    let ids: Vec<BedId> = places.beds.iter().map(|bed| bed.id).collect();
    let nights = night::Entity::find()
        .filter(night::Column::BedId.is_in(ids.iter().copied()))
        .filter(night::Column::Day.gte(from))
        .filter(night::Column::Day.lt(until))
        .all(db)
        .await?;
    let today = ctx.house().clock.today();
    let tomorrow = today + Days::new(1);
    let turns = stay::Entity::find()
        .filter(stay::Column::BedId.is_in(ids))
        .filter(
            Condition::any()
                .add(
                    stay::Column::State
                        .eq(StayState::Expected)
                        .and(stay::Column::FromDay.lte(tomorrow)),
                )
                .add(
                    stay::Column::State
                        .eq(StayState::Here)
                        .and(stay::Column::UntilDay.lte(tomorrow)),
                ),
        )
        .order_by_asc(stay::Column::FromDay)
        .all(db)
        .await?;
    let cases: HashSet<CaseId> = nights
        .iter()
        .map(|night| night.case_id)
        .chain(turns.iter().map(|stay| stay.case_id))
        .collect();
    let names = held(ctx, cases).await?;
    let taken: HashMap<(BedId, NaiveDate), CaseId> = nights
        .into_iter()
        .map(|night| ((night.bed_id, night.day), night.case_id))
        .collect();
    let known = |case: CaseId| {
        if names.contains_key(&case) {
            Night::Known(case)
        } else {
            Night::Taken
        }
    };
    let of_night = |bed: &bed::Model, day: NaiveDate| match (bed.state, taken.get(&(bed.id, day))) {
        (_, Some(case)) => known(*case),
        (BedState::OutOfService, None) => Night::Out,
        (BedState::Usable, None) => Night::Free,
    };
    let turns = turns.into_iter().map(|row| Turn {
        case: names.contains_key(&row.case_id).then_some(row.case_id),
        state: row.state,
        day: if row.state == StayState::Expected {
            row.from_day
        } else {
            row.until_day
        },
        bed: row.bed_id,
    });
    let turns = turns.collect();
    let usable = places.beds.iter().filter(|bed| bed.state == BedState::Usable);
    Ok(Board {
        from,
        days,
        usable: usable.clone().count(),
        free: usable.filter(|bed| of_night(bed, from) == Night::Free).count(),
        houses: houses(&places, |bed| {
            from.iter_days().take(days).map(|day| of_night(bed, day)).collect()
        }),
        turns,
        names,
    })
}

fn houses(places: &Places, nights: impl Fn(&bed::Model) -> Vec<Night>) -> Vec<HouseRow> {
    let beds = |room: &room::Model| {
        let of_room = places.beds.iter().filter(|bed| bed.room_id == room.id);
        of_room
            .map(|bed| BedRow {
                bed: bed.clone(),
                nights: nights(bed),
            })
            .collect()
    };
    let rooms = |house: &house::Model| {
        let of_house = places.rooms.iter().filter(|room| room.house_id == house.id);
        of_house
            .map(|room| RoomRow {
                room: room.clone(),
                beds: beds(room),
            })
            .collect()
    };
    let all = places.houses.iter();
    all.map(|house| HouseRow {
        house: house.clone(),
        rooms: rooms(house),
    })
    .collect()
}

/// The code names of those cases of which the person holds the part about the house.
async fn held(ctx: &Ctx, cases: HashSet<CaseId>) -> Result<HashMap<CaseId, String>> {
    let db = &ctx.house().store.db;
    let grants = grant::Entity::find()
        .filter(grant::Column::PersonId.eq(ctx.actor().person))
        .filter(grant::Column::CaseId.is_in(cases))
        .filter(grant::Column::Section.eq(Section::House))
        .all(db)
        .await?;
    let rows = case::Entity::find()
        .filter(case::Column::Id.is_in(grants.iter().map(|grant| grant.case_id)))
        .filter(case::Column::OrgId.eq(ctx.actor().org))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.code_name)).collect())
}
