//! The program is killed between sealing a packet and sending it. A referral is a draft of which nothing has left, or it is sent as
//! a whole; what was acknowledged is sent.

use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

use casework::{audit::Entry, store::Store};
use entity::{
    audit_entry, packet, packet_file, packet_grant, referral,
    vocab::{DocumentId, FileId, ReferralId, ReferralState},
};
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};
use tests::borrowed;
use uuid::Uuid;

use super::{
    child::{Panoh, Remote, folder, verify},
    crash::case,
    journey_referral::{days, option},
};

/// Kills: three in every run of the tests; `make drill` asks for more.
fn rounds() -> usize {
    let asked = std::env::var("PANOH_REFERRAL_KILLS").ok();
    asked.and_then(|kills| kills.parse().ok()).unwrap_or(3)
}

/// Kills after which the whole log is verified.
const VERIFIED: usize = 50;
/// Bytes of the file that is shared.
const FILE: usize = 200_000;

/// What every referral of the drill is made from.
struct Source {
    case: String,
    lawyers: String,
    consent: String,
    file: String,
}

impl Source {
    fn new(nigora: &mut Remote) -> Self {
        let case = case(nigora);
        let lawyers = option(&nigora.get(&format!("{case}/consent/new")).text, "Маркази ҳуқуқии");
        let (consent, file) = (DocumentId::random().to_string(), FileId::random().to_string());
        let mut given = vec![("document", consent.as_str()), ("base", "0"), ("organisation", &lawyers)];
        given.extend([
            ("purpose", "sharing"),
            ("state", "given"),
            ("day-day", "2"),
            ("day-month", "3"),
            ("day-year", "2025"),
        ]);
        given.extend(["identity", "story", "papers"].map(|class| ("data", class)));
        assert_eq!(nigora.post(&format!("{case}/consent/new"), &given).status, 303);
        let text = "Нусхаи ариза. ".repeat(FILE / 24);
        let papers = format!("{case}/files/papers");
        assert_eq!(
            nigora.post_file(&papers, &[("id", &file)], ("a.txt", text.as_bytes())).status,
            303
        );
        Self {
            case,
            lawyers,
            consent,
            file,
        }
    }

    /// Puts a referral together.
    fn draft(&self, nigora: &mut Remote) -> ReferralId {
        let id = ReferralId::random();
        let (own, days) = (id.to_string(), days());
        let mut typed = vec![("id", own.as_str()), ("to", &self.lawyers), ("consent", &self.consent)];
        typed.extend([
            ("purpose", "legal-aid"),
            ("urgency", "normal"),
            ("basis", "consent"),
            ("why", "Машварат"),
        ]);
        typed.extend(borrowed(&days));
        let page = nigora.post(&format!("{}/referrals/new", self.case), &typed);
        assert_eq!(page.status, 303, "{}", page.text);
        let page = nigora.post(&format!("{}/choose/papers", self.here(id)), &[("file", &self.file)]);
        assert_eq!(page.status, 303, "{}", page.text);
        id
    }

    fn here(&self, id: ReferralId) -> String {
        format!("{}/referrals/{id}", self.case)
    }
}

async fn opened(data: &Path, url: Option<&str>) -> DatabaseConnection {
    let db = match url {
        Some(url) => Store::postgres_read_only(url).await,
        None => Store::sqlite_read_only(&data.join("store/panoh.db")).await,
    };
    db.expect("the database")
}

/// Whether a referral was sent: as a whole or not at all.
async fn is_sent(data: &Path, url: Option<&str>, id: ReferralId) -> bool {
    let db = opened(data, url).await;
    let row = referral::Entity::find_by_id(id).one(&db).await.expect("a database");
    let row = row.expect("the referral: it was acknowledged as a draft");
    let contents = packet::Entity::find_by_id(id).all(&db).await.expect("contents").len();
    let grants = packet_grant::Entity::find().filter(packet_grant::Column::ReferralId.eq(id));
    let grants = grants.all(&db).await.expect("grants").len();
    let files = packet_file::Entity::find().filter(packet_file::Column::ReferralId.eq(id));
    let files = files.all(&db).await.expect("files");
    let entries = audit_entry::Entity::find()
        .filter(audit_entry::Column::Action.eq("send-referral"))
        .filter(audit_entry::Column::CaseId.eq(row.case_id));
    let of_it = |entry: &&audit_entry::Model| Entry::from_bytes(&entry.bytes).expect("an entry").subject == Some(id.0);
    let entries = entries.all(&db).await.expect("entries").iter().filter(of_it).count();
    let whole = (contents, grants, files.len(), entries);
    match row.state {
        ReferralState::Draft => assert_eq!(whole, (0, 0, 0, 0), "nothing has left of a draft"),
        ReferralState::Sent => assert_eq!(whole, (1, 2, 1, 1), "content, grants of both lawyers, file, entry"),
        other => panic!("{other}: nobody asked for that"),
    }
    db.close().await.expect("closed");
    row.state == ReferralState::Sent
}

