//! What the log hashes and signs, byte for byte. These bytes lie in databases: a change here would make every old log
//! unreadable to `panoh verify`. New formats get new vectors; these stay.

use ::entity::{
    grant, org_key,
    vocab::{CaseId, OrgId, OrgKeyKind, PersonId, Section},
};
use data_encoding::HEXLOWER;
use ed25519_dalek::SigningKey;
use uuid::Uuid;

use super::{Entry, KeyHandover, Outcome, Peaks, State, leaf_hash};
use crate::store::{row_hash, row_key};

fn id(byte: u8) -> Uuid {
    Uuid::from_bytes([byte; 16])
}

fn entry() -> Entry {
    Entry {
        v: 1,
        seq: 7,
        t_ms: 1_795_330_800_000,
        org: Some(OrgId(id(1))),
        actor: Some(PersonId(id(2))),
        session: Some([3; 8]),
        action: "write".to_owned(),
        case: Some(CaseId(id(4))),
        section: Some(Section::Legal),
        subject: None,
        outcome: Outcome::Done,
        states: vec![
            State {
                table: "document".to_owned(),
                key: "k".to_owned(),
                was: Some([5; 32]),
                hash: Some([6; 32]),
            },
            State {
                table: "grant".to_owned(),
                key: "g".to_owned(),
                was: Some([7; 32]),
                hash: None,
            },
        ],
        detail: Some(vec![8, 9]),
    }
}

#[test]
fn an_entry_is_these_bytes() {
    let bytes = entry().to_bytes().expect("an entry");
    assert_eq!(HEXLOWER.encode(&bytes), ENTRY);
    assert_eq!(Entry::from_bytes(&bytes), Ok(entry()));
}

#[test]
fn a_handover_and_the_tree_are_these_bytes() {
    let (one, other) = (SigningKey::from_bytes(&[1; 32]), SigningKey::from_bytes(&[2; 32]));
    let handover = KeyHandover::sign(&one, other.verifying_key(), 20_779, 258, [3; 32]);
    assert_eq!(HEXLOWER.encode(&handover.to_bytes()), HANDOVER);
    let mut tree = Peaks::new();
    (0..5_u8).for_each(|leaf| tree.push(leaf_hash(&[leaf])));
    assert_eq!(HEXLOWER.encode(&tree.to_bytes()), PEAKS);
}

#[test]
fn rows_have_these_hashes() {
    let held = grant::Model {
        case_id: CaseId(id(1)),
        section: Section::Identity,
        person_id: PersonId(id(2)),
        epoch: 3,
        person_epoch: 1,
        grantor_id: PersonId(id(4)),
        grantor_epoch: 1,
        sealed: vec![5],
        seal: vec![6],
        at_ms: 7,
        until_ms: None,
    };
    assert_eq!(row_key(&held).1, format!("{}/identity/{}", id(1), id(2)));
    let key = org_key::Model {
        org_id: OrgId(id(1)),
        kind: OrgKeyKind::Match,
        epoch: 1,
        recipient: String::new(),
        stale: false,
        seal: vec![6],
    };
    // A column that came later counts only once it is used.
    let stale = org_key::Model {
        stale: true,
        ..key.clone()
    };
    let hashes = [row_hash(&held), row_hash(&key), row_hash(&stale)].map(|hash| HEXLOWER.encode(&hash));
    assert_eq!(hashes, [GRANT, ORG_KEY, ORG_KEY_STALE]);
}

const ENTRY: &str = "ad617601637365710764745f6d731b000001a2020df980636f72675001010101010101010101010101010101656163746f725002020202\
    0202020202020202020202026773657373696f6e48030303030303030366616374696f6e65777269746564636173655004040404040404\
    0404040404040404046773656374696f6e656c6567616c677375626a656374f6676f7574636f6d6564646f6e656673746174657382a465\
    7461626c6568646f63756d656e74636b6579616b6377617358200505050505050505050505050505050505050505050505050505050505\
    050505646861736858200606060606060606060606060606060606060606060606060606060606060606a4657461626c65656772616e74\
    636b6579616763776173582007070707070707070707070707070707070707070707070707070707070707076468617368f66664657461\
    696c420809";
const HANDOVER: &str = "8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c8139770ea87d175f56a35466c34c7ecccb8d8a91b4ee37\
    a25df60f5b8fc9b3940000512b000000000000010203030303030303030303030303030303030303030303030303030303030303032bda\
    f6900e6231846ed2eb1980ab7b79ea629781a383677353a2a1c76c7b0b549f2446d421906ce83248a6a3ae2943f8d61b493e301c2fa398\
    2e51cdd043b309";
const PEAKS: &str = "00000000000000059bcd51240af4005168f033121ba85be5a6ed4f0e6a5fac262066729b8fbfdecb4f35212d12f9ad2036492c95f1fe79\
    baf4ec7bd9bef3dffa7579f2293ff546a4";
const GRANT: &str = "3d9d229549ba286c916e7a394aa992adec8491c1a71711c47dc081bdcf9cf6e4";
const ORG_KEY: &str = "a797e52dc753210d62e6d98e04e7192efc13b13bfb7de7bb07748f5a6696afe9";
const ORG_KEY_STALE: &str = "335b53e10f2b9d9173eb5d186cf852f266205c9ba4ea6b6b251f313e6e286bd3";
