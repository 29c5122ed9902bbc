//! Several at one database at the same moment: two processes write one log, whatever their clocks say, and the verifier sees
//! one moment while people work.

use casework::{
    case,
    clock::{Clock, DAY_MS},
    demo,
};
use tests::{Db, World, both};

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

both! {
    async fn the_verifier_sees_one_moment(w) {
        let nigora = w.ctx("nigora").await;
        let works = async {
            for _ in 0..150 {
                case::list(&nigora, case::Filter::default()).await.expect("a list");
                w.house.checkpoint().await.expect("a checkpoint");
            }
        };
        let looks = async {
            for _ in 0..10 {
                assert_eq!(w.verdict().await.findings, [], "while people work");
            }
        };
        tokio::join!(works, looks);
    }
}
