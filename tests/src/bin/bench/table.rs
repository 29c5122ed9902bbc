//! The one table.

use std::fmt;

use crate::measure::Times;

/// A line: what, our figure, the floor's, how many times the floor, the goal and whether it is met.
#[derive(Debug)]
struct Line {
    what: String,
    ours: String,
    floor: String,
    ratio: Option<f64>,
    goal: String,
    met: Option<bool>,
}

/// Lines in the order in which they were measured.
#[derive(Debug, Default)]
pub(crate) struct Table(Vec<Line>);

/// Half of the runs and all but one in a hundred, in milliseconds.
fn shown(times: &Times) -> String {
    format!("{:>8.2} {:>8.2} ms", times.percentile(50), times.percentile(99))
}

impl Table {
    /// How long something takes: the ratio is that of the slowest in a hundred. The goal is given the ratio.
    pub(crate) fn times(&mut self, what: &str, ours: &Times, floor: &Times, goal: &str, met: Option<bool>) {
        let ratio = Some(ours.percentile(99) / floor.percentile(99));
        self.add(what, shown(ours), shown(floor), ratio, goal, met);
    }

    /// How often something is done in a second.
    pub(crate) fn rate(&mut self, what: &str, ours: &Times, floor: &Times, goal: &str, met: Option<bool>) {
        let rate = |times: &Times| format!("{:>15.0} /s ", times.rate());
        self.add(what, rate(ours), rate(floor), Some(ours.rate() / floor.rate()), goal, met);
    }

    /// Anything else.
    pub(crate) fn add(&mut self, what: &str, ours: String, floor: String, ratio: Option<f64>, goal: &str, met: Option<bool>) {
        self.0.push(Line {
            what: what.to_owned(),
            ours,
            floor,
            ratio,
            goal: goal.to_owned(),
            met,
        });
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<36} {:>20}  {:>20}  {:>7}  goal",
            "", "Panoh, p50 and p99", "floor, p50 and p99", "ratio"
        )?;
        for line in &self.0 {
            let ratio = line.ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}"));
            let met = match line.met {
                Some(true) => "met",
                Some(false) => "NOT MET",
                None => "",
            };
            writeln!(
                f,
                "{:<36} {:>20}  {:>20}  {ratio:>7}  {} {met}",
                line.what, line.ours, line.floor, line.goal
            )?;
        }
        Ok(())
    }
}
