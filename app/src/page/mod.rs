//! Pages, by what they are about. A handler asks `casework` first and only then renders: a page is either whole or not at all.

pub mod case;
pub mod cases;
pub mod desk;
pub mod figures;
pub mod help;
pub mod home;
pub mod house;
pub mod join;
pub mod log;
pub mod me;
pub mod open_case;
pub mod paper;
pub mod people;
pub mod recover;
pub mod referral;
pub mod search;
pub mod sign_in;
pub mod strengths;
pub mod tasks;
