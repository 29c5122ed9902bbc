//! The program is killed in the middle of writing. What it had said yes to is there after the restart, the log verifies, and
//! nothing is there by halves.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use uuid::Uuid;

use super::child::{Panoh, Remote, folder, verify};

/// Kills: three in every run of the tests; `make drill` asks for more.
fn rounds() -> usize {
    std::env::var("PANOH_KILLS")
        .ok()
        .and_then(|kills| kills.parse().ok())
        .unwrap_or(3)
}

const WRITERS: usize = 3;

/// The address of the demo's second case: the one with a single note.
pub(super) fn case(browser: &mut Remote) -> String {
    let page = browser.get("/cases");
    let row = page
        .text
        .split("<tr")
        .find(|row| row.contains("-002"))
        .expect("the second case");
    row.split("href=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a link")
        .to_owned()
}

/// Writes notes until the program is gone; keeps what it said yes to.
fn write(mut browser: Remote, case: &str, round: usize, kept: &Mutex<Vec<String>>, over: &AtomicBool) {
    for number in 0.. {
        let text = format!("Қайди {round}-{}-{number} анҷом", Uuid::new_v4().simple());
        let document = Uuid::new_v4().to_string();
        let form = [
            ("document", document.as_str()),
            ("base", "0"),
            ("day-year", "2025"),
            ("text", &text),
        ];
        let status = browser.post(&format!("{case}/note/new"), &form).status.as_u16();
        if status == 303 {
            kept.lock().expect("the list").push(text);
        } else if over.load(Ordering::SeqCst) {
            return;
        } else {
            assert_eq!(status, 599, "refused while the program was well");
        }
    }
}

/// The texts of all notes.
fn notes(browser: &mut Remote, case: &str) -> String {
    let mut all = String::new();
    for number in 0.. {
        let page = browser.get(&format!("{case}/note?page={number}"));
        assert_eq!(page.status, 200, "{}", page.text);
        all.push_str(&page.text);
        if !page.text.contains("rel=\"next\"") {
            return all;
        }
    }
    all
}

#[test]
fn what_was_acknowledged_survives_a_kill_on_sqlite() {
    survives(None);
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_kill_on_postgres() {
    let url = tests::own_database().await;
    tokio::task::spawn_blocking(move || survives(Some(&url)))
        .await
        .expect("it survives");
}

fn survives(url: Option<&str>) {
    let folder = folder();
    let kept = Arc::new(Mutex::new(Vec::new()));
    for round in 0..rounds() {
        let mut panoh = Panoh::start(folder.clone(), url);
        let mut nigora = panoh.sign_in("nigora");
        let case = case(&mut nigora);
        let over = Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| {
                let (browser, case, kept, over) = (nigora.clone(), case.clone(), kept.clone(), over.clone());
                thread::spawn(move || write(browser, &case, round, &kept, &over))
            })
            .collect();
        let enough = kept.lock().expect("the list").len() + 15;
        while kept.lock().expect("the list").len() < enough {
            thread::sleep(Duration::from_millis(5));
        }
        over.store(true, Ordering::SeqCst);
        panoh.kill();
        for writer in writers {
            writer.join().expect("a writer");
        }
        let verdict = verify(&folder.join("data"), url);
        assert!(
            verdict.status.success(),
            "after kill {round}: {}",
            String::from_utf8_lossy(&verdict.stdout)
        );
    }
    let panoh = Panoh::start(folder.clone(), url);
    let mut nigora = panoh.sign_in("nigora");
    let case = case(&mut nigora);
    let (all, kept) = (notes(&mut nigora, &case), kept.lock().expect("the list"));
    for text in kept.iter() {
        assert_eq!(all.matches(text.as_str()).count(), 1, "{text} of {}", kept.len());
    }
    // At most the notes that were on their way when it was killed may be there beyond those.
    assert!(all.matches("Қайди").count() <= kept.len() + rounds() * WRITERS);
    drop(panoh);
    drop(std::fs::remove_dir_all(&folder));
}
