//! Whoever takes the machine away finds nothing. The real program is used as people use it, more than a hundred canaries go
//! through its forms (also those that are refused, the searches and the choice between two versions), then it is killed and
//! every file it leaves is searched: database, write-ahead log, operator's log, temporary files.

use std::path::PathBuf;

use tests::{Db, World};

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

fn used_and_killed(url: Option<&str>) -> (PathBuf, Search) {
    let mut birds = Aviary::default();
    let mut panoh = Panoh::start(folder(), url);
    every_screen(&panoh, &mut birds);
    panoh.kill();
    assert!(birds.all.len() > 100, "{} canaries", birds.all.len());
    (panoh.folder.clone(), Search::new(&birds.all))
}

#[test]
fn on_sqlite() {
    let (folder, search) = used_and_killed(None);
    let wal = std::fs::metadata(folder.join("data/store/panoh.db-wal")).expect("a write-ahead log is left behind");
    assert!(wal.len() > 100_000);
    let (found, read) = search.below(&folder);
    nothing(&found, read, 400_000);
    assert!(verify(&folder.join("data"), None).status.success());
    drop(std::fs::remove_dir_all(&folder));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    let world = World::empty(Db::Postgres).await;
    let (folder, search) = used_and_killed(world.url.as_deref());
    let (found, read) = search.below(&folder);
    nothing(&found, read, 1_000);
    let attacker = Attacker::on(&world).await;
    for table in attacker.tables().await {
        for row in attacker.contents(&table).await {
            assert_eq!(search.found(row.as_bytes()), [""; 0], "{table}: {row}");
        }
    }
    attacker.run("CHECKPOINT").await;
    let server = PathBuf::from(attacker.texts("SHOW data_directory").await.remove(0));
    let own = attacker
        .texts("SELECT oid::text FROM pg_database WHERE datname = current_database()")
        .await
        .remove(0);
    let (found, read) = search.below(&server.join("base").join(own));
    nothing(&found, read, 1_000_000);
    let newest = "SELECT name FROM pg_ls_waldir() ORDER BY modification DESC, name DESC LIMIT 4";
    for segment in attacker.texts(newest).await {
        nothing(&search.below(&server.join("pg_wal").join(segment)).0, 1, 0);
    }
    nothing(&search.below(&server.join("server.log")).0, 1, 0);
    assert!(verify(&folder.join("data"), world.url.as_deref()).status.success());
    drop(std::fs::remove_dir_all(&folder));
    drop(std::fs::remove_dir_all(&world.folder));
}
