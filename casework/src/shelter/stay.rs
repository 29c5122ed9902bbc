//! A stay: a bed kept, somebody coming, staying longer, leaving, or not coming at all. Each night is a row of its own, and
//! the database takes no second one for the same bed or the same person.

use ::entity::{
    case, night, stay,
    vocab::{BedId, CaseId, CaseState, Section, StayId, StayState},
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QueryTrait};

use super::place::read;
use crate::{
    ctx::{Ctx, Known},
    error::{Error, Issue, Result},
    policy::{Action, Verb},
    store::{Step, Unit},
};

/// Nights that are booked at a time; longer stays are extended, so that somebody decides.
pub(super) const NIGHTS: i64 = 180;
pub(super) const WRITE: Action = Action::Write(Section::House);

/// What happens to a stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The person came.
    Arrive,
    /// The person left.
    Depart,
    /// The person did not come, or is no longer expected.
    NotArrive,
    /// Another day of leaving.
    Extend(NaiveDate),
}

/// A stay as it is shown.
#[derive(Clone, Debug)]
pub struct Stay {
    /// Its row.
    pub row: stay::Model,
    /// Names of room and bed.
    pub place: String,
}

/// Somebody sleeps in this bed.
pub(super) fn sleeps_in(bed: BedId) -> Condition {
    Condition::all()
        .add(stay::Column::BedId.eq(bed))
        .add(stay::Column::State.eq(StayState::Here))
}

/// The stays of a case, the latest first.
pub async fn stays(ctx: &Ctx, case: CaseId) -> Result<Vec<Stay>> {
    ctx.see(Action::Read(Section::House), case).await?;
    let places = read(ctx).await?;
    let rows = stay::Entity::find()
        .filter(stay::Column::CaseId.eq(case))
        .order_by_desc(stay::Column::FromDay)
        .order_by_desc(stay::Column::Id)
        .all(&ctx.house().store.db)
        .await?;
    let place = |row: &stay::Model| {
        places
            .bed(row.bed_id)
            .map(|(bed, room)| format!("{} · {}", room.name, bed.name))
    };
    Ok(rows
        .into_iter()
        .map(|row| Stay {
            place: place(&row).unwrap_or_default(),
            row,
        })
        .collect())
}

pub(super) fn begin(ctx: &Ctx, verb: Verb, row: &stay::Model) -> Unit {
    ctx.unit(ctx.entry(verb).case(row.case_id).section(Section::House).subject(row.id.0))
}

/// Nobody comes to stay, or stays longer, in a case that has ended; leaving is always possible.
pub(super) fn goes_on(known: &Known) -> Result<()> {
    if known.case.state == CaseState::Closed {
        return Err(Issue::new("", "issue-case-closed").into());
    }
    Ok(())
}

/// The same when it is committed.
pub(super) fn while_it_goes_on(unit: &mut Unit, case: CaseId) {
    let goes_on = case::Column::State.ne(CaseState::Closed);
    unit.guard::<case::Entity>(Condition::all().add(case::Column::Id.eq(case)).add(goes_on));
}

/// One row for each night from `from` on.
pub(super) fn take_nights(unit: &mut Unit, row: &stay::Model, from: NaiveDate) {
    for day in from.iter_days().take_while(|day| *day < row.until_day) {
        let night = night::Model {
            bed_id: row.bed_id,
            day,
            stay_id: row.id,
            case_id: row.case_id,
            companion: row.companion,
        };
        let statement = night::Entity::insert(night.into_active_model().reset_all()).build(unit.backend());
        unit.run(Step::Rows(statement, 1));
    }
}

/// The nights from `from` on are free again.
fn free_nights(unit: &mut Unit, row: &stay::Model, from: NaiveDate) {
    let statement = night::Entity::delete_many()
        .filter(night::Column::StayId.eq(row.id))
        .filter(night::Column::Day.gte(from))
        .build(unit.backend());
    unit.run(Step::Any(statement));
}

/// Changes a stay.
///
/// # Errors
/// [`Error::Invalid`] if that cannot happen to it now, if somebody else still sleeps in the bed, or if the bed is taken on
/// one of the further nights.
pub async fn change(ctx: &Ctx, case: CaseId, id: StayId, change: Change) -> Result<()> {
    let known = ctx.see(WRITE, case).await?;
    if matches!(change, Change::Arrive | Change::Extend(_)) {
        goes_on(&known)?;
    }
    let old = stay::Entity::find_by_id(id)
        .filter(stay::Column::CaseId.eq(case))
        .one(&ctx.house().store.db)
        .await?
        .ok_or(Error::NotFound)?;
    let (today, now) = (ctx.house().clock.today(), ctx.house().clock.now_ms());
    let mut new = old.clone();
    let (verb, fault) = match (change, old.state) {
        (Change::Arrive, StayState::Expected) if old.from_day <= today && today < old.until_day => {
            (new.state, new.arrived_ms) = (StayState::Here, Some(now));
            (Verb::Arrive, "issue-bed-slept-in")
        }
        (Change::Depart, StayState::Here) => {
            (new.state, new.ended_ms) = (StayState::Left, Some(now));
            new.until_day = old.until_day.min(today.max(old.from_day));
            (Verb::Depart, "issue-stay-changed")
        }
        (Change::NotArrive, StayState::Expected) => {
            (new.state, new.ended_ms) = (StayState::NotArrived, Some(now));
            (Verb::NotArrive, "issue-stay-changed")
        }
        (Change::Extend(until), StayState::Here | StayState::Expected) => {
            if until <= old.from_day || until < today {
                return Err(Issue::new("until", "issue-date-wrong").into());
            }
            if (until - old.from_day.max(today)).num_days() > NIGHTS {
                return Err(Issue::new("until", "issue-stay-long").with("max", NIGHTS).into());
            }
            new.until_day = until;
            (Verb::Extend, "issue-bed-taken")
        }
        _ => return Err(Issue::new("", "issue-stay-changed").into()),
    };
    let mut unit = begin(ctx, verb, &old);
    unit.update(&old, &new);
    match change {
        Change::Arrive => {
            while_it_goes_on(&mut unit, case);
            unit.guard_none::<stay::Entity>(sleeps_in(old.bed_id).add(stay::Column::Id.ne(id)));
        }
        Change::Depart => free_nights(&mut unit, &old, today),
        Change::NotArrive => free_nights(&mut unit, &old, old.from_day),
        Change::Extend(until) => {
            while_it_goes_on(&mut unit, case);
            free_nights(&mut unit, &old, until);
            take_nights(&mut unit, &new, old.until_day);
        }
    }
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Issue::new(if verb == Verb::Extend { "until" } else { "" }, fault).into()),
        done => done.map(drop),
    }
}
