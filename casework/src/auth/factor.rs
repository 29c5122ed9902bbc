//! The second factor: TOTP (RFC 6238, 30 seconds, six digits), each code once, and ten one-time codes on paper.
//!
//! The seed is sealed under the instance key, because it is checked before the person's own keys are unlocked.

use ::entity::{factor, paper_code, vocab::PersonId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use totp_rs::{Algorithm, Builder, Totp};

use super::{
    delay::Delays,
    recover::{confirm_tag, confirmed},
};
use crate::{
    crypto::random,
    ctx::Ctx,
    error::{Error, Issue, Result},
    house::House,
    policy::Verb,
    store::Unit,
};

const PURPOSE: &str = "totp";
const PAPER_CODES: usize = 10;

/// What an authenticator app needs.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Base32 key, to type.
    pub key: String,
    /// `otpauth://` address, to scan. It names no person.
    pub address: String,
}

fn totp(seed: &[u8]) -> Totp {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(seed.to_vec())
        .build_noncompliant()
}

/// How far the second factor is.
#[derive(Clone, Debug)]
pub enum Progress {
    /// Not begun.
    None,
    /// A seed waits to be confirmed.
    Waiting(Setup),
    /// In use.
    Set,
}

/// How far one's own second factor is.
pub async fn factor(ctx: &Ctx) -> Result<Progress> {
    let (house, person) = (ctx.house(), ctx.actor().person);
    Ok(match factor::Entity::find_by_id(person).one(&house.store.db).await? {
        None => Progress::None,
        Some(row) if row.last_step > 0 => Progress::Set,
        Some(row) => Progress::Waiting(setup(&house.instance.open_small(PURPOSE, person.0, &row.seed)?)),
    })
}

/// Makes a seed that does not count until it is confirmed. Asks for the passphrase, so that nobody at an unlocked screen
/// locks a colleague out.
///
/// # Errors
/// [`Error::Invalid`] if `current` is not the person's passphrase; [`Error::Conflict`] if there is a seed.
pub async fn begin_factor(ctx: &Ctx, current: &str) -> Result<()> {
    confirmed(ctx, current).await?;
    let (house, person) = (ctx.house(), ctx.actor().person);
    let row = factor::Model {
        person_id: person,
        seed: house.instance.seal_small(PURPOSE, person.0, &random::<20>()?)?,
        last_step: 0,
        at_ms: house.clock.now_ms(),
    };
    let mut unit = ctx.unit(ctx.entry(Verb::ChangeSecret));
    unit.insert(&row);
    ctx.commit(unit).await.map(drop)
}

fn setup(seed: &[u8]) -> Setup {
    let key = data_encoding::BASE32_NOPAD.encode(seed);
    let address = format!("otpauth://totp/notebook?secret={key}&issuer=notebook&algorithm=SHA1&digits=6&period=30");
    Setup { key, address }
}

/// Confirms the seed with a first code and makes the codes for paper; they are shown once.
pub async fn confirm_factor(ctx: &Ctx, code: &str) -> Result<Vec<String>> {
    let (house, person) = (ctx.house(), ctx.actor().person);
    let row = factor::Entity::find_by_id(person).one(&house.store.db).await?;
    let row = row.filter(|row| row.last_step == 0).ok_or(Error::NotFound)?;
    let delays = Delays::check(house, &confirm_tag(ctx), None).await?;
    let Some(step) = step_of(house, &row, code)? else {
        delays.refuse(house, ctx.entry(Verb::ChangeSecret)).await?;
        return Err(Issue::new("code", "issue-code-wrong").into());
    };
    let mut unit = ctx.unit(ctx.entry(Verb::ChangeSecret));
    delays.calm(house, &mut unit);
    use_step(&mut unit, &row, step);
    let codes = replace_paper_codes(house, &mut unit, person).await?;
    super::session::end_all(&mut unit, person, Some(ctx.actor().session));
    ctx.commit(unit).await?;
    Ok(codes)
}

/// New codes for paper; the old ones no longer work.
///
/// # Errors
/// [`Error::Invalid`] if `current` is not the person's passphrase.
pub async fn new_paper_codes(ctx: &Ctx, current: &str) -> Result<Vec<String>> {
    confirmed(ctx, current).await?;
    let mut unit = ctx.unit(ctx.entry(Verb::ChangeSecret));
    let codes = replace_paper_codes(ctx.house(), &mut unit, ctx.actor().person).await?;
    ctx.commit(unit).await?;
    Ok(codes)
}

async fn replace_paper_codes(house: &House, unit: &mut Unit, person: PersonId) -> Result<Vec<String>> {
    for old in paper_code::Entity::find()
        .filter(paper_code::Column::PersonId.eq(person))
        .all(&house.store.db)
        .await?
    {
        unit.delete(&old);
    }
    let mut codes = Vec::with_capacity(PAPER_CODES);
    for _ in 0..PAPER_CODES {
        let code = data_encoding::BASE32_NOPAD.encode(&random::<10>()?);
        unit.insert(&paper_code::Model {
            person_id: person,
            tag: paper_tag(house, person, &code),
        });
        codes.push(format!("{}-{}-{}-{}", &code[..4], &code[4..8], &code[8..12], &code[12..]));
    }
    Ok(codes)
}

fn paper_tag(house: &House, person: PersonId, code: &str) -> Vec<u8> {
    house
        .instance
        .tag("paper-code", format!("{person}\n{code}").as_bytes())
        .to_vec()
}

fn step_of(house: &House, row: &factor::Model, code: &str) -> Result<Option<i64>> {
    let seed = house.instance.open_small(PURPOSE, row.person_id.0, &row.seed)?;
    let seconds = u64::try_from(house.clock.now_ms() / 1000).unwrap_or_default();
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let step = totp(&seed).check(&digits, seconds).and_then(|step| i64::try_from(step).ok());
    Ok(step.filter(|step| *step > row.last_step))
}

/// Marks a code as used; the unit fails if the same code was used in the meantime.
fn use_step(unit: &mut Unit, row: &factor::Model, step: i64) {
    let used = factor::Model {
        last_step: step,
        ..row.clone()
    };
    unit.update(row, &used);
}

/// Checks the second factor at sign-in and adds its use to the unit. People without one pass.
pub(super) async fn check_factor(house: &House, unit: &mut Unit, person: PersonId, code: &str) -> Result<bool> {
    let row = factor::Entity::find_by_id(person).one(&house.store.db).await?;
    let Some(row) = row.filter(|row| row.last_step > 0) else {
        return Ok(true);
    };
    if let Some(step) = step_of(house, &row, code)? {
        use_step(unit, &row, step);
        return Ok(true);
    }
    let typed: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_uppercase();
    let on_paper = paper_code::Entity::find_by_id((person, paper_tag(house, person, &typed)))
        .one(&house.store.db)
        .await?;
    if let Some(code) = &on_paper {
        unit.delete(code);
    }
    Ok(on_paper.is_some())
}
