//! Reminders: the plain day beside a sealed document. Written with the document, in one unit; read without any key.

use ::entity::{
    document, reminder,
    vocab::{CaseId, DocumentId, DocumentKind, Section},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, sea_query::Query};

use super::document::row;
use crate::{
    ctx::{Ctx, Opened},
    error::{Error, Result},
    instrument::Instrument,
    policy::{Action, Verb},
    record::{Answers, closes_itself, due, supersedes, whose},
    store::Unit,
};

/// Puts the reminder of a document that is being saved into its unit.
pub(super) async fn remind(
    ctx: &Ctx,
    unit: &mut Unit,
    opened: &Opened,
    (kind, id, base): (DocumentKind, DocumentId, i32),
    answers: &Answers,
) -> Result<()> {
    let db = &ctx.house().store.db;
    let old = reminder::Entity::find_by_id(id).one(db).await?;
    let day = due(kind, answers, ctx.house().clock.today());
    let person_id = whose(kind, answers);
    match (old, day) {
        (None, None) => {}
        (None, Some(day)) => {
            unit.insert(&reminder::Model {
                document_id: id,
                case_id: opened.case().id,
                section: opened.section(),
                day,
                person_id,
                done: false,
            });
        }
        (Some(old), None) => {
            unit.delete(&old);
        }
        (Some(old), Some(day)) => {
            // An alarm is of the day on which it was raised; correcting an answer raises none anew.
            let day = if Instrument::of(kind).is_some() { old.day } else { day };
            // What was ticked off stays so until another day is set.
            let done = old.done && old.day == day;
            let new = reminder::Model {
                day,
                person_id,
                done,
                ..old.clone()
            };
            if new != old {
                unit.update(&old, &new);
            }
        }
    }
    // Correcting a record holds no review and makes no visit.
    if base == 0 {
        answered(ctx, unit, opened, (kind, id)).await
    } else {
        Ok(())
    }
}

/// Ticks off what this record has answered: the review was held, the visit made.
async fn answered(ctx: &Ctx, unit: &mut Unit, opened: &Opened, (kind, id): (DocumentKind, DocumentId)) -> Result<()> {
    let kinds = supersedes(kind);
    if kinds.is_empty() {
        return Ok(());
    }
    let of_kinds = Query::select()
        .column(document::Column::Id)
        .from(document::Entity)
        .and_where(document::Column::CaseId.eq(opened.case().id))
        .and_where(document::Column::Kind.is_in(kinds.iter().copied()))
        .to_owned();
    let today = ctx.house().clock.today();
    // What lies further ahead was meant for a later visit; but a case that is taken up again is not kept until any day.
    let ended = match kind {
        DocumentKind::Reopening => Condition::all(),
        _ => Condition::all().add(reminder::Column::Day.lte(today)),
    };
    let open = reminder::Entity::find()
        .filter(reminder::Column::CaseId.eq(opened.case().id))
        .filter(reminder::Column::Done.eq(false))
        .filter(reminder::Column::DocumentId.in_subquery(of_kinds))
        .filter(reminder::Column::DocumentId.ne(id))
        .filter(ended)
        .all(&ctx.house().store.db)
        .await?;
    for old in open {
        let done = reminder::Model {
            done: true,
            ..old.clone()
        };
        unit.update(&old, &done);
    }
    Ok(())
}

/// Ticks a reminder off. Whoever writes in the section may: the one who was told has seen to it.
pub async fn tick_off(ctx: &Ctx, case: CaseId, document: DocumentId) -> Result<()> {
    let old = reminder::Entity::find_by_id(document)
        .filter(reminder::Column::CaseId.eq(case))
        .one(&ctx.house().store.db)
        .await?;
    // Asked of the policy by a section even if there is no such reminder, so that guessing is logged like any other try.
    let section = old.as_ref().map_or(Section::Plan, |old| old.section);
    ctx.see(Action::Write(section), case).await?;
    let old = old.ok_or(Error::NotFound)?;
    let kind = row(ctx, case, document).await?.ok_or(Error::NotFound)?.kind;
    if closes_itself(kind) {
        return Err(Error::NotFound);
    }
    if old.done {
        return Ok(());
    }
    let entry = ctx.entry(Verb::TickOff).case(case).section(section).subject(document.0);
    let mut unit = ctx.unit(entry);
    let done = reminder::Model {
        done: true,
        ..old.clone()
    };
    unit.update(&old, &done);
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Error::Busy),
        done => done.map(drop),
    }
}
