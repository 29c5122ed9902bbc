//! Who may do what: every address of Panoh, looked at and sent to by everybody of the demo and by a stranger.

use std::collections::BTreeMap;

use app::ROUTES;
use casework::shelter;
use chrono::Days;
use entity::vocab::{BedId, CaseId, DocumentId, DocumentKind, FileId, ReferralPurpose, StayId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tests::{Browser, Page, World, both};

use super::{
    LEGAL_SECRETS, SECRETS, documents, id_of,
    matrix_table::{Row, TABLE, WHO},
    person, second_case,
};

/// The smallest photograph: one line that says how large it is, and its end.
pub(crate) const PHOTO: &[u8] =
    b"\xff\xd8\xff\xfe\0\x09comment\xff\xc0\0\x0b\x08\0\x10\0\x10\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\x01\x02\xff\xd9";

type Ids = BTreeMap<&'static str, String>;

async fn ids(w: &World) -> Ids {
    let case = id_of(&w.first_case().await);
    let document = async |kind| documents(w, case, kind).await[0].id.to_string();
    let mut malika = w.sign_in("malika").await;
    let made = malika
        .post(
            "/people/invite",
            &[("name", "Хуршеда Содиқова"), ("login", "khursheda"), ("roles", "nurse")],
        )
        .await;
    let token = made
        .text
        .split("/invitation/")
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .expect("a token");
    let file = FileId::random().to_string();
    let to = format!("/cases/{case}/files/identity");
    assert_eq!(
        w.sign_in("nigora")
            .await
            .post_file(&to, &[("id", &file)], ("a.jpg", PHOTO))
            .await
            .status,
        303
    );
    BTreeMap::from([
        ("file", file),
        ("case", case.to_string()),
        ("other", id_of(&second_case(w).await).to_string()),
        ("note", document(DocumentKind::Note).await),
        ("consultation", document(DocumentKind::Consultation).await),
        ("task", document(DocumentKind::Plan).await),
        ("application", document(DocumentKind::Application).await),
        ("to-lawyers", referral(w, ReferralPurpose::LegalAid).await),
        ("to-police", referral(w, ReferralPurpose::PoliceReport).await),
        ("bed", bed(w).await.to_string()),
        ("stay", stay_of(w, case).await.to_string()),
        ("malika", person(w, "malika").await.to_string()),
        ("zarina", person(w, "zarina").await.to_string()),
        ("token", token.to_owned()),
    ])
}

/// The demo's referral for this purpose.
async fn referral(w: &World, purpose: ReferralPurpose) -> String {
    let found = entity::referral::Entity::find().filter(entity::referral::Column::Purpose.eq(purpose));
    let found = found.one(&w.house.store.db).await.expect("a database");
    found.expect("a referral of the demo").id.to_string()
}

/// A bed that nobody has.
async fn bed(w: &World) -> BedId {
    let today = w.clock.today();
    let free = shelter::free_beds(&w.ctx("nigora").await, today, today + Days::new(1)).await;
    free.expect("the beds").first().expect("a bed").0
}

async fn stay_of(w: &World, case: CaseId) -> StayId {
    let stays = shelter::stays(&w.ctx("nigora").await, case).await.expect("the stays");
    stays.first().expect("a stay").row.id
}

/// Puts ids where the table has words in angle brackets.
fn filled(text: &str, ids: &Ids) -> String {
    let known = ids
        .iter()
        .fold(text.to_owned(), |text, (word, id)| text.replace(&format!("<{word}>"), id));
    known.replace("<new>", &DocumentId::random().to_string())
}

async fn attempt(browser: &mut Browser, row: &Row, ids: &Ids) -> Page {
    let (method, _, address, body, _) = row;
    let address = filled(address, ids);
    if *method == "GET" {
        return browser.get(&address).await;
    }
    if row.1.ends_with("/files/{section}") {
        let id = DocumentId::random().to_string();
        return browser.post_file(&address, &[("id", &id)], ("a.txt", b"")).await;
    }
    let body = filled(body, ids);
    let fields: Vec<(&str, &str)> = body.split('&').filter_map(|pair| pair.split_once('=')).collect();
    browser.post(&address, &fields).await
}

/// The letter of the table for an answer.
fn letter(page: &Page) -> char {
    match (page.status.as_u16(), page.location()) {
        (303, "/sign-in") => 's',
        (200 | 303 | 409 | 422, _) => '+',
        (403, _) => '-',
        (404, _) => '0',
        _ => '?',
    }
}

/// What the demo's referral to the police shares.
const NAMES: [&str; 3] = ["Анҷира", "Ашурова", "Каримовна"];

/// Nobody is shown more of the first case than their sections.
fn keeps_quiet(who: &str, page: &Page) {
    let holds_all = ["nigora", "zarina"].contains(&who);
    let holds_legal = holds_all || who == "firuz";
    for secret in SECRETS
        .iter()
        // The police have taken on a referral with the person's name, and nothing else.
        .filter(|secret| !(holds_all || who == "rustam" && NAMES.contains(secret)))
        .chain(LEGAL_SECRETS.iter().filter(|_| !holds_legal))
    {
        assert!(!page.text.contains(secret), "{who} is shown {secret}: {}", page.text);
    }
}

/// A page without what differs from one answer to the next.
fn bare(page: &Page) -> String {
    let nonce = page
        .text
        .split("nonce=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or("none");
    page.text.replace(nonce, "")
}

#[test]
fn every_route_is_in_the_table() {
    for route in ROUTES {
        for (method, there) in [("GET", route.get), ("POST", route.post)] {
            let rows: Vec<_> = TABLE.iter().filter(|row| (row.0, row.1) == (method, route.path)).collect();
            assert_eq!(!rows.is_empty(), there, "{method} {} needs its line in the table", route.path);
            let closed = rows.iter().all(|row| row.4.ends_with('s'));
            assert!(
                route.open || closed,
                "{method} {} is for people who are signed in",
                route.path
            );
        }
    }
    for row in TABLE {
        assert!(ROUTES.iter().any(|route| route.path == row.1), "{} is no route", row.1);
        assert_eq!(row.4.len(), WHO.len(), "{}", row.1);
    }
}

both! {
    async fn everybody_gets_what_the_table_says(w) {
        let ids = ids(&w).await;
        let mut wrong = Vec::new();
        for (column, who) in WHO.into_iter().enumerate() {
            let mut browser = if who == "nobody" { w.browser() } else { w.sign_in(who).await };
            for row in TABLE {
                let page = attempt(&mut browser, row, &ids).await;
                let (expected, is) = (row.4.as_bytes()[column] as char, letter(&page));
                if expected != is {
                    wrong.push(format!("{who} {} {}: {expected} expected, {is} {}", row.0, row.2, page.status));
                }
                keeps_quiet(who, &page);
            }
        }
        assert_eq!(wrong, [""; 0], "{wrong:#?}");
    }

    async fn a_hidden_case_looks_like_one_that_is_not_there(w) {
        let (hidden, missing) = (w.first_case().await, format!("/cases/{}", DocumentId::random()));
        for who in ["parvina", "malika", "rustam"] {
            let mut browser = w.sign_in(who).await;
            for below in ["", "/person", "/note/new", "/timeline", "/share"] {
                let (one, other) = (browser.get(&format!("{hidden}{below}")).await, browser.get(&format!("{missing}{below}")).await);
                assert_eq!((one.status, other.status), (axum::http::StatusCode::NOT_FOUND, axum::http::StatusCode::NOT_FOUND));
                assert_eq!(bare(&one).replace(&hidden, ""), bare(&other).replace(&missing, ""), "{who} {below}");
            }
        }
    }

    async fn a_way_that_an_address_does_not_have_is_refused(w) {
        let ids = ids(&w).await;
        let mut nigora = w.sign_in("nigora").await;
        for route in ROUTES {
            let address = route.path.replace("{id}", &ids["case"]).replace("{kind}", "note").replace("{section}", "legal");
            let address = address.replace("{document}", &ids["note"]).replace("{version}", "1").replace("{token}", &ids["token"]);
            let address = address.replace("{referral}", &ids["to-lawyers"]).replace("{message}", &ids["note"]).replace("{seq}", "1");
            if !route.get {
                assert_eq!(nigora.get(&address).await.status, 405, "GET {address}");
            }
            if !route.post {
                assert_eq!(nigora.post(&address, &[]).await.status, 405, "POST {address}");
            }
        }
    }
}
