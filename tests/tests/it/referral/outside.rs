//! A packet for somebody outside: the stock `age` program opens it, and what left is listed.

use std::{io::Write, process::Stdio};

use casework::crypto::Identity;
use entity::vocab::{ReferralId, ReferralState};
use tests::{World, both};

use crate::referral::kit::{Sent, asked, begins, consent, drafted, left, row_of, state, with};

async fn outside(w: &World) -> Sent {
    let mut sent = drafted(w).await;
    let (case, given, id) = (sent.case.clone(), entity::vocab::DocumentId::random(), ReferralId::random());
    let typed = [
        ("organisation", ""),
        ("receiver", "Нотариуси шаҳр"),
        ("data", "identity"),
        ("data", "story"),
    ];
    let page = consent(w, &mut sent.nigora, &case, given, &typed).await;
    assert_eq!(page.status, 303, "{}", page.text);
    let typed = with(with(asked(w, given).await, "to", "outside"), "outside", "Нотариуси шаҳр");
    assert_eq!(begins(&mut sent.nigora, &case, id, &typed).await.status, 303);
    sent.id = id;
    let to = sent.here();
    let page = sent.nigora.does(&to, "submit").await;
    assert_eq!(page.status, 303, "{}", page.text);
    sent
}

/// Opens a file with the stock program.
fn stock_age(identity: &str, file: &[u8]) -> String {
    let folder = std::env::temp_dir().join(format!("panoh-age-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("key"), identity).expect("a file");
    let mut child = std::process::Command::new("age")
        .args(["--decrypt", "-i"])
        .arg(folder.join("key"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the stock age program");
    let mut input = child.stdin.take().expect("its input");
    let file = file.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&file));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("written").expect("written");
    drop(std::fs::remove_dir_all(&folder));
    assert!(output.status.success(), "age: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

both! {
    async fn the_stock_age_program_opens_it_and_the_code_comes_back(w) {
        let mut sent = outside(&w).await;
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Sent, (0, 1)), "nobody here holds it");
        let (identity, to) = (Identity::random().expect("randomness"), format!("{}/copy", sent.here()));
        let bad = sent.nigora.post(&to, &[("how", "recipient"), ("recipient", "age1nobody")]).await;
        assert_eq!(bad.status, 422);
        let file = sent.nigora.post(&to, &[("how", "recipient"), ("recipient", &identity.recipient())]).await;
        assert_eq!(file.status, 200, "{}", file.text);
        assert!(file.bytes.starts_with(b"age-encryption.org/v1"));
        assert!(!file.header("content-disposition").contains("Юлдошева"), "nothing personal in its name");
        let page = stock_age(&identity.to_text(), &file.bytes);
        assert!(page.contains("Юлдошева") && page.contains("<html") && !page.contains("<script"), "{page}");
        let code = page.split("<code>").nth(1).and_then(|rest| rest.split('<').next()).expect("the code").to_owned();
        for words in ["viewport", "Help of a lawyer", &row_of(&w, sent.id).await.number.to_string(), "Офтоб"] {
            assert!(page.contains(words), "{words} is inside: {page}");
        }
        let told = format!("{}/shared", sent.case);
        assert!(sent.nigora.get(&told).await.text.contains("we know only by phone"));
        let list = sent.nigora.get(&to).await;
        assert_eq!(list.status, 200);
        let name = file.header("content-disposition").split('"').nth(1).expect("a name").to_owned();
        let other = sent.nigora.post(&to, &[("how", "recipient"), ("recipient", &identity.recipient())]).await;
        assert!(!other.header("content-disposition").contains(&name), "each copy has a name of its own");
        let sum = data_encoding::HEXLOWER.encode(&casework::crypto::sha256(&file.bytes));
        let letter = sent.nigora.get(&format!("{to}/letter?sum={sum}")).await;
        assert!(letter.text.contains(&name) && list.text.contains(&name), "{}", letter.text);
        assert!(letter.status == 200 && letter.text.contains(&sum) && letter.text.contains("age --decrypt"), "{}", letter.text);
        for personal in ["Юлдошева", "Нотариуси", "Машварат", "lawyer", code.as_str()] {
            assert!(!letter.text.contains(personal), "{personal} in the letter: {}", letter.text);
        }
        assert_eq!(sent.nigora.post(&to, &[("do", "read-back"), ("code", "AAAAAAAA")]).await.status, 422);
        for _ in 0..2 {
            assert_eq!(sent.nigora.post(&to, &[("do", "read-back"), ("code", &code.to_lowercase())]).await.status, 303);
        }
        assert_eq!(state(&w, sent.id).await, ReferralState::Received);
        assert!(sent.nigora.get(&told).await.text.contains("its code was read"));
        let here = sent.here();
        assert_eq!(sent.nigora.post(&here, &[("do", "accepted")]).await.status, 303);
        assert_eq!(sent.nigora.post(&here, &[("do", "completed"), ("outcome", "done")]).await.status, 303);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Completed, (0, 0)));
        assert_eq!(sent.nigora.post(&to, &[("how", "recipient"), ("recipient", &identity.recipient())]).await.status, 422, "it has ended");
        assert!(sent.nigora.get(&here).await.links().contains(&to), "what has left is still listed");
        assert!(sent.nigora.get(&to).await.text.contains(&sum));
    }

    async fn a_passphrase_must_be_long_and_the_copy_here_ends_in_time(w) {
        let mut sent = outside(&w).await;
        let to = format!("{}/copy", sent.here());
        assert_eq!(sent.nigora.post(&to, &[("how", "passphrase"), ("passphrase", "short")]).await.status, 422);
        let offered = sent.nigora.get(&to).await.input("passphrase");
        assert!(offered.chars().count() >= 15, "{offered}");
        let file = sent.nigora.post(&to, &[("how", "passphrase"), ("passphrase", &offered)]).await;
        assert_eq!(file.status, 200, "{}", file.text);
        assert!(String::from_utf8_lossy(&file.bytes).contains("-> scrypt "), "a passphrase");
        w.clock.advance(31 * 86_400_000);
        crate::referral::kit::jobs(&w).await;
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Expired, (0, 0)));
    }
}
