//! Keys of the organisation after somebody has left: what was sealed before stays readable to those who stay, and nothing
//! later opens with what the one who left kept: the own secret keys, every grant of before, and a copy of today's database.

use casework::crypto::{Context, Expected, Grant, Identity, Key, PersonKeys, chain, envelope};
use entity::{
    audit_entry, card, case, org_chain, org_grant, org_key, person,
    vocab::{CardKind, OrgKeyKind, PersonId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tests::{Browser, World};
use uuid::Uuid;

use super::{
    attack::{Attacker, plant, put},
    id_of, keys_of, person as id_of_person, public_keys, siege,
};
use crate::people::join;

async fn grants_of(w: &World, who: PersonId) -> Vec<org_grant::Model> {
    let of = org_grant::Entity::find().filter(org_grant::Column::PersonId.eq(who));
    of.all(&w.house.store.db).await.expect("grants")
}

/// The key in a grant that somebody kept.
async fn key_in(w: &World, row: &org_grant::Model, keys: &PersonKeys) -> Key {
    let public = public_keys(w, row.grantor_id).await;
    let expected = Expected {
        org: row.org_id.0,
        case: Uuid::nil(),
        scope: row.kind.word(),
        epoch: row.epoch.unsigned_abs(),
        grantee: row.person_id.0,
        grantee_epoch: 1,
        grantor: row.grantor_id.0,
    };
    Grant::open(&row.sealed, keys, &public, &expected, w.clock.now_ms())
        .expect("a grant of one's own")
        .key
}

/// Whether a key opens the name card of a case as it is now.
async fn opens_card(w: &World, case: &str, key: &Key) -> bool {
    let db = &w.house.store.db;
    let case = case::Entity::find_by_id(id_of(case))
        .one(db)
        .await
        .expect("a database")
        .expect("a case");
    let card = card::Entity::find_by_id((case.id, CardKind::Name)).one(db).await;
    let card = card.expect("a database").expect("a card");
    let place = Context {
        org: case.org_id.0,
        case: case.id.0,
        scope: "name-card",
        epoch: card.epoch.unsigned_abs(),
        document: Uuid::nil(),
        version: card.version.unsigned_abs(),
    };
    envelope::open(key, &place, &card.sealed).is_ok()
}

async fn ends(w: &World, login: &str) {
    let to = format!("/people/{}/end", id_of_person(w, login).await);
    assert_eq!(w.sign_in("malika").await.post(&to, &[]).await.location(), "/people");
}

async fn newest(w: &World, kind: OrgKeyKind) -> org_key::Model {
    let org = grants_of(w, id_of_person(w, "zarina").await).await[0].org_id;
    let of = org_key::Entity::find()
        .filter(org_key::Column::OrgId.eq(org))
        .filter(org_key::Column::Kind.eq(kind));
    let rows = of.all(&w.house.store.db).await.expect("keys");
    rows.into_iter().max_by_key(|row| row.epoch).expect("a key")
}

async fn moves_to(nigora: &mut Browser, case: &str, base: &str, city: &str) {
    let form = [("base", base), ("city", city), ("mobile", "+992 92 777 00 01")];
    let page = nigora.post(&format!("{case}/whereabouts/edit"), &form).await;
    assert_eq!(page.status, 303, "{}", page.text);
}

siege! {
    async fn a_caseworker_who_left_opens_no_later_card(w) {
        let (case, mut nigora) = (w.first_case().await, w.sign_in("nigora").await);
        let (id, keys) = keys_of(w, &w.sign_in("parvina").await).await;
        let kept = grants_of(w, id).await;
        let old = kept.iter().find(|row| row.kind == OrgKeyKind::Match).expect("the key to name cards");
        let old = key_in(w, old, &keys).await;
        assert!(opens_card(w, &case, &old).await, "so far");
        ends(w, "parvina").await;
        assert!(grants_of(w, id).await.is_empty());
        assert!(newest(w, OrgKeyKind::Match).await.stale && !newest(w, OrgKeyKind::Audit).await.stale, "what she held is marked");
        assert_eq!(nigora.get("/").await.status, 200);
        assert!(newest(w, OrgKeyKind::Match).await.stale, "looking changes nothing");

        moves_to(&mut nigora, &case, "1", "Хуҷанд").await;
        for kind in [OrgKeyKind::Match, OrgKeyKind::Report] {
            let row = newest(w, kind).await;
            assert_eq!((row.epoch, row.stale), (2, false), "{kind}");
        }
        assert_eq!(newest(w, OrgKeyKind::Audit).await.epoch, 1);
        assert!(!opens_card(w, &case, &old).await, "the next card is closed to her");
        let links = org_chain::Entity::find().all(&w.house.store.db).await.expect("links");
        assert_eq!(links.len(), 2);
        for link in links {
            let place = chain::ChainContext {
                org: link.org_id.0,
                case: Uuid::nil(),
                scope: link.kind.word(),
                old_epoch: link.epoch.unsigned_abs(),
            };
            assert!(chain::unwrap(&link.wrapped, &old, &place).is_err(), "no key leads onward");
        }
        // Those who stay find the old cards and the new one.
        for who in ["zarina", "nigora"] {
            let mut browser = w.sign_in(who).await;
            for name in ["Ашурова", "Юлдошева"] {
                let page = browser.post("/search", &[("name", name)]).await;
                assert!(page.text.contains("href=\"/cases/"), "{who} {name}: {}", page.text);
            }
        }
        let attacker = Attacker::on(w).await;
        assert_eq!(attacker.findings(&[]).await, [""; 0]);
        // The old rows, put back into the database, are not renewed for her.
        for row in &kept {
            plant!(attacker, org_grant, row);
        }
        join(w, "bahrom", "caseworker").await;
        let to = format!("/people/{}/keys", id_of_person(w, "bahrom").await);
        assert_eq!(w.sign_in("zarina").await.post(&to, &[]).await.status, 303);
        ends(w, "bahrom").await;
        moves_to(&mut w.sign_in("nigora").await, &case, "2", "Конибодом").await;
        let row = newest(w, OrgKeyKind::Match).await;
        assert_eq!((row.epoch, row.stale), (3, false));
        assert_eq!(grants_of(w, id).await, [], "rows that nobody is entitled to are gone");
    }

    async fn an_auditor_who_left_reads_no_later_search(w) {
        let (id, keys) = keys_of(w, &w.sign_in("daler").await).await;
        let old = key_in(w, &grants_of(w, id).await[0], &keys).await;
        let old = Identity::from_bytes(old.as_bytes()).expect("an identity");
        let opened = async || {
            let rows = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("search-names"));
            let rows = rows.all(&w.house.store.db).await.expect("entries");
            let entries = rows.iter().map(|row| casework::audit::Entry::from_bytes(&row.bytes).expect("an entry"));
            entries.filter_map(|entry| old.open(&entry.detail?).ok()).count()
        };
        let mut nigora = w.sign_in("nigora").await;
        nigora.post("/search", &[("name", "Зулолаи Нодира")]).await;
        assert_eq!(opened().await, 1);
        ends(w, "daler").await;
        let mut zarina = w.sign_in("zarina").await; // which renews the key
        nigora.post("/search", &[("name", "Мунаввари Нодир")]).await;
        assert_eq!(opened().await, 1, "only what was searched before");
        let page = zarina.get("/log?searches=yes").await;
        assert!(page.text.contains("Зулолаи Нодира") && page.text.contains("Мунаввари Нодир"), "{}", page.text);
    }

    async fn nobody_planted_or_put_back_is_handed_a_new_key(w) {
        for login in ["bahrom", "nasiba"] {
            join(w, login, "caseworker").await;
            let to = format!("/people/{}/keys", id_of_person(w, login).await);
            assert_eq!(w.sign_in("zarina").await.post(&to, &[]).await.status, 303);
        }
        let (firuz, zarina) = (id_of_person(w, "firuz").await, id_of_person(w, "zarina").await);
        let attacker = Attacker::on(w).await;
        let row = grants_of(w, zarina).await.into_iter().find(|row| row.kind == OrgKeyKind::Match).expect("a grant");
        plant!(attacker, org_grant, org_grant::Model { person_id: firuz, ..row });
        ends(w, "parvina").await;
        w.sign_in("zarina").await;
        assert_eq!(newest(w, OrgKeyKind::Match).await.epoch, 2);
        assert_eq!(grants_of(w, firuz).await, [], "the planted row is taken out");
        assert!(!attacker.findings(&[]).await.is_empty(), "and found");

        // The one who left is put back with her own old rows, person and grants, whose tags are ours.
        let (id, was) = (id_of_person(w, "bahrom").await, person::Entity::find_by_id(id_of_person(w, "bahrom").await));
        let was = was.one(&attacker.db).await.expect("a database").expect("a person");
        let kept = grants_of(w, id).await;
        ends(w, "bahrom").await;
        w.sign_in("zarina").await;
        assert_eq!(newest(w, OrgKeyKind::Match).await.epoch, 3);
        put!(attacker, was);
        for row in &kept {
            plant!(attacker, org_grant, row);
        }
        ends(w, "nasiba").await;
        w.sign_in("zarina").await;
        assert_eq!(newest(w, OrgKeyKind::Match).await.epoch, 4);
        assert_eq!(grants_of(w, id).await, [], "grants of an earlier key are not handed on");
    }
}
