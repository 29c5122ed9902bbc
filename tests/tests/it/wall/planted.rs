//! Whoever can write into the database cannot let themselves in: a session of their own making, and an invitation with
//! another role or another token, are nobody's.

use casework::crypto::{PersonKeys, Token, seal_session, sha256};
use entity::{invitation, session, vocab::PersonId};
use sea_orm::EntityTrait;

use super::{
    attack::{Attacker, plant, put},
    person as id_of_person, siege,
};

async fn own_session(attacker: &Attacker, now_ms: i64, who: PersonId) -> Token {
    let (token, keys) = (Token::random().expect("a token"), PersonKeys::generate().expect("keys"));
    let row = session::Model {
        id: token.id().to_vec(),
        person_id: who,
        sealed: seal_session(&token, who.0, &keys).expect("sealed"),
        opened_ms: now_ms,
        seen_ms: now_ms,
        device: "computer".to_owned(),
    };
    plant!(attacker, session, row);
    token
}

siege! {
    async fn a_planted_session_is_nobodys(w) {
        let who = id_of_person(w, "malika").await;
        let attacker = Attacker::on(w).await;
        let token = own_session(&attacker, w.clock.now_ms(), who).await;
        let mut browser = w.browser();
        browser.cookies.insert("__Host-sid".to_owned(), token.to_cookie().to_string());
        for page in ["/", "/people", "/people/invite"] {
            assert_eq!(browser.get(page).await.location(), "/sign-in", "{page}");
        }
        let invited = browser.post("/people/invite", &[("name", "X"), ("login", "x"), ("roles", "supervisor")]).await;
        assert_eq!(invited.location(), "/sign-in");
    }

    async fn an_invitation_that_was_changed_lets_nobody_in(w) {
        let mut malika = w.sign_in("malika").await;
        let made = malika.post("/people/invite", &[("name", "Нурия"), ("login", "nuriya"), ("roles", "house-staff")]).await;
        assert!(made.text.contains("/invitation/"), "{}", made.text);
        let row = invitation::Entity::find().one(&w.house.store.db).await.expect("a database").expect("an invitation");
        let attacker = Attacker::on(w).await;
        let mine = "attackers-own-token";
        let taken = invitation::Model { token_tag: sha256(mine.as_bytes()).to_vec(), roles: "supervisor".to_owned(), ..row };
        put!(attacker, taken);
        let page = w.browser().get(&format!("/invitation/{mine}")).await;
        assert!(page.status.is_server_error() || page.status == 404, "{}", page.status);
        let phrase = "нав-ва-дароз-барои-ҳуҷум-1";
        let joined = w.browser().post(&format!("/invitation/{mine}"), &[("passphrase", phrase), ("again", phrase)]).await;
        assert!(!joined.status.is_success() && !joined.status.is_redirection(), "{}", joined.status);
    }
}
