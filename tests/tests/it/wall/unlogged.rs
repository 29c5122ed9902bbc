//! Nothing is read and nothing is stored without its entry in the log. Here the disk refuses the log: every page says so and
//! shows nothing, nothing is half saved, and when the disk is well again everything of before is there.

use std::collections::BTreeMap;

use casework::demo::PASSPHRASE;
use entity::vocab::DocumentKind;
use sea_orm::DbBackend;
use tests::{Browser, Page, World};

use super::{attack::Attacker, documents, id_of, leak, person, siege};
use crate::people::{invite, join};
use crate::referral::kit::{accepted, sent};

/// Where the disk is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Full {
    /// No entry can be added.
    Entry,
    /// The head cannot be moved on.
    Head,
    /// Everything can be written, and then the commit itself fails.
    Commit,
    /// An opening can be logged, and then not the change that it was for.
    Change,
}

impl Full {
    /// When the trigger fires, on which table, for which rows.
    const fn place(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Entry => ("BEFORE INSERT", "audit_entry", ""),
            Self::Head => ("BEFORE UPDATE", "audit_head", ""),
            Self::Commit => ("AFTER INSERT", "audit_entry", ""),
            Self::Change => (
                "BEFORE INSERT",
                "audit_entry",
                "WHEN (NEW.action <> 'unlock' AND NEW.action <> 'read')",
            ),
        }
    }

    /// Makes the database refuse to write the log.
    async fn begins(self, attacker: &Attacker) {
        let (when, table, rows) = self.place();
        if attacker.backend() == DbBackend::Postgres {
            attacker
                .run("CREATE OR REPLACE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$")
                .await;
            let (kind, late) = if self == Self::Commit {
                ("CONSTRAINT TRIGGER", "DEFERRABLE INITIALLY DEFERRED")
            } else {
                ("TRIGGER", "")
            };
            let make =
                format!("CREATE {kind} disk_full {when} ON {table} {late} FOR EACH ROW {rows} EXECUTE FUNCTION disk_full()");
            return attacker.run(&make).await;
        }
        let fault = if self == Self::Commit {
            // A row that refers to one that is not there: SQLite looks at the commit.
            attacker.run("CREATE TABLE nowhere (id INTEGER PRIMARY KEY)").await;
            attacker
                .run("CREATE TABLE unpaid (id INTEGER REFERENCES nowhere (id) DEFERRABLE INITIALLY DEFERRED)")
                .await;
            "INSERT INTO unpaid VALUES (1)"
        } else {
            "SELECT RAISE(ABORT, 'disk full')"
        };
        attacker
            .run(&format!(
                "CREATE TRIGGER disk_full {when} ON {table} FOR EACH ROW {rows} BEGIN {fault}; END"
            ))
            .await;
    }

    /// The disk is well again.
    async fn ends(self, attacker: &Attacker) {
        if attacker.backend() == DbBackend::Postgres {
            let (_, table, _) = self.place();
            return attacker.run(&format!("DROP TRIGGER disk_full ON {table}")).await;
        }
        attacker.run("DROP TRIGGER disk_full").await;
        if self == Self::Commit {
            attacker.run("DROP TABLE unpaid").await;
            attacker.run("DROP TABLE nowhere").await;
        }
    }
}

async fn addresses(w: &World, case: &str) -> Vec<String> {
    let note = documents(w, id_of(case), DocumentKind::Note).await[0].id;
    let below = [
        "",
        "/intake",
        "/person",
        "/whereabouts",
        "/note",
        "/consultation",
        "/person/edit",
        "/note/new",
        "/timeline",
        "/openings",
        "/share",
    ];
    let mut all: Vec<String> = below.iter().map(|below| format!("{case}{below}")).collect();
    all.extend([
        format!("{case}/note/{note}"),
        format!("{case}/versions/{note}"),
        format!("{case}/versions/{note}/1"),
    ]);
    let sent = accepted(w).await.0;
    all.extend([
        sent.here(),
        format!("{}/preview", sent.here()),
        format!("{}/shared", sent.case),
        format!("/desk/{}", sent.id),
    ]);
    all.extend(["/desk", "/desk/days", "/", "/cases", "/people", "/log", "/log?searches=yes"].map(str::to_owned));
    all
}

