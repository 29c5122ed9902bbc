//! Opening a case: its number, its sections with a key each, and a grant for the opener, for a second holder and for the
//! organisation's recovery key, so that no case ever hangs on one person.

use ::entity::{
    case, document, document_version, org, section,
    vocab::{CaseId, CaseState, DocumentKind, PersonId, Role, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{card, document::single_id};
use crate::{
    auth::org_of,
    crypto::{Key, envelope},
    ctx::{Ctx, Giving, document_context},
    error::{Error, Issue, Result},
    people,
    policy::{Action, Verb},
    record::Answers,
    store::Unit,
};

/// A case to open.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Proposed by the form, so that sending it twice opens one case.
    pub id: CaseId,
    /// The second holder.
    pub second: PersonId,
    /// How the person came, urgent needs.
    pub intake: Answers,
}

/// Neutral words, drawn by chance: a code name says nothing about a person.
const CODE_WORDS: &[&str] = &[
    "Анор",
    "Арча",
    "Борон",
    "Булбул",
    "Гандум",
    "Гилос",
    "Дарё",
    "Кабк",
    "Кабӯтар",
    "Кӯҳ",
    "Лола",
    "Мавҷ",
    "Мижа",
    "Нон",
    "Нок",
    "Об",
    "Офтоб",
    "Пахта",
    "Пилла",
    "Равған",
    "Себ",
    "Сабза",
    "Санг",
    "Соя",
    "Субҳ",
    "Тирамоҳ",
    "Тут",
    "Чинор",
    "Чашма",
    "Шамол",
    "Шафтолу",
    "Шом",
];

/// Opens a case.
///
/// # Errors
/// [`Error::Invalid`] if the second holder is not a supervisor of the organisation or is the opener.
pub async fn open(ctx: &Ctx, new: &Opening) -> Result<CaseId> {
    ctx.may(Action::OpenCase).await?;
    let supervisors = people::colleagues(ctx, &[Role::Supervisor]).await?;
    if !supervisors.iter().any(|(id, _)| *id == new.second) {
        return Err(Issue::new("second", "issue-second-holder").into());
    }
    // Two people who open at the same moment want the same number; the slower one takes the next.
    for _ in 0..5 {
        match attempt(ctx, new).await {
            Err(Error::Conflict) => {}
            done => return done,
        }
        let there = case::Entity::find_by_id(new.id).one(&ctx.house().store.db).await?;
        if there.is_some_and(|row| row.opened_by == ctx.actor().person) {
            return Ok(new.id); // sent twice
        }
    }
    Err(Error::Busy)
}

async fn attempt(ctx: &Ctx, new: &Opening) -> Result<CaseId> {
    let (house, actor) = (ctx.house(), ctx.actor());
    let org = org_of(house, actor.org).await?;
    let row = case::Model {
        id: new.id,
        org_id: actor.org,
        year: house.clock.year(),
        number: next_number(ctx).await?,
        code_name: code_name()?,
        state: CaseState::Active,
        opened_day: house.clock.today(),
        opened_by: actor.person,
    };
    let mut unit = ctx.unit(ctx.entry(Verb::OpenCase).case(row.id));
    people::guard_active(&mut unit, new.second);
    unit.insert(&row);
    let seq = house.log_size().await?;
    for part in Section::ALL {
        let key = Key::random()?;
        unit.insert(&section::Model {
            case_id: row.id,
            section: *part,
            epoch: 1,
            stale: false,
        });
        let giving = Giving {
            case: &row,
            section: *part,
            epoch: 1,
            key: &key,
            seq,
        };
        grants(ctx, &mut unit, &org, &giving, new.second).await?;
        if *part == DocumentKind::Intake.section() {
            first_document(ctx, &mut unit, &row, &key, &new.intake)?;
        }
    }
    card::put_facts(ctx, &mut unit, &row, &new.intake).await?;
    ctx.commit(unit).await?;
    Ok(row.id)
}

async fn grants(ctx: &Ctx, unit: &mut Unit, org: &org::Model, giving: &Giving<'_>, second: PersonId) -> Result<()> {
    let own = ctx.actor().keys.public().recipient;
    let theirs = ctx.house().public_keys(second, 1).await?.recipient;
    for (to, recipient) in [
        (ctx.actor().person, &own),
        (second, &theirs),
        (PersonId::RECOVERY, &org.recovery),
    ] {
        unit.insert(&ctx.grant(giving, (to, recipient), None)?);
    }
    Ok(())
}

fn first_document(ctx: &Ctx, unit: &mut Unit, case: &case::Model, key: &Key, answers: &Answers) -> Result<()> {
    let kind = DocumentKind::Intake;
    let (id, now) = (single_id(case.id, kind), ctx.house().clock.now_ms());
    let context = document_context(case, kind.section(), 1, id, 1);
    let sealed = envelope::seal(key, &context, &answers.to_bytes()?)?;
    unit.insert(&document::Model {
        id,
        case_id: case.id,
        kind,
        version: 1,
        at_ms: now,
    });
    unit.insert(&document_version::Model {
        document_id: id,
        version: 1,
        epoch: 1,
        sealed,
        author: ctx.actor().person,
        at_ms: now,
    });
    Ok(())
}

async fn next_number(ctx: &Ctx) -> Result<i32> {
    let latest = case::Entity::find()
        .filter(case::Column::OrgId.eq(ctx.actor().org))
        .filter(case::Column::Year.eq(ctx.house().clock.year()))
        .order_by_desc(case::Column::Number)
        .one(&ctx.house().store.db)
        .await?;
    Ok(latest.map_or(1, |row| row.number + 1))
}

fn code_name() -> Result<String> {
    let [one, other, third, fourth] = crate::crypto::random::<4>()?;
    let word = |byte: u8| CODE_WORDS[usize::from(byte) % CODE_WORDS.len()];
    let number = u16::from_be_bytes([third, fourth]) % 90 + 10;
    Ok(format!("{}-{} {number}", word(one), word(other)))
}
