//! Tests that speak HTTP in process, on both databases. The tree mirrors the addresses; `wall` holds the promises.

mod case;
mod cases;
mod house;
mod me;
mod people;
mod search;
mod sign_in;
mod wall;
