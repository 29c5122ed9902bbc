//! Grants: only what the named grantor signed for exactly this place is believed.

use uuid::Uuid;

use super::{CryptoError, Expected, Grant, Key, OrgRecovery, PersonKeys, Result, seal_to, sha256};

const NOW: i64 = 1_790_000_000_000;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn person(seed: u8) -> PersonKeys {
    PersonKeys::from_bytes(&[seed; 64]).expect("are keys")
}

fn alice() -> PersonKeys {
    person(1)
}

fn bob() -> PersonKeys {
    person(2)
}

/// The attacker: writes to the database, knows every public key, and is a colleague with keys of his own.
fn mallory() -> PersonKeys {
    person(3)
}

/// Alice gives Bob the key of one section.
fn grant() -> Grant {
    Grant {
        org: id(1),
        case: id(2),
        scope: "identity".into(),
        epoch: 3,
        grantee: id(4),
        grantee_epoch: 5,
        grantor: id(6),
        key: Key::from_bytes([9; 32]),
        expires: Some(NOW + 1),
        log_size: 77,
    }
}

fn expected() -> Expected<'static> {
    Expected {
        org: id(1),
        case: id(2),
        scope: "identity",
        epoch: 3,
        grantee: id(4),
        grantee_epoch: 5,
        grantor: id(6),
    }
}

/// Bob opens what the database says Alice gave him.
fn bob_opens(blob: &[u8]) -> Result<Grant> {
    Grant::open(blob, &bob(), &alice().public(), &expected(), NOW)
}

fn sealed_by_alice() -> Vec<u8> {
    grant().seal(&alice(), &bob().public().recipient).expect("seals")
}

#[test]
fn gives_the_key_to_the_grantee() {
    let blob = sealed_by_alice();
    assert_eq!(bob_opens(&blob), Ok(grant()));
    assert!(blob.len() < 1024, "{} bytes", blob.len());
}

#[test]
fn gives_the_key_to_nobody_else() {
    let opened = Grant::open(&sealed_by_alice(), &mallory(), &alice().public(), &expected(), NOW);
    assert_eq!(opened, Err(CryptoError::Refused));
}

#[test]
fn opens_in_no_other_place() {
    let (blob, own) = (sealed_by_alice(), expected());
    let other_places = [
        Expected { org: id(99), ..own },
        Expected { case: id(99), ..own },
        Expected { scope: "medical", ..own },
        Expected { epoch: 4, ..own },
        Expected { grantee: id(99), ..own },
        Expected { grantee_epoch: 6, ..own },
        Expected { grantor: id(99), ..own },
    ];
    for place in other_places {
        let opened = Grant::open(&blob, &bob(), &alice().public(), &place, NOW);
        assert_eq!(opened, Err(CryptoError::Refused), "{place:?}");
    }
}

#[test]
fn ends_at_its_moment() {
    let at = |now| Grant::open(&sealed_by_alice(), &bob(), &alice().public(), &expected(), now);
    at(NOW).expect("lasts until a moment before");
    assert_eq!(at(NOW + 1), Err(CryptoError::Refused));
    let without_end = Grant {
        expires: None,
        ..grant()
    };
    let blob = without_end.seal(&alice(), &bob().public().recipient).expect("seals");
    Grant::open(&blob, &bob(), &alice().public(), &expected(), i64::MAX).expect("has no end");
}

#[test]
fn planted_by_an_attacker_who_signs_himself_is_refused() {
    let planted = Grant {
        key: Key::from_bytes([66; 32]),
        ..grant()
    };
    let blob = planted.seal(&mallory(), &bob().public().recipient).expect("seals");
    assert_eq!(bob_opens(&blob), Err(CryptoError::Refused), "not Alice's signature");
    let of_mallory = Grant {
        grantor: id(7),
        ..planted
    };
    let blob = of_mallory.seal(&mallory(), &bob().public().recipient).expect("seals");
    let opened = Grant::open(&blob, &bob(), &mallory().public(), &expected(), NOW);
    assert_eq!(opened, Err(CryptoError::Refused), "the row names another grantor");
}

