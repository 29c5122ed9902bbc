//! The house: adding rooms and beds, and the board of who sleeps where.

use casework::shelter::{self, Places};
use tests::{World, both};

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
}
