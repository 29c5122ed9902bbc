//! What the answers to the indicators say: which dimensions are positive, and what follows from them by the rule of the
//! International Labour Organization. It is advice with its reasons; a named person decides.
//!
//! Here: strengths as data, and the rule. Not here: the questions (`record::area::screening`) and who may ask them.

mod dimension;
mod rule;
mod strength;

pub use dimension::Dimension;
pub use rule::{Advice, Reason, Standing, Weighed, weigh};
pub use strength::{Profile, RULE, Strength};

#[cfg(test)]
mod rule_test;
