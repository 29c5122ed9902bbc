//! Delays after failures: per sign-in name, known or not; per person who confirms something with the passphrase; and more
//! patiently per network address, behind which a whole shelter may sit. Nobody is ever locked out for good, because whoever
//! could lock a caseworker out would.
//!
//! Attempts under one name wait for each other, so that thirty at once count as thirty.

use std::net::IpAddr;

use ::entity::throttle;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryTrait,
    sea_query::{Expr, OnConflict},
};
use tokio::sync::OwnedMutexGuard;

use crate::{
    audit::NewEntry,
    clock::DAY_MS,
    error::{Error, Issue, Result},
    house::House,
    store::{Step, Unit},
};

/// How failures become delays.
struct Rule {
    /// Failures that cost no delay.
    free: i32,
    /// The longest delay, in milliseconds.
    longest_ms: i64,
    /// Failures are forgotten after this long without another, in milliseconds.
    forget_ms: i64,
}

const NAME: Rule = Rule {
    free: 3,
    longest_ms: 15 * 60_000,
    forget_ms: DAY_MS,
};

const ADDRESS: Rule = Rule {
    free: 30,
    longest_ms: 5 * 60_000,
    forget_ms: 60 * 60_000,
};

/// Whoever signed in from a network within this time is not held up by what others do there, in milliseconds.
const AT_HOME_MS: i64 = 30 * DAY_MS;

/// What an attempt counts against: a tag under the instance key, never the name or the address itself.
struct Count {
    rule: &'static Rule,
    tag: Vec<u8>,
    failures: i32,
}

/// The delays of one attempt.
pub(super) struct Delays {
    name: Count,
    /// None where the address is not known, or the name is at home there.
    address: Option<Count>,
    /// Name and network together.
    home: Option<Vec<u8>>,
    _turn: OwnedMutexGuard<()>,
}

impl Delays {
    /// Waits until nobody else tries under this tag, then refuses while a delay is running.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the seconds to wait.
    pub(super) async fn check(house: &House, tag: &[u8], address: Option<IpAddr>) -> Result<Self> {
        let turn = house.turn(tag).await;
        let name = count(house, &NAME, tag.to_vec()).await?;
        let (mut strangers, mut home) = (None, None);
        if let Some(address) = address {
            let network = network(address);
            let place = house.instance.tag("home", &[tag, &network].concat()).to_vec();
            let known = throttle::Entity::find_by_id(place.clone()).one(&house.store.db).await?;
            if known.is_none_or(|row| row.until_ms < house.clock.now_ms()) {
                let tag = house.instance.tag("address", &network).to_vec();
                strangers = Some(count(house, &ADDRESS, tag).await?);
            }
            home = Some(place);
        }
        Ok(Self {
            name,
            address: strangers,
            home,
            _turn: turn,
        })
    }

    /// A success: the name starts afresh, and is at home here. The address does not, or one good sign-in would free many guesses.
    pub(super) fn calm(&self, house: &House, unit: &mut Unit) {
        let calm = throttle::Entity::delete_many()
            .filter(throttle::Column::Tag.eq(self.name.tag.clone()))
            .build(house.backend());
        unit.run(Step::Any(calm));
        if let Some(tag) = &self.home {
            let row = throttle::Model {
                tag: tag.clone(),
                failures: 0,
                until_ms: house.clock.now_ms() + AT_HOME_MS,
            };
            let known = OnConflict::column(throttle::Column::Tag)
                .update_column(throttle::Column::UntilMs)
                .to_owned();
            unit.run(put(house, row, known));
        }
    }

    /// Logs the failure and lengthens the delays.
    pub(super) async fn refuse(self, house: &House, entry: NewEntry) -> Result<()> {
        let mut unit = house.unit(entry.denied());
        self.name.one_more(house, &mut unit);
        if let Some(address) = self.address {
            address.one_more(house, &mut unit);
        }
        house.commit(unit).await.map(drop)
    }
}

async fn count(house: &House, rule: &'static Rule, tag: Vec<u8>) -> Result<Count> {
    let row = throttle::Entity::find_by_id(tag.clone()).one(&house.store.db).await?;
    let now = house.clock.now_ms();
    let row = row.filter(|row| now - row.until_ms < rule.forget_ms);
    let left = row.as_ref().map_or(0, |row| row.until_ms - now);
    // Longer than any delay: the clock was put back.
    if left > 0 && left <= rule.longest_ms {
        return Err(Issue::new("", "issue-sign-in-wait")
            .with("seconds", (left + 999) / 1000)
            .into());
    }
    let failures = row.map_or(0, |row| row.failures);
    Ok(Count { rule, tag, failures })
}

impl Count {
    fn one_more(self, house: &House, unit: &mut Unit) {
        let now = house.clock.now_ms();
        let failures = self.failures.saturating_add(1);
        let over = Ord::min(u32::try_from(failures - self.rule.free).unwrap_or(0), 20);
        let pause = if over == 0 {
            0
        } else {
            Ord::min(1000_i64 << over, self.rule.longest_ms)
        };
        let forgotten = throttle::Entity::delete_many()
            .filter(throttle::Column::Tag.eq(self.tag.clone()))
            .filter(throttle::Column::UntilMs.lte(now - self.rule.forget_ms))
            .build(house.backend());
        let row = throttle::Model {
            tag: self.tag,
            failures,
            until_ms: now + pause,
        };
        // Counted in the database: attempts from one address do not wait for each other.
        let more = Expr::col((throttle::Entity, throttle::Column::Failures)).add(1);
        let again = OnConflict::column(throttle::Column::Tag)
            .value(throttle::Column::Failures, more)
            .update_column(throttle::Column::UntilMs)
            .to_owned();
        unit.run(Step::Any(forgotten)).run(put(house, row, again));
    }
}

fn put(house: &House, row: throttle::Model, conflict: OnConflict) -> Step {
    let insert = throttle::Entity::insert(row.into_active_model().reset_all()).on_conflict(conflict);
    Step::Any(insert.build(house.backend()))
}

/// The one answer to whoever could not sign in.
pub(super) fn wrong() -> Error {
    Issue::new("", "issue-sign-in-wrong").into()
}

/// The network that one household or office gets: an IPv4 address, or the first 64 bits of an IPv6 address.
fn network(address: IpAddr) -> Vec<u8> {
    match address.to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets()[..8].to_vec(),
    }
}
