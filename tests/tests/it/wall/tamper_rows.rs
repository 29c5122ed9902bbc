//! Every current row must be what the log says: changed, taken out or planted in the database, it is found.

use super::{
    siege,
    tamper_log::{lived_in, other},
};

/// Tables whose every row is in the log.
const TRACKED: [&str; 16] = [
    "card",
    "case",
    "chain",
    "document",
    "document_version",
    "factor",
    "grant",
    "invitation",
    "org",
    "org_grant",
    "org_key",
    "paper_code",
    "person",
    "person_key",
    "section",
    "slot",
];

/// The log itself; sessions (sealed under a token that is not here) and delays; the history of the schema.
const OTHERS: [&str; 7] = [
    "audit_entry",
    "audit_head",
    "checkpoint",
    "log_key",
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
}
