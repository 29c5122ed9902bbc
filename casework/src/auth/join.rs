//! Accepting an invitation: the person chooses a passphrase, and the person's keys are made.

use std::sync::Arc;

use ::entity::{
    invitation, org, person, person_key,
    vocab::{InvitationId, PersonId, PersonState, Role},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use zeroize::Zeroizing;

use super::{Weakness, check, make_slots, open_profile, seal_profile, session::org_of, token_tag};
use crate::{
    audit::NewEntry,
    crypto::PersonKeys,
    error::{Error, Issue, Result},
    house::House,
    people,
    policy::{Roles, Verb},
};

/// Who is invited, as the invited person sees it.
#[derive(Clone, Debug)]
pub struct Invited {
    /// Name and sign-in name.
    pub name: String,
    /// Sign-in name.
    pub login: String,
    /// Organisation.
    pub org: String,
    /// Roles.
    pub roles: Roles,
}

/// What a new person is shown once.
#[derive(Debug)]
pub struct Joined {
    /// Who.
    pub person: PersonId,
    /// The recovery code, to print.
    pub recovery_code: Zeroizing<String>,
}

async fn waiting(house: &House, token: &str) -> Result<(invitation::Model, org::Model)> {
    let row = invitation::Entity::find()
        .filter(invitation::Column::TokenTag.eq(token_tag(token)))
        .filter(invitation::Column::ExpiresMs.gt(house.clock.now_ms()))
        .one(&house.store.db)
        .await?
        .ok_or(Error::NotFound)?;
    house.check_endorsed(&row)?;
    let org = org_of(house, row.org_id).await?;
    Ok((row, org))
}

/// Looks at an invitation.
///
/// # Errors
/// [`Error::NotFound`] if it is used up, over, or was never made.
pub async fn invitation(house: &House, token: &str) -> Result<Invited> {
    let (row, org) = waiting(house, token).await?;
    let profile = open_profile(house, row.id.0, &row.profile)?;
    Ok(Invited {
        name: profile.name,
        login: profile.login,
        org: org.name,
        roles: Roles::parse(&row.roles),
    })
}

/// Turns a weakness into an issue of the passphrase field.
pub(super) fn strong_enough(passphrase: &str, context: &[&str]) -> Result<()> {
    check(passphrase, context).map_err(|weakness| {
        match weakness {
            Weakness::TooShort { min } => Issue::new("passphrase", "issue-passphrase-short").with("min", min),
            Weakness::TooLong { max } => Issue::new("passphrase", "issue-passphrase-long").with("max", max),
            Weakness::Common => Issue::new("passphrase", "issue-passphrase-common"),
            Weakness::ContainsContext => Issue::new("passphrase", "issue-passphrase-context"),
        }
        .into()
    })
}

/// Accepts an invitation.
///
/// # Errors
/// [`Error::NotFound`] as above, [`Error::Invalid`] for a weak passphrase; then the invitation still stands.
pub async fn join(house: &Arc<House>, token: &str, passphrase: &str) -> Result<Joined> {
    let (invited, org) = waiting(house, token).await?;
    let profile = open_profile(house, invited.id.0, &invited.profile)?;
    strong_enough(passphrase, &[&profile.login, &profile.name, &org.name])?;
    let (id, keys) = (PersonId::random(), PersonKeys::generate()?);
    let (first, second, recovery_code) = make_slots(house, id, &keys, passphrase).await?;
    let now = house.clock.now_ms();
    let roles = Roles::parse(&invited.roles);
    let mut person = person::Model {
        id,
        org_id: org.id,
        login_tag: house.instance.login_tag(&profile.login).to_vec(),
        roles: roles.to_string(),
        state: PersonState::Active,
        profile: seal_profile(house, id.0, &profile)?,
        at_ms: now,
        seal: Vec::new(),
    };
    person.seal = house.endorse(&person);
    let public = keys.public();
    let mut key = person_key::Model {
        person_id: id,
        epoch: 1,
        recipient: public.recipient,
        verify: public.verify.to_vec(),
        seal: Vec::new(),
        at_ms: now,
    };
    key.seal = house.endorse(&key);
    let entry = NewEntry {
        org: Some(org.id),
        actor: Some(id),
        ..NewEntry::of(Verb::Join).subject(id.0)
    };
    let mut unit = house.unit(entry);
    unit.delete(&invited)
        .insert(&person)
        .insert(&key)
        .insert(&first)
        .insert(&second);
    if roles.has(Role::Supervisor) && !people::has_org_keys(house, org.id).await? {
        people::found_org_keys(house, &mut unit, &org, id, &keys).await?;
    }
    house.commit(unit).await?;
    Ok(Joined {
        person: id,
        recovery_code,
    })
}

/// A name that is free to sign in with, and an invitation row for it.
pub(crate) async fn free_login(house: &House, login: &str) -> Result<bool> {
    let tag = house.instance.login_tag(login).to_vec();
    let taken = person::Entity::find()
        .filter(person::Column::LoginTag.eq(tag))
        .one(&house.store.db)
        .await?;
    Ok(taken.is_none())
}

/// Makes the row of an invitation and its token.
pub(crate) fn make_invitation(
    house: &House,
    org: ::entity::vocab::OrgId,
    profile: &super::Profile,
    roles: &Roles,
    by: Option<PersonId>,
) -> Result<(invitation::Model, String)> {
    /// An invitation is good for a week.
    const LIFE_MS: i64 = 7 * crate::clock::DAY_MS;
    let token = data_encoding::BASE64URL_NOPAD.encode(&crate::crypto::random::<32>()?);
    let id = InvitationId::random();
    let mut row = invitation::Model {
        id,
        org_id: org,
        token_tag: token_tag(&token),
        roles: roles.to_string(),
        profile: seal_profile(house, id.0, profile)?,
        invited_by: by,
        expires_ms: house.clock.now_ms() + LIFE_MS,
        seal: Vec::new(),
    };
    row.seal = house.endorse(&row);
    Ok((row, token))
}
