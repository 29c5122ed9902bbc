//! A day with the real program: every screen and every form, canaries in every field.

use std::collections::BTreeSet;

use app::ROUTES;
use casework::demo::{PEOPLE, writer};
use entity::vocab::{DocumentId, DocumentKind, Section};

use super::{
    canary::Aviary,
    canary_form::{Form, form, post, shows},
    child::{Panoh, Remote},
    journey_account::{colleagues, joins, own_account},
    journey_referral::referrals,
    journey_request::{is_request, requests},
    journey_work::{at_work, in_the_house},
};

fn at_the_door(panoh: &Panoh, birds: &mut Aviary) {
    let mut nobody = panoh.browser();
    let (login, passphrase, code) = (birds.name(40), birds.name(40), birds.name(40));
    post(
        &mut nobody,
        "/sign-in",
        &Form::new(),
        &[("login", &login), ("passphrase", &passphrase), ("code", &code)],
        422,
    );
    let again = [
        ("login", login.as_str()),
        ("code", &code),
        ("passphrase", &passphrase),
        ("again", &passphrase),
    ];
    post(&mut nobody, "/recover", &Form::new(), &again, 422);
    let mut malika = panoh.sign_in("malika");
    let (name, login) = (birds.name(40), birds.name(40));
    post(
        &mut malika,
        "/people/invite",
        &Form::new(),
        &[("name", &name), ("login", &login)],
        422,
    );
    let made = post(
        &mut malika,
        "/people/invite",
        &Form::new(),
        &[("name", &name), ("login", &login), ("roles", "nurse")],
        200,
    );
    let long = joins(&mut nobody, &made, &name, birds);
    post(
        &mut nobody,
        "/sign-in",
        &Form::new(),
        &[("login", &login), ("passphrase", &long)],
        303,
    );
    assert!(nobody.get("/").text.contains(&name));
    assert!(malika.get("/people").text.contains(&name));
}

/// Fills a record or a note: refused, saved, looked at, saved over an older version.
pub(super) fn fill(
    author: &mut Remote,
    case: &str,
    kind: DocumentKind,
    birds: &mut Aviary,
    more: &[(&str, &str)],
    changes: bool,
) {
    let id = DocumentId::random().to_string();
    let to = if kind.is_single() {
        format!("{case}/{kind}/edit")
    } else {
        format!("{case}/{kind}/new")
    };
    let base = if kind == DocumentKind::Intake { "1" } else { "0" };
    let with = |base| [&[("base", base), ("document", id.as_str())], more].concat();
    let broken = form(kind, birds, true);
    let shown = post(author, &to, &broken, &[("base", base), ("document", &id)], 422);
    assert!(shows(&shown, &broken, birds), "what was typed is kept: {shown}");
    let saved = form(kind, birds, false);
    let request = shown
        .split("name=\"request\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let with = |base| [&with(base)[..], &[("request", request.unwrap_or_default())]].concat();
    post(author, &to, &saved, &with(base), 303);
    let page = author.get(&format!("{case}/{kind}"));
    assert!(shows(&page.text, &saved, birds), "{kind}: {}", page.text);
    let late = form(kind, birds, false);
    let clash = post(author, &to, &late, &with("0"), 409);
    assert!(
        shows(&clash, &late, birds) && shows(&clash, &saved, birds),
        "{kind}: both versions: {clash}"
    );
    let versions = page
        .links()
        .into_iter()
        .find(|link| link.contains("/versions/"))
        .expect("versions");
    for to in [versions.clone(), format!("{versions}/1"), to] {
        assert_eq!(author.get(&to).status, 200, "{to}");
    }
    if !kind.is_single() && changes {
        change(author, &format!("{case}/{kind}/{id}"), kind, birds, more);
    }
}

/// The documents of a kind that a page lists.
pub(super) fn ids_of(author: &mut Remote, case: &str, kind: DocumentKind) -> Vec<String> {
    let page = author.get(&format!("{case}/{kind}"));
    let here = format!("{case}/{kind}/");
    let ids = page
        .links()
        .into_iter()
        .filter_map(|link| link.strip_prefix(&here).map(str::to_owned));
    ids.filter(|id| id.len() == 36).collect()
}

/// Changes a note that is there: refused, then saved.
fn change(author: &mut Remote, to: &str, kind: DocumentKind, birds: &mut Aviary, more: &[(&str, &str)]) {
    assert_eq!(author.get(to).status, 200, "{to}");
    for (broken, status) in [(true, 422), (false, 303)] {
        let typed = form(kind, birds, broken);
        let mut with = vec![("base", "1")];
        with.extend(if broken { &[] } else { more });
        let answer = post(author, to, &typed, &with, status);
        assert!(!broken || shows(&answer, &typed, birds), "what was typed is kept: {answer}");
    }
}

/// Opens a case and gives each profession its section; gives the case's address and the lawyer's id.
fn opens(nigora: &mut Remote, birds: &mut Aviary) -> (String, String) {
    assert_eq!(nigora.get("/cases").status, 200);
    let page = nigora.get("/cases/open");
    let second = page
        .text
        .split("name=\"second\"")
        .nth(1)
        .and_then(|rest| rest.split("<option value=\"").nth(2))
        .expect("a supervisor");
    let second = second.split('"').next().unwrap_or_default().to_owned();
    let more = [("case", page.input("case")), ("second", second)];
    let more: Vec<(&str, &str)> = more.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let to = "/cases/open";
    post(nigora, to, &form(DocumentKind::Intake, birds, true), &more, 422);
    let case = post(nigora, to, &form(DocumentKind::Intake, birds, false), &more, 303);
    let firuz = colleague(nigora, &case, Section::Legal, "firuz");
    let professions: BTreeSet<(Section, &str)> = DocumentKind::ALL.iter().map(|kind| (kind.section(), writer(*kind))).collect();
    for (section, login) in professions.iter().filter(|(_, login)| !["nigora", "zarina"].contains(login)) {
        let to = colleague(nigora, &case, *section, login);
        post(
            nigora,
            &format!("{case}/share/{section}/give"),
            &Form::new(),
            &[(&format!("to-{section}"), &to)],
            303,
        );
    }
    (case, firuz)
}

/// Whom the page offers a section to: the one whose profession it is.
fn colleague(nigora: &mut Remote, case: &str, section: Section, login: &str) -> String {
    let share = nigora.get(&format!("{case}/share")).text;
    let name = PEOPLE.iter().find(|one| one.login == login).expect("somebody").name;
    let offered = share
        .split(&format!("id=\"to-{section}\""))
        .nth(1)
        .and_then(|rest| rest.split("</select>").next());
    let options = offered.expect("a choice of colleagues").split("<option");
    let mut found = options
        .filter(|option| option.contains(name))
        .filter_map(|option| option.split('"').nth(1));
    found.next().expect("the colleague").to_owned()
}

/// Three people search, each for somebody new and for somebody known; the auditor reads what they searched for.
fn searches(panoh: &Panoh, case: &str, birds: &mut Aviary) {
    let (known, new) = (birds.all[birds.all.len() / 2].clone(), birds.name(40));
    for who in ["nigora", "parvina", "zarina"] {
        let mut browser = panoh.sign_in(who);
        assert_eq!(browser.get("/search").status, 200);
        for name in [&new, &known] {
            let phone = birds.phone();
            post(
                &mut browser,
                "/search",
                &Form::new(),
                &[("name", name), ("phone", &phone)],
                200,
            );
        }
        browser.get(case);
        browser.post(
            "/me/passphrase",
            &[("current", &birds.name(40)), ("passphrase", &birds.name(40))],
        );
    }
    let mut daler = panoh.sign_in("daler");
    assert_eq!(daler.get("/log").status, 200);
    let page = daler.get("/log?searches=yes").text;
    assert!(page.contains(&new), "what was searched for: {page}");
}

/// The route of an address: of those that fit, the one that spells out most of it.
fn route_of(address: &str) -> Option<&'static str> {
    let parts: Vec<&str> = address.split('/').collect();
    let fits = |path: &str| {
        let of: Vec<&str> = path.split('/').collect();
        of.len() == parts.len() && of.iter().zip(&parts).all(|(of, part)| of.starts_with('{') || of == part)
    };
    let spelt = |path: &str| path.split('/').filter(|part| !part.starts_with('{')).count();
    let routes = ROUTES.iter().map(|route| route.path).filter(|path| fits(path));
    routes.max_by_key(|path| spelt(path))
}

