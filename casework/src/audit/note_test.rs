//! Notes against the published example of Go's `sumdb/note` and against damage of every kind.

use proptest::prelude::*;

use super::*;

/// Example of <https://pkg.go.dev/golang.org/x/mod/sumdb/note>.
const FOREIGN_KEY: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const FOREIGN_NOTE: &str = "If you think cryptography is the answer to your problem,\n\
    then you don't know what your problem is.\n\n\
    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

const NAME: &str = "panoh.example/log";

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn checkpoint() -> Checkpoint {
    Checkpoint {
        origin: NAME.to_owned(),
        size: 20_852_163,
        root: [0xA5; 32],
    }
}

fn note() -> String {
    checkpoint().sign(&key(1), NAME).expect("plain origin")
}

#[test]
fn a_foreign_note_verifies() {
    let (name, key) = parse_verifier_key(FOREIGN_KEY).expect("published key");
    assert_eq!(verifier_key(&name, &key).as_deref(), Ok(FOREIGN_KEY));
    let note = Note::parse(FOREIGN_NOTE).expect("published note");
    assert_eq!(note.to_string(), FOREIGN_NOTE);
    let text = note.verify(&name, &key).expect("published signature");
    assert!(text.ends_with("what your problem is.\n"));
    assert_eq!(verify(FOREIGN_NOTE, &name, &key), Err(NoteError::NotACheckpoint));
}

#[test]
fn the_body_is_three_lines() {
    let body = "panoh.example/log\n20852163\npaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaU=\n";
    assert_eq!(checkpoint().body(), body);
    assert!(note().starts_with(&format!("{body}\n— {NAME} ")));
    assert_eq!(Checkpoint::parse(body), Ok(checkpoint()));
}

#[test]
fn bodies_we_would_not_write_are_refused() {
    let root = BASE64.encode([0; 32]);
    for body in [
        String::new(),
        format!("\n1\n{root}\n"),
        format!("o\n01\n{root}\n"),
        format!("o\n+1\n{root}\n"),
        format!("o\n-1\n{root}\n"),
        format!("o\n18446744073709551616\n{root}\n"),
        format!("o\n1\n{root}"),
        format!("o\n1\n{root}\nextension\n"),
        format!("o\r\n1\r\n{root}\r\n"),
        "o\n1\nAAAA\n".to_owned(),
    ] {
        assert_eq!(Checkpoint::parse(&body), Err(NoteError::NotACheckpoint), "{body:?}");
    }
    for origin in ["", "two\nlines", "a\tb"] {
        let odd = Checkpoint {
            origin: origin.to_owned(),
            ..checkpoint()
        };
        assert_eq!(odd.sign(&key(1), NAME), Err(NoteError::NotACheckpoint));
    }
}

#[test]
fn several_keys_may_sign_and_each_is_found() {
    let mut note = Note::parse(&note()).expect("own note");
    note.sign(&key(2), "witness.example/a").expect("plain name");
    note.sign(&key(3), NAME).expect("same name, other key");
    let text = note.to_string();
    for (name, seed) in [(NAME, 1), ("witness.example/a", 2), (NAME, 3)] {
        assert_eq!(verify(&text, name, &key(seed).verifying_key()), Ok(checkpoint()));
    }
    for (name, seed) in [(NAME, 2), ("witness.example/a", 1), (NAME, 4)] {
        let refused = verify(&text, name, &key(seed).verifying_key());
        assert_eq!(refused, Err(NoteError::Unsigned));
    }
    assert_eq!(note.sign(&key(2), "a b"), Err(NoteError::BadKeyName));
    assert_eq!(note.sign(&key(2), "a+b"), Err(NoteError::BadKeyName));
    assert_eq!(verifier_key("", &key(1).verifying_key()), Err(NoteError::BadKeyName));
}

#[test]
fn one_bad_line_by_a_known_key_condemns_the_note() {
    let (own, key) = (note(), key(1).verifying_key());
    let mut other = checkpoint();
    other.size += 1;
    let stolen = other.sign(&super::test::key(1), NAME).expect("plain origin");
    let stolen = stolen.lines().last().expect("signature line");
    let both = format!("{own}{stolen}\n");
    assert_eq!(verify(&both, NAME, &key), Err(NoteError::BadSignature));
}

#[test]
fn damaged_notes_are_malformed() {
    let (own, text) = (note(), checkpoint().body());
    for bad in [
        String::new(),
        "\n\n".to_owned(),
        text.clone(),
        format!("{text}\n"),
        own.trim_end().to_owned(),
        format!("{own}\n"),
        own.replace('—', "-"),
        own.replace("— ", "—  "),
        own.replace('\n', "\r\n"),
        own.replace("=\n", "\n"),
        format!("{own}— {NAME} AAAAAA==\n"),
        format!("{}\n{own}", "x".repeat(MAX_LEN)),
        own.replacen("panoh", "pa\tnoh", 1),
    ] {
        assert_eq!(Note::parse(&bad), Err(NoteError::Malformed), "{bad:?}");
    }
}

#[test]
fn a_verifier_key_with_a_wrong_hash_is_refused() {
    for bad in [
        FOREIGN_KEY.replace("c74f20a3", "c74f20a4"),
        FOREIGN_KEY.replace("c74f20a3", "C74F20A3"),
        FOREIGN_KEY.replace("+ARpc", "+BBpc"),
        FOREIGN_KEY.replace("Peter", "Pet er"),
        FOREIGN_KEY.replace('+', ""),
    ] {
        assert_eq!(parse_verifier_key(&bad), Err(NoteError::BadVerifierKey), "{bad}");
    }
}

proptest! {
    #[test]
    fn any_changed_byte_is_noticed(at in any::<prop::sample::Index>(), bit in 0u8..7) {
        let mut bytes = note().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        if let Ok(changed) = String::from_utf8(bytes) {
            prop_assert!(verify(&changed, NAME, &key(1).verifying_key()).is_err());
        }
    }

    #[test]
    fn strange_text_never_panics(text in "(.|\n|— |\n\n|[a-z] ){0,60}") {
        if let Ok(note) = Note::parse(&text) {
            prop_assert_eq!(note.to_string(), text.clone());
        }
        let _ = (Checkpoint::parse(&text), parse_verifier_key(&text));
    }
}
