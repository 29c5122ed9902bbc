//! Whoever takes the machine away finds nothing. The real program is used as people use it, more than a hundred canaries go
//! through its forms (also those that are refused, the searches and the choice between two versions), then it is killed and
//! every file it leaves is searched: database, write-ahead log, operator's log, temporary files.

use std::path::PathBuf;

use sea_orm::ConnectionTrait;
use tests::{Db, World};
use uuid::Uuid;

use super::{
    attack::Attacker,
    canary::{Aviary, Search},
    child::{Panoh, folder, verify},
    journey::every_screen,
};

/// What must not be found.
fn nothing(found: &[(PathBuf, String)], read: usize, least: usize) {
    assert!(read > least, "only {read} bytes were searched");
    assert!(
        found.is_empty(),
        "{} canaries: {:?}",
        found.len(),
        &found[..found.len().min(10)]
    );
}

/// The marker and nothing else: so the search looks where the database writes.
fn nothing_but(marker: &str, found: &[(PathBuf, String)], place: &str) {
    let canaries: Vec<_> = found.iter().filter(|(_, text)| text != marker).take(10).collect();
    assert!(canaries.is_empty(), "{place}: {canaries:?}");
    assert!(!found.is_empty(), "{place}: this is not where the database writes");
}

fn used_and_killed(url: Option<&str>) -> (PathBuf, Aviary) {
    let mut birds = Aviary::default();
    let mut panoh = Panoh::start(folder(), url);
    every_screen(&panoh, &mut birds);
    panoh.kill();
    assert!(birds.all.len() > 100, "{} canaries", birds.all.len());
    (panoh.folder.clone(), birds)
}

#[test]
fn on_sqlite() {
    let (folder, birds) = used_and_killed(None);
    let wal = std::fs::metadata(folder.join("data/store/panoh.db-wal")).expect("a write-ahead log is left behind");
    assert!(wal.len() > 100_000);
    let (found, read) = Search::new(&birds).below(&folder);
    nothing(&found, read, 400_000);
    assert!(verify(&folder.join("data"), None).status.success());
    drop(std::fs::remove_dir_all(&folder));
}

/// Writes a marker in the clear wherever PostgreSQL writes: its tables, its write-ahead log, its own log.
async fn leave(marker: &str, attacker: &Attacker) {
    attacker.run("SET synchronous_commit = on").await;
    attacker.run("CREATE TABLE seen (word text)").await;
    // Three times, because a page of the write-ahead log may end in the middle of one.
    let insert = format!("INSERT INTO seen SELECT '{marker}' FROM generate_series(1, 3)");
    attacker.run(&insert).await;
    let refused = attacker.db.execute_unprepared(&format!("SELECT '{marker}'::integer")).await;
    assert!(refused.is_err(), "what goes wrong is written into the server's log");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    const SEGMENTS: &str = "SELECT name FROM pg_ls_waldir() WHERE name ~ '^[0-9A-F]{24}$' \
        AND name <= pg_walfile_name(pg_current_wal_insert_lsn()) ORDER BY name DESC LIMIT 16";
    let world = World::empty(Db::Postgres).await;
    let (folder, mut birds) = used_and_killed(world.url.as_deref());
    let marker = Uuid::new_v4().to_string();
    birds.all.push(marker.clone());
    let search = Search::new(&birds);
    let (found, read) = search.below(&folder);
    nothing(&found, read, 1_000);
    let attacker = Attacker::on(&world).await;
    for table in attacker.tables().await {
        for row in attacker.contents(&table).await {
            assert_eq!(search.found(row.as_bytes()), [""; 0], "{table}: {row}");
        }
    }
    leave(&marker, &attacker).await;
    let server = PathBuf::from(attacker.texts("SHOW data_directory").await.remove(0));
    let mut in_log = Vec::new();
    for segment in attacker.texts(SEGMENTS).await {
        in_log.extend(search.below(&server.join("pg_wal").join(segment)).0);
    }
    nothing_but(&marker, &in_log, "the write-ahead log");
    nothing_but(&marker, &search.below(&server.join("server.log")).0, "the server's log");
    attacker.run("CHECKPOINT").await;
    let own = attacker
        .texts("SELECT oid::text FROM pg_database WHERE datname = current_database()")
        .await
        .remove(0);
    let (found, read) = search.below(&server.join("base").join(own));
    nothing_but(&marker, &found, "the tables");
    assert!(read > 1_000_000, "only {read} bytes were searched");
    assert!(verify(&folder.join("data"), world.url.as_deref()).status.success());
    drop(std::fs::remove_dir_all(&folder));
    drop(std::fs::remove_dir_all(&world.folder));
}
