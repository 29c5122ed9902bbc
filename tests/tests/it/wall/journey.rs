//! A day with the real program: every screen and every form, canaries in every field.

use entity::vocab::{DocumentId, DocumentKind};

use super::{
    canary::Aviary,
    canary_form::{Form, form, post, shows},
    child::{Panoh, Remote},
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
    let token = made
        .split("/invitation/")
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .expect("a token");
    let to = format!("/invitation/{token}");
    assert!(nobody.get(&to).text.contains(&name));
    let long = format!("{} бо {} дар {}", birds.name(40), birds.name(40), birds.name(40));
    for (again, status) in [("", 422), (long.as_str(), 200)] {
        post(
            &mut nobody,
            &to,
            &Form::new(),
            &[("passphrase", &long), ("again", again)],
            status,
        );
    }
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
}

/// Uses every screen.
pub(super) fn every_screen(panoh: &Panoh, birds: &mut Aviary) {
    at_the_door(panoh, birds);
    let mut nigora = panoh.sign_in("nigora");
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
    post(
        &mut nigora,
        "/cases/open",
        &form(DocumentKind::Intake, birds, true),
        &more,
        422,
    );
    let case = post(
        &mut nigora,
        "/cases/open",
        &form(DocumentKind::Intake, birds, false),
        &more,
        303,
    );
    let share = nigora.get(&format!("{case}/share")).text;
    let legal = share
        .split("id=\"to-legal\"")
        .nth(1)
        .and_then(|rest| rest.split("</select>").next())
        .expect("the legal section");
    let firuz = legal
        .split("<option")
        .find(|option| option.contains("Фирӯз"))
        .and_then(|rest| rest.split('"').nth(1))
        .expect("the lawyer");
    post(
        &mut nigora,
        &format!("{case}/share/legal/give"),
        &Form::new(),
        &[("to", firuz)],
        303,
    );
    let mut lawyer = panoh.sign_in("firuz");
    for kind in DocumentKind::ALL {
        fill(
            if *kind == DocumentKind::Consultation {
                &mut lawyer
            } else {
                &mut nigora
            },
            &case,
            *kind,
            birds,
        );
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
    let known = birds.all[birds.all.len() / 2].clone();
    for who in ["nigora", "parvina", "zarina"] {
        let mut browser = panoh.sign_in(who);
        for name in [birds.name(40), known.clone()] {
            let phone = birds.phone();
            post(
                &mut browser,
                "/search",
                &Form::new(),
                &[("name", &name), ("phone", &phone)],
                200,
            );
        }
        browser.get(&case);
        browser.post(
            "/me/passphrase",
            &[("current", &birds.name(40)), ("passphrase", &birds.name(40))],
        );
    }
    panoh.sign_in("daler").get("/log");
}
