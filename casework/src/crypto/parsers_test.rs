//! No input makes a parser panic, and none that was not made by this code is accepted.

use proptest::{collection::vec, prelude::*};
use serde_bytes::ByteArray;
use uuid::Uuid;

use super::{
    Context, Cost, Expected, Grant, Identity, Key, OrgRecovery, PersonKeys, SlotContext, Token, cbor,
    chain::{self, ChainContext},
    envelope, seal_to, session,
    slot::{self, recovery_keys},
};

fn key() -> Key {
    Key::from_bytes([1; 32])
}

fn keys() -> PersonKeys {
    PersonKeys::from_bytes(&[1; 64]).expect("are keys")
}

fn bob_opens(blob: &[u8]) -> super::Result<Grant> {
    let nil = Uuid::nil();
    let expected = Expected {
        org: nil,
        case: nil,
        scope: "",
        epoch: 0,
        grantee: nil,
        grantee_epoch: 0,
        grantor: nil,
    };
    Grant::open(blob, &keys(), &keys().public(), &expected, 0)
}

/// Bytes that begin as a sealed record does.
fn record() -> impl Strategy<Value = Vec<u8>> {
    let body = prop_oneof![vec(any::<u8>(), 0..600), vec(any::<u8>(), 328..=328)];
    body.prop_map(|body| [&[1, 1], &body[..]].concat())
}

proptest! {
    #[test]
    fn sealed_records(bytes in record()) {
        let nil = Uuid::nil();
        let place = Context { org: nil, case: nil, scope: "", epoch: 0, document: nil, version: 0 };
        prop_assert!(envelope::open(&key(), &place, &bytes).is_err());
        let place = ChainContext { org: nil, case: nil, scope: "", old_epoch: 0 };
        prop_assert!(chain::unwrap(&bytes, &key(), &place).is_err());
        let place = SlotContext { person: nil, epoch: 0, kind: "recovery", cost: Cost::NONE };
        prop_assert!(slot::unwrap_person(&key(), &place, &bytes).is_err());
        let token = Token::parse(&"A".repeat(43)).expect("is a token");
        prop_assert!(session::open_session(&token, nil, &bytes).is_err());
    }

    #[test]
    fn age_files(bytes in vec(any::<u8>(), 0..600)) {
        prop_assert!(bob_opens(&bytes).is_err());
        let begun = [b"age-encryption.org/v1\n-> X25519 ", &bytes[..]].concat();
        prop_assert!(bob_opens(&begun).is_err());
        prop_assert!(OrgRecovery::join(&begun, keys().identity(), keys().identity()).is_err());
    }

    #[test]
    fn insides_of_age_files(bytes in vec(any::<u8>(), 0..600)) {
        let begun = [b"\xa2\x64body\xaa\x63org\x50", &bytes[..]].concat();
        for inside in [&bytes, &begun] {
            let file = seal_to(&keys().public().recipient, inside).expect("seals");
            prop_assert!(bob_opens(&file).is_err());
            prop_assert!(OrgRecovery::join(&file, keys().identity(), keys().identity()).is_err());
        }
    }

    #[test]
    fn texts(text in ".{0,80}") {
        prop_assert!(Token::parse(&text).is_err());
        prop_assert!(Identity::parse(&text).is_err());
        let _ = recovery_keys(&text, &key());
    }

    #[test]
    fn tokens(token: [u8; 32], last in 0_usize..64) {
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let text = data_encoding::BASE64URL_NOPAD.encode(&token);
        let read = Token::parse(&text).expect("is a token");
        prop_assert_eq!(&*read.to_cookie(), &text);
        // The last character carries four bits: only 16 of the 64 are spelled as we do.
        let other = format!("{}{}", &text[..42], char::from(alphabet[last]));
        prop_assert_eq!(Token::parse(&other).is_ok(), last % 4 == 0);
    }

    #[test]
    fn cbor_has_one_spelling(bytes in vec(any::<u8>(), 0..40)) {
        if let Ok(value) = cbor::decode::<(u32, ByteArray<2>)>(&bytes) {
            prop_assert_eq!(&*cbor::encode(&value).expect("encodes"), &bytes);
        }
    }
}

#[test]
fn cbor_refuses_other_spellings_and_lengths() {
    let decode = |bytes: &[u8]| cbor::decode::<(u32, ByteArray<2>)>(bytes).is_ok();
    assert!(decode(b"\x82\x05\x42ab"));
    assert!(!decode(b"\x82\x18\x05\x42ab"), "a longer integer");
    assert!(!decode(b"\x9f\x05\x42ab\xff"), "an open list");
    assert!(!decode(b"\x82\x05\x42ab\0"), "something behind");
    assert!(!decode(b"\x82\x05\x43abc"), "three bytes");
    assert!(!decode(b"\x82\x05\x62ab"), "a text");
    assert!(
        !decode(b"\x82\x05\x5b\xff\xff\xff\xff\xff\xff\xff\xff"),
        "a length beyond the end"
    );
    assert!(!decode(&[0x81; 4096]), "deep nesting");
    let list = |len| cbor::encode(&vec![0_u8; len]).expect("encodes");
    assert!(cbor::decode::<Vec<u8>>(&list(4000)).is_ok());
    assert!(cbor::decode::<Vec<u8>>(&list(5000)).is_err(), "too long");
}
