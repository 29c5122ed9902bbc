//! Every page in every language at the width of a phone and of a desk: axe finds nothing, nothing sticks out, no page is
//! heavy. The screenshots in `target/screens` are for people to look at.

use std::{collections::BTreeSet, path::PathBuf};

use app::i18n::Lang;
use casework::people::{Invitation, invite};
use serde_json::json;
use tests::{Browser, Db};

use super::{answer, axe, chrome::Mode, site::Site, tab::Tab, weight::PAGE};

/// Who looks at which page: sign-in name ("" for nobody), name of the picture, the route, the address.
pub(crate) struct Page(
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) String,
);

/// The first link on a page that holds this text.
async fn link(browser: &mut Browser, page: &str, holds: &str) -> String {
    let links = browser.get(page).await.links();
    links
        .iter()
        .find(|link| link.contains(holds))
        .unwrap_or_else(|| panic!("{page} links to no {holds}: {links:?}"))
        .clone()
}

async fn pages(site: &Site) -> Vec<Page> {
    let case = site.world.first_case().await;
    let mut nigora = site.world.sign_in("nigora").await;
    let versions = link(&mut nigora, &format!("{case}/person"), "/versions/").await;
    let version = link(&mut nigora, &versions, "/versions/").await;
    let version = if version == versions {
        format!("{versions}/1")
    } else {
        version
    };
    let note = nigora.get(&format!("{case}/note")).await.links();
    let note = note
        .into_iter()
        .find(|link| link.len() > case.len() + 30 && link.contains("/note/"))
        .expect("a note that can be edited");
    let guest = Invitation {
        name: "Некрӯз Шарифов".into(),
        login: "nekruz".into(),
        roles: vec!["nurse".into()],
    };
    let token = invite(&site.world.ctx("malika").await, &guest).await.expect("an invitation");
    let of = |rest: &str| format!("{case}{rest}");
    let plain = |who, name, path: &'static str| Page(who, name, path, path.to_owned());
    let mut all = vec![
        plain("", "sign-in", "/sign-in"),
        plain("", "recover", "/recover"),
        plain("", "help", "/help"),
        Page("", "invitation", "/invitation/{token}", format!("/invitation/{token}")),
        Page("", "not-found", "", "/nothing/here".to_owned()),
        plain("nigora", "home-caseworker", "/"),
        plain("nigora", "me", "/me"),
        plain("nigora", "me-passphrase", "/me/passphrase"),
        plain("nigora", "me-recovery-code", "/me/recovery-code"),
        plain("nigora", "me-second-factor", "/me/second-factor"),
        plain("nigora", "search", "/search"),
        plain("nigora", "cases", "/cases"),
        plain("nigora", "cases-open", "/cases/open"),
        Page("nigora", "case", "/cases/{id}", case.clone()),
        Page("nigora", "case-intake", "/cases/{id}/{kind}", of("/intake")),
        Page("nigora", "case-person", "/cases/{id}/{kind}", of("/person")),
        Page("nigora", "case-whereabouts", "/cases/{id}/{kind}", of("/whereabouts")),
        Page("nigora", "case-note", "/cases/{id}/{kind}", of("/note")),
        Page("nigora", "case-person-edit", "/cases/{id}/{kind}/edit", of("/person/edit")),
        Page(
            "nigora",
            "case-whereabouts-edit",
            "/cases/{id}/{kind}/edit",
            of("/whereabouts/edit"),
        ),
        Page("nigora", "case-note-new", "/cases/{id}/{kind}/new", of("/note/new")),
        Page("nigora", "case-note-edit", "/cases/{id}/{kind}/{document}", note),
        Page("nigora", "case-versions", "/cases/{id}/versions/{document}", versions),
        Page("nigora", "case-version", "/cases/{id}/versions/{document}/{version}", version),
        Page("nigora", "case-timeline", "/cases/{id}/timeline", of("/timeline")),
        Page("nigora", "case-openings", "/cases/{id}/openings", of("/openings")),
        Page("nigora", "case-share", "/cases/{id}/share", of("/share")),
        Page("nigora", "case-stay", "/cases/{id}/stay", of("/stay")),
        Page("nigora", "case-screening", "/cases/{id}/{kind}", of("/screening")),
        Page("nigora", "case-screening-new", "/cases/{id}/{kind}/new", of("/screening/new")),
        Page("nigora", "case-risk", "/cases/{id}/{kind}", of("/risk")),
        Page("nigora", "case-consent", "/cases/{id}/{kind}", of("/consent")),
        Page("nigora", "case-loan-new", "/cases/{id}/{kind}/new", of("/loan/new")),
        Page("nigora", "case-scores", "/cases/{id}/{kind}", of("/phq-9")),
        plain("nigora", "house", "/house"),
        Page("shahlo", "psychologist-case", "/cases/{id}", case.clone()),
        Page(
            "shahlo",
            "psychologist-scores-new",
            "/cases/{id}/{kind}/new",
            of("/phq-9/new"),
        ),
        plain("firuz", "home-lawyer", "/"),
        Page("firuz", "lawyer-case", "/cases/{id}", case.clone()),
        Page("firuz", "lawyer-consultation", "/cases/{id}/{kind}", of("/consultation")),
        Page(
            "firuz",
            "lawyer-consultation-new",
            "/cases/{id}/{kind}/new",
            of("/consultation/new"),
        ),
        Page("firuz", "lawyer-forbidden", "", of("/person")),
        plain("zarina", "home-supervisor", "/"),
        plain("zarina", "people", "/people"),
        plain("zarina", "house-places", "/house/places"),
        plain("zarina", "log", "/log"),
        plain("malika", "home-administrator", "/"),
        plain("malika", "people-administrator", "/people"),
        plain("malika", "people-invite", "/people/invite"),
        plain("malika", "strengths", "/strengths"),
        plain("daler", "home-auditor", "/"),
        plain("rustam", "home-police", "/"),
    ];
    all.extend(work(of));
    all.extend(super::look_referral::referrals(site, &case).await);
    all
}

