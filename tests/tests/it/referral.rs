//! Referrals: out of a case and back, letters that come in, and what ends them.

pub(crate) mod came;
mod ends;
mod flow;
pub(crate) mod kit;
mod lists;
mod looked;
mod outside;
mod same;
mod told;
