//! Founding an organisation: its row, its recovery recipient, and the invitation of its first administrator.
//!
//! Called by `panoh init` and by the demo; no page does this.

use std::sync::Arc;

use ::entity::{
    org,
    vocab::{OrgId, OrgKind, Role},
};

use crate::{
    audit::NewEntry,
    auth::{Profile, free_login, make_invitation},
    error::{Error, Result},
    house::House,
    policy::{Roles, Verb},
};

/// A new organisation.
#[derive(Clone, Debug)]
pub struct Founding {
    /// What kind.
    pub kind: OrgKind,
    /// Its name.
    pub name: String,
    /// `age` recipient of the recovery key that was made offline.
    pub recovery: String,
    /// Whether everyone must set up a second factor.
    pub second_factor: bool,
    /// The first administrator.
    pub administrator: Profile,
    /// The first administrator's roles: at least administrator.
    pub roles: Roles,
}

/// Founds an organisation; gives the token of its first administrator's invitation.
///
/// # Errors
/// [`Error::Conflict`] if the sign-in name is taken.
pub async fn found(house: &Arc<House>, new: &Founding) -> Result<(OrgId, String)> {
    if !new.roles.has(Role::Administrator) || !free_login(house, &new.administrator.login).await? {
        return Err(Error::Conflict);
    }
    let id = OrgId::random();
    let mut org = org::Model {
        id,
        kind: new.kind,
        name: new.name.clone(),
        second_factor: new.second_factor,
        recovery: new.recovery.clone(),
        seal: Vec::new(),
        at_ms: house.clock.now_ms(),
    };
    org.seal = house.endorse(&org);
    let (invitation, token) = make_invitation(house, id, &new.administrator, &new.roles, None)?;
    let mut unit = house.unit(NewEntry {
        org: Some(id),
        ..NewEntry::of(Verb::EnterOrg).subject(id.0)
    });
    unit.insert(&org).insert(&invitation);
    house.commit(unit).await?;
    Ok((id, token))
}
