//! One's own cases: what each filter shows, pages, and nothing of others.

use casework::{case, clock::DAY_MS, record};
use entity::vocab::{CaseId, CaseState, DocumentKind};
use sea_orm::EntityTrait;
use tests::{Browser, Page, World, both};

use crate::wall::{attack::put, id_of, person, second_case};

/// The numbers in the list, in its order.
fn listed(page: &Page) -> Vec<String> {
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = |part: &&str| {
        part.split_once('-')
            .is_some_and(|(year, number)| digits(year, 4) && digits(number, 3))
    };
    assert_eq!(page.status, 200, "{}", page.text);
    page.text.split(['<', '>']).filter(number).map(str::to_owned).collect()
}

async fn list(browser: &mut Browser, asked: &str) -> Vec<String> {
    listed(&browser.get(&format!("/cases{asked}")).await)
}

/// Where the link to the next or to the previous page leads.
pub(crate) fn turn(page: &Page, rel: &str) -> Option<String> {
    let rel = format!("rel=\"{rel}\"");
    let mut tags = page.text.split("<a ").skip(1).filter_map(|rest| rest.split('>').next());
    let to = tags.find(|tag| tag.contains(&rel))?.split("href=\"").nth(1)?;
    Some(to.split('"').next()?.replace("&amp;", "&"))
}

/// Opens a case; gives its address.
pub(crate) async fn opens(w: &World, browser: &mut Browser) -> String {
    let (id, second) = (CaseId::random().to_string(), person(w, "zarina").await.to_string());
    let form = [
        ("case", id.as_str()),
        ("came", "self"),
        ("day-day", "20"),
        ("day-month", "11"),
        ("day-year", "2026"),
        ("second", &second),
    ];
    let page = browser.post("/cases/open", &form).await;
    assert_eq!(page.status, 303, "{}", page.text);
    page.location().to_owned()
}

both! {
    async fn each_filter_shows_what_it_says_and_nothing_else(w) {
        let mut parvina = w.sign_in("parvina").await;
        let lent = opens(&w, &mut parvina).await;
        opens(&w, &mut parvina).await;
        let to = person(&w, "nigora").await.to_string();
        assert_eq!(parvina.post(&format!("{lent}/share/needs/give"), &[("to-needs", &to)]).await.status, 303);
        w.clock.advance(60 * DAY_MS); // into the next year
        let mut nigora = w.sign_in("nigora").await;
        opens(&w, &mut nigora).await;
        let all = ["2027-001", "2026-004", "2026-003", "2026-002", "2026-001"];
        let own = ["2027-001", "2026-003", "2026-002", "2026-001"];
        let rows: [(&str, &[&str]); 14] = [
            ("", &all),
            ("?year=2027", &all[..1]),
            ("?year=2026", &all[1..]),
            ("?year=2025", &[]),
            ("?mine=yes", &own),
            ("?mine=yes&year=2026", &own[1..]),
            ("?section=needs", &all),
            ("?section=identity", &own),
            ("?section=legal&year=2026", &own[1..]),
            ("?state=active", &all),
            ("?state=active&mine=yes&section=needs&year=2027", &own[..1]),
            ("?state=follow-up", &[]),
            ("?state=closed", &[]),
            ("?state=none&year=none&section=none&mine=none&page=none", &all),
        ];
        for (asked, expected) in rows {
            assert_eq!(list(&mut nigora, asked).await, expected, "{asked}");
        }
    }

    async fn each_state_can_be_asked_for(w) {
        // No page changes a state yet, so the row is changed, and changed back.
        let row = entity::case::Entity::find_by_id(id_of(&second_case(&w).await)).one(&w.house.store.db).await;
        let row = row.expect("a database").expect("a case");
        let mut nigora = w.sign_in("nigora").await;
        for state in [CaseState::FollowUp, CaseState::Closed] {
            put!(w.house.store, entity::case::Model { state, ..row.clone() });
            assert_eq!(list(&mut nigora, &format!("?state={state}")).await, ["2026-002"]);
            assert_eq!(list(&mut nigora, "?state=active").await, ["2026-003", "2026-001"]);
            assert_eq!(list(&mut nigora, "").await.len(), 3);
        }
        put!(w.house.store, row);
    }

    async fn one_filter_can_be_taken_away_and_the_others_stay(w) {
        let page = w.sign_in("nigora").await.get("/cases?state=active&section=needs&mine=yes&page=0").await;
        let links: Vec<String> = page.links().iter().map(|link| link.replace("&amp;", "&")).collect();
        for to in ["/cases?section=needs&mine=yes", "/cases?state=active&mine=yes", "/cases?state=active&section=needs"] {
            assert!(links.iter().any(|link| link == to), "{to}: {links:?}");
        }
    }

    async fn nothing_of_others_is_in_the_list(w) {
        let (mut nigora, mut parvina) = (w.sign_in("nigora").await, w.sign_in("parvina").await);
        opens(&w, &mut parvina).await;
        assert_eq!(list(&mut parvina, "").await, ["2026-004"]);
        assert_eq!(list(&mut nigora, "").await, ["2026-003", "2026-002", "2026-001"]);
        assert_eq!(list(&mut w.sign_in("firuz").await, "").await, ["2026-001"], "the one of which he holds a section");
        assert_eq!(list(&mut w.sign_in("zarina").await, "?mine=yes").await, [""; 0]);
        assert_eq!(list(&mut w.sign_in("zarina").await, "").await.len(), 4, "the second holder of each");
        for who in ["mahbuba", "malika", "daler", "rustam"] {
            let page = w.sign_in(who).await.get("/cases").await;
            assert_eq!(listed(&page), [""; 0], "{who}");
            assert!(page.text.contains("No case here") && !page.text.contains("<tbody"), "{who}: {}", page.text);
        }
    }

    async fn thirty_more_cases_stand_on_two_pages_the_newest_first(w) {
        let (ctx, second) = (w.ctx("nigora").await, person(&w, "zarina").await);
        let typed = [("came", "self"), ("day-day", "20"), ("day-month", "11"), ("day-year", "2026")];
        let typed = typed.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let intake = record::parse(record::spec(DocumentKind::Intake), &typed, w.clock.today()).expect("an intake");
        for _ in 0..30 {
            let new = case::Opening { id: CaseId::random(), second, intake: intake.clone() };
            case::open(&ctx, &new).await.expect("a case");
        }
        let numbers = |from: i32, to: i32| (to..=from).rev().map(|number| format!("2026-{number:03}")).collect::<Vec<_>>();
        let mut nigora = w.sign_in("nigora").await;
        let first = nigora.get("/cases?mine=yes").await;
        assert_eq!(listed(&first), numbers(33, 9));
        assert_eq!(turn(&first, "prev"), None);
        let older = turn(&first, "next").expect("an older page");
        let second = nigora.get(&older).await;
        assert_eq!(listed(&second), numbers(8, 1), "{older}");
        assert_eq!(turn(&second, "next"), None);
        let newer = turn(&second, "prev").expect("a newer page");
        assert_eq!(listed(&nigora.get(&newer).await), numbers(33, 9), "{newer}");
        assert_eq!(list(&mut nigora, "?page=2").await, [""; 0], "beyond the end");
    }
}
