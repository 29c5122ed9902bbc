//! Nothing is read and nothing is stored without its entry in the log. Here the disk refuses the log: every page says so and
//! shows nothing, nothing is half saved, and when the disk is well again everything of before is there.

use casework::demo::PASSPHRASE;
use entity::vocab::DocumentKind;
use sea_orm::DbBackend;
use tests::World;

use super::{attack::Attacker, documents, id_of, leak, person, siege};

/// Makes the database refuse to write the log.
async fn break_log(attacker: &Attacker, what: &str) {
    if attacker.backend() == DbBackend::Postgres {
        attacker
            .run("CREATE OR REPLACE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$")
            .await;
        let (verb, table) = what.split_once(" ON ").expect("a verb and a table");
        attacker
            .run(&format!(
                "CREATE TRIGGER disk_full BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION disk_full()"
            ))
            .await;
    } else {
        attacker
            .run(&format!(
                "CREATE TRIGGER disk_full BEFORE {what} BEGIN SELECT RAISE(ABORT, 'disk full'); END"
            ))
            .await;
    }
}

async fn mend_log(attacker: &Attacker, what: &str) {
    let table = what.rsplit(' ').next().unwrap_or_default();
    let of = if attacker.backend() == DbBackend::Postgres {
        format!(" ON {table}")
    } else {
        String::new()
    };
    attacker.run(&format!("DROP TRIGGER disk_full{of}")).await;
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
    all.extend(["/", "/cases", "/people", "/log"].map(str::to_owned));
    all
}

fn changes(case: &str, person: &str, supervisor: &str) -> Vec<(String, Vec<(&'static str, String)>)> {
    let day = [("day-day", "2"), ("day-month", "3"), ("day-year", "2026")];
    let form = |more: &[(&'static str, &str)]| {
        day.iter()
            .chain(more)
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect::<Vec<_>>()
    };
    let id = "5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a16";
    vec![
        (format!("{case}/name"), form(&[])),
        (
            format!("{case}/note/new"),
            form(&[("document", id), ("base", "0"), ("text", "Ҳеҷ гоҳ нигоҳ дошта намешавад")]),
        ),
        (format!("{case}/whereabouts/edit"), form(&[("base", "1"), ("city", "Хуҷанд")])),
        (format!("{case}/share/needs/give"), form(&[("to", person)])),
        (
            "/cases/open".to_owned(),
            form(&[("case", id), ("came", "self"), ("second", supervisor)]),
        ),
        ("/search".to_owned(), form(&[("name", "Ашурова")])),
        (
            "/me/passphrase".to_owned(),
            form(&[("current", PASSPHRASE), ("passphrase", NEW), ("again", NEW)]),
        ),
        ("/me/second-factor".to_owned(), form(&[("begin", "yes")])),
        ("/me/second-factor/paper".to_owned(), form(&[("current", PASSPHRASE)])),
        ("/me/sessions/end".to_owned(), form(&[("session", "00")])),
    ]
}

const NEW: &str = "badute-kesaru-mupeha-funeta";

siege! {
    async fn a_log_that_cannot_be_written_shows_and_stores_nothing(w) {
        let case = w.first_case().await;
        let (mut zarina, mut nigora, attacker) = (w.sign_in("zarina").await, w.sign_in("nigora").await, Attacker::on(w).await);
        let addresses = addresses(w, &case).await;
        let (parvina, supervisor) = (person(w, "parvina").await.to_string(), person(w, "zarina").await.to_string());
        for what in ["INSERT ON audit_entry", "UPDATE ON audit_head"] {
            let before = attacker.everything(&["session"]).await;
            break_log(&attacker, what).await;
            for to in &addresses {
                let page = zarina.get(to).await;
                assert_eq!((page.status.as_u16(), leak(&page)), (503, None), "{what}: GET {to}");
                assert!(page.text.contains("The log cannot be written"), "{to}: {}", page.text);
            }
            for (to, fields) in changes(&case, &parvina, &supervisor) {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let page = nigora.post(&to, &fields).await;
                assert_eq!((page.status.as_u16(), leak(&page)), (503, None), "{what}: POST {to}");
            }
            let typed = [("login", "nigora"), ("passphrase", PASSPHRASE), ("code", "")];
            let page = w.browser().post("/sign-in", &typed).await;
            assert_eq!((page.status.as_u16(), page.header("set-cookie")), (503, ""), "nobody comes in unseen");
            assert_eq!(attacker.everything(&["session"]).await, before, "{what}: nothing is stored");

            mend_log(&attacker, what).await;
            for to in &addresses {
                assert_eq!(zarina.get(to).await.status, 200, "{to} after {what}");
            }
            assert!(nigora.get(&format!("{case}/person")).await.text.contains("Ашурова"), "nothing is lost");
            assert_eq!(attacker.findings(&[]).await, [""; 0], "after {what}");
        }
    }

    async fn a_refusal_is_not_told_before_it_is_logged(w) {
        let (case, attacker) = (w.first_case().await, Attacker::on(w).await);
        let mut parvina = w.sign_in("parvina").await;
        break_log(&attacker, "INSERT ON audit_entry").await;
        for to in [case.clone(), format!("{case}/person"), "/log".to_owned(), "/people".to_owned()] {
            assert_eq!(parvina.get(&to).await.status, 503, "{to}");
        }
        let typed = [("login", "nobody here"), ("passphrase", "wrong"), ("code", "")];
        assert_eq!(w.browser().post("/sign-in", &typed).await.status, 503);
    }
}