/// Nobody may forget a new address here.
fn been_everywhere(panoh: &Panoh) {
    let visited = panoh.visited.lock().expect("nobody fails while noting");
    let seen: BTreeSet<_> = visited
        .iter()
        .filter_map(|(way, address)| Some((way.as_str(), route_of(address)?)))
        .collect();
    for route in ROUTES {
        for (way, there) in [("GET", route.get), ("POST", route.post)] {
            assert!(
                !there || seen.contains(&(way, route.path)),
                "nobody was at {way} {}",
                route.path
            );
        }
    }
}

/// Uses every screen.
pub(super) fn every_screen(panoh: &Panoh, birds: &mut Aviary) {
    at_the_door(panoh, birds);
    let mut nigora = panoh.sign_in("nigora");
    let (case, firuz) = opens(&mut nigora, birds);
    for kind in DocumentKind::ALL.iter().filter(|kind| !is_request(**kind)) {
        match writer(*kind) {
            "nigora" => fill(&mut nigora, &case, *kind, birds, &[], true),
            other => fill(&mut panoh.sign_in(other), &case, *kind, birds, &[], true),
        }
    }
    requests(panoh, &mut nigora, &case, birds);
    at_work(panoh, &mut nigora, &case, birds);
    referrals(panoh, &mut nigora, &case, birds);
    let shown = nigora.post(&format!("{case}/name"), &[]);
    assert!(
        birds.all.iter().any(|canary| shown.text.contains(canary)),
        "the real name: {}",
        shown.text
    );
    for to in [
        "",
        "/timeline",
        "/openings",
        "/share",
        "/person/steps",
        "/person/steps/1",
        "/person/check",
    ] {
        assert_eq!(nigora.get(&format!("{case}{to}")).status, 200);
    }
    in_the_house(panoh, &mut nigora, &case);
    let take = format!("{case}/share/legal/take");
    post(&mut nigora, &take, &Form::new(), &[("from", &firuz)], 303);
    searches(panoh, &case, birds);
    own_account(panoh, birds);
    colleagues(panoh, birds);
    been_everywhere(panoh);
}
