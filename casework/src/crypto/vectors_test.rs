//! Records this code once wrote must open for ever: `vectors/format-1.json` is never changed, only joined by others.

use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Context, Cost, Expected, Grant, Identity, InstanceKey, Key, OrgRecovery, PersonKeys, Result, SlotContext, Token,
    chain::{self, ChainContext},
    envelope, session,
    slot::{self, passphrase_keys, recovery_keys},
};

const FROZEN: &str = include_str!("vectors/format-1.json");

const PLAIN: &[u8] = "Зарина Саидова, Хуҷанд".as_bytes();
const COST: Cost = Cost {
    memory_kib: 64,
    passes: 3,
};
const CODE: &str = "ABCDE-0123-4567-89HK-MPTX-YEC1Z";

const fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

const CONTEXT: Context<'static> = Context {
    org: id(1),
    case: id(2),
    scope: "identity",
    epoch: 3,
    document: id(4),
    version: 5,
};
const CHAIN: ChainContext<'static> = ChainContext {
    org: id(1),
    case: id(2),
    scope: "medical",
    old_epoch: 3,
};
const PASSPHRASE: SlotContext<'static> = SlotContext {
    person: id(4),
    epoch: 5,
    kind: "passphrase",
    cost: COST,
};
const RECOVERY: SlotContext<'static> = SlotContext {
    kind: "recovery",
    cost: Cost::NONE,
    ..PASSPHRASE
};

fn key(byte: u8) -> Key {
    Key::from_bytes([byte; 32])
}

fn person(seed: u8) -> PersonKeys {
    PersonKeys::from_bytes(&[seed; 64]).expect("are keys")
}

fn token() -> Token {
    Token::parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8").expect("is a token")
}

fn custodian(seed: u8) -> Identity {
    Identity::from_bytes(&[seed; 32]).expect("is a key")
}

fn instance() -> InstanceKey {
    InstanceKey::new(key(40))
}

fn grant() -> Grant {
    Grant {
        org: id(1),
        case: id(2),
        scope: "identity".into(),
        epoch: 3,
        grantee: id(4),
        grantee_epoch: 5,
        grantor: id(6),
        key: key(7),
        expires: Some(1_900_000_000_000),
        log_size: 8,
    }
}

fn frozen(name: &str) -> Vec<u8> {
    let all: Value = serde_json::from_str(FROZEN).expect("is JSON");
    let hex = all[name].as_str().expect("has this record");
    HEXLOWER.decode(hex.as_bytes()).expect("is hex")
}

#[test]
fn document() {
    let opened = envelope::open(&key(1), &CONTEXT, &frozen("document")).expect("opens");
    assert_eq!(*opened, PLAIN);
}

#[test]
fn key_history() {
    assert_eq!(chain::unwrap(&frozen("key_history"), &key(2), &CHAIN), Ok(key(1)));
}

#[test]
fn grant_for_bob() {
    let place = Expected {
        org: id(1),
        case: id(2),
        scope: "identity",
        epoch: 3,
        grantee: id(4),
        grantee_epoch: 5,
        grantor: id(6),
    };
    let (alice, bob) = (person(1), person(2));
    let opened = Grant::open(&frozen("grant"), &bob, &alice.public(), &place, 1_800_000_000_000);
    assert_eq!(opened, Ok(grant()));
}

#[test]
fn slots() {
    let derived = passphrase_keys("чойхонаи сабз", &[5; 16], COST, &key(6)).expect("derives");
    assert_eq!(derived.verifier.to_vec(), frozen("passphrase_verifier"));
    let code = recovery_keys(CODE, &key(6)).expect("reads");
    for (name, under, context) in [
        ("passphrase_slot", &derived.wrap, PASSPHRASE),
        ("recovery_slot", &code, RECOVERY),
    ] {
        let opened = slot::unwrap_person(under, &context, &frozen(name)).expect("opens");
        assert_eq!(opened.to_bytes(), person(1).to_bytes(), "{name}");
    }
}

#[test]
fn session_of_a_person() {
    let opened = session::open_session(&token(), id(4), &frozen("session")).expect("opens");
    assert_eq!(opened.to_bytes(), person(1).to_bytes());
    assert_eq!(token().id().to_vec(), frozen("session_id"));
}

#[test]
fn instance_secrets() {
    let opened = instance().open_small("profile", id(4), &frozen("staff_profile"));
    assert_eq!(*opened.expect("opens"), PLAIN);
    assert_eq!(instance().login_tag("Зарина").to_vec(), frozen("login_tag"));
    assert_eq!(instance().pepper().as_bytes().to_vec(), frozen("pepper"));
}

#[test]
fn recovery_pair() {
    let joined = OrgRecovery::join(&frozen("recovery_pair"), &custodian(21), &custodian(22));
    assert_eq!(*joined.expect("opens").secret(), *custodian(20).to_text());
}

#[test]
fn fingerprint_and_public_keys() {
    let public = person(1).public();
    assert_eq!(public.words().into_bytes(), frozen("fingerprint"));
    assert_eq!(public.recipient.into_bytes(), frozen("recipient"));
    assert_eq!(public.verify.to_vec(), frozen("verify"));
}

/// Prints records of the present format, for the file of a new format number. Existing files stay as they are.
#[test]
#[ignore = "writes new vectors; run with --ignored --nocapture when a format is added"]
fn print_vectors() {
    println!("{:#}", records().expect("seals"));
}

fn records() -> Result<Value> {
    let hex = |bytes: &[u8]| HEXLOWER.encode(bytes);
    let derived = passphrase_keys("чойхонаи сабз", &[5; 16], COST, &key(6))?;
    let public = person(1).public();
    let recovery = OrgRecovery::parse(&custodian(20).to_text())?;
    let custodians = [custodian(21).recipient(), custodian(22).recipient()];
    Ok(json!({
        "document": hex(&envelope::seal(&key(1), &CONTEXT, PLAIN)?),
        "key_history": hex(&chain::wrap(&key(1), &key(2), &CHAIN)?),
        "grant": hex(&grant().seal(&person(1), &person(2).public().recipient)?),
        "passphrase_verifier": hex(&derived.verifier),
        "passphrase_slot": hex(&slot::wrap_person(&derived.wrap, &PASSPHRASE, &person(1))?),
        "recovery_slot": hex(&slot::wrap_person(&recovery_keys(CODE, &key(6))?, &RECOVERY, &person(1))?),
        "session": hex(&session::seal_session(&token(), id(4), &person(1))?),
        "session_id": hex(&token().id()),
        "staff_profile": hex(&instance().seal_small("profile", id(4), PLAIN)?),
        "login_tag": hex(&instance().login_tag("Зарина")),
        "pepper": hex(instance().pepper().as_bytes()),
        "recovery_pair": hex(&recovery.split_for_pairs(&custodians)?[0].2),
        "fingerprint": hex(public.words().as_bytes()),
        "recipient": hex(public.recipient.as_bytes()),
        "verify": hex(&public.verify),
    }))
}
