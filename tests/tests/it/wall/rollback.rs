//! Going back in time: single rows put back to what they were are found by the log; the whole database put back is found by
//! anybody who kept one checkpoint.

use casework::audit::{Expected, Finding, verify};
use entity::{
    card, document, document_version,
    vocab::{CardKind, DocumentKind},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tests::{Db, World};

use super::{
    attack::{Attacker, put},
    documents, id_of, person, siege, unreadable,
};

/// Copies every table.
async fn copy(attacker: &Attacker) -> Vec<String> {
    let tables = attacker.tables().await;
    for table in &tables {
        attacker
            .run(&format!("CREATE TABLE \"old_{table}\" AS SELECT * FROM \"{table}\""))
            .await;
    }
    tables
}

/// Puts the copies back.
async fn put_back(attacker: &Attacker, tables: &[String]) {
    for table in tables {
        attacker.run(&format!("DELETE FROM \"{table}\"")).await;
        attacker
            .run(&format!("INSERT INTO \"{table}\" SELECT * FROM \"old_{table}\""))
            .await;
    }
}

async fn head(attacker: &Attacker) -> String {
    attacker.texts("SELECT note FROM audit_head").await.remove(0)
}

async fn move_on(w: &World, case: &str) {
    let mut nigora = w.sign_in("nigora").await;
    assert_eq!(
        nigora
            .post(&format!("{case}/whereabouts/edit"), &[("base", "1"), ("city", "Хуҷанд")])
            .await
            .status,
        303
    );
}

siege! {
    async fn a_document_put_back_to_its_first_version(w) {
        let case = w.first_case().await;
        let attacker = Attacker::on(w).await;
        let was = documents(w, id_of(&case), DocumentKind::Whereabouts).await.remove(0);
        let name_card = card::Entity::find_by_id((id_of(&case), CardKind::Name)).one(&attacker.db).await.expect("a database");
        move_on(w, &case).await;
        put!(attacker, was, name_card.expect("a card"));
        let newer = document_version::Entity::delete_many()
            .filter(document_version::Column::DocumentId.eq(was.id))
            .filter(document_version::Column::Version.gt(1));
        newer.exec(&attacker.db).await.expect("deleted");
        let mut nigora = w.sign_in("nigora").await;
        let page = nigora.get(&format!("{case}/whereabouts")).await;
        assert!(page.text.contains("Конибодом"), "the page cannot know");
        let findings = attacker.findings(&[]).await;
        assert_eq!(findings.len(), 3, "but the log does: document, version and card: {findings:?}");
        let still = document::Entity::find_by_id(was.id).one(&attacker.db).await.expect("a database");
        assert_eq!(still, Some(was));
    }

    async fn the_end_of_the_log_cut_off_with_the_head_of_then(w) {
        let case = w.first_case().await;
        let attacker = Attacker::on(w).await;
        let size = attacker.count("audit_entry").await;
        attacker.run("CREATE TABLE old_head AS SELECT * FROM audit_head").await;
        move_on(w, &case).await;
        let later = head(&attacker).await;
        attacker.run(&format!("DELETE FROM audit_entry WHERE seq >= {size}")).await;
        attacker.run("DELETE FROM audit_head").await;
        attacker.run("INSERT INTO audit_head SELECT * FROM old_head").await;
        assert!(!attacker.findings(&[]).await.is_empty(), "rows that no entry speaks of");
        assert!(attacker.findings(&[later]).await.iter().any(|finding| finding.contains("kept elsewhere")));
    }

    async fn a_key_that_was_given_in_a_part_of_the_log_that_is_gone(w) {
        let case = w.first_case().await;
        let (attacker, mut nigora) = (Attacker::on(w).await, w.sign_in("nigora").await);
        let to = person(w, "parvina").await.to_string();
        let size = attacker.count("audit_entry").await;
        attacker.run("CREATE TABLE old_head AS SELECT * FROM audit_head").await;
        for _ in 0..20 {
            assert_eq!(nigora.get(&format!("{case}/intake")).await.status, 200);
        }
        assert_eq!(nigora.post(&format!("{case}/share/needs/give"), &[("to-needs", &to)]).await.status, 303);
        assert_eq!(w.sign_in("parvina").await.get(&format!("{case}/intake")).await.status, 200);
        attacker.run(&format!("DELETE FROM audit_entry WHERE seq >= {size}")).await;
        attacker.run("DELETE FROM audit_head").await;
        attacker.run("INSERT INTO audit_head SELECT * FROM old_head").await;
        // While it runs, the program knows how far it was (`signed.rs`); what remembers it here is the grant.
        w.restart().await;
        unreadable(&w.sign_in("parvina").await.get(&format!("{case}/intake")).await, "a log that is shorter than it was");
    }

    async fn everything_put_back_is_found_with_one_checkpoint_kept_elsewhere(w) {
        let case = w.first_case().await;
        let attacker = Attacker::on(w).await;
        let (before, tables) = (head(&attacker).await, copy(&attacker).await);
        move_on(w, &case).await;
        let kept = head(&attacker).await;
        assert_eq!(attacker.findings(&[before.clone(), kept.clone()]).await, [""; 0], "an honest log contains both");
        put_back(&attacker, &tables).await;
        assert_eq!(attacker.findings(&[]).await, [""; 0], "from the inside nobody can tell");
        assert_eq!(attacker.findings(&[before]).await, [""; 0]);
        let findings = attacker.findings(&[kept]).await;
        assert!(findings.len() == 1 && findings[0].contains("kept elsewhere"), "{findings:?}");
    }

    async fn another_log_in_its_place(w) {
        let key = w.verdict().await.key;
        let kept = w.verdict().await.head.expect("a head");
        let other = World::new(Db::Sqlite).await;
        let expected = Expected { key, checkpoints: vec![kept] };
        let verdict = verify(&other.house.store.db, &expected).await.expect("a readable database");
        assert!(verdict.findings.contains(&Finding::WrongKey), "{:?}", verdict.findings);
        assert!(verdict.findings.iter().any(|finding| matches!(finding, Finding::Earlier { .. })), "{:?}", verdict.findings);
        other.finish().await;
    }
}