/// Filling in, work to be done, requests, files.
fn work(of: impl Fn(&str) -> String) -> Vec<Page> {
    vec![
        Page("nigora", "case-steps", "/cases/{id}/{kind}/steps", of("/trafficking/steps")),
        Page(
            "nigora",
            "case-step",
            "/cases/{id}/{kind}/steps/{place}",
            of("/person/steps/3"),
        ),
        Page("nigora", "case-check", "/cases/{id}/{kind}/check", of("/trafficking/check")),
        Page("nigora", "paper", "/paper/{kind}", "/paper/screening".to_owned()),
        Page("nigora", "tasks", "/tasks", "/tasks".to_owned()),
        Page("alisher", "figures", "/figures", "/figures".to_owned()),
        Page("nigora", "case-award", "/cases/{id}/award", of("/award")),
        Page("nigora", "case-received-new", "/cases/{id}/{kind}/new", of("/received/new")),
        Page("nigora", "case-closure-new", "/cases/{id}/{kind}/new", of("/closure/new")),
        Page("nigora", "case-day-note", "/cases/{id}/{kind}", of("/day-note")),
        Page("nigora", "case-files", "/cases/{id}/files/{section}", of("/files/papers")),
        Page("jasur", "funder-home", "/", "/".to_owned()),
        Page("jasur", "funder-award", "/cases/{id}/award", of("/award")),
    ]
}

/// Looks at the page that is open: small and large.
pub(crate) async fn look(tab: &Tab, name: &str, faults: &mut Vec<String>) {
    let lang = tab.tr.lang().code();
    for width in [360_u32, 1280] {
        tab.width(width).await;
        let wide = tab.js(TOO_WIDE).await;
        if wide != json!([]) {
            faults.push(format!("{name} {lang} {width}: sticks out: {wide}"));
        }
        shoot(tab, &format!("{name}-{lang}-{width}.png")).await;
        // The narrow layout is the same in each language.
        if width > 360 || tab.tr.lang() == Lang::Tg {
            faults.extend(
                axe::findings(tab)
                    .await
                    .into_iter()
                    .map(|line| format!("{name} {lang} {width}: {line}")),
            );
        }
    }
    let facts = tab
        .js("return [document.documentElement.lang, document.querySelectorAll('h1').length]")
        .await;
    if facts != json!([lang, 1]) {
        faults.push(format!("{name} {lang}: language and number of headings are {facts}"));
    }
}

/// What reaches beyond the right edge, unless it scrolls in a box of its own.
const TOO_WIDE: &str = "
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
        .map((e) => e.outerHTML.slice(0, 120)).slice(-3).concat(['scrollWidth ' + document.documentElement.scrollWidth]);
";

pub(crate) async fn shoot(tab: &Tab, name: &str) {
    const LONGEST: u64 = 6_000;
    let height = tab
        .js("return document.documentElement.scrollHeight")
        .await
        .as_u64()
        .unwrap_or(800)
        .min(LONGEST);
    let width = tab.js("return innerWidth").await;
    let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
    let shot = tab
        .chrome
        .tools(
            "Page.captureScreenshot",
            json!({ "captureBeyondViewport": true, "clip": clip }),
        )
        .await;
    let picture = data_encoding::BASE64
        .decode(shot["data"].as_str().unwrap_or_default().as_bytes())
        .expect("a picture");
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target/screens"));
    tokio::fs::create_dir_all(&folder).await.expect("a folder");
    tokio::fs::write(folder.join(name), picture).await.expect("a file");
}

async fn all(lang: Lang) {
    let site = Site::new(Db::Sqlite).await;
    let case = site.world.first_case().await;
    let tab = Tab::open(&site, lang, Mode::Scripts).await;
    let mut faults = Vec::new();
    let (mut who, mut seen) = ("", BTreeSet::new());
    for Page(login, name, route, path) in pages(&site).await {
        if who != login {
            tab.width(1280).await;
            if !who.is_empty() {
                tab.sign_out().await;
            }
            tab.sign_in(login).await;
            who = login;
        }
        tab.go(&path).await;
        look(&tab, name, &mut faults).await;
        seen.insert(route);
    }
    tab.sign_out().await;
    answer::all(&site, &tab, &case, &mut faults).await;
    let heavy = site
        .sent()
        .into_iter()
        .filter(|sent| !sent.path.starts_with("/a/") && sent.bytes > PAGE);
    faults.extend(heavy.map(|sent| format!("too heavy: {sent:?}")));
    let missed: Vec<_> = app::ROUTES
        .iter()
        // What is no page of ours but a file is not looked at.
        .filter(|route| {
            route.get && !seen.contains(route.path) && !route.path.contains("/{file}") && !route.path.contains("/proof/")
        })
        .map(|route| route.path)
        .collect();
    assert!(missed.is_empty(), "nobody looked at {missed:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    site.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_tajik() {
    all(Lang::Tg).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_russian() {
    all(Lang::Ru).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_english() {
    all(Lang::En).await;
}
