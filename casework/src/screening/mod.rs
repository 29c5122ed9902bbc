//! What the answers to the indicators say: which dimensions are positive, and what follows from them by the rule of the
//! International Labour Organization. It is advice with its reasons; a named person decides.
//!
//! Here: strengths as data, loading official ones, and the rule. Not here: the questions (`record::area::screening`) and who may ask them.

mod dimension;
mod load;
mod profile;
mod rule;
mod strength;

pub use dimension::Dimension;
pub use load::{Loaded, load, strengths};
pub(crate) use load::{by_rule, present};
pub use profile::{Profile, Strength};
pub use rule::{Advice, Reason, Standing, Weighed, weigh};
pub use strength::Strengths;

#[cfg(test)]
mod rule_test;
