//! What happens without anybody asking: a checkpoint a minute when something changed, sweeping of sessions that are over, of files
//! that never came whole, of referrals whose time is over, and of what was given for a day.

use std::{sync::Arc, time::Duration};

use casework::{House, auth};
use tokio::task::JoinHandle;

/// Starts the jobs.
pub fn start(house: Arc<House>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut minute = tokio::time::interval(Duration::from_mins(1));
        let mut day = tokio::time::interval(Duration::from_hours(24));
        loop {
            tokio::select! {
                _ = minute.tick() => last(&house).await,
                _ = day.tick() => sweep(&house).await,
            }
        }
    })
}

/// Once at start and once a day: what was begun and never kept.
async fn sweep(house: &House) {
    if let Err(fault) = casework::file::sweep_files(house).await {
        tracing::error!(%fault, "job.sweep-files");
    }
}

/// One round of every job; also the last thing before the program ends.
pub async fn last(house: &House) {
    if let Err(fault) = auth::sweep(house).await {
        tracing::error!(%fault, "job.sweep");
    }
    match casework::referral::expire_all(house).await {
        Ok(0) => {}
        Ok(number) => tracing::info!(number, "job.expire-referrals"),
        Err(fault) => tracing::error!(%fault, "job.expire-referrals"),
    }
    match casework::case::end_emergencies(house).await {
        Ok(0) => {}
        Ok(number) => tracing::info!(number, "job.end-emergencies"),
        Err(fault) => tracing::error!(%fault, "job.end-emergencies"),
    }
    if let Err(fault) = house.checkpoint().await {
        tracing::error!(%fault, "job.checkpoint");
    }
    if let Err(fault) = house.store.tidy().await {
        tracing::error!(%fault, "job.tidy");
    }
}
