//! Whoever changes the log is found: every column of every table of the log changed, rows taken out, planted, exchanged or
//! cut off at the end. `panoh verify` needs no key for this.

use casework::screening::Strengths;
use entity::{
    audit_entry,
    vocab::{DocumentKind, FileId},
};
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait};
use tests::{World, both};

use crate::referral::kit::left_the_house;

use super::{
    attack::{APPEND_ONLY, Attacker, put},
    documents, id_of, person, siege,
};
use crate::me::set_up_factor;

/// A world in which every table has rows, over two days of log keys.
pub(super) async fn lived_in(w: &World) -> Attacker {
    let (case, firuz) = (w.first_case().await, person(w, "firuz").await.to_string());
    let mut nigora = w.sign_in("nigora").await;
    for (way, field) in [("take", "from"), ("give", "to-legal")] {
        assert_eq!(
            nigora
                .post(&format!("{case}/share/legal/{way}"), &[(field, &firuz)])
                .await
                .status,
            303
        );
    }
    let file = FileId::random().to_string();
    let photo = ("a.jpg", super::matrix::PHOTO);
    let added = nigora
        .post_file(&format!("{case}/files/identity"), &[("id", &file)], photo)
        .await;
    assert_eq!(added.status, 303, "{}", added.text);
    left_the_house(w).await;
    let parvina = person(w, "parvina").await.to_string();
    let why = [
        ("who-needs", parvina.as_str()),
        ("why-needs", "Шабона касе дар назди вай нест"),
    ];
    assert_eq!(nigora.post(&format!("{case}/share/needs/day"), &why).await.status, 303);
    let rules = [("approval", "sensitive"), ("reflection-days", "30")];
    assert_eq!(w.sign_in("zarina").await.post("/desk/rules", &rules).await.status, 303);
    w.house.checkpoint().await.expect("a checkpoint");
    w.clock.advance(casework::clock::DAY_MS);
    set_up_factor(w, "parvina").await;
    let mut malika = w.sign_in("malika").await;
    let strengths = Strengths::built_in().text().replace("cr01 S", "cr01 M");
    assert_eq!(malika.post("/strengths", &[("text", &strengths)]).await.status, 303);
    let typed = [("name", "Хуршеда Содиқова"), ("login", "khursheda"), ("roles", "nurse")];
    assert_eq!(malika.post("/people/invite", &typed).await.status, 200);
    let left = format!("/people/{}/end", person(w, "parvina").await);
    assert_eq!(malika.post(&left, &[]).await.status, 303);
    // Her sign-in renews the keys that somebody who left had held.
    let mut nigora = w.sign_in("nigora").await;
    assert_eq!(
        nigora
            .post(&format!("{case}/whereabouts/edit"), &[("base", "1"), ("city", "Хуҷанд")])
            .await
            .status,
        303
    );
    w.house.checkpoint().await.expect("a checkpoint");
    assert_eq!(documents(w, id_of(&case), DocumentKind::Whereabouts).await[0].version, 2);
    let attacker = Attacker::on(w).await;
    assert_eq!(attacker.findings(&[]).await, [""; 0], "before anybody touches it");
    attacker
}

/// Another value for a column.
pub(super) fn other(attacker: &Attacker, column: &str, kind: &str) -> String {
    let kind = kind.to_lowercase();
    let postgres = attacker.backend() == DbBackend::Postgres;
    if kind.contains("uuid") {
        let id = "5b0d2a3e6a394a558d8e0d6f0f3c9a20";
        if postgres {
            format!("'{id}'::uuid")
        } else {
            attacker.bytes(id)
        }
    } else if kind.contains("blob") || kind.contains("bytea") {
        attacker.bytes("c0ffee")
    } else if kind.contains("int") {
        format!("COALESCE(\"{column}\", 0) + 1000000")
    } else if kind.contains("bool") {
        format!("NOT \"{column}\"")
    } else if kind.contains("date") {
        if postgres {
            "DATE '1999-01-01'".to_owned()
        } else {
            "'1999-01-01'".to_owned()
        }
    } else {
        format!("COALESCE(\"{column}\", '') || 'x'")
    }
}

/// Columns that prove nothing: the sealed key only signs, and if it is damaged the program stops writing.
const NOT_PROOF: [(&str, &str); 1] = [("log_key", "secret")];

