//! `panoh doctor`: what is weaker here than in production, in plain words.

use std::{net::IpAddr, os::unix::fs::PermissionsExt, path::Path, process::ExitCode};

use casework::{audit, checkup, store::Store};

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
    if place.database_url.as_deref().is_some_and(in_the_open) {
        should.push("the database is on another computer and its address does not demand encryption: end --database-url with ?sslmode=verify-full, or at least ?sslmode=require".to_owned());
    }
    let file = database_file(&place.data);
    let db = match &place.database_url {
        Some(url) => Store::postgres_read_only(url).await,
        None => Store::sqlite_read_only(&file).await,
    };
    match db {
        Ok(db) => {
            let files = place.files.clone().unwrap_or_else(|| place.data.join("files"));
            match checkup::verify(&db, &files, &audit::Expected::default()).await {
                Ok(verdict) if verdict.findings.is_empty() => {}
                Ok(verdict) => must.push(format!("panoh verify finds {} faults", verdict.findings.len())),
                Err(fault) => must.push(format!("the database cannot be verified: {fault}")),
            }
            if let Err(fault) = checkup::look(&db, &mut must, &mut should).await {
                must.push(format!("the database cannot be read: {fault}"));
            }
        }
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
    !std::fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o037 != 0)
}

/// Whether a PostgreSQL address leads to another computer and lets the connection be in the open.
fn in_the_open(url: &str) -> bool {
    let (place, query) = url.split_once('?').unwrap_or((url, ""));
    let place = place.split_once("://").map_or(place, |(_, rest)| rest);
    let place = place.split('/').next().unwrap_or_default();
    let host = place.rsplit('@').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(six) => six.split(']').next(),
        None => host.split(':').next(),
    };
    // As the database's driver reads them: the last one counts, and a host there stands before the one in the address.
    let parameter = |names: &[&str]| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.rfind(|(name, _)| names.contains(name)).map(|(_, value)| value)
    };
    let host = parameter(&["host", "hostaddr"]).or(host).unwrap_or_default();
    // A path is a socket of this machine; its slash may be percent-encoded.
    let socket = host.is_empty() || host.starts_with('/') || host.to_ascii_lowercase().starts_with("%2f");
    let here = socket || host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    let closed = ["require", "verify-ca", "verify-full"];
    let demanded = parameter(&["sslmode", "ssl-mode"]).is_some_and(|mode| closed.contains(&mode));
    !here && !demanded
}

/// Linux lists swap areas one per line after a heading.
fn swap_is_on() -> bool {
    std::fs::read_to_string("/proc/swaps").is_ok_and(|text| text.lines().count() > 1)
}

#[cfg(test)]
mod tests {
    use super::in_the_open;

    #[test]
    fn an_address_over_a_network_must_demand_encryption() {
        for url in [
            "postgres://panoh@db.example/panoh",
            "postgres://panoh:secret@10.0.0.7:5432/panoh?sslmode=prefer",
            "postgresql://panoh@[2001:db8::7]/panoh?application_name=panoh",
            "postgres://panoh@localhost/panoh?host=db.example",
            "postgres://panoh@db.example/panoh?sslmode=require&sslmode=disable",
        ] {
            assert!(in_the_open(url), "{url}");
        }
        for url in [
            "postgres://panoh@localhost/panoh",
            "postgres://panoh@127.0.0.1:5432/panoh",
            "postgres://panoh@[::1]:5432/panoh",
            "postgres://panoh@%2Frun%2Fpostgresql/panoh",
            "postgres:///panoh?host=/run/postgresql",
            "postgres://panoh@db.example/panoh?sslmode=require",
            "postgres://panoh@db.example/panoh?application_name=panoh&sslmode=verify-full",
        ] {
            assert!(!in_the_open(url), "{url}");
        }
    }
}
