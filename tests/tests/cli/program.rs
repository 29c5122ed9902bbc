//! The program, started and waited for; folders that go with the test; data folders as `panoh init` makes them.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use sea_orm::{ConnectionTrait, Database};
use uuid::Uuid;

/// A folder that goes with the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        let path = std::env::temp_dir().join(format!("panoh-cli-{}", Uuid::new_v4()));
        fs::create_dir(&path).expect("a folder");
        Self(path)
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// A program that ends with the test, whatever comes of it.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

pub(crate) fn start(words: &[&str]) -> Running {
    let mut command = Command::new(tests::panoh());
    command
        .args(words)
        .env("RUST_BACKTRACE", "1")
        .env_remove("PANOH_DATA")
        .env_remove("CREDENTIALS_DIRECTORY");
    Running(
        command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("panoh starts"),
    )
}

/// Waits for a program that must end by itself.
pub(crate) fn end(mut running: Running) -> Output {
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

pub(crate) fn panoh(words: &[&str]) -> Output {
    end(start(words))
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A refusal: one sentence that holds these words, a code, and nothing of the program's inside.
pub(crate) fn refused(words: &[&str], says: &str) {
    let output = panoh(words);
    let said = text(&output.stderr);
    assert!(!output.status.success(), "{words:?} must fail: {}", text(&output.stdout));
    assert_eq!(said.trim_end().lines().count(), 1, "{words:?}: one sentence, not: {said}");
    assert!(said.starts_with("panoh: ") && said.contains(says), "{words:?}: {said}");
    assert!(
        !said.contains("panicked") && !said.contains("backtrace") && !said.contains("Error {"),
        "{said}"
    );
}

/// Somebody who keeps a part of the recovery key: the file of the age identity and its recipient.
pub(crate) fn custodian(folder: &Folder, name: &str) -> (String, String) {
    let (age, file) = (age(), folder.path(name));
    let keygen = Path::new(&age).with_file_name("age-keygen");
    assert!(
        Command::new(&keygen)
            .args(["-o", &file])
            .stderr(Stdio::null())
            .status()
            .expect("age-keygen")
            .success()
    );
    let public = Command::new(&keygen).args(["-y", &file]).output().expect("age-keygen");
    (file, text(&public.stdout).trim().to_owned())
}

pub(crate) fn age() -> String {
    std::env::var("PANOH_AGE").expect("PANOH_AGE names the stock age program; type: make test")
}

/// A data folder as `panoh init` makes it, and its three custodians.
pub(crate) fn initialised(folder: &Folder) -> (String, Vec<(String, String)>) {
    initialised_on(folder, None)
}

/// The same on a PostgreSQL database.
pub(crate) fn initialised_on(folder: &Folder, url: Option<&str>) -> (String, Vec<(String, String)>) {
    let data = folder.path("data");
    let custodians: Vec<_> = ["one", "two", "three"].iter().map(|name| custodian(folder, name)).collect();
    let mut words = vec![
        "init",
        "--data",
        &data,
        "--organisation",
        "Паноҳгоҳи озмоишӣ",
        "--administrator",
        "Малика Назарова",
        "--sign-in",
        "malika",
    ];
    for (_, recipient) in &custodians {
        words.extend(["--custodian", recipient]);
    }
    if let Some(url) = url {
        words.extend(["--database-url", url]);
    }
    let output = panoh(&words);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("/invitation/"), "{}", text(&output.stdout));
    (data, custodians)
}

/// Runs a statement behind the program's back.
pub(crate) async fn change(data: &str, sql: &str) {
    let db = Database::connect(format!("sqlite://{data}/store/panoh.db?mode=rw"))
        .await
        .expect("the database");
    db.execute_unprepared(sql).await.expect("the statement");
    db.close().await.expect("closed");
}
