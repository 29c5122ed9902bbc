//! `make bench`: how fast Panoh is, each figure beside its floor: what the same disk and the same cipher do with the same
//! bytes and nothing around them, measured in the same run, taking turns.
//!
//! Nothing here is a test: figures depend on the machine. What must hold everywhere is in the tests.

mod fill;
mod floor;
mod full;
mod measure;
mod program;
mod reads;
mod referral;
mod shared;
mod table;
mod whole;

use std::{path::PathBuf, sync::Arc, time::Instant};

use casework::{
    House, Settings,
    clock::Clock,
    crypto::{Cost, InstanceKey, Key},
    demo,
    store::Store,
};

use measure::Fail;
use table::Table;

/// 22 November 2026, noon in Khujand.
const NOON: i64 = 1_795_330_800_000;

#[tokio::main]
async fn main() -> Result<(), Fail> {
    let folder = folder()?;
    let outcome = measure_all(&folder).await;
    std::fs::remove_dir_all(&folder)?;
    outcome
}

/// `target/bench`, empty: on the same disk as everything else that was built.
fn folder() -> Result<PathBuf, Fail> {
    let program = std::env::current_exe()?;
    let target = program
        .parent()
        .and_then(std::path::Path::parent)
        .ok_or("the program lies in no folder")?;
    let folder = target.join("bench");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(folder.join("store"))?;
    Ok(folder)
}

async fn measure_all(folder: &std::path::Path) -> Result<(), Fail> {
    let cases: u32 = std::env::var("PANOH_BENCH_CASES")
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(10_000);
    let instance = Key::random()?;
    program::keep_key(folder, &instance)?;
    let store = Store::sqlite(&folder.join("store/panoh.db")).await?;
    // Cheap passphrases: their cost is chosen, not measured.
    let settings = Settings {
        cost: Cost {
            memory_kib: 64,
            passes: 1,
        },
        files: folder.join("files"),
        ..Settings::default()
    };
    let house = House::open(store, InstanceKey::new(instance), Clock::manual(NOON), settings);
    demo::fill(&house).await?;
    let begun = Instant::now();
    let nigora = demo::enter(&house, "nigora").await?;
    let ids: Arc<[_]> = fill::fill(&nigora, cases).await?.into();
    println!("{cases} cases were opened in {:.0} s\n", begun.elapsed().as_secs_f64());

    let mut table = Table::default();
    let floor = floor::Floor::start(&folder.join("floor.db")).await?;
    reads::measure(&mut table, &nigora, &ids, &floor).await?;
    whole::measure(&mut table, &nigora, &ids, &floor, &folder.join("store/panoh.db")).await?;
    full::measure(&mut table, &house, &floor).await?;
    house.checkpoint().await?;
    drop(nigora);
    house.store.clone().close().await?;
    drop(house);
    referral::measure(&mut table, folder, &floor, cases).await?;
    program::measure(&mut table, folder, ids[0]).await?;
    println!("{table}");
    Ok(())
}
