//! Taking times.

use std::{
    future::Future,
    time::{Duration, Instant},
};

use tokio::task::JoinSet;

/// Anything that went wrong.
pub(crate) type Fail = Box<dyn std::error::Error + Send + Sync>;

/// Times of many runs of the same thing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times {
    each: Vec<Duration>,
    /// How long all of it took.
    all: Duration,
}

impl Times {
    /// The time that this part of a hundred runs stay below, in milliseconds.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.each.clone();
        sorted.sort_unstable();
        let place = (sorted.len() * percent).div_ceil(100).clamp(1, sorted.len().max(1)) - 1;
        sorted.get(place).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
    }

    /// Runs in a second.
    pub(crate) fn rate(&self) -> f64 {
        u32::try_from(self.each.len()).map_or(0.0, f64::from) / self.all.as_secs_f64()
    }

    /// One run more.
    pub(crate) fn took(&mut self, time: Duration) {
        self.each.push(time);
        self.all += time;
    }

    /// Both together, as if one had followed the other.
    pub(crate) fn add(&mut self, other: Self) {
        self.each.extend(other.each);
        self.all += other.all;
    }
}

/// One after the other.
pub(crate) async fn each<F, Fut>(times: u32, mut act: F) -> Result<Times, Fail>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<(), Fail>>,
{
    let (begun, mut taken) = (Instant::now(), Vec::new());
    for number in 0..times {
        let begun = Instant::now();
        act(number).await?;
        taken.push(begun.elapsed());
    }
    Ok(Times {
        each: taken,
        all: begun.elapsed(),
    })
}

/// By several clients at once, each of which waits for its answer before it asks again.
pub(crate) async fn together<F, Fut>(clients: u32, times: u32, act: F) -> Result<Times, Fail>
where
    F: Fn(u32) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<(), Fail>> + Send,
{
    let begun = Instant::now();
    let mut running = JoinSet::new();
    for client in 0..clients {
        let act = act.clone();
        running.spawn(async move { each(times, move |number| act(client * times + number)).await });
    }
    let mut all = Times::default();
    while let Some(done) = running.join_next().await {
        all.add(done??);
    }
    Ok(Times {
        all: begun.elapsed(),
        ..all
    })
}
