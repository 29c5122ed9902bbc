//! Planted rows are refused: grants with a key that the attacker knows, public keys that are not those of the person, roles
//! that nobody gave. Without this, whoever can write into the database would read what is written later.

use casework::crypto::{Grant, Identity, Key, PersonKeys};
use entity::{
    case, grant, org, org_key, person, person_key,
    vocab::{OrgKeyKind, PersonId, Section},
};
use sea_orm::EntityTrait;
use tests::{Browser, World};

use super::{
    attack::{Attacker, plant, put},
    id_of, keys_of, person as id_of_person, second_case, siege, unreadable,
};

const NOTE: [(&str, &str); 4] = [
    ("document", "5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a11"),
    ("base", "0"),
    ("day-year", "2026"),
    ("text", "Навишта шуд баъд аз ҳамла"),
];

async fn held(w: &World, case: &str, section: Section, who: PersonId) -> Option<grant::Model> {
    grant::Entity::find_by_id((id_of(case), section, who))
        .one(&w.house.store.db)
        .await
        .expect("a database")
}

/// A grant in the place of `row`, with a key that the attacker knows.
async fn forged(w: &World, row: &grant::Model, signer: &PersonKeys) -> grant::Model {
    let case = case::Entity::find_by_id(row.case_id)
        .one(&w.house.store.db)
        .await
        .expect("a database")
        .expect("a case");
    let public = person_key::Entity::find_by_id((row.person_id, 1))
        .one(&w.house.store.db)
        .await
        .expect("a database");
    let grant = Grant {
        org: case.org_id.0,
        case: case.id.0,
        scope: row.section.word().to_owned(),
        epoch: row.epoch.unsigned_abs(),
        grantee: row.person_id.0,
        grantee_epoch: 1,
        grantor: row.grantor_id.0,
        key: Key::from_bytes([7; 32]),
        expires: None,
        log_size: 0,
    };
    let sealed = grant
        .seal(signer, &public.expect("a public key").recipient)
        .expect("a sealed grant");
    grant::Model { sealed, ..row.clone() }
}

/// Nothing is read from the notes, and nothing is written under the planted key.
async fn refused(browser: &mut Browser, attacker: &Attacker, case: &str) {
    let before = (attacker.count("document_version").await, attacker.count("document").await);
    unreadable(&browser.get(&format!("{case}/note")).await, "reading with a planted grant");
    unreadable(
        &browser.post(&format!("{case}/note/new"), &NOTE).await,
        "writing with a planted grant",
    );
    assert_eq!(
        (attacker.count("document_version").await, attacker.count("document").await),
        before
    );
    assert!(!attacker.findings(&[]).await.is_empty());
}

