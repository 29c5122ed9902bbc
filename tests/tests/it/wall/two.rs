//! Two processes on one PostgreSQL database: one log, one tree, whatever their clocks say.

use casework::{
    case,
    clock::{Clock, DAY_MS},
    demo,
};
use tests::{Db, World};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_write_one_log() {
    let w = World::new(Db::Postgres).await;
    // The second one's clock is a day ahead: it begins the next day key while the first still holds the old one.
    let ahead = Clock::manual(w.clock.now_ms() + DAY_MS);
    let second = w.second(&ahead).await;
    let (one, other) = (
        w.ctx("nigora").await,
        demo::enter(&second, "zarina").await.expect("a session"),
    );
    let query = case::Query {
        name: "Ашурова".to_owned(),
        ..case::Query::default()
    };
    let looks = async |ctx: &casework::Ctx| {
        for _ in 0..25 {
            case::search(ctx, &query).await.expect("found");
        }
    };
    tokio::join!(looks(&one), looks(&other));
    w.house.checkpoint().await.expect("a checkpoint");
    second.checkpoint().await.expect("a checkpoint");
    w.finish().await;
}