siege! {
    async fn every_column_of_the_log(w) {
        let attacker = lived_in(w).await;
        for table in ["audit_entry", "audit_head", "checkpoint", "log_key"] {
            for (column, kind) in attacker.columns(table).await {
                if NOT_PROOF.contains(&(table, column.as_str())) {
                    continue;
                }
                let change = format!("UPDATE {table} SET {column} = {}", other(&attacker, &column, &kind));
                attacker.found(&[&format!("{change} WHERE {}", attacker.one_row(table))]).await;
            }
        }
    }

    async fn every_entry_counts(w) {
        let attacker = lived_in(w).await;
        let rows = audit_entry::Entity::find().all(&attacker.db).await.expect("entries");
        for (place, row) in rows.iter().enumerate().step_by(7) {
            attacker.found(&[&format!("DELETE FROM audit_entry WHERE seq = {}", row.seq)]).await;
            let mut bytes = row.bytes.clone();
            let at = place * 13 % bytes.len();
            bytes[at] ^= 1;
            attacker.run("BEGIN").await;
            put!(attacker, audit_entry::Model { bytes, ..row.clone() });
            assert!(!attacker.findings(&[]).await.is_empty(), "byte {at} of entry {}", row.seq);
            attacker.run("ROLLBACK").await;
        }
    }

    async fn entries_taken_out_planted_and_exchanged(w) {
        let attacker = lived_in(w).await;
        let size = attacker.count("audit_entry").await;
        let copy = "bytes, at_ms, org_id, actor_id, case_id, action, outcome FROM audit_entry WHERE seq";
        attacker.found(&["DELETE FROM audit_entry WHERE seq = 0"]).await;
        attacker.found(&[&format!("DELETE FROM audit_entry WHERE seq >= {}", size - 3)]).await;
        attacker.found(&["DELETE FROM audit_entry"]).await;
        attacker.found(&["DELETE FROM audit_entry", "DELETE FROM audit_head"]).await;
        attacker.found(&[&format!("INSERT INTO audit_entry SELECT {size}, {copy} = 5")]).await;
        attacker.found(&[&format!("INSERT INTO audit_entry SELECT -1, {copy} = 0")]).await;
        let moves = ["SET seq = -7 WHERE seq = 5", "SET seq = 5 WHERE seq = 6", "SET seq = 6 WHERE seq = -7"];
        attacker.found(&moves.map(|change| format!("UPDATE audit_entry {change}")).each_ref().map(String::as_str)).await;
        // Moved to the end, and the gap closed: as if it had been written later.
        let close = format!("UPDATE audit_entry SET seq = {size} WHERE seq = {}", size - 2);
        let shift = format!("UPDATE audit_entry SET seq = {} WHERE seq = {}", size - 2, size - 1);
        attacker.found(&[&close, &shift, &format!("UPDATE audit_entry SET seq = {} WHERE seq = {size}", size - 1)]).await;
    }

    async fn a_kept_checkpoint_taken_out(w) {
        let (case, attacker) = (w.first_case().await, Attacker::on(w).await);
        let mut nigora = w.sign_in("nigora").await;
        while attacker.count("audit_entry").await <= 256 {
            for _ in 0..50 {
                assert_eq!(nigora.get(&format!("{case}/intake")).await.status, 200);
            }
        }
        assert_eq!(attacker.findings(&[]).await, [""; 0]);
        attacker.found(&["DELETE FROM checkpoint WHERE size >= 256"]).await;
    }

    async fn heads_checkpoints_and_keys_taken_out_and_planted(w) {
        let attacker = lived_in(w).await;
        attacker.found(&["DELETE FROM audit_head"]).await;
        attacker.found(&["INSERT INTO audit_head SELECT 2, size, peaks, note FROM audit_head"]).await;
        attacker.found(&["UPDATE audit_head SET size = size - 1"]).await;
        attacker.found(&["UPDATE audit_head SET note = (SELECT note FROM checkpoint ORDER BY size LIMIT 1)"]).await;
        attacker.found(&["INSERT INTO checkpoint SELECT 3, note FROM checkpoint ORDER BY size LIMIT 1"]).await;
        attacker.found(&["UPDATE checkpoint SET note = (SELECT note FROM audit_head) WHERE size = (SELECT MIN(size) FROM checkpoint)"])
            .await;
        attacker.found(&["DELETE FROM log_key"]).await;
        for which in ["MIN", "MAX"] {
            attacker.found(&[&format!("DELETE FROM log_key WHERE day = (SELECT {which}(day) FROM log_key)")]).await;
        }
        let planted = "INSERT INTO log_key SELECT day + 1, verify, handover, from_size, secret FROM log_key";
        attacker.found(&[&format!("{planted} WHERE day = (SELECT MAX(day) FROM log_key)")]).await;
        let earlier = "INSERT INTO log_key SELECT day - 1, verify, handover, from_size, secret FROM log_key";
        attacker.found(&[&format!("{earlier} WHERE day = (SELECT MIN(day) FROM log_key)")]).await;
        let mixed = "(SELECT verify FROM log_key ORDER BY day DESC LIMIT 1)";
        attacker.found(&[&format!("UPDATE log_key SET verify = {mixed} WHERE day = (SELECT MIN(day) FROM log_key)")]).await;
    }
}

both! {
    async fn the_database_itself_refuses_to_change_what_was_written(w) {
        let db = &w.house.store.db;
        let strengths = Strengths::built_in().text().replace("cr01 S", "cr01 M");
        assert_eq!(w.sign_in("malika").await.post("/strengths", &[("text", &strengths)]).await.status, 303);
        for table in APPEND_ONLY {
            let column = match table {
                "audit_entry" => "action",
                "checkpoint" => "note",
                "strengths" => "text",
                _ => "sealed",
            };
            for sql in [format!("UPDATE {table} SET {column} = {column}"), format!("DELETE FROM {table}")] {
                let fault = db.execute_unprepared(&sql).await.expect_err(&sql).to_string();
                assert!(fault.contains("only ever added"), "{sql}: {fault}");
            }
            if w.url.is_some() {
                let fault = db.execute_unprepared(&format!("TRUNCATE {table} CASCADE")).await.expect_err("truncating").to_string();
                assert!(fault.contains("only ever added"), "{fault}");
            }
        }
    }
}
