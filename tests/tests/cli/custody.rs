//! The recovery key in the hands of custodians: any two bring it back with the stock `age` program, nobody alone.

use std::{
    fs,
    io::Write,
    process::{Command, Stdio},
};

use super::program::{Folder, age, initialised, refused, text};

/// What the stock age program makes of a file.
fn decrypt(identity: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut child = Command::new(age())
        .args(["-d", "-i", identity])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("age");
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
        secrets.push(text(
            &decrypt(&custodians[other].0, &half).expect("the second opens the inner one"),
        ));
    }
    assert!(secrets[0].starts_with("AGE-SECRET-KEY-1") && secrets.iter().all(|secret| *secret == secrets[0]));
    refused(
        &[
            "init",
            "--data",
            &data,
            "--organisation",
            "B",
            "--administrator",
            "C",
            "--sign-in",
            "c",
            "--custodian",
            &custodians[0].1,
            "--custodian",
            &custodians[1].1,
        ],
        "already holds",
    );
}
