//! Tests that speak HTTP in process, on both databases. The tree mirrors the addresses; `wall` holds the promises.

mod case;
mod cases;
mod figures;
mod house;
mod me;
mod paper;
mod people;
mod search;
mod sign_in;
mod strengths;
mod tasks;
mod wall;
