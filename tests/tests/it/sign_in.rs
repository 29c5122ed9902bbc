//! Signing in and out, delays, sessions, recovery.

use axum::{
    body::Body,
    http::{Method, header},
};
use casework::demo::PASSPHRASE;
use tests::{Page, World, both};

use crate::people::invite;

async fn sign_in(w: &World, login: &str, passphrase: &str) -> Page {
    w.browser()
        .post("/sign-in", &[("login", login), ("passphrase", passphrase), ("code", "")])
        .await
}

/// An answer without what differs from one to the next: nonce, the name that was typed, a made-up passphrase.
fn bare(page: &Page, login: &str) -> String {
    let nonce = page
        .text
        .split("nonce=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or("none");
    let offer = page
        .text
        .split("<code>")
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .unwrap_or("none");
    page.text.replace(nonce, "").replace(offer, "").replace(login, "")
}

const MINUTE: i64 = 60_000;

both! {
    async fn a_caseworker_signs_in_and_out(w) {
        let mut nigora = w.sign_in("nigora").await;
        let home = nigora.get("/").await;
        assert_eq!(home.status, 200);
        assert!(home.text.contains("Нигора Саидова"), "{}", home.text);
        let out = nigora.post("/sign-out", &[]).await;
        assert_eq!(out.location(), "/sign-in");
        assert_eq!(nigora.get("/").await.location(), "/sign-in");
    }

    async fn leaving_fast_ends_the_session(w) {
        let mut nigora = w.sign_in("nigora").await;
        let cookies = nigora.cookies.clone();
        let page = nigora.post("/exit", &[]).await;
        assert!(page.header("refresh").starts_with("0;url=https://"), "{:?}", page.headers);
        assert_eq!(page.header("clear-site-data"), "\"cache\", \"storage\"");
        nigora.cookies = cookies;
        assert_eq!(nigora.get("/").await.location(), "/sign-in", "the old cookie opens nothing");
    }

    async fn known_and_unknown_names_get_the_same_answer(w) {
        // The same length, so that the pages can be compared as they are.
        for (passphrase, field) in [("wrong", "passphrase"), ("", "passphrase"), (&"x".repeat(2_000), "passphrase")] {
            let (known, unknown) = (sign_in(&w, "nigora", passphrase).await, sign_in(&w, "nigorx", passphrase).await);
            assert_eq!((known.status.as_u16(), unknown.status.as_u16()), (422, 422), "{field} of {} letters", passphrase.len());
            assert_eq!(bare(&known, "nigora"), bare(&unknown, "nigorx"));
        }
        let form = |login: &'static str| {
            [("login", login), ("code", "AAAAA-BBBB-CCCC-DDDD-EEEE-FFFFF"), ("passphrase", "badute-kesaru-mupeha"), ("again", "badute-kesaru-mupeha")]
        };
        let (known, unknown) = (w.browser().post("/recover", &form("zarina")).await, w.browser().post("/recover", &form("zarinx")).await);
        assert_eq!((known.status.as_u16(), unknown.status.as_u16()), (422, 422));
        assert_eq!(bare(&known, "zarina"), bare(&unknown, "zarinx"));
    }

    async fn delays_grow_for_known_and_unknown_names_alike(w) {
        for login in ["nigora", "nobody"] {
            for _ in 0..4 {
                assert!(sign_in(&w, login, "wrong").await.text.contains("one of them is not right"), "{login}");
            }
            let waits = sign_in(&w, login, PASSPHRASE).await;
            assert_eq!(waits.status, 422, "even the right one waits");
            assert!(waits.text.contains("2 seconds"), "{}", waits.text);
            w.clock.advance(2_000);
            assert!(sign_in(&w, login, "wrong").await.text.contains("one of them is not right"));
            assert!(sign_in(&w, login, "wrong").await.text.contains("4 seconds"), "{login} waits longer");
            for _ in 0..20 {
                w.clock.advance(15 * MINUTE);
                let page = sign_in(&w, login, "wrong").await;
                assert!(page.text.contains("one of them is not right"), "never more than a quarter of an hour: {}", page.text);
            }
            w.clock.advance(15 * MINUTE);
        }
        assert_eq!(sign_in(&w, "nigora", PASSPHRASE).await.location(), "/", "nobody is locked out for good");
        assert!(sign_in(&w, "nigora", "wrong").await.text.contains("one of them is not right"), "and the count begins anew");
        assert_eq!(sign_in(&w, "nigora", PASSPHRASE).await.location(), "/");
    }

    async fn guesses_at_the_same_moment_count_one_by_one(w) {
        let guess = || sign_in(&w, "nigora", "wrong");
        let pages = tokio::join!(guess(), guess(), guess(), guess(), guess(), guess(), guess(), guess());
        let pages = [pages.0, pages.1, pages.2, pages.3, pages.4, pages.5, pages.6, pages.7];
        let tried = pages.iter().filter(|page| page.text.contains("one of them is not right")).count();
        assert_eq!(tried, 4, "the fourth failure begins the delay, and the others wait");
    }

    async fn who_is_tried_by_others_is_told(w) {
        for tries in 1..=5 {
            w.clock.advance(MINUTE);
            sign_in(&w, "nigora", "wrong").await;
            let mut parvina = w.sign_in("parvina").await;
            assert!(!parvina.get("/").await.text.contains("refused in the last"), "{tries}: nobody else is");
        }
        w.clock.advance(MINUTE);
        let mut nigora = w.sign_in("nigora").await;
        for page in ["/", "/me"] {
            assert!(nigora.get(page).await.text.contains("5 sign-ins with your name were refused"), "{page}");
        }
        w.clock.advance(8 * 24 * 60 * MINUTE);
        assert!(!w.sign_in("nigora").await.get("/me").await.text.contains("refused in the last"));
    }

    async fn one_address_cannot_try_many_names(w) {
        let try_from = async |address: &str, login: &str, passphrase: &str| {
            let mut browser = w.browser();
            let request = browser
                .request(Method::POST, "/sign-in")
                .header("sec-fetch-site", "same-origin")
                .header("x-forwarded-for", address)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let typed = format!("login={login}&passphrase={passphrase}&code=");
            browser.send(request.body(Body::from(typed)).expect("a request")).await
        };
        assert_eq!(try_from("203.0.113.7", "zarina", PASSPHRASE).await.location(), "/");
        for attempt in 0..31 {
            // What stands before the last address is written by whoever asks.
            let page = try_from(&format!("10.1.1.{attempt}, 203.0.113.7"), &format!("name{attempt}"), "wrong").await;
            assert!(page.text.contains("one of them is not right"), "{attempt}: {}", page.text);
        }
        assert!(try_from("203.0.113.7", "nigora", PASSPHRASE).await.text.contains("seconds"), "the address waits");
        assert_eq!(try_from("203.0.113.7", "zarina", PASSPHRASE).await.location(), "/", "not for who is at home there");
        assert_eq!(try_from("203.0.113.8", "nigora", PASSPHRASE).await.location(), "/", "others do not");
        assert!(try_from("2001:db8:1:2::3", "x", "wrong").await.text.contains("one of them is not right"));
        w.clock.advance(5 * MINUTE);
        assert_eq!(try_from("203.0.113.7", "nigora", PASSPHRASE).await.location(), "/", "nor does it for ever");
    }

    async fn a_session_ends_after_a_quarter_of_an_hour_without_a_request(w) {
        let mut nigora = w.sign_in("nigora").await;
        for _ in 0..3 {
            w.clock.advance(14 * MINUTE);
            assert_eq!(nigora.get("/").await.status, 200);
        }
        w.clock.advance(15 * MINUTE);
        assert_eq!(nigora.get("/").await.location(), "/sign-in");
    }

    async fn a_session_ends_after_twelve_hours_in_any_case(w) {
        let mut nigora = w.sign_in("nigora").await;
        for _ in 0..71 {
            w.clock.advance(10 * MINUTE);
            assert_eq!(nigora.get("/me").await.status, 200);
        }
        w.clock.advance(10 * MINUTE);
        assert_eq!(nigora.get("/me").await.location(), "/sign-in");
    }

    async fn each_sign_in_has_a_new_token_and_a_given_one_is_not_taken(w) {
        let (one, two) = (w.sign_in("nigora").await, w.sign_in("nigora").await);
        assert_ne!(one.cookies["__Host-sid"], two.cookies["__Host-sid"]);
        // Fixation: a token that somebody else put into the browser.
        let mut browser = w.browser();
        let planted = "A".repeat(43);
        browser.cookies.insert("__Host-sid".to_owned(), planted.clone());
        assert_eq!(browser.get("/").await.location(), "/sign-in");
        browser.post("/sign-in", &[("login", "nigora"), ("passphrase", PASSPHRASE), ("code", "")]).await;
        assert_ne!(browser.cookies["__Host-sid"], planted);
        assert_eq!(browser.get("/").await.status, 200);
    }

    async fn damaged_cookies_are_nobodys(w) {
        let nigora = w.sign_in("nigora").await;
        let token = nigora.cookies["__Host-sid"].clone();
        for wrong in ["", "x", &token[1..], &format!("{token}A"), &token.to_lowercase(), "ҷ".repeat(43).as_str()] {
            let mut browser = nigora.clone();
            browser.cookies.insert("__Host-sid".to_owned(), wrong.to_owned());
            assert_eq!(browser.get("/").await.location(), "/sign-in", "{wrong}");
        }
    }

    async fn a_forgotten_passphrase_is_replaced_with_the_code_on_paper(w) {
        let to = invite(&w, "nasiba", "lawyer").await;
        let page = w.browser().post(&to, &[("passphrase", PASSPHRASE), ("again", PASSPHRASE)]).await;
        let code = page.text.split("<li>").nth(1).and_then(|rest| rest.split('<').next()).expect("a recovery code").to_owned();
        let mut before = w.sign_in("nasiba").await;
        let new = "badute-kesaru-mupeha-funeta";
        let recover = async |code: &str, new: &str| {
            w.browser().post("/recover", &[("login", "nasiba"), ("code", code), ("passphrase", new), ("again", new)]).await
        };
        assert_eq!(recover(&code, "too short").await.status, 422, "the rules hold here too");
        let done = recover(&code.to_lowercase().replace('-', " "), new).await;
        assert_eq!(done.status, 200, "{}", done.text);
        assert_eq!(before.get("/").await.location(), "/sign-in", "every session has ended");
        assert_eq!(sign_in(&w, "nasiba", PASSPHRASE).await.status, 422);
        assert_eq!(sign_in(&w, "nasiba", new).await.location(), "/");
        assert_eq!(recover(&code, "another-badute-kesaru-mupeha").await.status, 422, "a code works once");
    }
}
