//! Keys that were taken away open nothing new. The revoked person here keeps everything: the own secret keys, every grant of
//! before, and a copy of the whole database of today.

use casework::crypto::{self, Context, Expected, Grant, Key, PersonKeys, envelope};
use entity::{
    case, document, document_version, grant, section,
    vocab::{CaseId, DocumentKind, FileId, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tests::{World, both};

use super::{
    attack::{Attacker, plant},
    documents, id_of, keys_of, person, public_keys, siege, unreadable,
};
use crate::people::join;

const NEW: &str = "Пас аз гирифтани калид навишта шуд";

fn consultation(document: &str) -> [(&'static str, &str); 7] {
    [
        ("document", document),
        ("base", "0"),
        ("day-day", "20"),
        ("day-month", "11"),
        ("day-year", "2026"),
        ("kind", "criminal"),
        ("advice", NEW),
    ]
}

async fn key_in(w: &World, row: &grant::Model, case: &case::Model, keys: &PersonKeys) -> Option<Key> {
    let public = public_keys(w, row.grantor_id).await;
    let expected = Expected {
        org: case.org_id.0,
        case: case.id.0,
        scope: row.section.word(),
        epoch: row.epoch.unsigned_abs(),
        grantee: row.person_id.0,
        grantee_epoch: 1,
        grantor: row.grantor_id.0,
    };
    Grant::open(&row.sealed, keys, &public, &expected, w.clock.now_ms())
        .ok()
        .map(|grant| grant.key)
}

/// The versions in a section that somebody opens who has these keys and grants and the database of now.
async fn opens(w: &World, id: CaseId, keys: &PersonKeys, grants: &[grant::Model]) -> Vec<document_version::Model> {
    let db = &w.house.store.db;
    let case = case::Entity::find_by_id(id)
        .one(db)
        .await
        .expect("a database")
        .expect("a case");
    let mut all: Vec<Key> = Vec::new();
    for row in grants {
        all.extend(key_in(w, row, &case, keys).await);
    }
    let mut opened = Vec::new();
    for document in documents(w, id, DocumentKind::Consultation).await {
        let of = document_version::Column::DocumentId.eq(document.id);
        for version in document_version::Entity::find().filter(of).all(db).await.expect("versions") {
            let scope = document.kind.section().word();
            let (epoch, number) = (version.epoch.unsigned_abs(), version.version.unsigned_abs());
            let place = Context {
                org: case.org_id.0,
                case: id.0,
                scope,
                epoch,
                document: document.id.0,
                version: number,
            };
            if all.iter().any(|key| envelope::open(key, &place, &version.sealed).is_ok()) {
                opened.push(version);
            }
        }
    }
    let links = entity::chain::Entity::find().all(db).await.expect("links");
    for link in links.iter().filter(|link| link.case_id == id) {
        let place = crypto::chain::ChainContext {
            org: case.org_id.0,
            case: id.0,
            scope: link.section.word(),
            old_epoch: link.epoch.unsigned_abs(),
        };
        assert!(
            all.iter()
                .all(|key| crypto::chain::unwrap(&link.wrapped, key, &place).is_err()),
            "no key leads onward"
        );
    }
    opened
}

siege! {
    async fn a_lawyer_who_was_taken_off_keeps_only_the_past(w) {
        let case = w.first_case().await;
        let (mut nigora, mut firuz, mut nasiba) = (w.sign_in("nigora").await, w.sign_in("firuz").await, join(w, "nasiba", "lawyer").await);
        let (id, keys) = keys_of(w, &firuz).await;
        let to = person(w, "nasiba").await.to_string();
        assert_eq!(nigora.post(&format!("{case}/share/legal/give"), &[("to-legal", &to)]).await.status, 303);
        let of_firuz = grant::Entity::find().filter(grant::Column::PersonId.eq(id));
        let old = of_firuz.clone().all(&w.house.store.db).await.expect("grants");
        assert_eq!((old.len(), opens(w, id_of(&case), &keys, &old).await.len()), (1, 1), "so far he reads it");

        assert_eq!(nigora.post(&format!("{case}/share/legal/take"), &[("from", &id.to_string())]).await.status, 303);
        let form = consultation("5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a13");
        assert_eq!(nasiba.post(&format!("{case}/consultation/new"), &form).await.status, 303);
        assert!(of_firuz.all(&w.house.store.db).await.expect("grants").is_empty());
        assert_eq!(firuz.get(&format!("{case}/consultation")).await.status, 404);
        let now = grant::Entity::find().all(&w.house.store.db).await.expect("grants");
        let opened = opens(w, id_of(&case), &keys, &[old.clone(), now].concat()).await;
        assert_eq!(opened.iter().map(|version| version.epoch).collect::<Vec<_>>(), [1], "only what was written before");

        // The old rows, put back into the database, do not bring it back either.
        let attacker = Attacker::on(w).await;
        for row in &old {
            plant!(attacker, grant, row);
        }
        let before = attacker.count("document_version").await;
        let page = firuz.get(&format!("{case}/consultation")).await;
        unreadable(&page, "old grants put back");
        assert!(!page.text.contains(NEW));
        let form = consultation("5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a14");
        assert_ne!(firuz.post(&format!("{case}/consultation/new"), &form).await.status, 303);
        assert_eq!(attacker.count("document_version").await, before);
        assert!(!attacker.findings(&[]).await.is_empty());
    }
}

both! {
    async fn who_stays_reads_the_old_and_the_new(w) {
        let case = w.first_case().await;
        let (mut nigora, mut nasiba) = (w.sign_in("nigora").await, join(&w, "nasiba", "lawyer").await);
        let (firuz, to) = (person(&w, "firuz").await.to_string(), person(&w, "nasiba").await.to_string());
        nigora.post(&format!("{case}/share/legal/give"), &[("to-legal", &to)]).await;
        nigora.post(&format!("{case}/share/legal/take"), &[("from", &firuz)]).await;
        nasiba.post(&format!("{case}/consultation/new"), &consultation("5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a15")).await;
        for mut browser in [nigora.clone(), nasiba, w.sign_in("zarina").await] {
            let page = browser.get(&format!("{case}/consultation")).await;
            assert!(page.text.contains(NEW) && page.text.contains("барқарор кардани"), "{}", page.text);
        }
        // Given again, he reads all of it with the new key.
        nigora.post(&format!("{case}/share/legal/give"), &[("to-legal", &firuz)]).await;
        assert!(w.sign_in("firuz").await.get(&format!("{case}/consultation")).await.text.contains(NEW));
    }

    async fn ended_access_ends_sessions_grants_and_keys(w) {
        let (case, db) = (w.first_case().await, w.house.store.db.clone());
        let (mut nigora, mut malika, mut parvina) = (w.sign_in("nigora").await, w.sign_in("malika").await, w.sign_in("parvina").await);
        let id = person(&w, "parvina").await;
        for part in ["needs", "papers", "plan"] {
            assert_eq!(nigora.post(&format!("{case}/share/{part}/give"), &[(&format!("to-{part}"), &id.to_string())]).await.status, 303);
        }
        assert_eq!(parvina.get(&format!("{case}/intake")).await.status, 200);
        assert_eq!(malika.post(&format!("/people/{id}/end"), &[]).await.location(), "/people");
        assert_eq!(parvina.get("/").await.location(), "/sign-in");
        let again = [("login", "parvina"), ("passphrase", casework::demo::PASSPHRASE), ("code", "")];
        assert_eq!(w.browser().post("/sign-in", &again).await.status, 422);
        assert_eq!(grant::Entity::find().filter(grant::Column::PersonId.eq(id)).all(&db).await.expect("grants"), []);
        let of_org = entity::org_grant::Entity::find().filter(entity::org_grant::Column::PersonId.eq(id));
        assert_eq!(of_org.all(&db).await.expect("grants"), []);

        let state = async |part| section::Entity::find_by_id((id_of(&case), part)).one(&db).await.expect("a database").expect("a section");
        assert!(state(Section::Needs).await.stale, "the next who writes makes a new key");
        let form = [("base", "1"), ("came", "self"), ("day-day", "1"), ("day-month", "3"), ("day-year", "2026")];
        assert_eq!(nigora.post(&format!("{case}/intake/edit"), &form).await.status, 303);
        let needs = state(Section::Needs).await;
        assert_eq!((needs.epoch, needs.stale, state(Section::Legal).await.epoch), (2, false, 1));
        // A file and a form that is only begun are written, too.
        let file = nigora.post_file(&format!("{case}/files/papers"), &[("id", &FileId::random().to_string())], ("a.txt", b"text")).await;
        assert_eq!((file.status.as_u16(), state(Section::Papers).await.epoch), (303, 2), "{}", file.text);
        let draft = nigora.post(&format!("{case}/plan/draft"), &[("base", "0")]).await;
        assert_eq!((draft.status.as_u16(), state(Section::Plan).await.epoch), (204, 2));
        let intake = document::Entity::find_by_id(casework::case::single_id(id_of(&case), DocumentKind::Intake)).one(&db).await;
        let intake = intake.expect("a database").expect("the intake").id;
        for version in 1..=2 {
            assert_eq!(nigora.get(&format!("{case}/versions/{intake}/{version}")).await.status, 200, "version {version}");
        }
    }
}
