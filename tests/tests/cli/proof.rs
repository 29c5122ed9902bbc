//! `panoh verify --proof`: an entry's proof is believed of this log, and of no other.

use std::fs;

use casework::{
    audit::{Proof, prove},
    store::Store,
};

use super::program::{Folder, initialised, panoh, text};

async fn kept(data: &str, seq: u64) -> Proof {
    let store = Store::sqlite_read_only(&std::path::Path::new(data).join("store/panoh.db")).await;
    let store = store.expect("the database");
    let proof = prove(&store, seq).await.expect("the log");
    proof.expect("an entry")
}

fn keep(path: &str, proof: &Proof) {
    fs::write(path, serde_json::to_vec(proof).expect("JSON")).expect("kept");
}

#[tokio::test]
async fn verify_believes_a_proof_of_this_log_only() {
    let (folder, elsewhere) = (Folder::new(), Folder::new());
    let ((data, _), (other, _)) = (initialised(&folder), initialised(&elsewhere));
    let file = folder.path("proof.json");
    let proof = kept(&data, 0).await;
    keep(&file, &proof);
    let output = panoh(&["verify", "--data", &data, "--proof", &file]);
    assert!(
        output.status.success() && text(&output.stdout).contains("entry 0 is in the log"),
        "{} {}",
        text(&output.stdout),
        text(&output.stderr)
    );
    let output = panoh(&["verify", "--data", &other, "--proof", &file]);
    assert_eq!(output.status.code(), Some(1), "a proof of another log");
    assert!(!text(&output.stdout).contains("is in the log"));
    let foreign = kept(&other, 0).await;
    for wrong in [
        Proof { seq: 1, ..proof.clone() },
        Proof {
            entry: foreign.entry,
            ..proof.clone()
        },
        Proof {
            checkpoint: foreign.checkpoint,
            ..proof
        },
    ] {
        keep(&file, &wrong);
        let output = panoh(&["verify", "--data", &data, "--proof", &file]);
        assert!(!output.status.success(), "{wrong:?}");
        assert!(!text(&output.stderr).contains("panicked"), "{}", text(&output.stderr));
    }
    fs::write(&file, "{}").expect("kept");
    let output = panoh(&["verify", "--data", &data, "--proof", &file]);
    assert!(
        !output.status.success() && text(&output.stderr).contains("this is no proof"),
        "{}",
        text(&output.stderr)
    );
}
