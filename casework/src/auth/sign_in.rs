//! Signing in: one form, one answer.
//!
//! Known and unknown names cost the same work and get the same sentence; delays grow for both alike, and nobody is ever
//! locked out for good, because whoever could lock a caseworker out would.

use std::sync::Arc;

use ::entity::{
    person, slot, throttle,
    vocab::{PersonState, SlotKind},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryTrait, sea_query::OnConflict};

use super::{
    factor::check_factor,
    session::{Device, begin, entry_about},
    slot::{derive, open_slot, possible},
};
use crate::{
    crypto::Token,
    error::{Error, Issue, Result},
    house::House,
    policy::Verb,
    store::{Step, Unit},
};

/// Failures that cost no delay.
const FREE_TRIES: i32 = 3;
/// The longest delay, in milliseconds.
const LONGEST_MS: i64 = 15 * 60_000;

/// What somebody typed.
#[derive(Clone, Default)]
pub struct Credentials {
    /// Sign-in name.
    pub login: String,
    /// Passphrase.
    pub passphrase: String,
    /// Six digits, or a code from paper; empty for people without a second factor.
    pub code: String,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials(…)")
    }
}

/// Signs somebody in.
///
/// # Errors
/// [`Error::Invalid`] with one and the same issue whatever was wrong, or with the seconds to wait.
pub async fn sign_in(house: &Arc<House>, typed: &Credentials, device: Device) -> Result<Token> {
    let tag = house.instance.login_tag(&typed.login).to_vec();
    let failures = wait(house, &tag).await?;
    let who = person::Entity::find()
        .filter(person::Column::LoginTag.eq(tag.clone()))
        .filter(person::Column::State.eq(PersonState::Active))
        .one(&house.store.db)
        .await?;
    if let Some(who) = &who {
        house.check_endorsed(who)?;
    }
    let mut unit = house.unit(entry_about(Verb::SignIn, who.as_ref()));
    let token = match &who {
        Some(who) => admit(house, &mut unit, who, typed, device).await?,
        None if !possible(&typed.passphrase) => None,
        None => {
            // The same work as for a name that exists.
            derive(house, &typed.passphrase, salt_for_nobody(&tag), house.settings.cost).await?;
            None
        }
    };
    let Some(token) = token else {
        return Err(refuse(house, who.as_ref(), tag, failures).await);
    };
    let calm = throttle::Entity::delete_many()
        .filter(throttle::Column::Tag.eq(tag.clone()))
        .build(house.backend());
    unit.run(Step::Any(calm));
    match house.commit(unit).await {
        Ok(_) => Ok(token),
        // The code was used a moment ago in another window.
        Err(Error::Conflict) => Err(refuse(house, who.as_ref(), tag, failures).await),
        Err(fault) => Err(fault),
    }
}

async fn admit(
    house: &House,
    unit: &mut Unit,
    who: &person::Model,
    typed: &Credentials,
    device: Device,
) -> Result<Option<Token>> {
    let row = slot::Entity::find_by_id((who.id, SlotKind::Passphrase))
        .one(&house.store.db)
        .await?;
    let row = row.ok_or_else(|| Error::Internal("a person without a passphrase slot".to_owned()))?;
    let Some(keys) = open_slot(house, &row, &typed.passphrase).await? else {
        return Ok(None);
    };
    if !check_factor(house, unit, who.id, &typed.code).await? {
        return Ok(None);
    }
    begin(house, unit, who.id, &keys, device).map(Some)
}

fn salt_for_nobody(tag: &[u8]) -> [u8; 16] {
    let mut salt = [0; 16];
    for (to, from) in salt.iter_mut().zip(tag) {
        *to = *from;
    }
    salt
}

/// Refuses if a delay is running; otherwise says how many failures there were.
pub(super) async fn wait(house: &House, tag: &[u8]) -> Result<i32> {
    let row = throttle::Entity::find_by_id(tag.to_vec()).one(&house.store.db).await?;
    let left = row.as_ref().map_or(0, |row| row.until_ms - house.clock.now_ms());
    if left > 0 {
        return Err(Issue::new("", "issue-sign-in-wait")
            .with("seconds", (left + 999) / 1000)
            .into());
    }
    Ok(row.map_or(0, |row| row.failures))
}

/// Logs the failure, lengthens the delay, and gives the one answer.
pub(super) async fn refuse(house: &House, who: Option<&person::Model>, tag: Vec<u8>, failures: i32) -> Error {
    let failures = failures.saturating_add(1);
    let mut unit = house.unit(entry_about(Verb::SignIn, who).denied());
    unit.run(delay(house, tag, failures));
    match house.commit(unit).await {
        Ok(_) => Issue::new("", "issue-sign-in-wrong").into(),
        Err(fault) => fault,
    }
}

fn delay(house: &House, tag: Vec<u8>, failures: i32) -> Step {
    let over = u32::try_from(failures - FREE_TRIES).unwrap_or(0).min(20);
    let pause = if over == 0 { 0 } else { (1000_i64 << over).min(LONGEST_MS) };
    let row = throttle::Model {
        tag,
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
