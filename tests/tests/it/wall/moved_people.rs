//! No sealed row of a colleague can be moved: passphrases, sessions, names, second factors and invitations open only in
//! their own place, so nobody becomes somebody else by editing the database.

use casework::demo::PASSPHRASE;
use entity::{
    factor, invitation, paper_code, person, slot,
    vocab::{PersonId, SlotKind},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tests::{Page, Phone, World};

use super::{
    attack::{Attacker, plant, put},
    moved::exchanged,
    person as id_of_person, session_of, siege, unreadable,
};
use crate::me::set_up_factor;

async fn sign_in(w: &World, login: &str, code: &str) -> Page {
    w.browser()
        .post("/sign-in", &[("login", login), ("passphrase", PASSPHRASE), ("code", code)])
        .await
}

/// Signs in with the next code of somebody's phone.
async fn with_code(w: &World, login: &str, phone: &Phone) -> Page {
    w.clock.advance(60_000);
    let code = phone.code(w);
    sign_in(w, login, &code).await
}

async fn invited(w: &World, login: &str) -> String {
    let mut malika = w.sign_in("malika").await;
    let made = malika
        .post(
            "/people/invite",
            &[("name", &format!("Ном {login}")), ("login", login), ("roles", "nurse")],
        )
        .await;
    let token = made.text.split("/invitation/").nth(1).and_then(|rest| rest.split('<').next());
    format!("/invitation/{}", token.expect("a token"))
}

async fn two_people(w: &World) -> (PersonId, PersonId) {
    (id_of_person(w, "nigora").await, id_of_person(w, "parvina").await)
}

siege! {
    async fn a_passphrase_of_another_person(w) {
        let ((nigora, parvina), attacker) = (two_people(w).await, Attacker::on(w).await);
        let slot = async |who, kind| slot::Entity::find_by_id((who, kind)).one(&attacker.db).await.expect("a database").expect("a slot");
        // Everybody of the demo has the same passphrase: parvina knows the one of the slot she moves.
        let (own, theirs) = (slot(nigora, SlotKind::Passphrase).await, slot(parvina, SlotKind::Passphrase).await);
        let findings = exchanged!(attacker, own, theirs, [salt, verifier, wrapped], sign_in(w, "nigora", "").await);
        assert_eq!(findings.len(), 2, "{findings:?}");
        exchanged!(attacker, own, theirs, [wrapped], sign_in(w, "nigora", "").await);
        let recovery = slot(nigora, SlotKind::Recovery).await;
        exchanged!(attacker, own, recovery, [wrapped], sign_in(w, "nigora", "").await);
    }

    async fn a_session_of_another_person(w) {
        let (mut parvina, nigora, attacker) = (w.sign_in("parvina").await, w.sign_in("nigora").await, Attacker::on(w).await);
        let ((_, own), (_, theirs)) = (session_of(w, &parvina).await, session_of(w, &nigora).await);
        exchanged!(attacker, own, theirs, [sealed], parvina.get("/").await);
        exchanged!(attacker, own, theirs, [person_id], parvina.get("/").await);
        exchanged!(attacker, own, theirs, [person_id, sealed], parvina.get("/").await);
    }

    async fn a_name_of_another_person(w) {
        let ((one, other), attacker) = (two_people(w).await, Attacker::on(w).await);
        let mut nigora = w.sign_in("nigora").await;
        let row = async |id| person::Entity::find_by_id(id).one(&attacker.db).await.expect("a database").expect("a person");
        let findings = exchanged!(attacker, row(one).await, row(other).await, [profile], nigora.get("/").await);
        assert_eq!(findings.len(), 2, "{findings:?}");
    }

    async fn a_second_factor_of_another_person(w) {
        let ((one, other), attacker) = (two_people(w).await, Attacker::on(w).await);
        let own = set_up_factor(w, "nigora").await;
        let theirs = set_up_factor(w, "parvina").await;
        let seed = async |id| factor::Entity::find_by_id(id).one(&attacker.db).await.expect("a database").expect("a factor");
        let (mut first, second) = (seed(one).await, seed(other).await);
        let was = first.clone();
        first.seed.clone_from(&second.seed);
        put!(attacker, first);
        unreadable(&with_code(w, "nigora", &theirs.0).await, "somebody else's seed");
        unreadable(&with_code(w, "nigora", &own.0).await, "the own code with somebody else's seed");
        assert!(!attacker.findings(&[]).await.is_empty());
        put!(attacker, was);
        assert_eq!(with_code(w, "nigora", &own.0).await.location(), "/");
    }

    async fn a_code_on_paper_of_another_person(w) {
        let ((one, other), attacker) = (two_people(w).await, Attacker::on(w).await);
        set_up_factor(w, "nigora").await;
        let (_, codes) = set_up_factor(w, "parvina").await;
        let of_parvina = paper_code::Entity::find().filter(paper_code::Column::PersonId.eq(other));
        for row in of_parvina.all(&attacker.db).await.expect("codes") {
            plant!(attacker, paper_code, paper_code::Model { person_id: one, ..row });
        }
        for code in &codes {
            assert_ne!(sign_in(w, "nigora", code).await.location(), "/", "a planted code lets somebody in");
            w.clock.advance(16 * 60_000);
        }
        assert_eq!(attacker.findings(&[]).await.len(), codes.len());
        assert_eq!(sign_in(w, "parvina", &codes[0]).await.location(), "/", "where it belongs it works");
    }

    async fn an_invitation_of_another_person(w) {
        let attacker = Attacker::on(w).await;
        let (to, _) = (invited(w, "one").await, invited(w, "two").await);
        let rows = invitation::Entity::find().all(&attacker.db).await.expect("invitations");
        let findings = exchanged!(attacker, rows[0], rows[1], [profile], w.browser().get(&to).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
    }
}