#[test]
fn passed_on_by_its_grantee_is_refused() {
    let payload = bob().identity().open(&sealed_by_alice()).expect("is Bob's");
    let passed_on = seal_to(&mallory().public().recipient, &payload).expect("seals");
    let as_mallory = Expected {
        grantee: id(7),
        ..expected()
    };
    let opened = Grant::open(&passed_on, &mallory(), &alice().public(), &as_mallory, NOW);
    assert_eq!(opened, Err(CryptoError::Refused));
}

#[test]
fn changed_inside_and_sealed_again_is_refused() {
    let payload = bob().identity().open(&sealed_by_alice()).expect("is Bob's");
    let to_bob = bob().public().recipient;
    for at in 0..payload.len() {
        for bit in [0, 5, 7] {
            let mut changed = payload.to_vec();
            changed[at] ^= 1 << bit;
            bob_opens(&seal_to(&to_bob, &changed).expect("seals")).expect_err("was changed");
        }
        bob_opens(&seal_to(&to_bob, &payload[..at]).expect("seals")).expect_err("was cut");
    }
    let lengthened = [&payload[..], b"\0"].concat();
    bob_opens(&seal_to(&to_bob, &lengthened).expect("seals")).expect_err("was lengthened");
}

#[test]
fn changed_outside_is_refused() {
    let blob = sealed_by_alice();
    for at in 0..blob.len() {
        let mut changed = blob.clone();
        changed[at] ^= 1;
        bob_opens(&changed).expect_err("was changed");
        bob_opens(&blob[..at]).expect_err("was cut");
    }
    bob_opens(&[&blob[..], b"\0"].concat()).expect_err("was lengthened");
    assert_eq!(bob_opens(&vec![b'a'; 9000]), Err(CryptoError::Malformed));
}

/// An auditor checks the signed statement without the key: domain, then the body with the key's hash in its place.
#[test]
fn signature_is_over_the_domain_and_the_hash_of_the_key() {
    let payload = bob().identity().open(&sealed_by_alice()).expect("is Bob's");
    let (rest, signature) = payload.split_last_chunk::<64>().expect("ends with the signature");
    let mut body = rest[b"\xa2\x64body".len()..rest.len() - b"\x69signature\x58\x40".len()].to_vec();
    let at = body.windows(32).position(|window| window == [9; 32]).expect("holds the key");
    body[at..at + 32].copy_from_slice(&sha256(&[9; 32]));
    let statement = [b"panoh/grant/1\n", &body[..]].concat();
    assert_eq!(alice().public().verify(&statement, signature), Ok(()));
}

#[test]
fn recovery_key_can_be_the_grantee() {
    let recovery = OrgRecovery::generate().expect("has randomness");
    let kept = Grant {
        grantee: Uuid::nil(),
        ..grant()
    };
    let blob = kept.seal(&alice(), &recovery.recipient()).expect("seals");
    let place = Expected {
        grantee: Uuid::nil(),
        ..expected()
    };
    assert_eq!(Grant::open(&blob, &recovery, &alice().public(), &place, NOW), Ok(kept));
}

#[test]
fn is_not_made_for_what_is_no_recipient_or_no_scope() {
    assert_eq!(grant().seal(&alice(), "age1nobody"), Err(CryptoError::Malformed));
    let talkative = Grant {
        scope: "x".repeat(65),
        ..grant()
    };
    let sealed = talkative.seal(&alice(), &bob().public().recipient);
    assert_eq!(sealed, Err(CryptoError::Malformed));
}

#[test]
fn shows_no_key_in_debug() {
    let shown = format!("{:?} {:?} {:?}", grant(), alice(), alice().identity());
    assert!(
        shown.contains("Key(…)") && shown.contains("PersonKeys(…) Identity(…)"),
        "{shown}"
    );
    assert!(!shown.contains("9, 9") && !shown.contains("AGE"), "{shown}");
}
