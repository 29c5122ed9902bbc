//! Slots: passphrases, recovery codes, and the keys wrapped under them.

use uuid::Uuid;

use super::{
    Cost, CryptoError, Key, PersonKeys, SlotContext, same,
    slot::{passphrase_keys, recovery_code, recovery_keys, unwrap_person, wrap_person},
};

const CHEAP: Cost = Cost {
    memory_kib: 64,
    passes: 1,
};
const SALT: [u8; 16] = [5; 16];

fn key(byte: u8) -> Key {
    Key::from_bytes([byte; 32])
}

fn keys() -> PersonKeys {
    PersonKeys::from_bytes(&[1; 64]).expect("are keys")
}

#[test]
fn passphrase_is_the_same_on_each_keyboard() {
    // й as one letter and as и with a breve
    let one = passphrase_keys("чойхона", &SALT, CHEAP, &key(7)).expect("derives");
    let two = passphrase_keys("чои\u{306}хона", &SALT, CHEAP, &key(7)).expect("derives");
    assert!(one.wrap == two.wrap && same(&one.verifier, &two.verifier));
}

#[test]
fn passphrase_keys_need_every_input() {
    let own = passphrase_keys("чойхона", &SALT, CHEAP, &key(7)).expect("derives");
    let dearer = Cost { passes: 2, ..CHEAP };
    let larger = Cost { memory_kib: 72, ..CHEAP };
    let others = [
        passphrase_keys("Чойхона", &SALT, CHEAP, &key(7)),
        passphrase_keys("чойхона", &[6; 16], CHEAP, &key(7)),
        passphrase_keys("чойхона", &SALT, dearer, &key(7)),
        passphrase_keys("чойхона", &SALT, larger, &key(7)),
        passphrase_keys("чойхона", &SALT, CHEAP, &key(8)),
    ];
    for other in others {
        let other = other.expect("derives");
        assert!(other.wrap != own.wrap && !same(&other.verifier, &own.verifier));
    }
    assert_ne!(own.wrap.as_bytes(), &own.verifier);
}

#[test]
fn costs_are_bounded_and_dear_by_default() {
    assert_eq!(
        Cost::default(),
        Cost {
            memory_kib: 65_536,
            passes: 3
        }
    );
    let absurd = [(1 << 21, 1), (64, 17), (64, 0), (0, 1)];
    for (memory_kib, passes) in absurd {
        let derived = passphrase_keys("x", &SALT, Cost { memory_kib, passes }, &key(7));
        assert_eq!(derived.expect_err("is absurd"), CryptoError::Malformed);
    }
    passphrase_keys("", &SALT, CHEAP, &key(7)).expect_err("is empty");
    passphrase_keys(&"x".repeat(1025), &SALT, CHEAP, &key(7)).expect_err("is too long");
}

#[test]
fn recovery_code_is_read_as_people_write_it() {
    let pepper = key(7);
    let own = recovery_keys("ABCDE-0123-4567-89HK-MPTX-YEC1Z", &pepper).expect("reads");
    let written = [
        "abcde o123 4567 89hk mptx yeclz",
        "  АВСDЕO1234567—89НКМРТХУЕСіz ",
        "ABCDEO I23 4567 89HK MPTX YEC1Z\n",
    ];
    for text in written {
        assert!(recovery_keys(text, &pepper).expect("reads") == own, "{text}");
    }
    for text in [
        "",
        "ABCDE",
        "ABCDE-0123-4567-89HK-MPTX-YEC1ZZ",
        "UBCDE-0123-4567-89HK-MPTX-YEC1Z",
    ] {
        assert_eq!(recovery_keys(text, &pepper).expect_err("is no code"), CryptoError::Malformed);
    }
    assert!(recovery_keys("ABCDE-0123-4567-89HK-MPTX-YEC1Z", &key(8)).expect("reads") != own);
}

#[test]
fn recovery_codes_differ_and_use_the_whole_alphabet() {
    let codes: Vec<_> = (0..200).map(|_| recovery_code().expect("has randomness")).collect();
    assert_ne!(codes[0], codes[1]);
    let mut seen: Vec<char> = codes.iter().flat_map(|code| code.chars()).collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 33, "32 letters and the dash: {seen:?}");
    for code in &codes {
        recovery_keys(code, &key(7)).expect("reads what it wrote");
        let groups: Vec<_> = code.split('-').map(str::len).collect();
        assert_eq!(groups, [5, 4, 4, 4, 4, 5]);
    }
}

#[test]
fn slot_opens_for_its_person_kind_and_cost_only() {
    let own = SlotContext {
        person: Uuid::from_u128(1),
        epoch: 2,
        kind: "passphrase",
        cost: CHEAP,
    };
    let wrapped = wrap_person(&key(3), &own, &keys()).expect("wraps");
    let opened = unwrap_person(&key(3), &own, &wrapped).expect("opens");
    assert_eq!(opened.to_bytes(), keys().to_bytes());
    unwrap_person(&key(4), &own, &wrapped).expect_err("is another secret");
    let others = [
        SlotContext {
            person: Uuid::from_u128(2),
            ..own
        },
        SlotContext { epoch: 3, ..own },
        SlotContext { kind: "recovery", ..own },
        SlotContext { cost: Cost::NONE, ..own },
        SlotContext {
            cost: Cost { passes: 2, ..CHEAP },
            ..own
        },
        SlotContext {
            cost: Cost { memory_kib: 65, ..CHEAP },
            ..own
        },
    ];
    for other in others {
        let refused = unwrap_person(&key(3), &other, &wrapped).expect_err("is another slot");
        assert_eq!(refused, CryptoError::Refused, "{other:?}");
    }
}
