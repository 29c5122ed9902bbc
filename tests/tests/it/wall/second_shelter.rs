//! A second shelter on the same server: it does the same work, and nothing of the first is in its search, its check for
//! duplicates, its figures, lists, log, desk or errors.

use casework::{
    auth::{self, Profile},
    crypto::Identity,
    demo::PASSPHRASE,
    people::{self, Founding, Invitation},
    policy::Roles,
};
use entity::vocab::{OrgId, OrgKind, ReferralId, Role};
use tests::{Browser, World, both};

use super::{leak, second_case};
use crate::referral::{came::letter, kit::sent};

/// Who works there, in the order in which they join: who gives keys before who waits for them.
const STAFF: [(&str, Role); 4] = [
    ("dilnoza", Role::Supervisor),
    ("farangis", Role::Caseworker),
    ("umeda", Role::Auditor),
    ("nozanin", Role::ReportingOfficer),
];

/// Founds it.
async fn second(w: &World) -> OrgId {
    let founding = Founding {
        kind: OrgKind::Shelter,
        name: "Паноҳгоҳи дуюм".to_owned(),
        recovery: Identity::random().expect("randomness").recipient(),
        second_factor: false,
        administrator: Profile {
            name: "Гулбаҳор".to_owned(),
            login: "gulbahor".to_owned(),
        },
        roles: Roles::new(vec![Role::Administrator]),
    };
    let (org, token) = people::found(&w.house, &founding).await.expect("a second shelter");
    auth::join(&w.house, &token, PASSPHRASE).await.expect("its administrator");
    let mut joined = Vec::new();
    for (login, role) in STAFF {
        let invitation = Invitation {
            name: format!("Ҳамкор {login}"),
            login: login.to_owned(),
            roles: vec![role.word().to_owned()],
        };
        let token = people::invite(&w.ctx("gulbahor").await, &invitation)
            .await
            .expect("an invitation");
        joined.push(auth::join(&w.house, &token, PASSPHRASE).await.expect("a colleague").person);
    }
    for person in &joined[1..] {
        people::give_keys(&w.ctx("dilnoza").await, *person).await.expect("keys");
    }
    org
}

/// What a page of theirs may not say.
fn clean(browser: &str, to: &str, page: &tests::Page) {
    assert_eq!(leak(page), None, "{browser} {to}");
    // That there is another organisation is known: it can be written to. Who works there and whom it helps is not.
    for own in ["Нигора", "Зарина", "Парвина", "Юлдошева"] {
        assert!(!page.text.contains(own), "{browser} {to}: {own}: {}", page.text);
    }
}

both! {
    async fn nothing_of_the_first_is_in_what_it_sees(w) {
        let first = sent(&w).await;
        let org = second(&w).await.to_string();
        let pages: [(&str, &[&str]); 4] = [
            ("dilnoza", &["/", "/cases", "/tasks", "/people", "/log", "/log?searches=yes", "/desk", "/desk/days", "/desk/rules", "/house", "/referrals"]),
            ("farangis", &["/", "/cases", "/tasks", "/house", "/referrals"]),
            ("umeda", &["/", "/people", "/log", "/desk", "/desk/days"]),
            ("nozanin", &["/", "/figures"]),
        ];
        for (login, places) in pages {
            let mut browser = w.sign_in(login).await;
            for to in places {
                let page = browser.get(to).await;
                assert_eq!(page.status, 200, "{login} {to}: {}", page.text);
                clean(login, to, &page);
            }
        }
        let (mut dilnoza, mut farangis) = (w.sign_in("dilnoza").await, w.sign_in("farangis").await);
        let sheet = dilnoza.post("/desk/sheet", &[]).await;
        assert_eq!(sheet.text.lines().count(), 1, "only the heads: {}", sheet.text);
        for name in ["Ашурова", "Юлдошева", "Ҳеҷкас"] {
            let found = farangis.post("/search", &[("name", name)]).await;
            assert!(found.status == 200 && !found.links().iter().any(|link| link.starts_with("/cases/") && link.len() > 30), "{name}: {}", found.text);
        }
        for to in [first.case.clone(), first.here(), format!("/desk/{}", first.id), first.there(), format!("{}/shared", first.case)] {
            for browser in [&mut dilnoza, &mut farangis] {
                assert!([403, 404].contains(&browser.get(&to).await.status.as_u16()), "{to}");
            }
        }
        asks_in(&w, &org, &mut farangis).await;
    }
}

/// A letter about somebody of the same name, who has a case in the first shelter.
async fn asks_in(w: &World, org: &str, farangis: &mut Browser) {
    let (mut rustam, id) = (w.sign_in("rustam").await, ReferralId::random());
    let more = [("to", org), ("family", "Юлдошева")];
    let page = letter(w, &mut rustam, id, "letter", &more).await;
    assert_eq!(page.status, 303, "{}", page.text);
    let there = format!("/referrals/{id}");
    let case = second_case(w).await;
    for login in ["nigora", "parvina", "zarina"] {
        assert_eq!(
            w.sign_in(login).await.get(&there).await.status,
            404,
            "{login} is of the other shelter"
        );
    }
    assert_eq!(farangis.post(&there, &[("do", "accept")]).await.status, 303);
    let page = farangis.get(&there).await;
    assert!(
        page.text.contains("Nobody with a similar name") && !page.text.contains(&case),
        "{}",
        page.text
    );
}