#[test]
fn a_referral_is_sent_as_a_whole_or_not_at_all_on_sqlite() {
    survives(None);
}

#[tokio::test]
async fn a_referral_is_sent_as_a_whole_or_not_at_all_on_postgres() {
    let url = tests::own_database().await;
    tokio::task::spawn_blocking(move || survives(Some(&url)))
        .await
        .expect("it survives");
}

fn survives(url: Option<&str>) {
    let (folder, waiting) = (folder(), tokio::runtime::Runtime::new().expect("a runtime"));
    let data = folder.join("data");
    let mut panoh = Panoh::start(folder.clone(), url);
    let mut nigora = panoh.sign_in("nigora");
    let source = Source::new(&mut nigora);
    // How long it takes when nobody is in the way: the kills fall before, into and after it.
    let first = source.draft(&mut nigora);
    let mark = nigora.get(&source.here(first)).input("mark");
    let begun = Instant::now();
    assert_eq!(
        nigora.post(&source.here(first), &[("do", "submit"), ("mark", &mark)]).status,
        303
    );
    let longest = begun.elapsed().as_micros() * 13 / 10;
    let (mut drafts, mut sent) = (Vec::new(), vec![first]);
    for round in 0..rounds() {
        let id = source.draft(&mut nigora);
        let (mut sender, here) = (nigora.clone(), source.here(id));
        let mark = sender.get(&here).input("mark");
        let sending = thread::spawn(move || sender.post(&here, &[("do", "submit"), ("mark", &mark)]).status.as_u16());
        let after = Uuid::new_v4().as_u128() % longest;
        thread::sleep(Duration::from_micros(u64::try_from(after).expect("a second or so")));
        panoh.kill();
        let status = sending.join().expect("an answer, or none");
        assert!([303, 599].contains(&status), "refused while the program was well: {status}");
        let is_sent = waiting.block_on(is_sent(&data, url, id));
        assert!(is_sent || status != 303, "it was acknowledged, and is not sent");
        if is_sent { &mut sent } else { &mut drafts }.push(id);
        if round % VERIFIED == VERIFIED - 1 || round + 1 == rounds() {
            let verdict = verify(&data, url);
            let said = String::from_utf8_lossy(&verdict.stdout).into_owned();
            assert!(verdict.status.success(), "after kill {round}: {said}");
        }
        panoh = Panoh::start(folder.clone(), url);
        nigora = panoh.again(&nigora);
    }
    println!("{} kills: {} drafts, {} sent", rounds(), drafts.len(), sent.len() - 1);
    assert!(
        rounds() < 50 || (!drafts.is_empty() && sent.len() > 1),
        "kills on both sides of the commit"
    );
    // What is a draft can be sent now, and what is sent can be opened with its file.
    if let Some(id) = drafts.pop() {
        assert_eq!(nigora.does(&source.here(id), "submit").status, 303);
        sent.push(id);
    }
    let mut anvar = panoh.sign_in("anvar");
    for id in sent.iter().rev().take(5) {
        let there = format!("/referrals/{id}");
        assert_eq!(anvar.post(&there, &[("do", "accept")]).status, 303);
        let links = anvar.get(&there).links();
        let file = links.into_iter().find(|link| link.contains("/files/")).expect("the file");
        assert!(anvar.get(&file).text.contains("Нусхаи ариза"));
    }
    drop(panoh);
    drop(std::fs::remove_dir_all(&folder));
}
