//! The demo's house: rooms and beds, and the first case's stay in one of them.

use std::sync::Arc;

use ::entity::vocab::{CaseId, RoomKind, StayId};
use chrono::Days;

use super::enter;
use crate::{
    auth,
    ctx::Ctx,
    error::{Error, Result},
    house::House,
    shelter::{self, Booking, Change, NewPlace},
};

/// Name of the room, for whom, number of beds.
const ROOMS: &[(&str, RoomKind, u8)] = &[
    ("Ҳуҷраи 1", RoomKind::Women, 3),
    ("Ҳуҷраи 2", RoomKind::Women, 2),
    ("Ҳуҷраи 3", RoomKind::Men, 2),
    ("Ҳуҷраи 4", RoomKind::Family, 4),
];

/// The supervisor adds a house, its rooms and their beds.
pub(super) async fn places(house: &Arc<House>) -> Result<()> {
    let supervisor = enter(house, "zarina").await?;
    shelter::add(&supervisor, NewPlace::House, "Хонаи 1").await?;
    let there = shelter::places(&supervisor).await?.houses.pop().ok_or(Error::NotFound)?;
    for (name, kind, beds) in ROOMS {
        shelter::add(&supervisor, NewPlace::Room(there.id, *kind), name).await?;
        let rooms = shelter::places(&supervisor).await?.rooms;
        let room = rooms.iter().find(|room| room.name == *name).ok_or(Error::NotFound)?;
        for bed in 1..=*beds {
            shelter::add(&supervisor, NewPlace::Bed(room.id), &bed.to_string()).await?;
        }
    }
    auth::end(&supervisor, None).await
}

/// A mother and her child have beds in the family room, from today for thirty nights.
pub(super) async fn stay(ctx: &Ctx, case: CaseId) -> Result<()> {
    let from = ctx.house().clock.today();
    let until = from + Days::new(30);
    for companion in 0..2 {
        let free = shelter::free_beds(ctx, from, until).await?;
        let (bed, kind, _) = free
            .into_iter()
            .find(|(_, kind, _)| *kind == RoomKind::Family)
            .ok_or(Error::NotFound)?;
        let id = StayId::random();
        let new = Booking {
            id,
            companion,
            kind,
            bed,
            from,
            until,
        };
        shelter::book(ctx, case, new).await?;
        shelter::change(ctx, case, id, Change::Arrive).await?;
    }
    Ok(())
}
