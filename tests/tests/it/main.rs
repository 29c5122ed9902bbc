//! Tests that speak HTTP in process, on both databases. The tree mirrors the addresses; `wall` holds the promises.

mod case;
mod cases;
mod desk;
mod figures;
mod house;
mod me;
mod paper;
mod people;
mod referral;
mod search;
mod sign_in;
mod strengths;
mod tasks;
mod wall;
