//! What every answer carries: a policy that lets only Panoh's own script run, nothing kept by the browser, a cookie that no
//! other page and no script can have.

use std::collections::BTreeSet;

use app::i18n::{Lang, Tr};
use axum::{
    body::Body,
    http::{Method, header},
};
use casework::demo::PASSPHRASE;
use tests::{Page, both};

const FIXED: [(&str, &str); 8] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("x-robots-tag", "noindex, nofollow"),
];

/// The policy's parts; the nonce is taken out.
const POLICY: [&str; 9] = [
    "default-src 'none'",
    "script-src 'nonce-' 'strict-dynamic' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
];

/// Checks the headers; gives the nonce.
fn guarded(page: &Page, what: &str) -> String {
    for (name, value) in FIXED {
        assert_eq!(page.header(name), value, "{what}: {name}");
    }
    for power in ["camera=()", "geolocation=()", "microphone=()"] {
        assert!(page.header("permissions-policy").contains(power), "{what}: {power}");
    }
    let policy = page.header("content-security-policy");
    let nonce = policy
        .split("'nonce-")
        .nth(1)
        .and_then(|rest| rest.split('\'').next())
        .unwrap_or_default();
    assert!(nonce.len() >= 32, "{what}: {policy}");
    let parts: Vec<String> = policy.split("; ").map(|part| part.replace(nonce, "")).collect();
    assert_eq!(parts, POLICY, "{what}");
    for tag in page.text.split("<script").skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        assert!(tag.contains(&format!("nonce=\"{nonce}\"")), "{what}: <script{tag}>");
    }
    for inline in [" style=\"", "<style", " onclick", " onload", "javascript:"] {
        assert!(!page.text.contains(inline), "{what}: {inline}");
    }
    nonce.to_owned()
}

both! {
    async fn every_answer_is_guarded(w) {
        let (case, mut nigora, mut nobody) = (w.first_case().await, w.sign_in("nigora").await, w.browser());
        let mut nonces = BTreeSet::new();
        let missing = "/cases/5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a19";
        let mut pages = Vec::new();
        for to in ["/", "/cases", &case, missing, "/log", "/nothing/here", "/health", "/cases/open", "/sign-out", "/cases/not-an-id"] {
            pages.push((nigora.get(to).await, to.to_owned()));
            pages.push((nobody.get(to).await, to.to_owned()));
        }
        pages.push((nigora.post(&format!("{case}/name"), &[]).await, "the name".to_owned()));
        pages.push((nigora.post("/cases/open", &[]).await, "a form to be put right".to_owned()));
        let foreign = nigora.request(Method::POST, "/sign-out").body(Body::empty()).expect("a request");
        pages.push((nigora.send(foreign).await, "a foreign form".to_owned()));
        let long = "x".repeat(1024 * 1024 + 1);
        pages.push((nigora.post("/search", &[("name", &long)]).await, "a body that is too large".to_owned()));
        let odd = nigora.request(Method::POST, "/search").header("sec-fetch-site", "same-origin").body(Body::from("{}")).expect("a request");
        pages.push((nigora.send(odd).await, "no form".to_owned()));
        let mut statuses = BTreeSet::new();
        for (page, what) in &pages {
            statuses.insert(page.status.as_u16());
            assert_eq!(page.header("cache-control"), "no-store", "{what}");
            assert!(nonces.insert(guarded(page, what)), "{what}: a nonce is used once");
        }
        assert!([200, 303, 403, 404, 405, 413, 415, 422].iter().all(|status| statuses.contains(status)), "{statuses:?}");
    }

    async fn what_the_edge_refuses_is_a_page_in_the_readers_language(w) {
        for lang in Lang::ALL {
            let mut nigora = w.sign_in("nigora").await.speaking(lang.code());
            let foreign = nigora.request(Method::POST, "/sign-out").header("sec-fetch-site", "cross-site");
            let large = nigora.request(Method::POST, "/search").header("sec-fetch-site", "same-origin");
            let large = large.header(header::CONTENT_LENGTH, 1024 * 1024 + 1_u64);
            for (request, status, key) in [(foreign, 403_u16, "fault-foreign"), (large, 413, "fault-too-large")] {
                let page = nigora.send(request.body(Body::empty()).expect("a request")).await;
                assert_eq!(page.status, status, "{}", page.text);
                assert!(page.text.contains(&format!("<html lang=\"{}\">", lang.code())), "{}", page.text);
                for words in [Tr(lang).t(key), Tr(lang).t(&format!("{key}-help")), Tr(lang).t("exit-now")] {
                    assert!(page.text.contains(&words), "{words}: {}", page.text);
                }
                assert!(page.text.contains("action=\"/exit\""), "{}", page.text);
                guarded(&page, key);
            }
            assert_eq!(nigora.get("/").await.status, 200, "nobody was signed out");
        }
    }

    async fn only_files_without_anything_personal_are_kept(w) {
        let mut browser = w.browser();
        let links = browser.get("/sign-in").await.links();
        let files: Vec<&String> = links.iter().filter(|link| link.starts_with("/a/")).collect();
        assert!(files.len() >= 2, "{links:?}");
        for file in files {
            let page = browser.get(file).await;
            assert_eq!(page.header("cache-control"), "public, max-age=31536000, immutable");
            guarded(&Page { text: String::new(), ..page }, file);
        }
        assert_eq!(browser.get("/a/000000000000/style.css").await.status, 404, "only under the hash of its bytes");
        assert_eq!(browser.get("/a/000000000000/..%2Fstyle.css").await.status, 404);
    }

    async fn the_cookie_is_for_this_host_alone_and_for_no_script(w) {
        let mut browser = w.browser();
        let page = browser.post("/sign-in", &[("login", "nigora"), ("passphrase", PASSPHRASE), ("code", "")]).await;
        let cookie = page.header("set-cookie").to_owned();
        let (pair, flags) = cookie.split_once("; ").expect("flags");
        assert!(pair.starts_with("__Host-sid=") && pair.len() == "__Host-sid=".len() + 43, "{cookie}");
        assert_eq!(flags, "Path=/; Secure; HttpOnly; SameSite=Strict");
        let out = browser.post("/sign-out", &[]).await;
        assert_eq!(out.header("set-cookie"), "__Host-sid=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0");
        assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
        let language = browser.post("/language", &[("to", "tg"), ("back", "/")]).await;
        assert!(language.header("set-cookie").contains("Secure; HttpOnly; SameSite=Strict"));
    }

    async fn nothing_personal_is_in_an_address_or_a_title(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        for to in ["/", "/cases", &case, &format!("{case}/person"), &format!("{case}/note"), &format!("{case}/share")] {
            let page = nigora.get(to).await;
            let title = page.text.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or("none");
            for secret in crate::wall::SECRETS.into_iter().chain(["Нигора", "2026-001"]) {
                assert!(!title.contains(secret), "{title}");
                assert!(page.links().iter().all(|link| !link.contains(secret)), "{to}");
            }
        }
        let shown = nigora.post(&format!("{case}/name"), &[]).await;
        assert!(shown.text.contains("Ашурова Анҷира"), "{}", shown.text);
        assert!(!shown.text.split("</title>").next().unwrap_or_default().contains("Ашурова"));
    }
}
