//! The program as an operator uses it: what it says, what it refuses, and that it refuses in one sentence.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::LazyLock,
    time::Duration,
};

use casework::demo;
use sea_orm::{ConnectionTrait, Database};
use serde_json::Value;
use uuid::Uuid;

/// The program beside this test. Cargo builds a program only for the tests of its own package, so it is asked to here.
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().expect("this test");
    let folder = test.parent().and_then(Path::parent).expect("target/PROFILE").to_owned();
    let mut build = Command::new(std::env::var_os("CARGO").expect("run by cargo"));
    build.args(["build", "--quiet", "--workspace", "--bin", "panoh"]).current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    if folder.ends_with("release") {
        build.arg("--release");
    }
    assert!(build.status().expect("cargo runs").success(), "panoh is built");
    folder.join("panoh")
});

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("panoh-cli-{}", Uuid::new_v4()));
        fs::create_dir(&path).expect("a folder");
        Self(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// A program that ends with the test, whatever comes of it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn start(words: &[&str]) -> Running {
    let mut command = Command::new(&*PROGRAM);
    command.args(words).env("RUST_BACKTRACE", "1").env_remove("PANOH_DATA").env_remove("CREDENTIALS_DIRECTORY");
    Running(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("panoh starts"))
}

/// Waits for a program that must end by itself.
fn end(mut running: Running) -> Output {
    for _ in 0..600 {
        if let Some(status) = running.0.try_wait().expect("its state") {
            let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
            running.0.stdout.take().map(|mut pipe| pipe.read_to_end(&mut stdout));
            running.0.stderr.take().map(|mut pipe| pipe.read_to_end(&mut stderr));
            return Output { status, stdout, stderr };
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("the program does not end");
}

fn panoh(words: &[&str]) -> Output {
    end(start(words))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A refusal: one sentence that holds these words, a code, and nothing of the program's inside.
fn refused(words: &[&str], says: &str) {
    let output = panoh(words);
    let said = text(&output.stderr);
    assert!(!output.status.success(), "{words:?} must fail: {}", text(&output.stdout));
    assert_eq!(said.trim_end().lines().count(), 1, "{words:?}: one sentence, not: {said}");
    assert!(said.starts_with("panoh: ") && said.contains(says), "{words:?}: {said}");
    assert!(!said.contains("panicked") && !said.contains("backtrace") && !said.contains("Error {"), "{said}");
}

/// Somebody who keeps a part of the recovery key: the file of the age identity and its recipient.
fn custodian(folder: &Folder, name: &str) -> (String, String) {
    let (age, file) = (age(), folder.path(name));
    let keygen = Path::new(&age).with_file_name("age-keygen");
    assert!(Command::new(&keygen).args(["-o", &file]).stderr(Stdio::null()).status().expect("age-keygen").success());
    let public = Command::new(&keygen).args(["-y", &file]).output().expect("age-keygen");
    (file, text(&public.stdout).trim().to_owned())
}

fn age() -> String {
    std::env::var("PANOH_AGE").expect("PANOH_AGE names the stock age program; type: make test")
}

/// A data folder as `panoh init` makes it, and its three custodians.
fn initialised(folder: &Folder) -> (String, Vec<(String, String)>) {
    let data = folder.path("data");
    let custodians: Vec<_> = ["one", "two", "three"].iter().map(|name| custodian(folder, name)).collect();
    let mut words = vec!["init", "--data", &data, "--organisation", "Паноҳгоҳи озмоишӣ", "--administrator", "Малика Назарова", "--sign-in", "malika"];
    for (_, recipient) in &custodians {
        words.extend(["--custodian", recipient]);
    }
    let output = panoh(&words);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("/invitation/"), "{}", text(&output.stdout));
    (data, custodians)
}

#[test]
fn help_is_complete() {
    let place = ["--data", "--database-url", "--instance-key"];
    let all = text(&panoh(&["--help"]).stdout);
    for (command, flags) in [
        ("serve", [&place[..], &["--listen", "--demo", "--exit-url", "--help-phone"]].concat()),
        ("init", [&place[..], &["--organisation", "--kind", "--administrator", "--sign-in", "--custodian"]].concat()),
        ("verify", vec!["--data", "--database-url", "--json", "--checkpoint", "--log-key"]),
        ("doctor", place.to_vec()),
    ] {
        let line = all.lines().find(|line| line.trim_start().starts_with(command)).unwrap_or_else(|| panic!("{command} in {all}"));
        assert!(line.trim().len() > command.len() + 10, "what it does: {line}");
        let output = panoh(&[command, "--help"]);
        let help = text(&output.stdout);
        assert!(output.status.success());
        let shown: Vec<&str> = help.lines().filter(|line| line.trim_start().starts_with("--")).collect();
        for flag in &flags {
            let line = shown.iter().find(|line| line.split([' ', ',']).any(|word| word == *flag)).unwrap_or_else(|| panic!("{command} {flag}: {help}"));
            let after = help.split(*line).nth(1).unwrap_or_default().lines().nth(1).unwrap_or_default();
            let words = |text: &str| text.split_whitespace().filter(|word| !word.starts_with(['-', '<', '['])).count();
            assert!(words(line) > 2 || words(after) > 2, "{command} {flag} says what it is for: {help}");
        }
        assert_eq!(shown.len(), flags.len(), "each flag is known to this test: {shown:?}");
    }
}

#[test]
fn what_cannot_be_is_refused_in_one_sentence() {
    let folder = Folder::new();
    let (file, empty) = (folder.path("file"), folder.path("empty"));
    fs::write(&file, "").expect("a file");
    let (_, recipient) = custodian(&folder, "one");
    let init = |data, custodian| ["init", "--data", data, "--organisation", "A", "--administrator", "B", "--sign-in", "b", "--custodian", custodian];
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
    refused(&[&init(&empty, &recipient)[..], &["--custodian", &recipient]].concat(), "twice");
    refused(&[&init(&empty, &recipient)[..], &["--custodian", "not-a-recipient"]].concat(), "age1");
    refused(&["verify", "--data", &empty], "no database");
    refused(&["doctor", "--data", &empty], "no data folder");
    refused(&[&serve(&empty)[..], &["--database-url", "postgres://nobody@127.0.0.1:1/nothing"]].concat(), "database cannot be opened");
}

#[test]
fn a_taken_port_is_refused_in_one_sentence() {
    let folder = Folder::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("its address").to_string();
    refused(&["serve", "--data", &folder.path("data"), "--demo", "--listen", &address], "--listen");
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
    change(&data, "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_of_tomorrow', 0)").await;
    Command::new("chmod").args(["600", &elsewhere]).status().expect("chmod");
    refused(&[&serve[..], &["--instance-key", &elsewhere]].concat(), "newer version");
}

/// Runs a statement behind the program's back.
async fn change(data: &str, sql: &str) {
    let db = Database::connect(format!("sqlite://{data}/store/panoh.db?mode=rw")).await.expect("the database");
    db.execute_unprepared(sql).await.expect("the statement");
    db.close().await.expect("closed");
}

/// What the stock age program makes of a file.
fn decrypt(identity: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut child = Command::new(age()).args(["-d", "-i", identity]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("age");
    child.stdin.take().expect("its input").write_all(bytes).expect("written");
    let output = child.wait_with_output().expect("age");
    output.status.success().then_some(output.stdout)
}

#[test]
fn any_two_custodians_bring_the_recovery_key_back_and_nobody_alone() {
    let folder = Folder::new();
    let (data, custodians) = initialised(&folder);
    let mut secrets = Vec::new();
    for (one, other, third) in [(0, 1, 2), (0, 2, 1), (1, 2, 0)] {
        let file = fs::read(format!("{data}/recovery/custodians-{}-{}.age", one + 1, other + 1)).expect("the pair's file");
        let half = decrypt(&custodians[one].0, &file).expect("the first opens the outer file");
        assert!(!text(&half).contains("AGE-SECRET-KEY"), "one alone has nothing");
        assert!(decrypt(&custodians[other].0, &file).is_none() && decrypt(&custodians[third].0, &half).is_none());
        secrets.push(text(&decrypt(&custodians[other].0, &half).expect("the second opens the inner one")));
    }
    assert!(secrets[0].starts_with("AGE-SECRET-KEY-1") && secrets.iter().all(|secret| *secret == secrets[0]));
    refused(&["init", "--data", &data, "--organisation", "B", "--administrator", "C", "--sign-in", "c", "--custodian", &custodians[0].1, "--custodian", &custodians[1].1], "already holds");
}

#[tokio::test]
async fn verify_believes_a_copy_and_finds_a_change() {
    let folder = Folder::new();
    let (data, _) = initialised(&folder);
    let output = panoh(&["verify", "--data", &data]);
    assert!(output.status.success() && text(&output.stdout).contains("all is well"), "{}", text(&output.stdout));
    let copy = folder.path("copy");
    fs::create_dir(&copy).expect("a folder");
    assert!(Command::new("cp").args(["-r", &format!("{data}/store"), &copy]).status().expect("cp").success());
    let output = panoh(&["verify", "--data", &copy, "--json"]);
    assert!(output.status.success(), "a copy without any key: {}", text(&output.stderr));
    let said: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(said["findings"], Value::Array(Vec::new()));
    let (note, key) = (folder.path("note"), said["key"].as_str().expect("the log's key"));
    fs::write(&note, said["head"].as_str().expect("a signed head")).expect("kept");
    assert!(panoh(&["verify", "--data", &copy, "--checkpoint", &note, "--log-key", key]).status.success());
    assert_eq!(panoh(&["verify", "--data", &copy, "--log-key", "another+00000000+AAAA"]).status.code(), Some(1));

    change(&copy, "UPDATE org SET name = 'Паноҳгоҳи дигар'").await;
    let output = panoh(&["verify", "--data", &copy, "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let said: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(said["findings"][0]["fault"], "row-changed", "{said}");
    let output = panoh(&["verify", "--data", &copy]);
    assert!(text(&output.stdout).contains("WRONG"), "{}", text(&output.stdout));
}

#[test]
fn doctor_says_what_must_be_done() {
    let folder = Folder::new();
    let (data, _) = initialised(&folder);
    let output = panoh(&["doctor", "--data", &data]);
    let said = text(&output.stdout);
    assert!(output.status.success() && said.contains("recovery folder") && said.contains("nothing must be done"), "{said}");
    let key = format!("{data}/key/instance.key");
    Command::new("chmod").args(["644", &key]).status().expect("chmod");
    let output = panoh(&["doctor", "--data", &data]);
    assert!(output.status.code() == Some(1) && text(&output.stdout).contains("MUST"), "{}", text(&output.stdout));
}

#[test]
fn the_demo_is_served_says_how_to_sign_in_and_ends_when_told() {
    let folder = Folder::new();
    let data = folder.path("data");
    let mut running = start(&["serve", "--data", &data, "--listen", "127.0.0.1:0", "--demo"]);
    let mut lines = BufReader::new(running.0.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let ready = lines.by_ref().find_map(|line| line.split_once("http://").map(|(_, rest)| rest.split(' ').next().unwrap_or_default().to_owned()));
    let ready = ready.expect("it is ready");
    let said: Vec<String> = lines.by_ref().take(demo::PEOPLE.len() + 3).collect();
    for one in demo::PEOPLE {
        assert!(said.iter().any(|line| line.contains(one.login) && line.contains(one.name)), "{} in {said:?}", one.login);
    }
    let mut page = String::new();
    let mut line = TcpStream::connect(&ready).expect("the port");
    line.write_all(b"GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").expect("asked");
    line.read_to_string(&mut page).expect("answered");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("name=\"passphrase\""), "{page}");
    Command::new("kill").args(["-TERM", &running.0.id().to_string()]).status().expect("kill");
    let output = end(running);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(panoh(&["verify", "--data", &data]).status.success());
}
