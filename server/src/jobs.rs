//! What happens without anybody asking: a checkpoint a minute when something changed, sweeping of sessions that are over.

use std::{sync::Arc, time::Duration};

use casework::{House, auth};
use tokio::task::JoinHandle;

/// Starts the jobs.
pub fn start(house: Arc<House>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut every = tokio::time::interval(Duration::from_mins(1));
        every.tick().await;
        loop {
            every.tick().await;
            last(&house).await;
        }
    })
}

/// One round of every job; also the last thing before the program ends.
pub async fn last(house: &House) {
    if let Err(fault) = auth::sweep(house).await {
        tracing::error!(%fault, "job.sweep");
    }
    if let Err(fault) = casework::file::sweep_files(house).await {
        tracing::error!(%fault, "job.sweep-files");
    }
    if let Err(fault) = house.checkpoint().await {
        tracing::error!(%fault, "job.checkpoint");
    }
    if let Err(fault) = house.store.tidy().await {
        tracing::error!(%fault, "job.tidy");
    }
}
