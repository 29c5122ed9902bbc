//! Delays after failed sign-ins: per sign-in name, known or not, and more patiently per network address, behind which a
//! whole shelter may sit. Nobody is ever locked out for good, because whoever could lock a caseworker out would.

use std::net::IpAddr;

use ::entity::{person, throttle};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryTrait, sea_query::OnConflict};

use super::session::entry_about;
use crate::{
    error::{Error, Issue, Result},
    house::House,
    policy::Verb,
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
    forget_ms: crate::clock::DAY_MS,
};

const ADDRESS: Rule = Rule {
    free: 30,
    longest_ms: 5 * 60_000,
    forget_ms: 60 * 60_000,
};

/// What an attempt counts against: a tag under the instance key, never the name or the address itself.
struct Count {
    rule: &'static Rule,
    tag: Vec<u8>,
    failures: i32,
}

/// The delays of one attempt.
pub(super) struct Delays(Vec<Count>);

impl Delays {
    /// Refuses while a delay is running.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the seconds to wait.
    pub(super) async fn check(house: &House, name_tag: &[u8], address: Option<IpAddr>) -> Result<Self> {
        let mut counts = vec![count(house, &NAME, name_tag.to_vec()).await?];
        if let Some(address) = address {
            let tag = house.instance.tag("address", &network(address)).to_vec();
            counts.push(count(house, &ADDRESS, tag).await?);
        }
        Ok(Self(counts))
    }

    /// A success: the name starts afresh. The address does not, or one good sign-in would free many guesses.
    pub(super) fn calm(&self, unit: &mut Unit) {
        let tags = self
            .0
            .iter()
            .filter(|count| std::ptr::eq(count.rule, &NAME))
            .map(|count| count.tag.clone());
        let calm = throttle::Entity::delete_many()
            .filter(throttle::Column::Tag.is_in(tags))
            .build(unit.backend());
        unit.run(Step::Any(calm));
    }

    /// Logs the failure, lengthens the delays, and gives the one answer.
    pub(super) async fn refuse(self, house: &House, who: Option<&person::Model>) -> Error {
        let mut unit = house.unit(entry_about(Verb::SignIn, who).denied());
        for count in self.0 {
            unit.run(count.one_more(house));
        }
        match house.commit(unit).await {
            Ok(_) => Issue::new("", "issue-sign-in-wrong").into(),
            Err(fault) => fault,
        }
    }
}

async fn count(house: &House, rule: &'static Rule, tag: Vec<u8>) -> Result<Count> {
    let row = throttle::Entity::find_by_id(tag.clone()).one(&house.store.db).await?;
    let now = house.clock.now_ms();
    let row = row.filter(|row| now - row.until_ms < rule.forget_ms);
    let left = row.as_ref().map_or(0, |row| row.until_ms - now);
    if left > 0 {
        return Err(Issue::new("", "issue-sign-in-wait")
            .with("seconds", (left + 999) / 1000)
            .into());
    }
    let failures = row.map_or(0, |row| row.failures);
    Ok(Count { rule, tag, failures })
}

impl Count {
    fn one_more(self, house: &House) -> Step {
        let failures = self.failures.saturating_add(1);
        let over = u32::try_from(failures - self.rule.free).unwrap_or(0).min(20);
        let pause = if over == 0 {
            0
        } else {
            (1000_i64 << over).min(self.rule.longest_ms)
        };
        let row = throttle::Model {
            tag: self.tag,
            failures,
            until_ms: house.clock.now_ms() + pause,
        };
        let upsert = throttle::Entity::insert(row.into_active_model().reset_all())
            .on_conflict(
                OnConflict::column(throttle::Column::Tag)
                    .update_columns([throttle::Column::Failures, throttle::Column::UntilMs])
                    .to_owned(),
            )
            .build(house.backend());
        Step::Any(upsert)
    }
}

/// The network that one household or office gets: an IPv4 address, or the first 64 bits of an IPv6 address.
fn network(address: IpAddr) -> Vec<u8> {
    match address.to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets()[..8].to_vec(),
    }
}
