//! Sealed documents: they open in their own place only, and no changed byte passes.

use proptest::prelude::*;
use uuid::Uuid;

use super::{
    Context, CryptoError, Key, MAX_PLAIN,
    envelope::{open, seal},
    sealed::padded_len,
};

const HEAD_AND_TAG: usize = 2 + 32 + 24 + 16;

fn key(byte: u8) -> Key {
    Key::from_bytes([byte; 32])
}

fn context() -> Context<'static> {
    Context {
        org: Uuid::from_u128(1),
        case: Uuid::from_u128(2),
        scope: "identity",
        epoch: 3,
        document: Uuid::from_u128(4),
        version: 5,
    }
}

/// The context with each of its fields changed in turn, the fields' values exchanged among each other included.
fn other_places() -> Vec<Context<'static>> {
    let own = context();
    let (org, case) = (own.org, own.case);
    vec![
        Context { org: case, ..own },
        Context { case: org, ..own },
        Context {
            org: case,
            case: org,
            ..own
        },
        Context { scope: "medical", ..own },
        Context { scope: "", ..own },
        Context { epoch: 4, ..own },
        Context { document: org, ..own },
        Context { version: 4, ..own },
        Context {
            epoch: own.version,
            version: own.epoch,
            ..own
        },
    ]
}

#[test]
fn opens_in_no_other_place() {
    let sealed = seal(&key(1), &context(), b"Zarina").expect("seals");
    assert_eq!(*open(&key(1), &context(), &sealed).expect("opens"), b"Zarina");
    for place in other_places() {
        let refused = open(&key(1), &place, &sealed).expect_err("is another place");
        assert_eq!(refused, CryptoError::Refused, "{place:?}");
    }
}

#[test]
fn opens_under_no_other_key() {
    let sealed = seal(&key(1), &context(), b"Zarina").expect("seals");
    assert_eq!(open(&key(2), &context(), &sealed), Err(CryptoError::Refused));
}

#[test]
fn notices_each_changed_bit_and_each_missing_or_added_byte() {
    let sealed = seal(&key(1), &context(), b"Zarina").expect("seals");
    for at in 0..sealed.len() {
        for bit in 0..8 {
            let mut changed = sealed.clone();
            changed[at] ^= 1 << bit;
            open(&key(1), &context(), &changed).expect_err("was changed");
        }
        open(&key(1), &context(), &sealed[..at]).expect_err("was cut at the end");
        open(&key(1), &context(), &sealed[at + 1..]).expect_err("was cut at the start");
    }
    open(&key(1), &context(), &[&sealed[..], b"\0"].concat()).expect_err("was lengthened");
}

#[test]
fn hides_what_it_seals() {
    let name = b"Zarina of Khujand".as_slice();
    let one = seal(&key(1), &context(), name).expect("seals");
    let two = seal(&key(1), &context(), name).expect("seals");
    assert_ne!(one, two, "equal documents must not look equal");
    assert!(!one.windows(name.len()).any(|window| window == name));
    assert_eq!(one.len(), HEAD_AND_TAG + 256);
    let long = seal(&key(1), &context(), &[7; 252]).expect("seals");
    assert_eq!(long.len(), one.len(), "a longer name must not be a longer record");
}

#[test]
fn has_a_limit() {
    let most = vec![7; MAX_PLAIN];
    let sealed = seal(&key(1), &context(), &most).expect("seals");
    assert!(*open(&key(1), &context(), &sealed).expect("opens") == most);
    let too_much = seal(&key(1), &context(), &vec![7; MAX_PLAIN + 1]);
    assert_eq!(too_much, Err(CryptoError::Malformed));
    let too_long = vec![1; sealed.len() + 1];
    assert_eq!(open(&key(1), &context(), &too_long), Err(CryptoError::Malformed));
}

#[test]
fn pads_in_the_promised_steps() {
    let steps = [
        (0, 0),
        (1, 256),
        (256, 256),
        (257, 512),
        (4096, 4096),
        (4097, 4608),
        (8192, 8192),
        (8193, 9216),
    ];
    for (len, padded) in steps {
        assert_eq!(padded_len(len), padded, "{len}");
    }
}

proptest! {
    #[test]
    fn round_trip(plain in proptest::collection::vec(any::<u8>(), 0..10_000), key in any::<[u8; 32]>(), scope in ".{0,20}") {
        let place = Context { scope: &scope, ..context() };
        let sealed = seal(&Key::from_bytes(key), &place, &plain).expect("seals");
        prop_assert_eq!(sealed.len(), HEAD_AND_TAG + padded_len(plain.len() + 4));
        prop_assert_eq!(&*open(&Key::from_bytes(key), &place, &sealed).expect("opens"), &plain);
    }

    #[test]
    fn padding_adds_at_most_an_eighth_and_never_shrinks(len in 1_usize..5_000_000) {
        let padded = padded_len(len);
        prop_assert!(padded >= len && padded - len < (len / 8).max(256));
        prop_assert!(padded_len(len + 1) >= padded);
        prop_assert_eq!(padded_len(padded), padded);
    }
}
