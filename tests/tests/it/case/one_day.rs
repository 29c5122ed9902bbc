//! A section for one day, in an emergency: it ends by itself, goes on to nobody, and is reviewed by somebody else.

use casework::case;
use entity::{
    emergency, grant, section,
    vocab::{PersonId, Section},
};
use sea_orm::EntityTrait;
use tests::{Browser, Page, World, both};

use crate::wall::{id_of, person};

const DAY: i64 = 86_400_000;
const WHY: &str = "Шавҳари ӯ назди дар аст, нигора дар роҳ";

async fn given(browser: &mut Browser, case: &str, who: PersonId, why: &str) -> Page {
    let fields = [("who-narrative", who.to_string()), ("why-narrative", why.to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post(&format!("{case}/share/narrative/day"), &fields).await
}

async fn held(w: &World, case: &str, who: PersonId) -> Option<grant::Model> {
    let found = grant::Entity::find_by_id((id_of(case), Section::Narrative, who));
    found.one(&w.house.store.db).await.expect("a database")
}

async fn rows(w: &World) -> Vec<emergency::Model> {
    emergency::Entity::find().all(&w.house.store.db).await.expect("a database")
}

fn note(id: &str) -> Vec<(&str, &str)> {
    vec![
        ("document", id),
        ("base", "0"),
        ("day-year", "2026"),
        ("text", "Шабона навишта шуд"),
    ]
}

both! {
    async fn it_opens_for_a_day_and_then_no_longer_though_no_job_ran(w) {
        let (case, parvina) = (w.first_case().await, person(&w, "parvina").await);
        let (mut nigora, mut guest) = (w.sign_in("nigora").await, w.sign_in("parvina").await);
        assert_eq!(guest.get(&format!("{case}/note")).await.status, 404);
        let short = given(&mut nigora, &case, parvina, "зуд").await;
        assert!(short.status == 422 && short.text.contains("зуд"), "what was typed is kept: {}", short.text);
        assert!(held(&w, &case, parvina).await.is_none(), "nothing by halves");
        for _ in 0..2 {
            assert_eq!(given(&mut nigora, &case, parvina, WHY).await.status, 303, "sent twice, it is given once");
        }
        assert_eq!(rows(&w).await.len(), 1);
        let mut zarina = w.sign_in("zarina").await;
        assert_eq!(given(&mut zarina, &case, parvina, WHY).await.status, 422, "she has it already");
        assert_eq!(guest.get(&format!("{case}/note")).await.status, 200);
        let wrote = guest.post(&format!("{case}/note/new"), &note("5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a31")).await;
        assert_eq!(wrote.status, 303, "{}", wrote.text);
        let other = person(&w, "rustam").await.to_string();
        for (act, field) in [("give", "to-narrative"), ("take", "from")] {
            let page = guest.post(&format!("{case}/share/narrative/{act}"), &[(field, &other)]).await;
            assert_eq!(page.status, 403, "{act}: it goes on to nobody");
        }
        assert_eq!(given(&mut guest, &case, parvina, WHY).await.status, 403, "nor is it made longer");
        assert!(nigora.get(&format!("{case}/share")).await.text.contains("for one day"), "its holders see it");
        w.clock.advance(DAY);
        let mut guest = w.sign_in("parvina").await;
        assert_eq!(guest.get(&format!("{case}/note")).await.status, 404, "the next request shows nothing");
        w.clock.advance(-DAY / 2);
        let mut guest = w.sign_in("parvina").await;
        assert_eq!(guest.get(&format!("{case}/note")).await.status, 404, "a clock that is moved back gives nothing back");
    }

    async fn the_jobs_end_it_and_the_section_gets_a_new_key(w) {
        let (case, parvina) = (w.first_case().await, person(&w, "parvina").await);
        let mut nigora = w.sign_in("nigora").await;
        assert_eq!(given(&mut nigora, &case, parvina, WHY).await.status, 303);
        assert_eq!(case::end_emergencies(&w.house).await.expect("the log"), 0);
        let zarina = person(&w, "zarina").await.to_string();
        let taken = nigora.post(&format!("{case}/share/narrative/take"), &[("from", &zarina)]).await;
        assert_eq!(taken.status, 422, "a guest is none of the two who must stay");
        w.clock.advance(DAY);
        assert_eq!(case::end_emergencies(&w.house).await.expect("the log"), 1);
        assert!(held(&w, &case, parvina).await.is_none());
        let state = section::Entity::find_by_id((id_of(&case), Section::Narrative)).one(&w.house.store.db).await;
        let state = state.expect("a database").expect("a section");
        assert!(state.stale, "whoever writes next gives it a new key");
        let mut nigora = w.sign_in("nigora").await;
        let wrote = nigora.post(&format!("{case}/note/new"), &note("5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a32")).await;
        assert_eq!(wrote.status, 303, "{}", wrote.text);
        let after = section::Entity::find_by_id((id_of(&case), Section::Narrative)).one(&w.house.store.db).await;
        assert_eq!(after.expect("a database").expect("a section").epoch, state.epoch + 1);
        assert_eq!(case::end_emergencies(&w.house).await.expect("the log"), 0);
    }

    async fn a_new_key_in_the_middle_does_not_make_more_than_a_day_of_it(w) {
        let (case, parvina) = (w.first_case().await, person(&w, "parvina").await.to_string());
        let (mut nigora, firuz) = (w.sign_in("nigora").await, person(&w, "firuz").await.to_string());
        let fields = [("who-legal", parvina.as_str()), ("why-legal", WHY)];
        assert_eq!(nigora.post(&format!("{case}/share/legal/day"), &fields).await.status, 303);
        let taken = nigora.post(&format!("{case}/share/legal/take"), &[("from", &firuz)]).await;
        assert_eq!(taken.status, 303, "{}", taken.text);
        assert_eq!(w.sign_in("parvina").await.get(&format!("{case}/consultation")).await.status, 200);
        w.clock.advance(DAY);
        let mut guest = w.sign_in("parvina").await;
        assert_eq!(guest.get(&format!("{case}/consultation")).await.status, 404);
        let mut nigora = w.sign_in("nigora").await;
        let given = nigora.post(&format!("{case}/share/needs/give"), &[("to-needs", &parvina)]).await;
        assert_eq!(given.status, 303);
        assert_eq!(guest.get(&format!("{case}/consultation")).await.status, 403, "now she knows of the case");
    }

    async fn a_supervisor_who_used_it_does_not_review_it(w) {
        let case = w.first_case().await;
        crate::people::join(&w, "bahrom", "supervisor").await;
        let (mut nigora, bahrom) = (w.sign_in("nigora").await, person(&w, "bahrom").await);
        assert_eq!(given(&mut nigora, &case, bahrom, WHY).await.status, 303);
        w.clock.advance(DAY);
        case::end_emergencies(&w.house).await.expect("the log");
        let to = format!("/desk/days/{}", rows(&w).await.remove(0).id);
        let own = w.sign_in("bahrom").await.post(&to, &[("finding", "justified")]).await;
        assert!(own.status == 422 && rows(&w).await[0].reviewed_by.is_none(), "{}", own.text);
        assert_eq!(w.sign_in("zarina").await.post(&to, &[("finding", "justified")]).await.status, 303);
    }

    async fn who_gave_or_used_it_does_not_review_it(w) {
        let (case, parvina) = (w.first_case().await, person(&w, "parvina").await);
        let mut zarina = w.sign_in("zarina").await;
        assert_eq!(given(&mut zarina, &case, parvina, WHY).await.status, 303);
        assert_eq!(w.sign_in("parvina").await.get(&format!("{case}/note")).await.status, 200);
        let one = rows(&w).await.remove(0);
        let to = format!("/desk/days/{}", one.id);
        let mut daler = w.sign_in("daler").await;
        assert_eq!(daler.post(&to, &[("finding", "justified")]).await.status, 422, "it has not ended");
        w.clock.advance(DAY);
        case::end_emergencies(&w.house).await.expect("the log");
        let (mut zarina, mut daler) = (w.sign_in("zarina").await, w.sign_in("daler").await);
        for (browser, waits) in [(&mut zarina, false), (&mut daler, true)] {
            let home = browser.get("/").await.text;
            assert_eq!(home.contains("/desk/days"), waits, "it waits on the start page of who can review it");
            let list = browser.get("/desk/days").await.text;
            assert!(list.contains(WHY) && list.contains("Парвина"), "{list}");
        }
        assert_eq!(zarina.post(&to, &[("finding", "justified")]).await.status, 422, "her own");
        for who in ["parvina", "nigora", "malika", "firuz", "anvar", "rustam"] {
            assert_eq!(w.sign_in(who).await.post(&to, &[("finding", "justified")]).await.status, 403, "{who}");
        }
        assert_eq!(daler.post(&to, &[]).await.status, 422, "without a finding");
        assert!(rows(&w).await[0].reviewed_by.is_none());
        assert_eq!(daler.post(&to, &[("finding", "unjustified")]).await.status, 303);
        assert_eq!(daler.post(&to, &[("finding", "justified")]).await.status, 422, "once");
        assert!(daler.get("/desk/days").await.text.contains("It was not needed"), "it stands for ever");
    }
}
