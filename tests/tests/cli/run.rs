//! Help, verify, doctor, and serving the demo.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::Command,
};

use casework::demo;
use sea_orm::{ConnectionTrait, Database};
use serde_json::Value;

use super::program::{Folder, change, end, initialised, initialised_on, panoh, start, text};

#[test]
fn help_is_complete() {
    let place = ["--data", "--database-url", "--instance-key", "--files", "--scanner"];
    let all = text(&panoh(&["--help"]).stdout);
    for (command, flags) in [
        (
            "serve",
            [
                &place[..],
                &["--listen", "--demo", "--exit-url", "--behind-proxy", "--help-phone"],
            ]
            .concat(),
        ),
        (
            "init",
            [
                &place[..],
                &[
                    "--organisation",
                    "--kind",
                    "--administrator",
                    "--sign-in",
                    "--another",
                    "--custodian",
                ],
            ]
            .concat(),
        ),
        (
            "verify",
            vec![
                "--data",
                "--database-url",
                "--files",
                "--json",
                "--checkpoint",
                "--proof",
                "--log-key",
            ],
        ),
        ("doctor", place.to_vec()),
    ] {
        let line = all
            .lines()
            .find(|line| line.trim_start().starts_with(command))
            .unwrap_or_else(|| panic!("{command} in {all}"));
        assert!(line.trim().len() > command.len() + 10, "what it does: {line}");
        let output = panoh(&[command, "--help"]);
        let help = text(&output.stdout);
        assert!(output.status.success());
        let shown: Vec<&str> = help.lines().filter(|line| line.trim_start().starts_with("--")).collect();
        for flag in &flags {
            let line = shown
                .iter()
                .find(|line| line.split([' ', ',']).any(|word| word == *flag))
                .unwrap_or_else(|| panic!("{command} {flag}: {help}"));
            let after = help
                .split(*line)
                .nth(1)
                .unwrap_or_default()
                .lines()
                .nth(1)
                .unwrap_or_default();
            let words = |text: &str| {
                text.split_whitespace()
                    .filter(|word| !word.starts_with(['-', '<', '[']))
                    .count()
            };
            assert!(
                words(line) > 2 || words(after) > 2,
                "{command} {flag} says what it is for: {help}"
            );
        }
        assert_eq!(shown.len(), flags.len(), "each flag is known to this test: {shown:?}");
    }
}

#[tokio::test]
async fn verify_believes_a_copy_and_finds_a_change() {
    let folder = Folder::new();
    let (data, _) = initialised(&folder);
    let output = panoh(&["verify", "--data", &data]);
    assert!(
        output.status.success() && text(&output.stdout).contains("all is well"),
        "{}",
        text(&output.stdout)
    );
    let copy = folder.path("copy");
    fs::create_dir(&copy).expect("a folder");
    assert!(
        Command::new("cp")
            .args(["-r", &format!("{data}/store"), &copy])
            .status()
            .expect("cp")
            .success()
    );
    let output = panoh(&["verify", "--data", &copy, "--json"]);
    assert!(output.status.success(), "a copy without any key: {}", text(&output.stderr));
    let said: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(said["findings"], Value::Array(Vec::new()));
    let (note, key) = (folder.path("note"), said["key"].as_str().expect("the log's key"));
    fs::write(&note, said["head"].as_str().expect("a signed head")).expect("kept");
    assert!(
        panoh(&["verify", "--data", &copy, "--checkpoint", &note, "--log-key", key])
            .status
            .success()
    );
    assert_eq!(
        panoh(&["verify", "--data", &copy, "--log-key", "another+00000000+AAAA"])
            .status
            .code(),
        Some(1)
    );

    change(&copy, "UPDATE org SET name = 'Паноҳгоҳи дигар'").await;
    let output = panoh(&["verify", "--data", &copy, "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let said: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(said["findings"][0]["fault"], "row-changed", "{said}");
    let output = panoh(&["verify", "--data", &copy]);
    assert!(text(&output.stdout).contains("WRONG"), "{}", text(&output.stdout));
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgresql_an_organisation_is_made_looked_after_and_verified() {
    let (folder, url) = (Folder::new(), tests::own_database().await);
    let (data, _) = initialised_on(&folder, Some(&url));
    let on = ["--data", &data, "--database-url", &url];
    let output = panoh(&[&["doctor"], &on[..]].concat());
    assert!(
        output.status.success() && text(&output.stdout).contains("nothing must be done"),
        "{}",
        text(&output.stdout)
    );
    assert!(panoh(&[&["verify"], &on[..]].concat()).status.success());
    let db = Database::connect(&url).await.expect("the database");
    db.execute_unprepared("UPDATE org SET name = 'Паноҳгоҳи дигар'")
        .await
        .expect("the statement");
    db.close().await.expect("closed");
    assert_eq!(panoh(&[&["verify"], &on[..]].concat()).status.code(), Some(1));
}

#[test]
fn doctor_says_what_must_be_done() {
    let folder = Folder::new();
    let (data, _) = initialised(&folder);
    let output = panoh(&["doctor", "--data", &data]);
    let said = text(&output.stdout);
    assert!(
        output.status.success() && said.contains("recovery folder") && said.contains("nothing must be done"),
        "{said}"
    );
    let key = format!("{data}/key/instance.key");
    Command::new("chmod").args(["644", &key]).status().expect("chmod");
    let output = panoh(&["doctor", "--data", &data]);
    assert!(
        output.status.code() == Some(1) && text(&output.stdout).contains("MUST"),
        "{}",
        text(&output.stdout)
    );
}

#[test]
fn the_demo_is_served_says_how_to_sign_in_and_ends_when_told() {
    let folder = Folder::new();
    let data = folder.path("data");
    let mut running = start(&["serve", "--data", &data, "--listen", "127.0.0.1:0", "--demo"]);
    let mut lines = BufReader::new(running.0.stdout.take().expect("its output"))
        .lines()
        .map_while(Result::ok);
    let ready = lines.by_ref().find_map(|line| {
        line.split_once("http://")
            .map(|(_, rest)| rest.split(' ').next().unwrap_or_default().to_owned())
    });
    let ready = ready.expect("it is ready");
    let said: Vec<String> = lines.by_ref().take(demo::PEOPLE.len() + 3).collect();
    for one in demo::PEOPLE {
        assert!(
            said.iter().any(|line| line.contains(one.login) && line.contains(one.name)),
            "{} in {said:?}",
            one.login
        );
    }
    let mut page = String::new();
    let mut line = TcpStream::connect(&ready).expect("the port");
    line.write_all(b"GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        .expect("asked");
    line.read_to_string(&mut page).expect("answered");
    assert!(
        page.starts_with("HTTP/1.1 200") && page.contains("name=\"passphrase\""),
        "{page}"
    );
    Command::new("kill")
        .args(["-TERM", &running.0.id().to_string()])
        .status()
        .expect("kill");
    let output = end(running);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(panoh(&["verify", "--data", &data]).status.success());
}
