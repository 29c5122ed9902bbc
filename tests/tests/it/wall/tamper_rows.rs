//! Every current row must be what the log says: changed, taken out or planted in the database, it is found.

use entity::{document, vocab::DocumentKind};

use super::{
    attack::{Attacker, put},
    documents, id_of, siege,
    tamper_log::{lived_in, other},
};

/// Tables whose every row is in the log.
const TRACKED: [&str; 33] = [
    "bed",
    "card",
    "case",
    "chain",
    "document",
    "document_version",
    "emergency",
    "factor",
    "file",
    "grant",
    "house",
    "invitation",
    "message",
    "org",
    "org_chain",
    "org_grant",
    "org_key",
    "org_rule",
    "packet",
    "packet_copy",
    "packet_file",
    "packet_grant",
    "paper_code",
    "person",
    "person_key",
    "referral",
    "reminder",
    "request",
    "room",
    "section",
    "slot",
    "stay",
    "strengths",
];

/// The log itself; sessions (sealed under a token that is not here) and delays; forms that were begun, which hold nothing yet; nights, which follow from stays; the history of
/// the schema.
const OTHERS: [&str; 9] = [
    "audit_entry",
    "audit_head",
    "checkpoint",
    "draft",
    "log_key",
    "night",
    "seaql_migrations",
    "session",
    "throttle",
];

siege! {
    async fn every_table_is_accounted_for(w) {
        let attacker = lived_in(w).await;
        let mut known = [TRACKED.as_slice(), &OTHERS].concat();
        known.sort_unstable();
        assert_eq!(attacker.tables().await, known, "a new table is tracked by the log, or it is said here why not");
    }

    async fn every_column_of_every_table(w) {
        let attacker = lived_in(w).await;
        for table in TRACKED {
            let here = attacker.one_row(table);
            for (column, kind) in attacker.columns(table).await {
                let value = other(&attacker, &column, &kind);
                attacker.found(&[&format!("UPDATE \"{table}\" SET \"{column}\" = {value} WHERE {here}")]).await;
            }
        }
    }

    async fn rows_taken_out_and_planted_in_every_table(w) {
        let attacker = lived_in(w).await;
        for table in TRACKED {
            let here = attacker.one_row(table);
            attacker.found(&[&format!("DELETE FROM \"{table}\" WHERE {here}")]).await;
            attacker.found(&[&format!("DELETE FROM \"{table}\"")]).await;
            let value = |(column, kind): &(String, String)| {
                let words = ["text", "char", "bool", "date"].iter().any(|word| kind.to_lowercase().contains(word));
                let id = kind.to_lowercase().contains("uuid");
                if words && !id { format!("\"{column}\"") } else { other(&attacker, column, kind) }
            };
            let values: Vec<String> = attacker.columns(table).await.iter().map(value).collect();
            attacker.found(&[&format!("INSERT INTO \"{table}\" SELECT {} FROM \"{table}\" WHERE {here}", values.join(", "))]).await;
        }
    }

    async fn what_was_changed_stays_found_after_the_next_honest_change(w) {
        let (case, attacker) = (w.first_case().await, Attacker::on(w).await);
        let was = documents(w, id_of(&case), DocumentKind::Whereabouts).await.remove(0);
        put!(attacker, document::Model { at_ms: was.at_ms - 1, ..was.clone() });
        let mut nigora = w.sign_in("nigora").await;
        let form = [("base", "1"), ("city", "Хуҷанд")];
        assert_eq!(nigora.post(&format!("{case}/whereabouts/edit"), &form).await.status, 303);
        let findings = attacker.findings(&[]).await;
        assert!(findings.len() == 1 && findings[0].contains("had been changed outside the log"), "{findings:?}");
    }
}
