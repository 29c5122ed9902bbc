//! Whoever takes the machine away finds nothing. The real program is used as people use it, more than a hundred canaries go
//! through its forms (also those that are refused, the searches and the choice between two versions), then it is killed and
//! every file it leaves is searched: database, write-ahead log, operator's log, temporary files.

use std::path::PathBuf;

use casework::record::{Kind, spec};
use entity::vocab::{DocumentId, DocumentKind};
use tests::{Db, World};

use super::{
    attack::Attacker,
    canary::{Aviary, Search},
    child::{Panoh, Remote, folder, verify},
};

type Form = Vec<(String, String)>;

/// A form full of canaries; one that is refused if `broken`.
fn form(kind: DocumentKind, birds: &mut Aviary, broken: bool) -> Form {
    let mut form = Form::new();
    for field in spec(kind).fields {
        let value = match field.kind {
            Kind::Line(most) => birds.name(most),
            Kind::Text(_) => format!("{}, баъд {}", birds.name(40), birds.name(40)),
            Kind::One(list) | Kind::Many(list) => list.words[0].to_owned(),
            Kind::Number(least, _) => least.to_string(),
            Kind::Phone if broken => birds.name(40),
            Kind::Phone => birds.phone(),
            Kind::PartialDate | Kind::PastDay => {
                let day = if broken { birds.name(40) } else { "2".to_owned() };
                form.extend([("day", day.as_str()), ("month", "3"), ("year", "2025")].map(|(part, value)| (format!("{}-{part}", field.key), value.to_owned())));
                continue;
            }
        };
        form.push((field.key.to_owned(), value));
    }
    form
}

fn post(browser: &mut Remote, to: &str, form: &Form, more: &[(&str, &str)], status: u16) -> String {
    let mut fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.extend(more);
    let page = browser.post(to, &fields);
    assert_eq!(page.status, status, "{to}: {}", page.text);
    if page.location().is_empty() { page.text } else { page.location().to_owned() }
}

/// Whether a canary of a form is on a page.
fn shows(page: &str, form: &Form, birds: &Aviary) -> bool {
    birds.all.iter().any(|canary| page.contains(canary) && form.iter().any(|(_, value)| value.contains(canary)))
}

fn at_the_door(panoh: &Panoh, birds: &mut Aviary) {
    let mut nobody = panoh.browser();
    let (login, passphrase, code) = (birds.name(40), birds.name(40), birds.name(40));
    post(&mut nobody, "/sign-in", &Form::new(), &[("login", &login), ("passphrase", &passphrase), ("code", &code)], 422);
    let again = [("login", login.as_str()), ("code", &code), ("passphrase", &passphrase), ("again", &passphrase)];
    post(&mut nobody, "/recover", &Form::new(), &again, 422);
    let mut malika = panoh.sign_in("malika");
    let (name, login) = (birds.name(40), birds.name(40));
    post(&mut malika, "/people/invite", &Form::new(), &[("name", &name), ("login", &login)], 422);
    let made = post(&mut malika, "/people/invite", &Form::new(), &[("name", &name), ("login", &login), ("roles", "nurse")], 200);
    let token = made.split("/invitation/").nth(1).and_then(|rest| rest.split('<').next()).expect("a token");
    let to = format!("/invitation/{token}");
    assert!(nobody.get(&to).text.contains(&name));
    let long = format!("{} бо {} дар {}", birds.name(40), birds.name(40), birds.name(40));
    for (again, status) in [("", 422), (long.as_str(), 200)] {
        post(&mut nobody, &to, &Form::new(), &[("passphrase", &long), ("again", again)], status);
    }
    post(&mut nobody, "/sign-in", &Form::new(), &[("login", &login), ("passphrase", &long)], 303);
    assert!(nobody.get("/").text.contains(&name));
    assert!(malika.get("/people").text.contains(&name));
}

/// Fills a record or a note: refused, saved, looked at, saved over an older version.
fn fill(author: &mut Remote, case: &str, kind: DocumentKind, birds: &mut Aviary) {
    let id = DocumentId::random().to_string();
    let to = if kind.is_single() { format!("{case}/{kind}/edit") } else { format!("{case}/{kind}/new") };
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
    assert!(shows(&clash, &late, birds) && shows(&clash, &saved, birds), "{kind}: both versions: {clash}");
    let versions = page.links().into_iter().find(|link| link.contains("/versions/")).expect("versions");
    for to in [versions.clone(), format!("{versions}/1"), to] {
        assert_eq!(author.get(&to).status, 200, "{to}");
    }
}

