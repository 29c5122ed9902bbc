//! Signing in: one form, one answer.
//!
//! Known and unknown names cost the same work and get the same sentence; delays grow for both alike.

use std::{net::IpAddr, sync::Arc};

use ::entity::{
    person,
    vocab::{PersonState, SlotKind},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    delay::{Delays, wrong},
    factor::check_factor,
    recover::slot_of,
    session::{Device, begin, entry_about, find},
    slot::{derive, open_slot, possible},
};
use crate::{
    crypto::Token,
    error::{Error, Result},
    house::House,
    people::renew_org_keys,
    policy::Verb,
    store::Unit,
};

/// Where an attempt comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// With which device.
    pub device: Device,
    /// The network address, if people can be told apart by it.
    pub address: Option<IpAddr>,
}

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
pub async fn sign_in(house: &Arc<House>, typed: &Credentials, visitor: Visitor) -> Result<Token> {
    let tag = house.instance.login_tag(&typed.login).to_vec();
    let delays = Delays::check(house, &tag, visitor.address).await?;
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
        Some(who) => admit(house, &mut unit, who, typed, visitor.device).await?,
        None if !possible(&typed.passphrase) => None,
        None => {
            // The same work as for a name that exists.
            derive(house, &typed.passphrase, salt_for_nobody(&tag), house.settings.cost).await?;
            None
        }
    };
    let Some(token) = token else {
        delays.refuse(house, entry_about(Verb::SignIn, who.as_ref())).await?;
        return Err(wrong());
    };
    delays.calm(house, &mut unit);
    match house.commit(unit).await {
        Ok(_) => {}
        // The code was used a moment ago in another window.
        Err(Error::Conflict) => {
            delays.refuse(house, entry_about(Verb::SignIn, who.as_ref())).await?;
            return Err(wrong());
        }
        Err(fault) => return Err(fault),
    }
    // If that fails, the next who signs in or writes does it: whoever is in stays in.
    if let Err(fault) = renew(house, &token).await {
        tracing::error!(%fault, "sign_in.renew");
    }
    Ok(token)
}

/// Renews keys of the organisation that somebody who left had held.
async fn renew(house: &Arc<House>, token: &Token) -> Result<()> {
    match find(house, token).await? {
        Some(ctx) => renew_org_keys(&ctx).await,
        None => Ok(()),
    }
}

async fn admit(
    house: &House,
    unit: &mut Unit,
    who: &person::Model,
    typed: &Credentials,
    device: Device,
) -> Result<Option<Token>> {
    let row = slot_of(house, who.id, SlotKind::Passphrase).await?;
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
