//! The house: adding rooms and beds, and the board of who sleeps where.

use app::i18n::{Lang, Tr};
use casework::{
    clock::DAY_MS,
    shelter::{self, Booking, Places},
};
use chrono::Days;
use entity::vocab::{CaseId, RoomKind, StayId};
use sea_orm::EntityTrait;
use tests::{Page, World, both};

use crate::wall::{id_of, second_case};

async fn places(w: &World) -> Places {
    shelter::places(&w.ctx("zarina").await).await.expect("the places")
}

/// The bed of this name in this room.
async fn bed(w: &World, room: &str, name: &str) -> String {
    let there = places(w).await;
    let room = there.rooms.iter().find(|one| one.name == room).expect("the room").id;
    let bed = there.beds.iter().find(|bed| bed.room_id == room && bed.name == name);
    bed.expect("the bed").id.to_string()
}

async fn code_name(w: &World, case: CaseId) -> String {
    let case = entity::case::Entity::find_by_id(case).one(&w.house.store.db).await;
    case.expect("a database").expect("the case").code_name
}

/// The lines of who comes and who goes, sorted: who, which bed, what, when.
fn turns(page: &Page) -> Vec<String> {
    let title = format!("<h2>{}</h2>", Tr(Lang::En).t("turn-title"));
    let list = page.text.split(&title).nth(1).and_then(|rest| rest.split("</ul>").next());
    let words = |item: &str| {
        let pieces = item
            .split('<')
            .map(|piece| piece.split_once('>').map_or("", |(_, words)| words));
        pieces.collect::<String>()
    };
    let mut lines: Vec<String> = list.unwrap_or("").split("<li>").skip(1).map(words).collect();
    lines.sort_unstable();
    lines
}

both! {
    async fn a_supervisor_adds_a_house_a_room_and_a_bed(w) {
        let mut zarina = w.sign_in("zarina").await;
        assert_eq!(zarina.post("/house/places", &[("what", "house"), ("name", " Хонаи 2 ")]).await.status, 303);
        let house = places(&w).await.houses.iter().find(|house| house.name == "Хонаи 2").expect("the house").id;
        let room = format!("room {house} men");
        assert_eq!(zarina.post("/house/places", &[("what", &room), ("name", "Ҳуҷраи 9")]).await.status, 303);
        let room = places(&w).await.rooms.iter().find(|room| room.name == "Ҳуҷраи 9").expect("the room").id;
        assert_eq!(zarina.post("/house/places", &[("what", &format!("bed {room}")), ("name", "1")]).await.status, 303);
        let board = w.sign_in("mahbuba").await.get("/house").await;
        assert!(board.text.contains("Хонаи 2") && board.text.contains("Ҳуҷраи 9"), "{}", board.text);
    }

    async fn what_cannot_be_added_is_said_and_kept(w) {
        let mut zarina = w.sign_in("zarina").await;
        let long = "х".repeat(41);
        for (what, name, issue) in [("", "Хонаи 2", "what"), ("house", "", "name"), ("house", &long, "name"), ("shed", "Хонаи 2", "what")] {
            let page = zarina.post("/house/places", &[("what", what), ("name", name)]).await;
            assert_eq!(page.status, 422, "{what} {name}");
            assert!(page.text.contains(&format!("href=\"#{issue}\"")) && page.text.contains(&format!("value=\"{name}\"")), "{}", page.text);
        }
        let elsewhere = format!("bed {}", uuid::Uuid::new_v4());
        assert_eq!(zarina.post("/house/places", &[("what", &elsewhere), ("name", "1")]).await.status, 404);
        assert_eq!(places(&w).await.houses.len(), 1, "nothing was added");
    }

    async fn a_bed_goes_out_of_service_only_while_nobody_has_it(w) {
        let mut zarina = w.sign_in("zarina").await;
        let (free, taken) = (bed(&w, "Ҳуҷраи 3", "1").await, bed(&w, "Ҳуҷраи 4", "1").await);
        let out = [("state", "out-of-service")];
        assert_eq!(zarina.post(&format!("/house/beds/{taken}"), &out).await.status, 422);
        assert_eq!(zarina.post(&format!("/house/beds/{free}"), &out).await.status, 303);
        let before = zarina.get("/house").await.text;
        assert_eq!(zarina.post(&format!("/house/beds/{free}"), &[("state", "usable")]).await.status, 303);
        assert_ne!(before, zarina.get("/house").await.text);
    }

    async fn the_board_names_only_whom_one_knows(w) {
        let code_name = {
            let mut nigora = w.sign_in("nigora").await;
            let page = nigora.get(&w.first_case().await).await;
            page.text.split("class=\"who\"").nth(1).and_then(|rest| rest.split("<strong>").nth(1))
                .and_then(|rest| rest.split('<').next()).expect("a code name").to_owned()
        };
        for (login, knows) in [("nigora", true), ("zarina", true), ("parvina", false), ("mahbuba", false)] {
            let page = w.sign_in(login).await.get("/house").await;
            assert_eq!(page.status, 200, "{login}");
            assert_eq!(page.text.contains(&code_name), knows, "{login}");
        }
    }

    async fn the_board_says_who_comes_and_who_goes_and_names_only_whom_one_knows(w) {
        let (first, second) = (id_of(&w.first_case().await), id_of(&second_case(&w).await));
        let (mother, coming) = (code_name(&w, first).await, code_name(&w, second).await);
        // The mother and the child of the demo leave on that day.
        let that_day = w.clock.today() + Days::new(30);
        let bed = bed(&w, "Ҳуҷраи 1", "1").await.parse().expect("an id");
        let new = Booking { id: StayId::random(), companion: 0, kind: RoomKind::Women, bed, from: that_day, until: that_day + Days::new(5) };
        shelter::book(&w.ctx("nigora").await, second, new).await.expect("a bed kept");
        w.clock.advance(28 * DAY_MS);
        assert!(turns(&w.sign_in("nigora").await.get("/house").await).is_empty(), "two days before is too early");
        for when in ["tomorrow", "today"] {
            w.clock.advance(DAY_MS);
            for (login, knows) in [("nigora", true), ("zarina", true), ("parvina", false), ("mahbuba", false)] {
                let page = w.sign_in(login).await.get("/house").await;
                let line = |name: &str, bed: &str, what: &str| {
                    let who = if knows { name } else { "Taken" };
                    format!("{who}{bed}{what} {}", that_day.format("%d.%m.%Y"))
                };
                let mut expected = [
                    line(&mother, "Ҳуҷраи 4 · 1", "leaves"),
                    line(&mother, "Ҳуҷраи 4 · 2", "leaves"),
                    line(&coming, "Ҳуҷраи 1 · 1", "comes"),
                ];
                expected.sort_unstable();
                assert_eq!(turns(&page), expected, "{login}, {when}");
                for case in [first, second] {
                    assert_eq!(page.text.contains(&case.to_string()), knows, "{login}, {when}: the way to the case");
                }
            }
        }
    }
}
