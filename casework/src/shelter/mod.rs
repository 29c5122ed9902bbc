//! The house: rooms, beds, who stays when. Two people in one bed, or one person in two, the database itself refuses.
//!
//! Where a house stands is written nowhere. What happens in the house to somebody is a record of the case (`record::area::house`).

mod board;
mod book;
mod place;
mod row;
mod stay;

pub use board::board;
pub use book::{Booking, book, free_beds};
pub use place::{NewPlace, Places, add, places, put_in_service};
pub use row::{BedRow, Board, HouseRow, Night, RoomRow, Turn};
pub use stay::{Change, Stay, change, stays};