/// Who (nobody's name is empty) sends what where.
type Change = (&'static str, String, Vec<(&'static str, String)>);

const NEW: &str = "badute-kesaru-mupeha-funeta";

/// Every kind of change, each of which can be done; those that stand in the way of others come later.
async fn changes(w: &World, case: &str) -> Vec<Change> {
    let sadriddin = invite(w, "sadriddin", "nurse").await;
    let nasiba = invite(w, "nasiba", "lawyer").await;
    let typed = [("passphrase", PASSPHRASE), ("again", PASSPHRASE)];
    let joined = w.browser().post(&nasiba, &typed).await.text;
    let code = joined.split("<li>").nth(1).and_then(|rest| rest.split('<').next());
    let code = code.expect("a recovery code");
    join(w, "bahrom", "caseworker").await;
    let id = async |login: &str| person(w, login).await.to_string();
    let (bahrom, parvina, firuz, zarina) = (id("bahrom").await, id("parvina").await, id("firuz").await, id("zarina").await);

    let day = [("day-day", "2"), ("day-month", "3"), ("day-year", "2026")];
    let form = |more: &[(&'static str, &str)]| -> Vec<(&'static str, String)> {
        let all = day.iter().chain(more);
        all.map(|(name, value)| (*name, (*value).to_owned())).collect()
    };
    let of = |below: &str| format!("{case}{below}");
    let new = "5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a16";
    let (sent, other) = (accepted(w).await.0, "5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a17");
    let note = [("document", new), ("base", "0"), ("text", "Ҳеҷ гоҳ нигоҳ дошта намешавад")];
    let current = [("current", PASSPHRASE)];
    let chosen = [("passphrase", NEW), ("again", NEW)];
    let guest = [("name", "Хуршеда Содиқова"), ("login", "khursheda"), ("roles", "nurse")];
    vec![
        ("nigora", of("/name"), form(&[])),
        ("nigora", of("/note/new"), form(&note)),
        ("nigora", of("/whereabouts/edit"), form(&[("base", "1"), ("city", "Хуҷанд")])),
        ("nigora", of("/share/needs/give"), form(&[("to-needs", parvina.as_str())])),
        (
            "nigora",
            format!("{}/messages", sent.here()),
            form(&[("message", new), ("text", "Ба ту")]),
        ),
        (
            "anvar",
            format!("{}/messages/text", sent.there()),
            form(&[("message", other), ("text", "Аз мо")]),
        ),
        ("anvar", sent.there(), form(&[("do", "complete"), ("outcome", "done")])),
        (
            "zarina",
            "/desk/rules".into(),
            form(&[("approval", "always"), ("reflection-days", "40")]),
        ),
        ("zarina", "/desk/sheet".into(), form(&[])),
        ("nigora", of("/share/legal/take"), form(&[("from", firuz.as_str())])),
        (
            "nigora",
            "/cases/open".into(),
            form(&[("case", new), ("came", "self"), ("second", zarina.as_str())]),
        ),
        ("nigora", "/search".into(), form(&[("name", "Ашурова")])),
        ("nigora", "/me/second-factor/paper".into(), form(&current)),
        (
            "nigora",
            "/me/second-factor".into(),
            form(&[("begin", "yes"), ("current", PASSPHRASE)]),
        ),
        ("nigora", "/me/recovery-code".into(), form(&current)),
        (
            "nigora",
            "/me/passphrase".into(),
            form(&[current.as_slice(), &chosen].concat()),
        ),
        ("nigora", "/me/sessions/end".into(), form(&[("session", "00")])),
        ("malika", "/people/invite".into(), form(&guest)),
        ("zarina", format!("/people/{bahrom}/keys"), form(&[])),
        ("malika", format!("/people/{parvina}/end"), form(&[])),
        ("", sadriddin, form(&chosen)),
        (
            "",
            "/recover".into(),
            form(&[[("login", "nasiba"), ("code", code)].as_slice(), &chosen].concat()),
        ),
    ]
}

async fn browsers(w: &World) -> BTreeMap<&'static str, Browser> {
    let mut all = BTreeMap::from([("", w.browser())]);
    for login in ["nigora", "malika", "zarina", "anvar"] {
        all.insert(login, w.sign_in(login).await);
    }
    all
}

