//! The house: who sleeps where, and the beds themselves. Stays are kept at the case.

mod board;
mod places;

pub use board::show as board;
pub use places::{add, bed, show as places};
