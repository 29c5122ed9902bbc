//! Slots: a person's secret keys, wrapped under a passphrase and under a printed recovery code.

use ::entity::{
    slot,
    vocab::{PersonId, SlotKind},
};
use zeroize::Zeroizing;

use crate::{
    crypto::{self, Cost, Derived, PersonKeys, SlotContext, passphrase_keys, random, recovery_code, recovery_keys, sha256},
    error::{Error, Result},
    house::House,
};

/// A tag of a bearer token: the token itself is never stored.
pub(crate) fn token_tag(token: &str) -> Vec<u8> {
    sha256(token.as_bytes()).to_vec()
}

/// Works on a passphrase off the async threads: two at a time, a few waiting, the rest are told to come back.
pub(super) async fn derive(house: &House, passphrase: &str, salt: [u8; 16], cost: Cost) -> Result<Derived> {
    let _place = house.waiting.try_acquire().map_err(|_| Error::Busy)?;
    let _turn = house.hashing.acquire().await.map_err(|_| Error::Busy)?;
    let (passphrase, pepper) = (Zeroizing::new(passphrase.to_owned()), house.instance.pepper());
    tokio::task::spawn_blocking(move || passphrase_keys(&passphrase, &salt, cost, &pepper))
        .await
        .map_err(|fault| Error::Internal(fault.to_string()))?
        .map_err(Error::from)
}

/// Whether this can be anybody's passphrase; if not, it is answered like a wrong one.
pub(super) fn possible(passphrase: &str) -> bool {
    const MOST_BYTES: usize = 1024;
    !passphrase.is_empty() && passphrase.len() <= MOST_BYTES
}

/// A slot for a passphrase.
pub(super) async fn passphrase_slot(
    house: &House,
    person: PersonId,
    epoch: i32,
    keys: &PersonKeys,
    passphrase: &str,
) -> Result<slot::Model> {
    let (salt, cost) = (random::<16>()?, house.settings.cost);
    let derived = derive(house, passphrase, salt, cost).await?;
    let context = SlotContext {
        person: person.0,
        epoch: epoch.unsigned_abs(),
        kind: SlotKind::Passphrase.word(),
        cost,
    };
    Ok(slot::Model {
        person_id: person,
        kind: SlotKind::Passphrase,
        epoch,
        memory_kib: i32::try_from(cost.memory_kib).unwrap_or(i32::MAX),
        passes: i32::try_from(cost.passes).unwrap_or(i32::MAX),
        salt: salt.to_vec(),
        verifier: derived.verifier.to_vec(),
        wrapped: crypto::wrap_person(&derived.wrap, &context, keys)?,
        at_ms: house.clock.now_ms(),
    })
}

/// A slot for a new recovery code, and the code: shown once, on paper ever after.
pub(super) fn recovery_slot(
    house: &House,
    person: PersonId,
    epoch: i32,
    keys: &PersonKeys,
) -> Result<(slot::Model, Zeroizing<String>)> {
    let code = recovery_code()?;
    let wrap = recovery_keys(&code, &house.instance.pepper())?;
    let row = slot::Model {
        person_id: person,
        kind: SlotKind::Recovery,
        epoch,
        memory_kib: 0,
        passes: 0,
        salt: Vec::new(),
        verifier: Vec::new(),
        wrapped: crypto::wrap_person(&wrap, &recovery_context(person, epoch), keys)?,
        at_ms: house.clock.now_ms(),
    };
    Ok((row, code))
}

pub(super) const fn recovery_context(person: PersonId, epoch: i32) -> SlotContext<'static> {
    SlotContext {
        person: person.0,
        epoch: epoch.unsigned_abs(),
        kind: SlotKind::Recovery.word(),
        cost: Cost::NONE,
    }
}

/// Both slots of a new person.
pub(crate) async fn make_slots(
    house: &House,
    person: PersonId,
    keys: &PersonKeys,
    passphrase: &str,
) -> Result<(slot::Model, slot::Model, Zeroizing<String>)> {
    let first = passphrase_slot(house, person, 1, keys, passphrase).await?;
    let (second, code) = recovery_slot(house, person, 1, keys)?;
    Ok((first, second, code))
}

/// The cost that a slot was made with.
pub(super) fn cost_of(row: &slot::Model) -> Cost {
    Cost {
        memory_kib: row.memory_kib.unsigned_abs(),
        passes: row.passes.unsigned_abs(),
    }
}

/// Opens a passphrase slot; `None` if the passphrase is not the one.
pub(super) async fn open_slot(house: &House, row: &slot::Model, passphrase: &str) -> Result<Option<PersonKeys>> {
    if !possible(passphrase) {
        return Ok(None);
    }
    let salt: [u8; 16] = row
        .salt
        .as_slice()
        .try_into()
        .map_err(|_| Error::Internal("a slot has the wrong salt".to_owned()))?;
    let cost = cost_of(row);
    let derived = derive(house, passphrase, salt, cost).await?;
    if !crypto::same(&derived.verifier, &row.verifier) {
        return Ok(None);
    }
    let context = SlotContext {
        person: row.person_id.0,
        epoch: row.epoch.unsigned_abs(),
        kind: SlotKind::Passphrase.word(),
        cost,
    };
    Ok(Some(crypto::unwrap_person(&derived.wrap, &context, &row.wrapped)?))
}
