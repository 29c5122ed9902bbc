//! The door with the policy switched off: what is left is cryptography, and it suffices.

use std::sync::{Arc, atomic::Ordering};

use ::entity::{
    case, grant,
    vocab::{DocumentKind, Section},
};
use sea_orm::EntityTrait;

use super::*;
use crate::{
    Settings,
    clock::Clock,
    crypto::{Cost, InstanceKey, Key},
    demo,
    store::Store,
};

async fn house() -> (Arc<House>, std::path::PathBuf) {
    let folder = std::env::temp_dir().join(format!("panoh-door-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let store = Store::sqlite(&folder.join("panoh.db")).await.expect("a database");
    let settings = Settings {
        cost: Cost {
            memory_kib: 64,
            passes: 1,
        },
        files: folder.join("files"),
        ..Settings::default()
    };
    let house = House::open(
        store,
        InstanceKey::new(Key::random().expect("randomness")),
        Clock::System,
        settings,
    );
    demo::fill(&house).await.expect("the demo");
    (house, folder)
}

async fn first_case(house: &House) -> CaseId {
    let cases = case::Entity::find().all(&house.store.db).await.expect("cases");
    cases.iter().find(|case| case.number == 1).expect("the first case").id
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_policy_a_stranger_still_gets_no_plaintext() {
    let (house, folder) = house().await;
    let id = first_case(&house).await;
    house.policy_off.store(true, Ordering::SeqCst);
    for login in ["parvina", "daler", "malika", "mahbuba", "rustam"] {
        let stranger = demo::enter(&house, login).await.expect("a person");
        for section in Section::ALL {
            let opened = stranger.open(Action::Read(*section), id).await;
            assert!(opened.is_err(), "{login} {section}");
        }
    }
    // The lawyer holds one section: with the policy off it is still the only one that opens.
    let lawyer = demo::enter(&house, "firuz").await.expect("the lawyer");
    for section in Section::ALL {
        assert_eq!(
            lawyer.open(Action::Read(*section), id).await.is_ok(),
            *section == Section::Legal,
            "{section}"
        );
    }
    drop(std::fs::remove_dir_all(folder));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_policy_somebody_elses_grant_opens_nothing() {
    let (house, folder) = house().await;
    let id = first_case(&house).await;
    let (holder, stranger) = (
        demo::enter(&house, "nigora").await.expect("holder"),
        demo::enter(&house, "parvina").await.expect("stranger"),
    );
    let theirs = grant::Entity::find_by_id((id, Section::Identity, holder.actor().person))
        .one(&house.store.db)
        .await;
    let theirs = theirs.expect("a row").expect("a grant");
    let stolen = grant::Model {
        person_id: stranger.actor().person,
        ..theirs
    };
    let mut unit = stranger.unit(stranger.entry(Verb::Give).case(id));
    unit.insert(&stolen);
    stranger.commit(unit).await.expect("planted");
    house.policy_off.store(true, Ordering::SeqCst);
    assert!(stranger.open(Action::Read(Section::Identity), id).await.is_err());
    drop(std::fs::remove_dir_all(folder));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receipt_for_one_section_does_not_unlock_another() {
    let (house, folder) = house().await;
    let id = first_case(&house).await;
    let holder = demo::enter(&house, "nigora").await.expect("holder");
    let (known, receipt) = holder
        .known(Action::Read(DocumentKind::Note.section()), id)
        .await
        .expect("known");
    let receipt = receipt.expect("an entry");
    assert!(holder.unlock(receipt, known, Section::Identity).await.is_err());
    drop(std::fs::remove_dir_all(folder));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_policy_cards_and_searches_stay_closed_too() {
    let (house, folder) = house().await;
    let query = crate::case::Query {
        name: "Ашурова".to_owned(),
        ..crate::case::Query::default()
    };
    // So that there is something sealed to read in the log.
    let holder = demo::enter(&house, "nigora").await.expect("a person");
    crate::case::search(&holder, &query).await.expect("a search");
    house.policy_off.store(true, Ordering::SeqCst);
    for login in ["malika", "firuz", "daler", "rustam", "alisher"] {
        let stranger = demo::enter(&house, login).await.expect("a person");
        assert!(crate::case::search(&stranger, &query).await.is_err(), "{login}");
    }
    let asked = crate::case::LogQuery {
        searches: true,
        ..crate::case::LogQuery::default()
    };
    // Of the shelter, where something was searched; in other organisations nothing was, so nothing has to be opened.
    for login in ["malika", "nigora"] {
        let stranger = demo::enter(&house, login).await.expect("a person");
        assert!(crate::case::log(&stranger, asked).await.is_err(), "{login}");
    }
    drop(std::fs::remove_dir_all(folder));
}
