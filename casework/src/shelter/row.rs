//! What the board shows: houses, rooms, beds and their nights.

use std::collections::HashMap;

use ::entity::{
    bed, house, room,
    vocab::{BedId, CaseId, StayState},
};
use chrono::NaiveDate;

/// One night of a bed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Night {
    /// Nobody has it.
    Free,
    /// Out of service.
    Out,
    /// Somebody has it whose case the person does not hold.
    Taken,
    /// Somebody of this case.
    Known(CaseId),
}

/// A bed with its nights.
#[derive(Clone, Debug)]
pub struct BedRow {
    /// Its row.
    pub bed: bed::Model,
    /// One for each night.
    pub nights: Vec<Night>,
}

/// A room with its beds.
#[derive(Clone, Debug)]
pub struct RoomRow {
    /// Its row.
    pub room: room::Model,
    /// Its beds.
    pub beds: Vec<BedRow>,
}

/// A house with its rooms.
#[derive(Clone, Debug)]
pub struct HouseRow {
    /// Its row.
    pub house: house::Model,
    /// Its rooms.
    pub rooms: Vec<RoomRow>,
}

/// Somebody who comes, goes, or should have.
#[derive(Clone, Debug)]
pub struct Turn {
    /// Whose case; none if the person does not hold it.
    pub case: Option<CaseId>,
    /// How the stay stands.
    pub state: StayState,
    /// The day.
    pub day: NaiveDate,
    /// In which bed.
    pub bed: BedId,
}

/// The board.
#[derive(Clone, Debug)]
pub struct Board {
    /// The first evening.
    pub from: NaiveDate,
    /// Evenings.
    pub days: usize,
    /// Houses, rooms, beds, nights.
    pub houses: Vec<HouseRow>,
    /// Who comes or goes until tomorrow, and who is late.
    pub turns: Vec<Turn>,
    /// Code names of the cases that the person holds.
    pub names: HashMap<CaseId, String>,
    /// Beds that can be slept in, and those of them that are free this evening.
    pub usable: usize,
    /// See `usable`.
    pub free: usize,
}
