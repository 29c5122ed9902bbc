//! Sessions: rows sealed under the cookie's token. The server keeps no token, so a stolen database opens nothing.
//!
//! A session ends after a quarter of an hour without a request and after twelve hours in any case.

use std::sync::Arc;

use ::entity::{
    org, person, session,
    vocab::{PersonId, PersonState},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QueryTrait};

use super::profile::open_profile;
use crate::{
    audit::NewEntry,
    crypto::{PersonKeys, Token, open_session, seal_session},
    ctx::{Actor, Ctx},
    error::Result,
    house::House,
    policy::{Roles, Verb},
    store::{Step, Unit},
};

/// The row's time of last use is renewed at most this often, in milliseconds.
const TOUCH_MS: i64 = 30_000;

/// What somebody signed in with, as coarse as is useful to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A phone or tablet.
    Phone,
    /// Anything else.
    Computer,
}

impl Device {
    /// The word in the database and the translation key.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Computer => "computer",
        }
    }
}

/// A session as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Names the session in the form that ends it: hex of SHA-256 of the token, of no use without the token.
    pub id: String,
    /// Which device.
    pub device: String,
    /// When it began, milliseconds since 1970.
    pub opened_ms: i64,
    /// When it was last used.
    pub seen_ms: i64,
    /// Whether it is the one that asks.
    pub this: bool,
}

/// A new session; its row becomes part of the sign-in's unit.
pub(super) fn begin(house: &House, unit: &mut Unit, person: PersonId, keys: &PersonKeys, device: Device) -> Result<Token> {
    let token = Token::random()?;
    let now = house.clock.now_ms();
    let row = session::Model {
        id: token.id().to_vec(),
        person_id: person,
        sealed: seal_session(&token, person.0, keys)?,
        opened_ms: now,
        seen_ms: now,
        device: device.word().to_owned(),
    };
    let write = session::Entity::insert(row.into_active_model().reset_all()).build(house.backend());
    unit.run(Step::Rows(write, 1));
    Ok(token)
}

/// The signed-in person behind a token; `None` if the session is over, unknown, or the person's access has ended.
pub async fn find(house: &Arc<House>, token: &Token) -> Result<Option<Ctx>> {
    let db = &house.store.db;
    let Some(row) = session::Entity::find_by_id(token.id().to_vec()).one(db).await? else {
        return Ok(None);
    };
    let now = house.clock.now_ms();
    let ends_ms = (row.seen_ms + house.settings.idle_ms).min(row.opened_ms + house.settings.absolute_ms);
    if now >= ends_ms {
        return Ok(None);
    }
    let who = person::Entity::find_by_id(row.person_id).one(db).await?;
    let Some(who) = who.filter(|who| who.state == PersonState::Active) else {
        return Ok(None);
    };
    let org = org_of(house, who.org_id).await?;
    house.check_endorsed(&who)?;
    let keys = open_session(token, who.id.0, &row.sealed)?;
    // Whoever can write rows can seal a session of their own making; the person's keys they do not have.
    if keys.public() != house.public_keys(who.id, 1).await? {
        return Ok(None);
    }
    let needs_factor = org.second_factor
        && ::entity::factor::Entity::find_by_id(who.id)
            .one(db)
            .await?
            .is_none_or(|factor| factor.last_step == 0);
    let seen_ms = touch(house, &row, now).await?;
    let actor = Actor {
        person: who.id,
        org: who.org_id,
        roles: Roles::parse(&who.roles),
        name: open_profile(house, who.id.0, &who.profile)?.name,
        needs_factor,
        session: token.id(),
        ends_ms: (seen_ms + house.settings.idle_ms).min(row.opened_ms + house.settings.absolute_ms),
        key_epoch: 1,
        keys,
    };
    Ok(Some(Ctx::new(house.clone(), actor)))
}

/// Renews the time of last use if that is due; gives the time that holds now.
async fn touch(house: &House, row: &session::Model, now: i64) -> Result<i64> {
    if now - row.seen_ms < TOUCH_MS {
        return Ok(row.seen_ms);
    }
    let mut unit = Unit::unlogged(house.backend());
    let renew = session::Entity::update_many()
        .col_expr(session::Column::SeenMs, now.into())
        .filter(session::Column::Id.eq(row.id.clone()))
        .build(house.backend());
    unit.run(Step::Any(renew));
    house.writer.commit_unlogged(unit).await?;
    Ok(now)
}

/// A person's own sessions, the latest first.
pub async fn sessions(ctx: &Ctx) -> Result<Vec<Open>> {
    let house = ctx.house();
    let oldest = house.clock.now_ms() - house.settings.absolute_ms;
    let idle = house.clock.now_ms() - house.settings.idle_ms;
    let rows = session::Entity::find()
        .filter(session::Column::PersonId.eq(ctx.actor().person))
        .filter(session::Column::OpenedMs.gt(oldest))
        .filter(session::Column::SeenMs.gt(idle))
        .order_by_desc(session::Column::SeenMs)
        .all(&house.store.db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Open {
            this: row.id == ctx.actor().session,
            id: data_encoding::HEXLOWER.encode(&row.id),
            device: row.device,
            opened_ms: row.opened_ms,
            seen_ms: row.seen_ms,
        })
        .collect())
}

/// Ends one of the person's own sessions, by its [`Open::id`]; `None` ends the one that asks.
pub async fn end(ctx: &Ctx, id: Option<&str>) -> Result<()> {
    let id = match id {
        Some(text) => data_encoding::HEXLOWER
            .decode(text.as_bytes())
            .map_err(|_| crate::Error::NotFound)?,
        None => ctx.actor().session.to_vec(),
    };
    let mut unit = ctx.unit(ctx.entry(Verb::SignOut));
    let gone = session::Entity::delete_many()
        .filter(session::Column::Id.eq(id))
        .filter(session::Column::PersonId.eq(ctx.actor().person))
        .build(ctx.house().backend());
    unit.run(Step::Any(gone));
    ctx.commit(unit).await.map(drop)
}

/// Ends every session of a person, as part of a unit; `but` stays.
pub(crate) fn end_all(unit: &mut Unit, person: PersonId, but: Option<[u8; 32]>) {
    let mut gone = session::Entity::delete_many().filter(session::Column::PersonId.eq(person));
    if let Some(stays) = but {
        gone = gone.filter(session::Column::Id.ne(stays.to_vec()));
    }
    let statement = gone.build(unit.backend());
    unit.run(Step::Any(statement));
}

/// The row of an organisation.
pub(crate) async fn org_of(house: &House, id: ::entity::vocab::OrgId) -> Result<org::Model> {
    let row = org::Entity::find_by_id(id)
        .one(&house.store.db)
        .await?
        .ok_or(crate::Error::NotFound)?;
    house.check_endorsed(&row)?;
    Ok(row)
}

/// An entry about somebody who is not signed in.
pub(super) fn entry_about(verb: Verb, person: Option<&person::Model>) -> NewEntry {
    let mut entry = NewEntry::of(verb);
    if let Some(person) = person {
        entry.org = Some(person.org_id);
        entry.actor = Some(person.id);
    }
    entry
}
