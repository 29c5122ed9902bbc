//! The organisation's own keys (name cards, facts cards, sealed log details): made when the first supervisor joins, given
//! on by somebody who holds them. Administrators never hold one.

use ::entity::{
    org, org_grant, org_key, person,
    vocab::{OrgId, OrgKeyKind, PersonId, PersonState, Role},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    auth::org_of,
    crypto::{Grant, Key, PersonKeys, audit_pair, seal_to},
    ctx::{Ctx, OrgKey},
    error::{Error, Result},
    house::House,
    policy::{Action, Roles, Verb},
    store::Unit,
};

/// Whether somebody with these roles should hold a key of the organisation.
#[must_use]
pub fn entitled(roles: &Roles, kind: OrgKeyKind) -> bool {
    match kind {
        OrgKeyKind::Match => roles.any(&[Role::Caseworker, Role::Supervisor]),
        OrgKeyKind::Report => roles.any(&[Role::Caseworker, Role::Supervisor, Role::ReportingOfficer]),
        OrgKeyKind::Audit => roles.any(&[Role::Supervisor, Role::Auditor]),
    }
}

/// Whether the organisation has its keys yet.
pub(crate) async fn has_org_keys(house: &House, org: OrgId) -> Result<bool> {
    Ok(org_key::Entity::find()
        .filter(org_key::Column::OrgId.eq(org))
        .one(&house.store.db)
        .await?
        .is_some())
}

struct Giving<'a> {
    org: OrgId,
    kind: OrgKeyKind,
    epoch: i32,
    grantor: PersonId,
    keys: &'a PersonKeys,
}

impl Giving<'_> {
    fn row(&self, house: &House, key: &Key, to: PersonId, recipient: &str) -> Result<org_grant::Model> {
        let now = house.clock.now_ms();
        let grant = Grant {
            org: self.org.0,
            case: Uuid::nil(),
            scope: self.kind.word().to_owned(),
            epoch: self.epoch.unsigned_abs(),
            grantee: to.0,
            grantee_epoch: 1,
            grantor: self.grantor.0,
            key: key.clone(),
            expires: None,
            log_size: 0,
        };
        let mut row = org_grant::Model {
            org_id: self.org,
            kind: self.kind,
            person_id: to,
            epoch: self.epoch,
            person_epoch: 1,
            grantor_id: self.grantor,
            grantor_epoch: 1,
            sealed: grant.seal(self.keys, recipient)?,
            seal: Vec::new(),
            at_ms: now,
        };
        row.seal = house.endorse(&row);
        Ok(row)
    }
}

/// Makes a key of the organisation, for its first supervisor and the recovery key.
pub(crate) fn found_org_key(
    house: &House,
    unit: &mut Unit,
    org: &org::Model,
    kind: OrgKeyKind,
    first: PersonId,
    keys: &PersonKeys,
) -> Result<()> {
    let (recipient, key) = match kind {
        OrgKeyKind::Audit => audit_pair()?,
        OrgKeyKind::Match | OrgKeyKind::Report => (String::new(), Key::random()?),
    };
    let mut row = org_key::Model {
        org_id: org.id,
        kind,
        epoch: 1,
        recipient,
        seal: Vec::new(),
    };
    row.seal = house.endorse(&row);
    let giving = Giving {
        org: org.id,
        kind,
        epoch: 1,
        grantor: first,
        keys,
    };
    unit.insert(&row);
    unit.insert(&giving.row(house, &key, first, &keys.public().recipient)?);
    unit.insert(&giving.row(house, &key, PersonId::RECOVERY, &org.recovery)?);
    Ok(())
}

/// Seals a text for those who read the organisation's log.
pub(crate) async fn seal_detail(ctx: &Ctx, text: &str) -> Result<Option<Vec<u8>>> {
    let house = ctx.house();
    let found = org_key::Entity::find()
        .filter(org_key::Column::OrgId.eq(ctx.actor().org))
        .filter(org_key::Column::Kind.eq(OrgKeyKind::Audit))
        .one(&house.store.db)
        .await?;
    let Some(row) = found else { return Ok(None) };
    house.check_endorsed(&row)?;
    Ok(Some(seal_to(&row.recipient, text.as_bytes())?))
}

/// Keys that a colleague should hold and does not.
pub async fn missing_keys(house: &House, who: &person::Model) -> Result<Vec<OrgKeyKind>> {
    let roles = Roles::parse(&who.roles);
    let held: Vec<OrgKeyKind> = org_grant::Entity::find()
        .filter(org_grant::Column::PersonId.eq(who.id))
        .all(&house.store.db)
        .await?
        .into_iter()
        .map(|row| row.kind)
        .collect();
    Ok(OrgKeyKind::ALL
        .iter()
        .copied()
        .filter(|kind| entitled(&roles, *kind) && !held.contains(kind))
        .collect())
}

/// Gives a colleague every key of the organisation that their roles need and that one holds oneself.
///
/// # Errors
/// [`Error::NotFound`] for somebody who is not an active colleague.
pub async fn give_keys(ctx: &Ctx, to: PersonId) -> Result<()> {
    // Who may give no key at all is told so even if none is missing.
    ctx.may(Action::GiveOrgKey(OrgKeyKind::Audit)).await?;
    let house = ctx.house();
    let who = person::Entity::find_by_id(to)
        .filter(person::Column::OrgId.eq(ctx.actor().org))
        .filter(person::Column::State.eq(PersonState::Active))
        .one(&house.store.db)
        .await?
        .ok_or(Error::NotFound)?;
    house.check_endorsed(&who)?;
    let public = house.public_keys(to, 1).await?;
    for kind in missing_keys(house, &who).await? {
        let OrgKey { epoch, key } = ctx.open_org(Action::GiveOrgKey(kind), kind, None).await?;
        let org = org_of(house, who.org_id).await?;
        let giving = Giving {
            org: org.id,
            kind,
            epoch,
            grantor: ctx.actor().person,
            keys: &ctx.actor().keys,
        };
        let row = giving.row(house, &key, to, &public.recipient)?;
        let mut unit = ctx.unit(ctx.entry(Verb::GiveOrgKey).subject(to.0));
        unit.insert(&row);
        ctx.commit(unit).await?;
    }
    Ok(())
}

/// Whether the person who asks still waits for a key of the organisation.
pub async fn waits_for_keys(ctx: &Ctx) -> Result<bool> {
    let who = person::Entity::find_by_id(ctx.actor().person)
        .one(&ctx.house().store.db)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(!missing_keys(ctx.house(), &who).await?.is_empty())
}
