//! The program signs only what it wrote itself. Whoever puts an entry of their own into the log, writes over one, or puts back
//! a head of before, stops the program: nothing is shown, and nothing is signed over what they made.

use std::collections::BTreeMap;

use casework::{
    audit::{Entry, Peaks, leaf_hash},
    demo::PASSPHRASE,
};
use entity::{audit_entry, audit_head};
use sea_orm::{EntityTrait, QueryOrder};
use tests::World;

use super::{
    attack::{Attacker, plant, put},
    leak, person, siege,
};

const LOG: [&str; 4] = ["audit_entry", "audit_head", "checkpoint", "log_key"];

async fn entries(attacker: &Attacker) -> Vec<audit_entry::Model> {
    let query = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Seq);
    query.all(&attacker.db).await.expect("entries")
}

async fn head(attacker: &Attacker) -> audit_head::Model {
    let row = audit_head::Entity::find_by_id(1).one(&attacker.db).await;
    row.expect("a database").expect("a head")
}

/// The tree over all entries.
fn tree(rows: &[audit_entry::Model]) -> Peaks {
    rows.iter().map(|row| leaf_hash(&row.bytes)).collect()
}

/// Bytes with a part exchanged.
fn exchanged(bytes: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let at = bytes.windows(old.len()).position(|part| part == old).expect("the old part");
    [&bytes[..at], new, &bytes[at + old.len()..]].concat()
}

/// The field of an entry that says its place, in CBOR.
fn place(seq: i64) -> Vec<u8> {
    let number = match (u8::try_from(seq), u16::try_from(seq)) {
        (Ok(tiny), _) if tiny < 24 => vec![tiny],
        (Ok(small), _) => vec![0x18, small],
        (_, Ok(large)) => [[0x19].as_slice(), &large.to_be_bytes()].concat(),
        _ => panic!("a log of {seq} entries"),
    };
    [b"\x63seq".as_slice(), &number].concat()
}

/// The same entry in another place.
fn moved(row: &audit_entry::Model, seq: i64) -> audit_entry::Model {
    let bytes = exchanged(&row.bytes, &place(row.seq), &place(seq));
    assert_eq!(Entry::from_bytes(&bytes).expect("an entry").seq, seq.unsigned_abs());
    audit_entry::Model {
        seq,
        bytes,
        ..row.clone()
    }
}

/// Nothing is shown, nobody comes in, nothing is written into the log and nothing is signed.
async fn stands_still(w: &World, attacker: &Attacker, cookies: &BTreeMap<String, String>, case: &str) {
    let before = attacker.everything(&[]).await;
    let mut browser = w.browser();
    browser.cookies.clone_from(cookies);
    for to in [case.to_owned(), format!("{case}/person"), "/cases".to_owned(), "/".to_owned()] {
        let page = browser.get(&to).await;
        assert_eq!((page.status.as_u16(), leak(&page)), (503, None), "{to}");
    }
    assert!(w.house.checkpoint().await.is_err(), "it is not signed");
    let typed = [("login", "zarina"), ("passphrase", PASSPHRASE), ("code", "")];
    let page = w.browser().post("/sign-in", &typed).await;
    assert_eq!((page.status.as_u16(), page.header("set-cookie")), (503, ""));
    assert_eq!(
        attacker.everything(&[]).await,
        before,
        "the log stays as the attacker made it"
    );
}

/// The latest entry (nigora signed in) put on somebody else, with a head that fits.
async fn blamed(w: &World, attacker: &Attacker) {
    let (nigora, zarina) = (person(w, "nigora").await, person(w, "zarina").await);
    let (mut rows, head) = (entries(attacker).await, head(attacker).await);
    let last = rows.last_mut().expect("entries");
    assert_eq!((last.actor_id, last.action.as_str()), (Some(nigora), "sign-in"));
    last.bytes = exchanged(&last.bytes, nigora.0.as_bytes(), zarina.0.as_bytes());
    last.actor_id = Some(zarina);
    assert_eq!(Entry::from_bytes(&last.bytes).expect("an entry").actor, Some(zarina));
    put!(attacker, rows[rows.len() - 1]);
    let peaks = tree(&rows).to_bytes();
    put!(attacker, audit_head::Model { peaks, ..head });
}

