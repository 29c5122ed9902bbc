//! What cannot be done is refused in one sentence, with a code that is not zero.

use std::{fs, net::TcpListener, path::Path, process::Command};

use super::program::{Folder, change, custodian, initialised, refused};

#[test]
fn what_cannot_be_is_refused_in_one_sentence() {
    let folder = Folder::new();
    let (file, empty) = (folder.path("file"), folder.path("empty"));
    fs::write(&file, "").expect("a file");
    let (_, recipient) = custodian(&folder, "one");
    let init = |data, custodian| {
        [
            "init",
            "--data",
            data,
            "--organisation",
            "A",
            "--administrator",
            "B",
            "--sign-in",
            "b",
            "--custodian",
            custodian,
        ]
    };
    let serve = |data| ["serve", "--data", data, "--listen", "127.0.0.1:0"];
    refused(&["serve", "--data", &empty, "--nonsense"], "--nonsense");
    refused(&["serve"], "--data");
    refused(&["nonsense"], "nonsense");
    refused(&[], "--help");
    refused(&["serve", "--data", &empty, "--listen", "nowhere"], "nowhere");
    refused(&serve(&empty), "no data yet");
    assert!(!Path::new(&empty).exists(), "nothing is made by a mistake");
    refused(&[&serve("/proc/panoh")[..], &["--demo"]].concat(), "/proc/panoh");
    refused(&[&serve(&file)[..], &["--demo"]].concat(), &file);
    refused(&init(&empty, &recipient), "two to five");
    refused(
        &[&init(&empty, &recipient)[..], &["--custodian", &recipient]].concat(),
        "twice",
    );
    refused(
        &[&init(&empty, &recipient)[..], &["--custodian", "not-a-recipient"]].concat(),
        "age1",
    );
    refused(&["verify", "--data", &empty], "no database");
    refused(&["doctor", "--data", &empty], "no data folder");
    refused(
        &[
            &serve(&empty)[..],
            &["--demo", "--database-url", "postgres://nobody@127.0.0.1:1/nothing"],
        ]
        .concat(),
        "database cannot be opened",
    );
}

#[test]
fn a_taken_port_is_refused_in_one_sentence() {
    let folder = Folder::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("its address").to_string();
    refused(
        &["serve", "--data", &folder.path("data"), "--demo", "--listen", &address],
        "--listen",
    );
}

#[tokio::test]
async fn a_missing_key_and_a_newer_schema_are_refused_in_one_sentence() {
    let folder = Folder::new();
    let (data, _) = initialised(&folder);
    let serve = ["serve", "--data", &data, "--listen", "127.0.0.1:0"];
    let key = Path::new(&data).join("key/instance.key");
    let kept = fs::read(&key).expect("the instance key");
    fs::write(&key, "0123").expect("a damaged key");
    refused(&serve, "64 hexadecimal digits");
    fs::remove_file(&key).expect("gone");
    refused(&serve, "instance key");
    assert!(!key.exists(), "no new key is made over old data");
    let elsewhere = folder.path("elsewhere.key");
    fs::write(&elsewhere, kept).expect("a key elsewhere");
    refused(&[&serve[..], &["--instance-key", &elsewhere]].concat(), "chmod 600");
    change(
        &data,
        "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_of_tomorrow', 0)",
    )
    .await;
    Command::new("chmod").args(["600", &elsewhere]).status().expect("chmod");
    refused(&[&serve[..], &["--instance-key", &elsewhere]].concat(), "newer version");
}
