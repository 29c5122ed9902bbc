//! The promises of Panoh, each as a test that plays the attacker: somebody without the right, a thief of the disk, whoever
//! may write into the database, a broken disk, a hostile page in another tab. Every test here fails if the code that keeps
//! its promise is taken out.

pub(crate) mod attack;
mod beds;
mod canary;
mod canary_form;
mod child;
mod crash;
mod crash_referral;
mod forged;
mod headers;
mod histories;
mod journey;
mod journey_account;
mod journey_referral;
mod journey_request;
mod journey_work;
mod matrix;
mod matrix_table;
mod moved;
mod moved_people;
mod org_keys;
mod origin;
mod packets;
mod planted;
mod revoked;
mod rollback;
mod script;
mod script_referral;
mod second_shelter;
mod seizure;
mod signed;
mod tamper_log;
mod tamper_rows;
mod two;
mod unlogged;

use casework::crypto::{InstanceKey, Key, PersonKeys, PublicKeys, Token, open_session};
use entity::{
    document, session,
    vocab::{CaseId, DocumentKind, PersonId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use tests::{Browser, Page, World};

/// Texts of the demo's first case outside its legal section.
pub(crate) const SECRETS: [&str; 9] = [
    "Анҷира",
    "Ашурова",
    "Каримовна",
    "Anjira",
    "Ashurova",
    "+992920000001",
    "хати боварӣ",
    "меҳмонхона",
    "шиносаш",
];
/// Texts of its legal section.
pub(crate) const LEGAL_SECRETS: [&str; 2] = ["барқарор кардани", "ШКД Конибодом"];

/// Writes a test of an attack once and runs it on both databases. The log need not verify afterwards.
macro_rules! siege {
    ($($(#[$meta:meta])* async fn $name:ident($world:ident) $body:block)*) => {$(
        $(#[$meta])*
        mod $name {
            use super::*;

            async fn attack($world: &mut tests::World) $body

            async fn on(db: tests::Db) {
                let mut world = tests::World::new(db).await;
                attack(&mut world).await;
                drop(std::fs::remove_dir_all(&world.folder));
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                on(tests::Db::Sqlite).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                on(tests::Db::Postgres).await;
            }
        }
    )*};
}
pub(crate) use matrix::PHOTO;
pub(crate) use siege;

/// The case in an address.
pub(crate) fn id_of(address: &str) -> CaseId {
    address.trim_start_matches("/cases/").parse().expect("the address of a case")
}

/// The address of the demo's second case.
pub(crate) async fn second_case(world: &World) -> String {
    let number = entity::case::Column::Number.eq(2);
    let row = entity::case::Entity::find()
        .filter(number)
        .one(&world.house.store.db)
        .await
        .expect("a database");
    format!("/cases/{}", row.expect("the second case").id)
}

/// The documents of a kind in a case, the oldest first.
pub(crate) async fn documents(world: &World, case: CaseId, kind: DocumentKind) -> Vec<document::Model> {
    let query = document::Entity::find()
        .filter(document::Column::CaseId.eq(case))
        .filter(document::Column::Kind.eq(kind));
    query
        .order_by_asc(document::Column::AtMs)
        .all(&world.house.store.db)
        .await
        .expect("documents")
}

/// Somebody's id, found as the program finds it.
pub(crate) async fn person(world: &World, login: &str) -> PersonId {
    let tag = InstanceKey::new(Key::from_bytes(world.instance)).login_tag(login).to_vec();
    let query = entity::person::Entity::find().filter(entity::person::Column::LoginTag.eq(tag));
    query
        .one(&world.house.store.db)
        .await
        .expect("a database")
        .expect("a person of the demo")
        .id
}

/// The token in somebody's cookie, and the session's row.
pub(crate) async fn session_of(world: &World, browser: &Browser) -> (Token, session::Model) {
    let token = Token::parse(&browser.cookies["__Host-sid"]).expect("a session's cookie");
    let row = session::Entity::find_by_id(token.id().to_vec())
        .one(&world.house.store.db)
        .await
        .expect("a database");
    (token, row.expect("a session"))
}

/// The secret keys of somebody who is signed in: what a thief of the cookie and of the database together has.
pub(crate) async fn keys_of(world: &World, browser: &Browser) -> (PersonId, PersonKeys) {
    let (token, row) = session_of(world, browser).await;
    (
        row.person_id,
        open_session(&token, row.person_id.0, &row.sealed).expect("the person's keys"),
    )
}

/// Somebody's public keys.
pub(crate) async fn public_keys(world: &World, of: PersonId) -> PublicKeys {
    let row = entity::person_key::Entity::find_by_id((of, 1))
        .one(&world.house.store.db)
        .await;
    let row = row.expect("a database").expect("public keys");
    PublicKeys {
        recipient: row.recipient,
        verify: row.verify.try_into().expect("32 bytes"),
    }
}

/// The first secret on a page, if there is one.
pub(crate) fn leak(page: &Page) -> Option<&'static str> {
    SECRETS
        .into_iter()
        .chain(LEGAL_SECRETS)
        .find(|secret| page.text.contains(secret))
}

/// What somebody is shown when sealed data does not open: a fault, and nothing of any case.
pub(crate) fn unreadable(page: &Page, what: &str) {
    assert!(
        [404, 500].contains(&page.status.as_u16()),
        "{what}: {} {}",
        page.status,
        page.text
    );
    assert_eq!(leak(page), None, "{what}");
}
