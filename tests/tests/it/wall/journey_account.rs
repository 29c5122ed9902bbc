//! The rest of the day with the real program: one's own account, and colleagues who come and go. What the program makes and
//! shows once (seeds, codes) are canaries of their own.

use casework::{clock::Clock, demo::PASSPHRASE};
use data_encoding::BASE32_NOPAD;

use tests::Phone;

use super::{
    canary::Aviary,
    canary_form::{Form, post},
    child::{Panoh, Remote},
};
use crate::me::{codes_on, key_on};

fn send(browser: &mut Remote, to: &str, fields: &[(&str, &str)], status: u16) -> String {
    post(browser, to, &Form::new(), fields, status)
}

/// Learns the codes on a page and gives the first.
fn learn(birds: &mut Aviary, page: &str) -> String {
    let codes = codes_on(page);
    for code in &codes {
        birds.learn(code);
    }
    codes[0].clone()
}

/// A passphrase that is long enough.
pub(super) fn passphrase(birds: &mut Aviary) -> String {
    format!("{} бо {} дар {}", birds.name(40), birds.name(40), birds.name(40))
}

/// Accepts the invitation on a page; the first try is a mistake.
pub(super) fn joins(nobody: &mut Remote, made: &str, name: &str, birds: &mut Aviary) -> String {
    let token = made.split("/invitation/").nth(1).and_then(|rest| rest.split('<').next());
    let to = format!("/invitation/{}", token.expect("a token"));
    assert!(nobody.get(&to).text.contains(name));
    let long = passphrase(birds);
    send(nobody, &to, &[("passphrase", &long), ("again", "")], 422);
    let joined = send(nobody, &to, &[("passphrase", &long), ("again", &long)], 200);
    learn(birds, &joined);
    long
}

/// Sets up a second factor; gives a code that stands on paper.
fn second_factor(shahlo: &mut Remote, birds: &mut Aviary) -> String {
    const FACTOR: &str = "/me/second-factor";
    send(shahlo, FACTOR, &[("begin", "yes"), ("current", PASSPHRASE)], 303);
    let key = key_on(&shahlo.get(FACTOR));
    birds.learn(&key);
    birds.learn_bytes(BASE32_NOPAD.decode(key.as_bytes()).expect("a key in base 32"));
    let wrong = birds.name(40);
    send(shahlo, FACTOR, &[("code", &wrong)], 422);
    let code = Phone::with_key(&key).code_at(Clock::System.now_ms());
    let confirmed = send(shahlo, FACTOR, &[("code", &code)], 200);
    learn(birds, &confirmed);
    let again = send(shahlo, "/me/second-factor/paper", &[("current", PASSPHRASE)], 200);
    learn(birds, &again)
}

/// Everything that can be done with one's own account.
pub(super) fn own_account(panoh: &Panoh, birds: &mut Aviary) {
    let mut shahlo = panoh.sign_in("shahlo");
    for to in ["/me", "/me/passphrase", "/me/recovery-code", "/me/second-factor", "/help"] {
        assert_eq!(shahlo.get(to).status, 200, "{to}");
    }
    assert!(send(&mut shahlo, "/me/stay", &[], 200).contains("left"));
    send(&mut shahlo, "/me/recovery-code", &[("current", &birds.name(40))], 422);
    let made = send(&mut shahlo, "/me/recovery-code", &[("current", PASSPHRASE)], 200);
    let recovery = learn(birds, &made);
    let paper = second_factor(&mut shahlo, birds);

    let mut elsewhere = panoh.browser();
    let typed = [("login", "shahlo"), ("passphrase", PASSPHRASE), ("code", &paper)];
    send(&mut elsewhere, "/sign-in", &typed, 303);
    let session = shahlo.get("/me").input("session");
    assert!(!session.is_empty(), "the other session can be ended");
    send(&mut shahlo, "/me/sessions/end", &[("session", &session)], 303);

    let (new, newer) = (passphrase(birds), passphrase(birds));
    let typed = [("current", PASSPHRASE), ("passphrase", &new), ("again", &new)];
    send(&mut shahlo, "/me/passphrase", &typed, 303);
    let mut nobody = panoh.browser();
    for to in ["/sign-in", "/recover"] {
        assert_eq!(nobody.get(to).status, 200, "{to}");
    }
    let typed = [
        ("login", "shahlo"),
        ("code", &recovery),
        ("passphrase", &newer),
        ("again", &newer),
    ];
    let recovered = send(&mut nobody, "/recover", &typed, 200);
    learn(birds, &recovered);
    send(&mut nobody, "/language", &[("to", "en"), ("back", "/help")], 303);
    send(&mut panoh.sign_in("gulnora"), "/sign-out", &[], 303);
    send(&mut panoh.sign_in("gulnora"), "/exit", &[], 200);
}

/// A new colleague is given the organisation's keys, and then goes.
pub(super) fn colleagues(panoh: &Panoh, birds: &mut Aviary) {
    let (mut malika, mut zarina) = (panoh.sign_in("malika"), panoh.sign_in("zarina"));
    assert_eq!(malika.get("/people/invite").status, 200);
    assert_eq!(malika.get("/strengths").status, 200);
    send(&mut malika, "/strengths", &[("text", &birds.name(40))], 422);
    let (name, login) = (birds.name(40), birds.name(40));
    let typed = [("name", name.as_str()), ("login", &login), ("roles", "caseworker")];
    let made = send(&mut malika, "/people/invite", &typed, 200);
    joins(&mut panoh.browser(), &made, &name, birds);
    let page = zarina.get("/people").text;
    let mut forms = page.split("action=\"/people/").filter_map(|rest| rest.split_once("/keys\""));
    let (id, _) = forms.find(|(id, _)| !id.contains('"')).expect("somebody waits for keys");
    send(&mut zarina, &format!("/people/{id}/keys"), &[], 303);
    send(&mut malika, &format!("/people/{id}/end"), &[], 303);
}