siege! {
    async fn a_grant_signed_by_a_stranger(w) {
        let (case, mut nigora, attacker) = (w.first_case().await, w.sign_in("nigora").await, Attacker::on(w).await);
        let row = held(w, &case, Section::Narrative, id_of_person(w, "nigora").await).await.expect("a grant");
        put!(attacker, forged(w, &row, &PersonKeys::generate().expect("keys")).await);
        refused(&mut nigora, &attacker, &case).await;
    }

    async fn a_grant_signed_by_a_colleague_who_holds_nothing(w) {
        let (case, mut nigora, attacker) = (w.first_case().await, w.sign_in("nigora").await, Attacker::on(w).await);
        let row = held(w, &case, Section::Narrative, id_of_person(w, "nigora").await).await.expect("a grant");
        for colleague in ["parvina", "rustam"] {
            let (id, keys) = keys_of(w, &w.sign_in(colleague).await).await;
            put!(attacker, forged(w, &grant::Model { grantor_id: id, ..row.clone() }, &keys).await);
            refused(&mut nigora, &attacker, &case).await;
        }
    }

    async fn a_grant_for_oneself(w) {
        let (case, mut parvina, attacker) = (w.first_case().await, w.sign_in("parvina").await, Attacker::on(w).await);
        let row = held(w, &case, Section::Narrative, id_of_person(w, "nigora").await).await.expect("a grant");
        let (id, keys) = keys_of(w, &parvina).await;
        let own = grant::Model { person_id: id, grantor_id: id, ..row };
        plant!(attacker, grant, forged(w, &own, &keys).await);
        refused(&mut parvina, &attacker, &case).await;
        assert_eq!(parvina.get(&format!("{case}/person")).await.status, 403, "the other sections stay closed");
    }

    async fn a_grant_made_for_another_case(w) {
        let (case, other, attacker) = (w.first_case().await, second_case(w).await, Attacker::on(w).await);
        let (mut nigora, mut parvina) = (w.sign_in("nigora").await, w.sign_in("parvina").await);
        let id = id_of_person(w, "parvina").await;
        let given = nigora.post(&format!("{other}/share/narrative/give"), &[("to-narrative", &id.to_string())]).await;
        assert_eq!(given.status, 303);
        assert_eq!(parvina.get(&format!("{other}/note")).await.status, 200);
        let row = held(w, &other, Section::Narrative, id).await.expect("a grant");
        plant!(attacker, grant, grant::Model { case_id: id_of(&case), ..row });
        refused(&mut parvina, &attacker, &case).await;
    }

    async fn a_public_key_of_the_attackers(w) {
        let case = w.first_case().await;
        let attacker = Attacker::on(w).await;
        let id = id_of_person(w, "parvina").await;
        let row = person_key::Entity::find_by_id((id, 1)).one(&attacker.db).await.expect("a database").expect("a key");
        let own = Identity::random().expect("an identity").recipient();
        put!(attacker, person_key::Model { recipient: own, ..row });
        w.restart().await;
        let mut nigora = w.sign_in("nigora").await;
        let before = attacker.count("\"grant\"").await;
        let given = nigora.post(&format!("{case}/share/needs/give"), &[("to-needs", &id.to_string())]).await;
        unreadable(&given, "giving to a planted key");
        assert_eq!(attacker.count("\"grant\"").await, before);
        assert!(!attacker.findings(&[]).await.is_empty());
    }

    async fn a_recovery_key_of_the_attackers(w) {
        let mut nigora = w.sign_in("nigora").await;
        let (zarina, attacker) = (id_of_person(w, "zarina").await.to_string(), Attacker::on(w).await);
        for row in org::Entity::find().all(&attacker.db).await.expect("organisations") {
            put!(attacker, org::Model { recovery: Identity::random().expect("an identity").recipient(), ..row });
        }
        let before = attacker.count("\"case\"").await;
        let new = [
            ("case", "5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a12"), ("came", "self"), ("second", &zarina),
            ("day-day", "2"), ("day-month", "3"), ("day-year", "2026"),
        ];
        unreadable(&nigora.post("/cases/open", &new).await, "a case for a planted recovery key");
        assert_eq!(attacker.count("\"case\"").await, before);
        assert!(!attacker.findings(&[]).await.is_empty());
    }

    async fn an_audit_key_of_the_attackers(w) {
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let rows = org_key::Entity::find().all(&attacker.db).await.expect("keys");
        let row = rows.into_iter().find(|row| row.kind == OrgKeyKind::Audit).expect("an audit key");
        put!(attacker, org_key::Model { recipient: Identity::random().expect("an identity").recipient(), ..row });
        let before = attacker.count("audit_entry").await;
        unreadable(&nigora.post("/search", &[("name", "Ашурова")]).await, "a search sealed to a planted key");
        assert_eq!(attacker.count("audit_entry").await, before, "nothing was sealed to it");
    }

    async fn roles_that_nobody_gave(w) {
        let (case, attacker) = (w.first_case().await, Attacker::on(w).await);
        let mut gulnora = w.sign_in("gulnora").await;
        let id = id_of_person(w, "gulnora").await;
        let row = person::Entity::find_by_id(id).one(&attacker.db).await.expect("a database").expect("a person");
        put!(attacker, person::Model { roles: "caseworker supervisor lawyer auditor administrator".to_owned(), ..row });
        for page in ["/", "/log", "/people", case.as_str()] {
            unreadable(&gulnora.get(page).await, page);
        }
        let typed = [("login", "gulnora"), ("passphrase", casework::demo::PASSPHRASE), ("code", "")];
        unreadable(&w.browser().post("/sign-in", &typed).await, "signing in with roles that nobody gave");
        assert!(attacker.findings(&[]).await.iter().any(|finding| finding.contains(&id.to_string())));
    }
}
