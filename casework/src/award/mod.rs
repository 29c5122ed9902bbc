//! The grant in kind: an application to the funder, and what is bought and handed over after the approval.
//!
//! Here: what an award has so far, and its rules. Not here: the questions (`record::area::award`, `award_goods`).

mod chain;
mod rule;

pub use chain::{Chain, Goods, Sums, sums};
pub use rule::{may_add, may_move, may_write};

#[cfg(test)]
mod limit_test;
#[cfg(test)]
mod rule_test;
