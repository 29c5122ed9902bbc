//! The stock `age` program opens our files: if this project is gone, the keys are not.
//!
//! Runs only when `PANOH_AGE` names the program (<https://age-encryption.org>), for it is not part of the build.

use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::{self, Command, Stdio},
};

use uuid::Uuid;

use super::{Grant, Identity, Key, OrgRecovery, PersonKeys};

/// A folder that is gone after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("panoh-{name}-{}", process::id()));
        fs::create_dir_all(&path).expect("can write temporary files");
        Self(path)
    }

    fn identity(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).expect("can write temporary files");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).expect("can remove its own files");
    }
}

fn stock_age() -> Option<PathBuf> {
    let program = env::var_os("PANOH_AGE").map(PathBuf::from);
    if program.is_none() {
        eprintln!("skipped: PANOH_AGE does not name the stock age program");
    }
    program
}

/// What `age -d -i identity` makes of the file.
fn decrypt(age: &Path, identity: &Path, file: &[u8]) -> Option<Vec<u8>> {
    let mut child = Command::new(age)
        .arg("-d")
        .arg("-i")
        .arg(identity)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("PANOH_AGE names a program");
    child
        .stdin
        .take()
        .expect("has an input")
        .write_all(file)
        .expect("reads its input");
    let output = child.wait_with_output().expect("ends");
    output.status.success().then_some(output.stdout)
}

#[test]
fn stock_age_opens_a_grant() {
    let Some(age) = stock_age() else { return };
    let folder = Folder::new("grant");
    let keys = PersonKeys::generate().expect("has randomness");
    let (id, key) = (Uuid::from_u128(1), [0xc5; 32]);
    let grant = Grant {
        org: id,
        case: id,
        scope: "identity".into(),
        epoch: 1,
        grantee: id,
        grantee_epoch: 1,
        grantor: id,
        key: Key::from_bytes(key),
        expires: None,
        log_size: 1,
    };
    let blob = grant.seal(&keys, &keys.public().recipient).expect("seals");
    let own = folder.identity("own.txt", &keys.identity().to_text());
    let payload = decrypt(&age, &own, &blob).expect("opens");
    assert!(
        payload.windows(32).any(|window| window == key),
        "the section key lies open inside"
    );
    let stranger = Identity::random().expect("has randomness");
    let stranger = folder.identity("stranger.txt", &stranger.to_text());
    assert_eq!(decrypt(&age, &stranger, &blob), None);
}

#[test]
fn stock_age_brings_the_recovery_key_back_for_two_custodians() {
    let Some(age) = stock_age() else { return };
    let folder = Folder::new("recovery");
    let recovery = OrgRecovery::generate().expect("has randomness");
    let custodians: Vec<_> = (1..=3).map(|n| Identity::from_bytes(&[n; 32]).expect("is a key")).collect();
    let recipients: Vec<_> = custodians.iter().map(Identity::recipient).collect();
    let files: Vec<_> = custodians
        .iter()
        .enumerate()
        .map(|(n, custodian)| folder.identity(&format!("{n}.txt"), &custodian.to_text()))
        .collect();
    for (first, second, file) in recovery.split_for_pairs(&recipients).expect("splits") {
        let inner = decrypt(&age, &files[first], &file).expect("opens for the first");
        let secret = decrypt(&age, &files[second], &inner).expect("opens for the second");
        assert_eq!(secret, format!("{}\n", *recovery.secret()).into_bytes());
        assert_eq!(decrypt(&age, &files[second], &file), None, "not in the wrong order");
    }
}
