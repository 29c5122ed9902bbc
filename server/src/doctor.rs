//! `panoh doctor`: what is weaker here than in production, in plain words.

use std::{os::unix::fs::PermissionsExt, path::Path, process::ExitCode};

use casework::{audit, store::Store};

use crate::{
    boot::{Sentence, database_file, key_file},
    cli::Doctor,
};

/// Looks; the code is 0 if nothing must be done.
///
/// # Errors
/// A sentence, if nothing can be looked at.
pub async fn run(options: &Doctor) -> Result<ExitCode, Sentence> {
    let place = &options.place;
    if !place.data.exists() {
        return Err(format!("there is no data folder {}", place.data.display()));
    }
    let mut must = Vec::new();
    let mut should = Vec::new();
    let key = key_file(place);
    if !key.exists() {
        must.push(format!("the instance key {} is missing: put it back", key.display()));
    } else if private(&key) {
        if key.starts_with(&place.data) {
            should.push(format!("the instance key lies beside the database: whoever takes this disk can guess passphrases; move {} elsewhere and name it with --instance-key", key.display()));
        }
    } else {
        must.push(format!(
            "the instance key can be read by others; type: chmod 600 {}",
            key.display()
        ));
    }
    if place.data.join("recovery").exists() {
        should.push("the recovery folder is still here: hand its files to the custodians and delete it".to_owned());
    }
    if swap_is_on() {
        should.push("swap is on: keys in memory may reach the disk; turn it off or encrypt it".to_owned());
    }
    let file = database_file(&place.data);
    let db = match &place.database_url {
        Some(url) => Store::postgres_read_only(url).await,
        None => Store::sqlite_read_only(&file).await,
    };
    match db {
        Ok(db) => match audit::verify(&db, &audit::Expected::default()).await {
            Ok(verdict) if verdict.findings.is_empty() => {}
            Ok(verdict) => must.push(format!("panoh verify finds {} faults", verdict.findings.len())),
            Err(fault) => must.push(format!("the database cannot be verified: {fault}")),
        },
        Err(fault) => must.push(fault.to_string()),
    }
    for line in &must {
        println!("MUST: {line}");
    }
    for line in &should {
        println!("should: {line}");
    }
    println!(
        "{}",
        if must.is_empty() {
            "nothing must be done"
        } else {
            "something must be done"
        }
    );
    Ok(if must.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn private(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o077 == 0)
}

/// Linux lists swap areas one per line after a heading.
fn swap_is_on() -> bool {
    std::fs::read_to_string("/proc/swaps").is_ok_and(|text| text.lines().count() > 1)
}
