//! Scores of an instrument over time: a small picture that prints in grey, and the table behind it, which is read aloud.

use casework::{case::Sheet, instrument::Instrument, record::PartialDate};
use leptos::prelude::*;

use crate::{i18n::Tr, ui};

/// The picture's measures, in its own units.
const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 180.0;
const EDGE: f64 = 30.0;

/// A day with its score.
struct Point {
    day: chrono::NaiveDate,
    score: u32,
}

/// The trend of these records, if at least two of them have a score.
pub fn trend(tr: Tr, instrument: &Instrument, sheets: &[Sheet]) -> Option<AnyView> {
    let point = |sheet: &Sheet| {
        let day = PartialDate::parse(sheet.answers.one("day"))?.earliest()?;
        let score = instrument.score(&sheet.answers).score?;
        Some(Point { day, score })
    };
    let mut points: Vec<Point> = sheets.iter().filter_map(point).collect();
    points.sort_by_key(|point| point.day);
    (points.len() > 1).then(|| {
        let counts = instrument.change.map(|points| {
            view! { <p>{tr.with("trend-change", &[("points", &points.to_string())])}</p> }
        });
        view! { <h2>{tr.t("trend-title")}</h2>{picture(instrument, &points)}{table(tr, instrument, &points)}{counts} }.into_any()
    })
}

/// Where a score stands from above.
fn height(instrument: &Instrument, score: u32) -> f64 {
    let highest = f64::from(instrument.highest().max(1));
    HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * f64::from(score) / highest
}

/// Says nothing that the table does not, so it is hidden from those who listen.
fn picture(instrument: &Instrument, points: &[Point]) -> AnyView {
    let first = points.first().map_or_else(chrono::NaiveDate::default, |point| point.day);
    let span = points.last().map_or(1, |last| (last.day - first).num_days().max(1));
    let across = |point: &Point| {
        let days = i32::try_from((point.day - first).num_days()).unwrap_or_default();
        let all = i32::try_from(span).unwrap_or(1);
        EDGE + (WIDTH - 2.0 * EDGE) * f64::from(days) / f64::from(all)
    };
    let places: Vec<(f64, f64)> = points
        .iter()
        .map(|point| (across(point), height(instrument, point.score)))
        .collect();
    let line: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let band = |band: &casework::instrument::Band| {
        let y = height(instrument, band.from);
        view! {
            <line x1=EDGE y1=y x2=WIDTH - EDGE y2=y/>
            <text x=WIDTH - EDGE + 4.0 y=y + 4.0>{band.from.to_string()}</text>
        }
    };
    let dot = |((x, y), point): (&(f64, f64), &Point)| {
        view! { <circle cx=*x cy=*y r="4"/><text x=*x y=y - 9.0 text-anchor="middle">{point.score.to_string()}</text> }
    };
    view! {
        <svg class="trend" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">
            <g class="bands">{instrument.bands.iter().map(band).collect_view()}</g>
            <polyline points=line.join(" ")/>
            {places.iter().zip(points).map(dot).collect_view()}
        </svg>
    }
    .into_any()
}

fn table(tr: Tr, instrument: &Instrument, points: &[Point]) -> AnyView {
    let labels = ["day", "score", "band"].map(|column| tr.word("trend", column));
    let row = |point: &Point| {
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{ui::day(point.day)}</th>
                <td role="cell" class="num" data-label=labels[1].clone()>{point.score.to_string()}</td>
                <td role="cell" data-label=labels[2].clone()>{tr.word("band", instrument.band(point.score))}</td>
            </tr>
        }
    };
    ui::table(None, &labels, points.iter().rev().map(row).collect_view().into_any())
}
