//! Houses, rooms and beds: added by a supervisor, never deleted, because stays name them.

use ::entity::{
    bed, house, night, room,
    vocab::{BedId, BedState, HouseId, RoomId, RoomKind},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

use crate::{
    ctx::Ctx,
    error::{Error, Issue, Result},
    name::alphabet_key,
    policy::{Action, Verb},
};

/// Letters of a name.
const NAME: usize = 40;
/// Beds of an organisation.
const BEDS: usize = 500;

/// What is added.
#[derive(Clone, Copy, Debug)]
pub enum NewPlace {
    /// A house.
    House,
    /// A room of a house.
    Room(HouseId, RoomKind),
    /// A bed of a room.
    Bed(RoomId),
}

/// All houses, rooms and beds of an organisation, sorted by name.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Houses.
    pub houses: Vec<house::Model>,
    /// Rooms.
    pub rooms: Vec<room::Model>,
    /// Beds.
    pub beds: Vec<bed::Model>,
}

impl Places {
    /// A bed with its room.
    #[must_use]
    pub fn bed(&self, id: BedId) -> Option<(&bed::Model, &room::Model)> {
        let bed = self.beds.iter().find(|bed| bed.id == id)?;
        Some((bed, self.rooms.iter().find(|room| room.id == bed.room_id)?))
    }
}

/// Reads them. Three questions, however many there are.
pub(super) async fn read(ctx: &Ctx) -> Result<Places> {
    let db = &ctx.house().store.db;
    let mut houses = house::Entity::find()
        .filter(house::Column::OrgId.eq(ctx.actor().org))
        .all(db)
        .await?;
    let mut rooms = room::Entity::find()
        .filter(room::Column::HouseId.is_in(houses.iter().map(|house| house.id)))
        .all(db)
        .await?;
    let mut beds = bed::Entity::find()
        .filter(bed::Column::RoomId.is_in(rooms.iter().map(|room| room.id)))
        .all(db)
        .await?;
    houses.sort_by_cached_key(|house| natural(&house.name));
    rooms.sort_by_cached_key(|room| natural(&room.name));
    beds.sort_by_cached_key(|bed| natural(&bed.name));
    Ok(Places { houses, rooms, beds })
}

/// Numbers by their size, words by the alphabet: room 2 stands before room 10.
fn natural(name: &str) -> (u32, Vec<u8>) {
    let digits: String = name.chars().filter(char::is_ascii_digit).collect();
    (digits.parse().unwrap_or(u32::MAX), alphabet_key(name).into())
}

/// Houses, rooms and beds for whoever keeps them.
pub async fn places(ctx: &Ctx) -> Result<Places> {
    ctx.allow(Action::KeepHouse, None).await?;
    read(ctx).await
}

/// Adds a house, a room or a bed.
///
/// # Errors
/// [`Error::Invalid`] for an empty or overlong name, [`Error::NotFound`] for a house or room of somebody else.
pub async fn add(ctx: &Ctx, new: NewPlace, name: &str) -> Result<()> {
    ctx.may(Action::KeepHouse).await?;
    let name: String = name.trim().chars().filter(|letter| !letter.is_control()).collect();
    if name.is_empty() {
        return Err(Issue::new("name", "issue-needed").into());
    }
    if name.chars().count() > NAME {
        return Err(Issue::new("name", "issue-too-long").with("max", NAME).into());
    }
    let there = read(ctx).await?;
    let mut unit = ctx.unit(ctx.entry(Verb::KeepHouse));
    match new {
        NewPlace::House => unit.insert(&house::Model {
            id: HouseId::random(),
            org_id: ctx.actor().org,
            name,
        }),
        NewPlace::Room(house_id, kind) => {
            let known = there.houses.iter().any(|house| house.id == house_id);
            unit.insert(&room::Model {
                id: RoomId::random(),
                house_id: known.then_some(house_id).ok_or(Error::NotFound)?,
                name,
                kind,
            })
        }
        NewPlace::Bed(room_id) => {
            if there.beds.len() >= BEDS {
                return Err(Issue::new("name", "issue-too-many-beds").into());
            }
            let known = there.rooms.iter().any(|room| room.id == room_id);
            unit.insert(&bed::Model {
                id: BedId::random(),
                room_id: known.then_some(room_id).ok_or(Error::NotFound)?,
                name,
                state: BedState::Usable,
            })
        }
    };
    ctx.commit(unit).await.map(drop)
}

/// Takes a bed out of service or back.
///
/// # Errors
/// [`Error::Invalid`] while somebody sleeps in it or is expected to.
pub async fn put_in_service(ctx: &Ctx, id: BedId, state: BedState) -> Result<()> {
    ctx.may(Action::KeepHouse).await?;
    let there = read(ctx).await?;
    let (old, _) = there.bed(id).ok_or(Error::NotFound)?;
    if old.state == state {
        return Ok(());
    }
    let mut unit = ctx.unit(ctx.entry(Verb::KeepHouse).subject(id.0));
    if state == BedState::OutOfService {
        unit.guard_none::<night::Entity>(
            Condition::all()
                .add(night::Column::BedId.eq(id))
                .add(night::Column::Day.gte(ctx.house().clock.today())),
        );
        unit.guard_none::<::entity::stay::Entity>(super::stay::sleeps_in(id));
    }
    unit.update(old, &bed::Model { state, ..old.clone() });
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Issue::new("", "issue-bed-in-use").into()),
        done => done.map(drop),
    }
}