siege! {
    async fn an_entry_of_the_attackers(w) {
        let case = w.first_case().await;
        let (nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let (rows, honest) = (entries(&attacker).await, head(&attacker).await);
        let mut peaks = tree(&rows);
        assert_eq!((peaks.to_bytes(), rows.len()), (honest.peaks.clone(), usize::try_from(honest.size).expect("a size")));
        let forged = moved(&rows[rows.len() - 1], honest.size);
        peaks.push(leaf_hash(&forged.bytes));
        plant!(attacker, audit_entry, forged);
        put!(attacker, audit_head::Model { size: honest.size + 1, peaks: peaks.to_bytes(), ..honest.clone() });
        stands_still(w, &attacker, &nigora.cookies, &case).await;
        w.restart().await;
        stands_still(w, &attacker, &nigora.cookies, &case).await;
        assert!(!attacker.findings(&[]).await.is_empty());

        // What the attacker made is taken out again: the program goes on where it was.
        attacker.run(&format!("DELETE FROM audit_entry WHERE seq = {}", honest.size)).await;
        put!(attacker, honest);
        let page = w.sign_in("nigora").await.get(&format!("{case}/person")).await;
        assert!(page.text.contains("Ашурова"), "{}", page.text);
        assert_eq!(attacker.findings(&[]).await, [""; 0]);
    }

    async fn the_latest_entry_written_over_while_the_program_is_down(w) {
        let case = w.first_case().await;
        let (nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        blamed(w, &attacker).await;
        w.restart().await;
        stands_still(w, &attacker, &nigora.cookies, &case).await;
        assert!(!attacker.findings(&[]).await.is_empty());
    }

    async fn the_latest_entry_written_over_while_the_program_runs(w) {
        let case = w.first_case().await;
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        blamed(w, &attacker).await;
        // It stops, or goes on from the entry that it wrote itself: what was written over it is found either way.
        nigora.get(&case).await;
        drop(w.house.checkpoint().await);
        assert!(!attacker.findings(&[]).await.is_empty(), "signed as if it had been so");
        w.restart().await;
        nigora.get(&case).await;
        assert!(!attacker.findings(&[]).await.is_empty());
    }

    async fn a_head_of_before_while_the_program_runs(w) {
        let case = w.first_case().await;
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let mut before = head(&attacker).await;
        // Every 256th entry leaves a checkpoint that would tell: the three looks lie between two of them.
        while before.size % 256 > 250 {
            nigora.get(&format!("{case}/person")).await;
            before = head(&attacker).await;
        }
        for _ in 0..3 {
            assert_eq!(nigora.get(&format!("{case}/person")).await.status, 200);
        }
        let (rows, after) = (entries(&attacker).await, head(&attacker).await);
        assert_eq!(after.size, before.size + 3);
        attacker.run(&format!("DELETE FROM audit_entry WHERE seq >= {}", before.size)).await;
        put!(attacker, before);
        assert_eq!(attacker.findings(&[]).await, [""; 0], "from the inside nobody can tell");
        stands_still(w, &attacker, &nigora.cookies, &case).await;

        // Three looks were put back into their place: nobody's log was forked meanwhile.
        for row in &rows[usize::try_from(before.size).expect("a size")..] {
            plant!(attacker, audit_entry, row);
        }
        put!(attacker, after);
        assert_eq!(nigora.get(&format!("{case}/person")).await.status, 200);
        assert_eq!(attacker.findings(&[after.note]).await, [""; 0]);
    }

    async fn an_emptied_log_while_the_program_runs(w) {
        let case = w.first_case().await;
        let (nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        for table in LOG {
            attacker.run(&format!("DELETE FROM {table}")).await;
        }
        stands_still(w, &attacker, &nigora.cookies, &case).await;
    }
}
