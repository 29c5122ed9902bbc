//! `panoh verify`: needs no key and changes nothing.

use std::{fs, path::Path, process::ExitCode};

use casework::{
    audit::{Expected, Proof, Verdict},
    checkup,
    store::Store,
};

use crate::{
    boot::{Sentence, database_file},
    cli::Verify,
};

/// Verifies; the code is 0 if all is well and 1 if not.
///
/// # Errors
/// A sentence, if the database cannot be read at all.
pub async fn run(options: &Verify) -> Result<ExitCode, Sentence> {
    let file = database_file(&options.data);
    let db = match &options.database_url {
        Some(url) => Store::postgres_read_only(url).await,
        None if file.exists() => Store::sqlite_read_only(&file).await,
        None => return Err(format!("there is no database in {}", options.data.display())),
    };
    let db = db.map_err(|fault| fault.to_string())?;
    let mut expected = Expected {
        key: options.log_key.clone(),
        checkpoints: Vec::new(),
    };
    for path in &options.checkpoints {
        let note =
            fs::read_to_string(path).map_err(|fault| format!("the checkpoint {} cannot be read: {fault}", path.display()))?;
        expected.checkpoints.push(note);
    }
    let mut proven = Vec::new();
    for path in &options.proofs {
        let proof = proof(path).map_err(|fault| format!("the proof {}: {fault}", path.display()))?;
        expected.checkpoints.push(proof.checkpoint.clone());
        proven.push(proof.seq);
    }
    let files = options.files.clone().unwrap_or_else(|| options.data.join("files"));
    let verdict = checkup::verify(&db, &files, &expected)
        .await
        .map_err(|fault| format!("the database cannot be verified: {fault}"))?;
    if options.json {
        println!(
            "{}",
            serde_json::to_string_pretty(&verdict).map_err(|fault| fault.to_string())?
        );
    } else {
        say(&verdict);
        for seq in proven.iter().filter(|_| verdict.findings.is_empty()) {
            println!("entry {seq} is in the log");
        }
    }
    Ok(if verdict.findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// A proof whose entry is in its checkpoint.
fn proof(path: &Path) -> Result<Proof, String> {
    let text = fs::read_to_string(path).map_err(|fault| fault.to_string())?;
    let proof: Proof = serde_json::from_str(&text).map_err(|_| "this is no proof of the desk".to_owned())?;
    proof.check()?;
    Ok(proof)
}

fn say(verdict: &Verdict) {
    println!(
        "{} entries, {} rows, {} checkpoints",
        verdict.entries, verdict.rows, verdict.checkpoints
    );
    if let Some(key) = &verdict.key {
        println!("log key: {key}");
    }
    if let Some(head) = &verdict.head {
        println!("\n{head}");
    }
    for finding in &verdict.findings {
        println!("WRONG: {finding}");
    }
    println!(
        "{}",
        if verdict.findings.is_empty() {
            "all is well"
        } else {
            "the log and the data do not agree"
        }
    );
}
