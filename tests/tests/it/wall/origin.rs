//! Only Panoh's own pages can change anything. A page of somebody else's in another tab sends forms with the signed-in
//! person's browser; here every form is sent that way, and nothing may change. Looking changes nothing either.

use app::ROUTES;
use axum::{
    body::Body,
    http::{Method, header},
};
use casework::demo::PASSPHRASE;
use entity::vocab::DocumentKind;
use tests::{Browser, Page, World, both};

use super::{attack::Attacker, documents, id_of, person, siege};
use crate::people::invite;

/// What a browser says when the form is not from a page of ours.
const FOREIGN: &[&[(&str, &str)]] = &[
    &[],
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "none")],
    &[("sec-fetch-site", "")],
    &[("sec-fetch-site", "same-origin, cross-site")],
    &[("sec-fetch-site", "cross-site"), ("origin", "http://127.0.0.1")],
    &[("origin", "https://evil.example")],
    &[("origin", "null")],
    &[("origin", "http://127.0.0.1.evil.example")],
    &[("origin", "http://127.0.0.1:9")],
    &[("origin", "127.0.0.1")],
    &[("referer", "http://127.0.0.1/")],
];

async fn send(browser: &mut Browser, method: Method, to: &str, headers: &[(&str, &str)], body: &str) -> Page {
    let mut request = browser
        .request(method, to)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser
        .send(request.body(Body::from(body.to_owned())).expect("a request"))
        .await
}

/// A route's address with ids of things that are there.
async fn address(w: &World, path: &str, token: &str) -> String {
    let case = id_of(&w.first_case().await);
    let id = if path.starts_with("/people") {
        person(w, "gulnora").await.to_string()
    } else {
        case.to_string()
    };
    let note = documents(w, case, DocumentKind::Note).await[0].id.to_string();
    let single = ["/edit", "/steps", "/steps/{place}", "/check"]
        .iter()
        .any(|end| path.ends_with(end));
    let kind = if single { "whereabouts" } else { "note" };
    let words = [
        ("{id}", id.as_str()),
        ("{kind}", kind),
        ("{section}", "needs"),
        ("{document}", &note),
        ("{version}", "1"),
        ("{place}", "1"),
        ("{file}", "5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a19"),
    ];
    let filled = words.iter().fold(path.to_owned(), |path, (word, id)| path.replace(word, id));
    filled.replace("/invitation/{token}", token)
}

/// A body that every form would take.
async fn body(w: &World) -> String {
    let (parvina, zarina) = (person(w, "parvina").await, person(w, "zarina").await);
    format!(
        "case=5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a17&document=5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a18&base=0&day-day=2&day-month=3&\
         day-year=2026&text=x&came=self&second={zarina}&to={parvina}&from={zarina}&name=Name&login=nigora&roles=nurse&code=1&\
         current={PASSPHRASE}&passphrase={PASSPHRASE}&again={PASSPHRASE}&session=00"
    )
}

siege! {
    async fn forms_of_other_places_change_nothing(w) {
        let to = invite(w, "nasiba", "nurse").await;
        let (body, attacker) = (body(w).await, Attacker::on(w).await);
        let mut addresses = Vec::new();
        for route in ROUTES.iter().filter(|route| route.post) {
            addresses.push(address(w, route.path, &to).await);
        }
        for who in ["nigora", "malika"] {
            let mut browser = w.sign_in(who).await;
            let before = attacker.everything(&[]).await;
            for to in &addresses {
                for headers in FOREIGN {
                    let page = send(&mut browser, Method::POST, to, headers, &body).await;
                    assert_eq!((page.status.as_u16(), page.header("set-cookie")), (403, ""), "{to} {headers:?}");
                }
            }
            assert_eq!(attacker.everything(&[]).await, before, "{who}");
        }
    }

    async fn looking_changes_nothing_but_the_log(w) {
        let to = invite(w, "nasiba", "nurse").await;
        let attacker = Attacker::on(w).await;
        let mut addresses = Vec::new();
        for route in ROUTES.iter().filter(|route| route.get) {
            addresses.push(address(w, route.path, &to).await);
        }
        let mut people = Vec::new();
        for who in ["nigora", "zarina", "malika", "daler", "firuz"] {
            people.push(w.sign_in(who).await);
        }
        let log = ["audit_entry", "audit_head", "checkpoint"];
        let before = attacker.everything(&log).await;
        for browser in &mut people {
            for to in &addresses {
                browser.get(to).await;
                let head = browser.request(Method::HEAD, to).body(Body::empty()).expect("a request");
                browser.send(head).await;
            }
        }
        assert_eq!(attacker.everything(&log).await, before);
    }
}

both! {
    async fn other_methods_are_refused(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "post"] {
            for to in [case.as_str(), "/", "/cases/open", "/sign-in", "/health"] {
                let method = Method::from_bytes(method.as_bytes()).expect("a method");
                let page = send(&mut nigora, method.clone(), to, &[("sec-fetch-site", "same-origin")], "").await;
                assert_eq!(page.status, 403, "{method} {to}");
            }
        }
    }

    async fn forms_of_our_own_are_taken(w) {
        let mut browser = w.browser();
        for headers in [
            [("sec-fetch-site", "same-origin")],
            [("origin", "http://127.0.0.1")],
            // A proxy with TLS stands before the program.
            [("origin", "https://127.0.0.1")],
        ] {
            let typed = format!("login=nigora&passphrase={PASSPHRASE}&code=");
            let page = send(&mut browser, Method::POST, "/sign-in", &headers, &typed).await;
            assert_eq!(page.location(), "/", "{headers:?}: {}", page.text);
        }
    }

    async fn the_language_leads_only_to_pages_of_ours(w) {
        let mut browser = w.browser();
        for foreign in ["https://evil.example", "//evil.example", "/\\evil.example", "evil", "", "\\/evil.example"] {
            let page = browser.post("/language", &[("to", "ru"), ("back", foreign)]).await;
            assert_eq!(page.location(), "/", "{foreign}");
        }
        assert_eq!(browser.post("/language", &[("to", "ru"), ("back", "/help")]).await.location(), "/help");
    }
}
