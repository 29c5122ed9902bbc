//! Who sleeps where tonight, until when, and night by night.

use axum::extract::Query;
use casework::shelter::{self, BedRow, Board, Night, RoomRow, Turn};
use chrono::{Days, NaiveDate};
use entity::vocab::{BedId, Role, StayState};
use leptos::prelude::*;
use serde::Deserialize;

use crate::{desk::Desk, fault::Reply, i18n::Tr, path, ui};

/// Evenings in the table of nights.
const EVENINGS: usize = 14;

/// Weeks ahead.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    ahead: u64,
}

/// The board.
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Reply {
    let weeks = asked.ahead.min(52);
    let from = desk.ctx.house().clock.today() + Days::new(weeks * 7);
    let board = shelter::board(&desk.ctx, from, EVENINGS).await?;
    let tr = desk.tr;
    let keeps = desk.ctx.actor().roles.has(Role::Supervisor);
    Ok(desk.page("house-title", || {
        let free = [("free", board.free.to_string()), ("all", board.usable.to_string())];
        let free: Vec<(&str, &str)> = free.iter().map(|(name, number)| (*name, number.as_str())).collect();
        let none = board.houses.is_empty().then(|| ui::empty(tr.t("house-none"), None));
        let ahead = |weeks: u64| format!("{}?ahead={weeks}", path::HOUSE);
        let earlier = (weeks > 0).then(|| ahead(weeks.saturating_sub(2)));
        view! {
            <h1>{tr.t("house-title")}</h1>
            <p>{ui::day(board.from)}": "{tr.with("house-free", &free)}</p>
            {turns(tr, &board)}
            {none}
            {houses(tr, &board)}
            <nav class="pages" aria-label=tr.t("pages")>
                {earlier.map(|to| view! { <a href=to rel="prev">{tr.t("board-earlier")}</a> })}
                <a href=ahead(weeks + 2) rel="next">{tr.t("board-later")}</a>
            </nav>
            {keeps.then(|| view! { <div class="acts"><a class="button second" href=path::PLACES>{tr.t("places-title")}</a></div> })}
        }
        .into_any()
    }))
}

/// Names of room and bed.
fn place(board: &Board, bed: BedId) -> String {
    let rooms = board.houses.iter().flat_map(|house| &house.rooms);
    let found = rooms
        .flat_map(|room| room.beds.iter().map(move |row| (room, row)))
        .find(|(_, row)| row.bed.id == bed);
    found.map_or_else(String::new, |(room, row)| format!("{} · {}", room.room.name, row.bed.name))
}

/// Who comes or goes today or tomorrow, and who is late.
fn turns(tr: Tr, board: &Board) -> Option<AnyView> {
    let line = |turn: &Turn| {
        let word = if turn.state == StayState::Expected { "comes" } else { "goes" };
        let who = turn.case.and_then(|case| Some((case, board.names.get(&case)?.clone())));
        let who = match who {
            Some((case, name)) => view! { <a href=path::stays(case)>{name}</a> }.into_any(),
            None => view! { <span>{tr.t("night-taken")}</span> }.into_any(),
        };
        view! { <li><div>{who}<p class="hint">{place(board, turn.bed)}</p></div><span>{tr.word("turn", word)}" "{ui::day(turn.day)}</span></li> }
    };
    let lines = board.turns.iter().map(line).collect_view();
    (!board.turns.is_empty()).then(|| view! { <h2>{tr.t("turn-title")}</h2><ul class="tasks">{lines}</ul> }.into_any())
}

fn houses(tr: Tr, board: &Board) -> AnyView {
    let of_house = |house: &shelter::HouseRow| {
        let rooms = house
            .rooms
            .iter()
            .map(|room| view! { {room_table(tr, board, room)}{nights(tr, board, room)} })
            .collect_view();
        view! { <h2>{house.house.name.clone()}</h2>{rooms} }
    };
    board.houses.iter().map(of_house).collect_view().into_any()
}

fn word(tr: Tr, board: &Board, night: &Night) -> AnyView {
    match night {
        Night::Free => ui::tag(tr.t("night-free"), "good"),
        Night::Out => ui::tag(tr.t("night-out"), ""),
        Night::Taken => ui::tag(tr.t("night-taken"), "wait"),
        Night::Known(case) => {
            let name = board.names.get(case).cloned().unwrap_or_default();
            view! { <a href=path::stays(*case)>{name}</a> }.into_any()
        }
    }
}

/// The first evening on which it is otherwise; none within the nights that were read.
fn changes(row: &BedRow, from: NaiveDate) -> Option<NaiveDate> {
    let first = row.nights.first()?;
    let nights = row.nights.iter().position(|night| night != first)?;
    Some(from + Days::new(nights as u64))
}

fn room_table(tr: Tr, board: &Board, room: &RoomRow) -> AnyView {
    let labels = ["bed", "tonight", "until"].map(|column| tr.word("board", column));
    let row = |row: &BedRow| {
        let tonight = row.nights.first().map(|night| word(tr, board, night));
        let until = changes(row, board.from).map_or_else(|| tr.t("board-longer").into_any(), ui::day);
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{row.bed.name.clone()}</th>
                <td role="cell" data-label=labels[1].clone()>{tonight}</td>
                <td role="cell" data-label=labels[2].clone()>{until}</td>
            </tr>
        }
    };
    let caption = format!("{} · {}", room.room.name, tr.word("room-kind", room.room.kind.word()));
    ui::table(Some(caption), &labels, room.beds.iter().map(row).collect_view().into_any())
}

/// Night by night; on a small screen the table scrolls in a box of its own.
fn nights(tr: Tr, board: &Board, room: &RoomRow) -> AnyView {
    let evenings: Vec<NaiveDate> = board.from.iter_days().take(board.days).collect();
    let head = |day: &NaiveDate| view! { <th scope="col">{day.format("%d.%m").to_string()}</th> };
    let cell = |night: &Night| {
        let (sign, words) = match night {
            Night::Free => ("", tr.t("night-free")),
            Night::Out => ("×", tr.t("night-out")),
            Night::Taken => ("●", tr.t("night-taken")),
            Night::Known(case) => ("●", board.names.get(case).cloned().unwrap_or_default()),
        };
        view! { <td><span aria-hidden="true">{sign}</span><span class="unseen">{words}</span></td> }
    };
    let row = |row: &BedRow| {
        view! { <tr><th scope="row">{row.bed.name.clone()}</th>{row.nights.iter().map(cell).collect_view()}</tr> }
    };
    view! {
        <details>
            <summary>{tr.t("board-nights")}" · "{room.room.name.clone()}</summary>
            <div class="wide" tabindex="0" role="region" aria-label=tr.t("board-nights")>
                <table class="nights">
                    <thead><tr><th scope="col">{tr.word("board", "bed")}</th>{evenings.iter().map(head).collect_view()}</tr></thead>
                    <tbody>{room.beds.iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
