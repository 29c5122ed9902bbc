//! Key history, sessions, the instance key and the recovery key.

use uuid::Uuid;

use super::{
    CryptoError, Identity, InstanceKey, Key, OrgRecovery, PersonKeys, Token, audit_pair,
    chain::{self, ChainContext},
    seal_to, session,
};

fn key(byte: u8) -> Key {
    Key::from_bytes([byte; 32])
}

fn keys() -> PersonKeys {
    PersonKeys::from_bytes(&[1; 64]).expect("are keys")
}

fn history() -> ChainContext<'static> {
    ChainContext {
        org: Uuid::from_u128(1),
        case: Uuid::from_u128(2),
        scope: "medical",
        old_epoch: 3,
    }
}

#[test]
fn key_history_opens_backwards_only() {
    let (old, new) = (key(1), key(2));
    let wrapped = chain::wrap(&old, &new, &history()).expect("wraps");
    assert_eq!(chain::unwrap(&wrapped, &new, &history()), Ok(old.clone()));
    assert_eq!(chain::unwrap(&wrapped, &old, &history()), Err(CryptoError::Refused));
}

#[test]
fn key_history_cannot_be_moved() {
    let wrapped = chain::wrap(&key(1), &key(2), &history()).expect("wraps");
    let own = history();
    let others = [
        ChainContext { org: own.case, ..own },
        ChainContext { case: own.org, ..own },
        ChainContext { scope: "legal", ..own },
        ChainContext { old_epoch: 4, ..own },
    ];
    for other in others {
        assert_eq!(
            chain::unwrap(&wrapped, &key(2), &other),
            Err(CryptoError::Refused),
            "{other:?}"
        );
    }
    for at in 0..wrapped.len() {
        chain::unwrap(&wrapped[..at], &key(2), &history()).expect_err("was cut");
    }
}

#[test]
fn session_opens_with_its_token_for_its_person() {
    let (token, person) = (Token::random().expect("has randomness"), Uuid::from_u128(1));
    let sealed = session::seal_session(&token, person, &keys()).expect("seals");
    let again = Token::parse(&token.to_cookie()).expect("reads the cookie");
    assert_eq!(again.id(), token.id());
    assert!(!sealed.windows(32).any(|window| window == token.id()));
    let opened = session::open_session(&again, person, &sealed).expect("opens");
    assert_eq!(opened.public(), keys().public());
    session::open_session(&again, Uuid::from_u128(2), &sealed).expect_err("is another person");
    let stranger = Token::random().expect("has randomness");
    session::open_session(&stranger, person, &sealed).expect_err("is another session");
    let list = session::seal_data(&token, person, "grants", b"list").expect("seals");
    assert_eq!(*session::open_data(&token, person, "grants", &list).expect("opens"), b"list");
    session::open_data(&token, person, "keys", &list).expect_err("is another purpose");
}

#[test]
fn instance_key_tells_names_and_purposes_apart() {
    let instance = InstanceKey::new(key(1));
    assert_eq!(instance.login_tag(" Zarina "), instance.login_tag("zarina"));
    assert_eq!(instance.login_tag("ЧОЙ"), instance.login_tag("чои\u{306}"));
    assert_ne!(instance.login_tag("zarina"), instance.login_tag("zarine"));
    assert_ne!(instance.login_tag("zarina"), InstanceKey::new(key(2)).login_tag("zarina"));
    assert_eq!(instance.tag("row", b"bytes"), instance.tag("row", b"bytes"));
    assert_ne!(instance.tag("row", b"bytes"), instance.tag("row", b"other"));
    assert_ne!(instance.tag("row", b"bytes"), instance.tag("list", b"bytes"));
    assert_ne!(instance.pepper(), key(1));
    let row = Uuid::from_u128(1);
    let sealed = instance.seal_small("profile", row, b"Zarina").expect("seals");
    assert_eq!(*instance.open_small("profile", row, &sealed).expect("opens"), b"Zarina");
    instance.open_small("seed", row, &sealed).expect_err("is another purpose");
    instance
        .open_small("profile", Uuid::nil(), &sealed)
        .expect_err("is another row");
}

#[test]
fn any_two_custodians_bring_the_recovery_key_back() {
    let recovery = OrgRecovery::generate().expect("has randomness");
    let custodians: Vec<_> = (1..=3).map(|n| Identity::from_bytes(&[n; 32]).expect("is a key")).collect();
    let recipients: Vec<_> = custodians.iter().map(Identity::recipient).collect();
    let files = recovery.split_for_pairs(&recipients).expect("splits");
    let pairs: Vec<_> = files.iter().map(|(first, second, _)| (*first, *second)).collect();
    assert_eq!(pairs, [(0, 1), (0, 2), (1, 2)]);
    for (first, second, file) in &files {
        let (one, two) = (&custodians[*first], &custodians[*second]);
        for (a, b) in [(one, two), (two, one)] {
            let joined = OrgRecovery::join(file, a, b).expect("is their file");
            assert_eq!(joined.secret(), recovery.secret());
        }
        let third = &custodians[3 - first - second];
        for (a, b) in [(one, third), (third, two), (one, one), (two, two)] {
            assert_eq!(OrgRecovery::join(file, a, b).expect_err("needs both"), CryptoError::Refused);
        }
    }
}

#[test]
fn recovery_key_is_not_split_for_one_alone() {
    let recovery = OrgRecovery::generate().expect("has randomness");
    let one = Identity::from_bytes(&[1; 32]).expect("is a key").recipient();
    recovery.split_for_pairs(&[&one]).expect_err("is one");
    recovery.split_for_pairs(&[&one, &one]).expect_err("is the same one twice");
    recovery.split_for_pairs(&[&one, "age1"]).expect_err("is nobody");
    recovery.split_for_pairs(&vec![one; 17]).expect_err("are too many");
}

#[test]
fn log_details_open_with_the_granted_half_of_the_pair() {
    let (recipient, secret) = audit_pair().expect("has randomness");
    let sealed = seal_to(&recipient, b"asked for Zarina").expect("seals");
    let reader = Identity::from_bytes(secret.as_bytes()).expect("is a key");
    assert_eq!(*reader.open(&sealed).expect("opens"), b"asked for Zarina");
    let (_, other) = audit_pair().expect("has randomness");
    let stranger = Identity::from_bytes(other.as_bytes()).expect("is a key");
    assert_eq!(stranger.open(&sealed), Err(CryptoError::Refused));
}
