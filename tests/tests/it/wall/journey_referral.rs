//! The journey's referrals: out of the case to the lawyers and back, one for somebody outside, a letter that comes in, the desk.

use casework::clock::Clock;
use chrono::Days;
use entity::vocab::{DocumentId, DocumentKind, FileId, ReferralId};
use tests::{borrowed, day};

use super::{
    canary::Aviary,
    canary_form::{Form, form, post, shows},
    child::{Panoh, Remote},
};

/// The value of the option that names this.
pub(super) fn option(page: &str, named: &str) -> String {
    let found = page
        .split("<option value=\"")
        .find(|rest| rest.split("</option>").next().is_some_and(|one| one.contains(named)));
    found.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// Days by which it is to be answered and on which it ends: the program that runs here has the real clock.
pub(super) fn days() -> Vec<(String, String)> {
    let today = Clock::System.today();
    let mut typed = day("answer-by", today + Days::new(3));
    typed.extend(day("ends", today + Days::new(30)));
    typed
}

/// Writes a consent that names a receiver; gives its id.
fn consents(nigora: &mut Remote, case: &str, birds: &mut Aviary, organisation: &str) -> String {
    let id = DocumentId::random().to_string();
    let name = birds.name(40);
    let more = [
        ("base", "0"),
        ("document", id.as_str()),
        ("purpose", "sharing"),
        ("state", "given"),
        ("receiver", &name),
        ("organisation", organisation),
        ("day-day", "2"),
        ("day-month", "3"),
        ("day-year", "2025"),
        ("data", "identity"),
        ("data", "story"),
        ("data", "papers"),
    ];
    post(nigora, &format!("{case}/consent/new"), &Form::new(), &more, 303);
    id
}

/// Puts a referral together and sends it; gives its address in the case.
fn sends(nigora: &mut Remote, case: &str, birds: &mut Aviary, (to, consent): (&str, &str)) -> (String, ReferralId) {
    let (id, why, name) = (ReferralId::random(), birds.name(40), birds.name(40));
    let own = id.to_string();
    let mut typed = vec![
        ("id", own.as_str()),
        ("to", to),
        ("purpose", "legal-aid"),
        ("urgency", "normal"),
        ("basis", "consent"),
        ("why", &why),
        ("outside", &name),
    ];
    let days = days();
    typed.extend(borrowed(&days));
    let new = format!("{case}/referrals/new");
    assert_eq!(nigora.get(&new).status, 200);
    let kept = post(nigora, &new, &Form::new(), &typed, 422);
    assert!(kept.contains(&why), "what was typed is kept: {kept}");
    typed.push(("consent", consent));
    let here = post(nigora, &new, &Form::new(), &typed, 303);
    let edit = format!("{here}/edit");
    assert_eq!(nigora.get(&edit).status, 200);
    post(nigora, &edit, &Form::new(), &typed, 303);
    let papers = format!("{here}/choose/papers");
    let page = nigora.get(&papers).text;
    let file = page
        .split("name=\"file\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let file = file.expect("a file to share").to_owned();
    post(nigora, &papers, &Form::new(), &[("file", &file)], 303);
    for below in ["", "/preview"] {
        assert_eq!(nigora.get(&format!("{here}{below}")).status, 200, "{below}");
    }
    assert_eq!(nigora.does(&here, "submit").status, 303);
    (here, id)
}

pub(super) fn referrals(panoh: &Panoh, nigora: &mut Remote, case: &str, birds: &mut Aviary) {
    let page = nigora.get(&format!("{case}/consent/new")).text;
    let lawyers = option(&page, "Маркази ҳуқуқии");
    let consent = consents(nigora, case, birds, &lawyers);
    let (here, id) = sends(nigora, case, birds, (&lawyers, &consent));
    let mut anvar = panoh.sign_in("anvar");
    let there = format!("/referrals/{id}");
    for to in ["/referrals", there.as_str()] {
        assert_eq!(anvar.get(to).status, 200, "{to}");
    }
    post(&mut anvar, &there, &Form::new(), &[("do", "accept")], 303);
    let open = anvar.get(&there);
    assert!(
        birds.all.iter().any(|canary| open.text.contains(canary)),
        "what is shared: {}",
        open.text
    );
    let file = open
        .links()
        .into_iter()
        .find(|link| link.contains("/files/"))
        .expect("the file");
    assert_eq!(anvar.get(&file).status, 200);
    let to = format!("{there}/messages/consultation");
    assert_eq!(anvar.get(&to).status, 200);
    let message = DocumentId::random().to_string();
    let said = form(DocumentKind::Consultation, birds, false);
    post(&mut anvar, &to, &said, &[("message", &message)], 303);
    assert!(shows(&nigora.get(&here).text, &said, birds), "it came back");
    let words = birds.name(40);
    let new = DocumentId::random().to_string();
    post(
        nigora,
        &format!("{here}/messages"),
        &Form::new(),
        &[("message", &new), ("text", &words)],
        303,
    );
    post(nigora, &format!("{here}/messages/{message}"), &Form::new(), &[], 303);
    let last = birds.name(40);
    post(
        &mut anvar,
        &there,
        &Form::new(),
        &[("do", "complete"), ("outcome", "done"), ("text", &last)],
        303,
    );
    assert!(nigora.get(&here).text.contains(&last));
    for to in ["/referrals", "/shared"] {
        assert_eq!(nigora.get(&format!("{case}{to}")).status, 200, "{to}");
    }
    outside(nigora, case, birds);
    letter(panoh, nigora, birds);
    one_day(nigora, case, birds);
    desk(panoh, &id);
}

fn outside(nigora: &mut Remote, case: &str, birds: &mut Aviary) {
    let consent = consents(nigora, case, birds, "");
    let (here, _) = sends(nigora, case, birds, ("outside", &consent));
    let to = format!("{here}/copy");
    let page = nigora.get(&to);
    let passphrase = page.input("passphrase");
    post(
        nigora,
        &to,
        &Form::new(),
        &[("how", "passphrase"), ("passphrase", "кӯтоҳ")],
        422,
    );
    post(
        nigora,
        &to,
        &Form::new(),
        &[("how", "passphrase"), ("passphrase", &passphrase)],
        200,
    );
    assert_eq!(nigora.get(&format!("{to}/letter")).status, 200);
    post(
        nigora,
        &to,
        &Form::new(),
        &[("do", "read-back"), ("code", &birds.name(40))],
        422,
    );
    post(nigora, &here, &Form::new(), &[("do", "withdraw")], 303);
}

fn letter(panoh: &Panoh, nigora: &mut Remote, birds: &mut Aviary) {
    let mut rustam = panoh.sign_in("rustam");
    let page = rustam.get("/referrals/new").text;
    let shelter = option(&page, "Паноҳгоҳи");
    for (author, way) in [(&mut rustam, "letter"), (nigora, "paper")] {
        let id = FileId::random().to_string();
        let said = form(DocumentKind::ReferralIn, birds, false);
        let mut more = vec![
            ("id", id.as_str()),
            ("way", way),
            ("to", &shelter),
            ("purpose", "shelter"),
            ("urgency", "urgent"),
        ];
        let days = days();
        more.extend(borrowed(&days));
        post(author, "/referrals/new", &said, &more, 303);
        let there = format!("/referrals/{id}");
        if way == "paper" {
            post(author, &there, &Form::new(), &[("do", "accept")], 303);
        }
        assert!(shows(&author.get(&there).text, &said, birds), "{way}");
    }
}

fn one_day(nigora: &mut Remote, case: &str, birds: &mut Aviary) {
    let page = nigora.get(&format!("{case}/share")).text;
    let who = option(
        page.split("id=\"who-narrative\"").nth(1).expect("somebody to choose"),
        "Парвина",
    );
    let why = [birds.name(40), birds.name(40)].join(" ");
    let fields = [("who-narrative", who.as_str()), ("why-narrative", &why)];
    post(nigora, &format!("{case}/share/narrative/day"), &Form::new(), &fields, 303);
}

fn desk(panoh: &Panoh, id: &ReferralId) {
    let mut zarina = panoh.sign_in("zarina");
    let days = zarina.get("/desk/days").text;
    let one = days.split("<section id=\"").nth(1).and_then(|rest| rest.split('"').next());
    let review = format!("/desk/days/{}", one.expect("what was given for a day"));
    let early = zarina.post(&review, &[("finding", "justified")]);
    assert_eq!(early.status, 422, "it has not ended");
    for to in ["/desk", "/desk/days", "/desk/rules"] {
        assert_eq!(zarina.get(to).status, 200, "{to}");
    }
    let life = zarina.get(&format!("/desk/{id}"));
    let proof = life
        .links()
        .into_iter()
        .find(|link| link.contains("/proof/"))
        .expect("a proof");
    let proof = zarina.get(&proof);
    assert_eq!(proof.status, 200);
    let data = panoh.folder.join("data");
    if data.join("store/panoh.db").exists() {
        let file = panoh.folder.join("proof.json");
        std::fs::write(&file, &proof.text).expect("kept");
        let said = super::child::believes(&data, &file);
        assert!(said.contains("is in the log"), "the desk's proof, for the program: {said}");
    }
    assert_eq!(zarina.post("/desk/sheet", &[]).status, 200);
    assert_eq!(zarina.post("/desk/rules", &[("approval", "")]).status, 422);
}
