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
fn fill(author: &mut Remote, case: &str, kind: DocumentKind, birds: &mut Aviary) {
    let id = DocumentId::random().to_string();
    let to = if kind.is_single() {
        format!("{case}/{kind}/edit")
    } else {
        format!("{case}/{kind}/new")
    };
    let base = if kind == DocumentKind::Intake { "1" } else { "0" };
    let broken = form(kind, birds, true);
    let shown = post(author, &to, &broken, &[("base", base), ("document", &id)], 422);
    assert!(shows(&shown, &broken, birds), "what was typed is kept: {shown}");
    let saved = form(kind, birds, false);
    post(author, &to, &saved, &[("base", base), ("document", &id)], 303);
    let page = author.get(&format!("{case}/{kind}"));
    assert!(shows(&page.text, &saved, birds), "{kind}: {}", page.text);
    let late = form(kind, birds, false);
    let clash = post(author, &to, &late, &[("base", "0"), ("document", &id)], 409);
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
    if !kind.is_single() {
        change(author, &format!("{case}/{kind}/{id}"), kind, birds);
    }
}

/// Changes a note that is there: refused, then saved.
fn change(author: &mut Remote, to: &str, kind: DocumentKind, birds: &mut Aviary) {
    assert_eq!(author.get(to).status, 200, "{to}");
    for (broken, status) in [(true, 422), (false, 303)] {
        let typed = form(kind, birds, broken);
        let answer = post(author, to, &typed, &[("base", "1")], status);
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
    let firuz = colleague(nigora, &case, Section::Legal);
    for section in Section::ALL.iter().filter(|section| writer(**section) != "nigora") {
        let to = colleague(nigora, &case, *section);
        post(
            nigora,
            &format!("{case}/share/{section}/give"),
            &Form::new(),
            &[("to", &to)],
            303,
        );
    }
    (case, firuz)
}

/// Whom the page offers a section to: the one whose profession it is.
fn colleague(nigora: &mut Remote, case: &str, section: Section) -> String {
    let share = nigora.get(&format!("{case}/share")).text;
    let name = PEOPLE.iter().find(|one| one.login == writer(section)).expect("somebody").name;
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

/// Looks at the beds, keeps one, and gives it back. Names of rooms are no secret: nothing in them is a canary.
fn in_the_house(panoh: &Panoh, nigora: &mut Remote, case: &str) {
    let mut zarina = panoh.sign_in("zarina");
    assert_eq!(zarina.get("/house/places").status, 200);
    post(
        &mut zarina,
        "/house/places",
        &Form::new(),
        &[("what", "house"), ("name", "2")],
        303,
    );
    let places = zarina.get("/house/places").text;
    let bed = places
        .split("/house/beds/")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a bed");
    post(
        &mut zarina,
        &format!("/house/beds/{bed}"),
        &Form::new(),
        &[("state", "usable")],
        303,
    );
    assert_eq!(nigora.get("/house").status, 200);
    let to = format!("{case}/stay");
    let page = nigora.get(&to);
    let offered = page
        .text
        .split("name=\"bed\"")
        .nth(1)
        .and_then(|rest| rest.split("<option value=\"").nth(2));
    let bed = offered
        .and_then(|rest| rest.split('"').next())
        .expect("a free bed")
        .to_owned();
    let names = [
        "stay",
        "from-day",
        "from-month",
        "from-year",
        "until-day",
        "until-month",
        "until-year",
    ];
    let mut typed: Form = names.iter().map(|name| ((*name).to_owned(), page.input(name))).collect();
    typed.extend([("companion", "0"), ("bed", &bed)].map(|(name, value)| (name.to_owned(), value.to_owned())));
    post(nigora, &to, &typed, &[("kind", "men")], 422);
    post(nigora, &to, &typed, &[("kind", "women")], 303);
    let stay = nigora.get(&to).text;
    let stay = stay
        .split(&format!("action=\"{to}/"))
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("the stay")
        .to_owned();
    post(nigora, &format!("{to}/{stay}"), &Form::new(), &[("do", "not-arrive")], 303);
}

/// Uses every screen.
pub(super) fn every_screen(panoh: &Panoh, birds: &mut Aviary) {
    at_the_door(panoh, birds);
    let mut nigora = panoh.sign_in("nigora");
    let (case, firuz) = opens(&mut nigora, birds);
    for kind in DocumentKind::ALL {
        match writer(kind.section()) {
            "nigora" => fill(&mut nigora, &case, *kind, birds),
            other => fill(&mut panoh.sign_in(other), &case, *kind, birds),
        }
    }
    let shown = nigora.post(&format!("{case}/name"), &[]);
    assert!(
        birds.all.iter().any(|canary| shown.text.contains(canary)),
        "the real name: {}",
        shown.text
    );
    for to in ["", "/timeline", "/openings", "/share"] {
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