fn every_screen(panoh: &Panoh, birds: &mut Aviary) {
    at_the_door(panoh, birds);
    let mut nigora = panoh.sign_in("nigora");
    let page = nigora.get("/cases/open");
    let second = page.text.split("name=\"second\"").nth(1).and_then(|rest| rest.split("<option value=\"").nth(2)).expect("a supervisor");
    let second = second.split('"').next().unwrap_or_default().to_owned();
    let more = [("case", page.input("case")), ("second", second)];
    let more: Vec<(&str, &str)> = more.iter().map(|(name, value)| (*name, value.as_str())).collect();
    post(&mut nigora, "/cases/open", &form(DocumentKind::Intake, birds, true), &more, 422);
    let case = post(&mut nigora, "/cases/open", &form(DocumentKind::Intake, birds, false), &more, 303);
    let share = nigora.get(&format!("{case}/share")).text;
    let legal = share.split("id=\"to-legal\"").nth(1).and_then(|rest| rest.split("</select>").next()).expect("the legal section");
    let firuz = legal.split("<option").find(|option| option.contains("Фирӯз")).and_then(|rest| rest.split('"').nth(1)).expect("the lawyer");
    post(&mut nigora, &format!("{case}/share/legal/give"), &Form::new(), &[("to", firuz)], 303);
    let mut lawyer = panoh.sign_in("firuz");
    for kind in DocumentKind::ALL {
        fill(if *kind == DocumentKind::Consultation { &mut lawyer } else { &mut nigora }, &case, *kind, birds);
    }
    let shown = nigora.post(&format!("{case}/name"), &[]);
    assert!(birds.all.iter().any(|canary| shown.text.contains(canary)), "the real name: {}", shown.text);
    for to in ["", "/timeline", "/openings", "/share"] {
        assert_eq!(nigora.get(&format!("{case}{to}")).status, 200);
    }
    let known = birds.all[birds.all.len() / 2].clone();
    for who in ["nigora", "parvina", "zarina"] {
        let mut browser = panoh.sign_in(who);
        for name in [birds.name(40), known.clone()] {
            let phone = birds.phone();
            post(&mut browser, "/search", &Form::new(), &[("name", &name), ("phone", &phone)], 200);
        }
        browser.get(&case);
        browser.post("/me/passphrase", &[("current", &birds.name(40)), ("passphrase", &birds.name(40))]);
    }
    panoh.sign_in("daler").get("/log");
}

/// What must not be found.
fn nothing(found: &[(PathBuf, String)], read: usize, least: usize) {
    assert!(read > least, "only {read} bytes were searched");
    assert!(found.is_empty(), "{} canaries: {:?}", found.len(), &found[..found.len().min(10)]);
}

fn used_and_killed(url: Option<&str>) -> (PathBuf, Search) {
    let mut birds = Aviary::default();
    let mut panoh = Panoh::start(folder(), url);
    every_screen(&panoh, &mut birds);
    panoh.kill();
    assert!(birds.all.len() > 100, "{} canaries", birds.all.len());
    (panoh.folder.clone(), Search::new(&birds.all))
}

#[test]
fn on_sqlite() {
    let (folder, search) = used_and_killed(None);
    let wal = std::fs::metadata(folder.join("data/store/panoh.db-wal")).expect("a write-ahead log is left behind");
    assert!(wal.len() > 100_000);
    let (found, read) = search.below(&folder);
    nothing(&found, read, 400_000);
    assert!(verify(&folder.join("data"), None).status.success());
    drop(std::fs::remove_dir_all(&folder));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    let world = World::empty(Db::Postgres).await;
    let (folder, search) = used_and_killed(world.url.as_deref());
    let (found, read) = search.below(&folder);
    nothing(&found, read, 1_000);
    let attacker = Attacker::on(&world).await;
    for table in attacker.tables().await {
        for row in attacker.contents(&table).await {
            assert_eq!(search.found(row.as_bytes()), [""; 0], "{table}: {row}");
        }
    }
    attacker.run("CHECKPOINT").await;
    let server = PathBuf::from(attacker.texts("SHOW data_directory").await.remove(0));
    let own = attacker.texts("SELECT oid::text FROM pg_database WHERE datname = current_database()").await.remove(0);
    let (found, read) = search.below(&server.join("base").join(own));
    nothing(&found, read, 1_000_000);
    let newest = "SELECT name FROM pg_ls_waldir() ORDER BY modification DESC, name DESC LIMIT 4";
    for segment in attacker.texts(newest).await {
        nothing(&search.below(&server.join("pg_wal").join(segment)).0, 1, 0);
    }
    nothing(&search.below(&server.join("server.log")).0, 1, 0);
    assert!(verify(&folder.join("data"), world.url.as_deref()).status.success());
    drop(std::fs::remove_dir_all(&folder));
    drop(std::fs::remove_dir_all(&world.folder));
}