async fn send(browsers: &mut BTreeMap<&'static str, Browser>, change: &Change) -> Page {
    let (who, to, fields) = change;
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browsers.get_mut(who).expect("a browser").post(to, &fields).await
}

siege! {
    async fn a_log_that_cannot_be_written_shows_and_stores_nothing(w) {
        let (case, attacker) = (w.first_case().await, Attacker::on(w).await);
        let (addresses, changes) = (addresses(w, &case).await, changes(w, &case).await);
        let (mut zarina, mut nigora, mut browsers) = (w.sign_in("zarina").await, w.sign_in("nigora").await, browsers(w).await);
        let ((open, mut anvar), waits) = (accepted(w).await, sent(w).await);
        for full in [Full::Entry, Full::Head, Full::Commit] {
            full.begins(&attacker).await;
            let before = attacker.everything(&["session"]).await;
            for to in &addresses {
                let page = zarina.get(to).await;
                assert_eq!((page.status.as_u16(), leak(&page)), (503, None), "{full:?}: GET {to}");
                assert!(page.text.contains("The log cannot be written"), "{to}: {}", page.text);
            }
            for to in [open.there(), waits.there(), "/referrals".to_owned()] {
                let page = anvar.get(&to).await;
                assert!(page.status == 503 && !page.text.contains("Юлдошева"), "{full:?}: {to}: {}", page.text);
            }
            for change in &changes {
                let page = send(&mut browsers, change).await;
                assert_eq!((page.status.as_u16(), leak(&page)), (503, None), "{full:?}: POST {}", change.1);
            }
            let typed = [("login", "nigora"), ("passphrase", PASSPHRASE), ("code", "")];
            let page = w.browser().post("/sign-in", &typed).await;
            assert_eq!((page.status.as_u16(), page.header("set-cookie")), (503, ""), "nobody comes in unseen");
            assert_eq!(attacker.everything(&["session"]).await, before, "{full:?}: nothing is stored");

            full.ends(&attacker).await;
            for to in &addresses {
                assert_eq!(zarina.get(to).await.status, 200, "{to} after {full:?}");
            }
            assert!(nigora.get(&format!("{case}/person")).await.text.contains("Ашурова"), "nothing is lost");
            assert_eq!(attacker.findings(&[]).await, [""; 0], "after {full:?}");
        }
    }

    async fn a_change_that_cannot_be_logged_after_its_opening_was_stores_nothing(w) {
        const LOG: [&str; 5] = ["session", "audit_entry", "audit_head", "checkpoint", "log_key"];
        let (case, attacker) = (w.first_case().await, Attacker::on(w).await);
        let (changes, mut browsers) = (changes(w, &case).await, browsers(w).await);
        Full::Change.begins(&attacker).await;
        let before = attacker.everything(&LOG).await;
        for change in changes.iter().filter(|change| !change.1.ends_with("/name")) {
            let page = send(&mut browsers, change).await;
            assert_eq!((page.status.as_u16(), leak(&page)), (503, None), "{}", change.1);
        }
        assert_eq!(attacker.everything(&LOG).await, before, "nothing is stored");

        Full::Change.ends(&attacker).await;
        for change in &changes {
            let page = send(&mut browsers, change).await;
            assert!([200, 303].contains(&page.status.as_u16()), "{} can be done: {} {}", change.1, page.status, page.text);
        }
        assert_eq!(attacker.findings(&[]).await, [""; 0]);
    }

    async fn a_refusal_is_not_told_before_it_is_logged(w) {
        let (case, attacker) = (w.first_case().await, Attacker::on(w).await);
        let mut parvina = w.sign_in("parvina").await;
        for full in [Full::Entry, Full::Commit] {
            full.begins(&attacker).await;
            for to in [case.clone(), format!("{case}/person"), "/log".to_owned(), "/people".to_owned()] {
                assert_eq!(parvina.get(&to).await.status, 503, "{full:?}: {to}");
            }
            let typed = [("login", "nobody here"), ("passphrase", "wrong"), ("code", "")];
            assert_eq!(w.browser().post("/sign-in", &typed).await.status, 503, "{full:?}");
            full.ends(&attacker).await;
        }
    }
}
