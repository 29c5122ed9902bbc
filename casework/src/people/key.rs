//! The organisation's own keys (name cards, facts cards, sealed log details): made when the first supervisor joins, given
//! on by somebody who holds them. Administrators never hold one.

use ::entity::{
    org, org_grant, org_key, person,
    vocab::{OrgId, OrgKeyKind, PersonId, PersonState},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{missing::missing_keys, renew_org_keys};
use crate::{
    crypto::{Grant, Key, PersonKeys, audit_pair},
    ctx::Ctx,
    error::{Error, Result},
    house::House,
    policy::{Action, Verb},
    store::Unit,
};

/// Whether the organisation has its keys yet.
pub(crate) async fn has_org_keys(house: &House, org: OrgId) -> Result<bool> {
    Ok(org_key::Entity::find()
        .filter(org_key::Column::OrgId.eq(org))
        .one(&house.store.db)
        .await?
        .is_some())
}

/// A key of an organisation that is given to people.
pub(super) struct Giving<'a> {
    pub(super) org: OrgId,
    pub(super) kind: OrgKeyKind,
    pub(super) epoch: i32,
    pub(super) grantor: PersonId,
    pub(super) keys: &'a PersonKeys,
    /// Entries in the log when it is given.
    pub(super) seq: u64,
}

impl Giving<'_> {
    pub(super) fn row(&self, house: &House, key: &Key, to: PersonId, recipient: &str) -> Result<org_grant::Model> {
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
            log_size: self.seq,
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

/// A new key of an organisation and its row.
pub(super) fn new_org_key(house: &House, org: OrgId, kind: OrgKeyKind, epoch: i32) -> Result<(org_key::Model, Key)> {
    let (recipient, key) = match kind {
        OrgKeyKind::Audit => audit_pair()?,
        OrgKeyKind::Match | OrgKeyKind::Report => (String::new(), Key::random()?),
    };
    let mut row = org_key::Model {
        org_id: org,
        kind,
        epoch,
        recipient,
        stale: false,
        seal: Vec::new(),
    };
    row.seal = house.endorse(&row);
    Ok((row, key))
}

/// Makes the keys of the organisation, for its first supervisor and the recovery key.
pub(crate) async fn found_org_keys(
    house: &House,
    unit: &mut Unit,
    org: &org::Model,
    first: PersonId,
    keys: &PersonKeys,
) -> Result<()> {
    let seq = house.log_size().await?;
    for kind in OrgKeyKind::ALL {
        let (row, key) = new_org_key(house, org.id, *kind, 1)?;
        let giving = Giving {
            org: org.id,
            kind: *kind,
            epoch: 1,
            grantor: first,
            keys,
            seq,
        };
        unit.insert(&row);
        unit.insert(&giving.row(house, &key, first, &keys.public().recipient)?);
        unit.insert(&giving.row(house, &key, PersonId::RECOVERY, &org.recovery)?);
    }
    Ok(())
}

/// Makes a unit hold only while somebody may still be given keys.
pub(crate) fn guard_active(unit: &mut Unit, who: PersonId) {
    unit.guard::<person::Entity>(
        Condition::all()
            .add(person::Column::Id.eq(who))
            .add(person::Column::State.eq(PersonState::Active)),
    );
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
    renew_org_keys(ctx).await?;
    for kind in missing_keys(house, &who).await? {
        let held = ctx.open_org(Action::GiveOrgKey(kind), kind, None).await?;
        let giving = Giving {
            org: who.org_id,
            kind,
            epoch: held.epoch,
            grantor: ctx.actor().person,
            keys: &ctx.actor().keys,
            seq: house.log_size().await?,
        };
        let mut unit = ctx.unit(ctx.entry(Verb::GiveOrgKey).subject(to.0));
        held.guard(&mut unit);
        guard_active(&mut unit, to);
        // Not while the key is being renewed: the one who renews it has already seen who holds it.
        unit.guard::<org_key::Entity>(
            Condition::all()
                .add(org_key::Column::OrgId.eq(who.org_id))
                .add(org_key::Column::Kind.eq(kind))
                .add(org_key::Column::Epoch.eq(held.epoch))
                .add(org_key::Column::Stale.eq(false)),
        );
        let row = giving.row(house, &held.key, to, &public.recipient)?;
        match org_grant::Entity::find_by_id((who.org_id, kind, to))
            .one(&house.store.db)
            .await?
        {
            Some(old) => unit.update(&old, &row),
            None => unit.insert(&row),
        };
        ctx.commit(unit).await?;
    }
    Ok(())
}
