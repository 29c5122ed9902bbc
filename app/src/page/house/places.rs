//! Houses, rooms and beds: a supervisor adds them and takes beds out of service. There is no field for an address.

use axum::{Form, extract::Path};
use casework::{
    Error, Issue,
    policy::Action,
    shelter::{self, NewPlace, Places},
};
use entity::{
    bed, room,
    vocab::{BedId, BedState, RoomKind},
};
use leptos::prelude::*;

use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// The page.
pub async fn show(desk: Desk) -> Reply {
    page(&desk, &Filled::default()).await
}

async fn page(desk: &Desk, filled: &Filled) -> Reply {
    let places = shelter::places(&desk.ctx).await?;
    let tr = desk.tr;
    let body = || {
        view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("places-title")}</h1>
            <p>{tr.t("places-intro")}</p>
            {rooms(tr, &places)}
            <h2>{tr.t("places-add")}</h2>
            {add_form(tr, filled, &places)}
        }
        .into_any()
    };
    Ok(desk.form("places-title", filled, body))
}

fn rooms(tr: Tr, places: &Places) -> AnyView {
    let bed = |bed: &bed::Model| {
        let (to, key) = match bed.state {
            BedState::Usable => (BedState::OutOfService, "bed-take-out"),
            BedState::OutOfService => (BedState::Usable, "bed-put-back"),
        };
        let out = (bed.state == BedState::OutOfService).then(|| ui::tag(tr.t("night-out"), ""));
        view! {
            <li>
                <div>{bed.name.clone()}" "{out}</div>
                <form method="post" action=path::bed(bed.id)>
                    <input type="hidden" name="state" value=to.word()/>
                    <button class="link">{tr.t(key)}<span class="unseen">" "{bed.name.clone()}</span></button>
                </form>
            </li>
        }
    };
    let room = |room: &room::Model| {
        let beds = places
            .beds
            .iter()
            .filter(|bed| bed.room_id == room.id)
            .map(bed)
            .collect_view();
        view! { <h3>{room.name.clone()}" · "{tr.word("room-kind", room.kind.word())}</h3><ul class="tasks">{beds}</ul> }
    };
    let house = |house: &entity::house::Model| {
        let rooms = places
            .rooms
            .iter()
            .filter(|room| room.house_id == house.id)
            .map(room)
            .collect_view();
        view! { <h2>{house.name.clone()}</h2>{rooms} }
    };
    places.houses.iter().map(house).collect_view().into_any()
}

/// One form for all three: what is added lies in the place that is chosen.
fn add_form(tr: Tr, filled: &Filled, places: &Places) -> AnyView {
    let mut inside = vec![("house".to_owned(), tr.t("places-new-house"))];
    for house in &places.houses {
        for kind in RoomKind::ALL {
            let words = [("house", house.name.as_str()), ("kind", &tr.word("room-kind", kind.word()))]
                .map(|(name, word)| (name, word.to_owned()));
            let words: Vec<(&str, &str)> = words.iter().map(|(name, word)| (*name, word.as_str())).collect();
            inside.push((format!("room {} {kind}", house.id), tr.with("places-new-room", &words)));
        }
        for room in places.rooms.iter().filter(|room| room.house_id == house.id) {
            inside.push((format!("bed {}", room.id), tr.with("places-new-bed", &[("room", &room.name)])));
        }
    }
    view! {
        <form method="post" action=path::PLACES>
            {ui::choice(tr, filled, "what", "places-what", None, inside)}
            {ui::line(tr, filled, "name", "places-name", Some("places-name-hint"), ui::FREE)}
            {ui::acts(tr.t("places-do"), Some((path::HOUSE.to_owned(), tr.t("back"))))}
        </form>
    }
    .into_any()
}

fn new_place(what: &str) -> Option<NewPlace> {
    let mut words = what.split(' ');
    match (words.next()?, words.next(), words.next()) {
        ("house", None, None) => Some(NewPlace::House),
        ("room", Some(house), Some(kind)) => Some(NewPlace::Room(house.parse().ok()?, kind.parse().ok()?)),
        ("bed", Some(room), None) => Some(NewPlace::Bed(room.parse().ok()?)),
        _ => None,
    }
}

/// Adds a house, a room or a bed.
pub async fn add(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    let done = if let Some(new) = new_place(filled.value("what")) {
        shelter::add(&desk.ctx, new, filled.value("name")).await
    } else {
        desk.ctx.may(Action::KeepHouse).await?;
        Err(Issue::new("what", "issue-choose-one").into())
    };
    match done {
        Ok(()) => Ok(see_other(path::PLACES)),
        Err(Error::Invalid(issues)) => page(&desk, &filled.wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}

/// Takes a bed out of service or back.
pub async fn bed(desk: Desk, Path(id): Path<BedId>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let state = Filled::sent(typed).value("state").parse().unwrap_or(BedState::Usable);
    match shelter::put_in_service(&desk.ctx, id, state).await {
        Ok(()) => Ok(see_other(path::PLACES)),
        Err(Error::Invalid(issues)) => page(&desk, &Filled::default().wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}
