//! Forms that were begun and not saved. The browser sends what stands in a form now and then; it is sealed under the section's
//! key, belongs to who typed it, and goes away when the form is saved, given up, or a week old. Nothing stays on the device.

use ::entity::{
    document, draft,
    vocab::{CaseId, DocumentId, DocumentKind},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QueryTrait,
    sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};

use super::{document::single_id, share::open_fresh};
use crate::{
    ctx::Ctx,
    error::{Error, Issue, Result},
    policy::Action,
    record::Pairs,
    store::{Step, Unit},
};

/// Bytes that are kept of one form.
const MOST: usize = 512 * 1024;

/// A form that was begun.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Of which document.
    pub document: DocumentId,
    /// The version that the form showed.
    pub base: i32,
    /// What was typed.
    pub typed: Vec<(String, String)>,
    /// When it was kept, milliseconds since 1970.
    pub at_ms: i64,
}

/// What is sealed: the typist inside, so that nobody else's draft can be put in its place.
#[derive(Serialize, Deserialize)]
struct Inside {
    person: String,
    typed: Vec<(String, String)>,
}

fn place(case: CaseId, kind: DocumentKind, id: Option<DocumentId>) -> Option<DocumentId> {
    if kind.is_single() { Some(single_id(case, kind)) } else { id }
}

/// Keeps what stands in a form.
pub async fn keep_draft(
    ctx: &Ctx,
    case: CaseId,
    kind: DocumentKind,
    (id, base): (Option<DocumentId>, i32),
    typed: &Pairs,
) -> Result<()> {
    let opened = open_fresh(ctx, case, Action::writing(kind)).await?;
    let id = place(case, kind, id).ok_or(Error::NotFound)?;
    let inside = Inside {
        person: ctx.actor().person.to_string(),
        typed: typed.to_vec(),
    };
    let text = serde_json::to_vec(&inside).map_err(|fault| Error::Internal(fault.to_string()))?;
    if text.len() > MOST {
        return Err(Issue::new("", "issue-too-long").with("max", MOST).into());
    }
    let row = draft::Model {
        person_id: ctx.actor().person,
        document_id: id,
        case_id: case,
        kind,
        base,
        epoch: opened.epoch(),
        sealed: opened.seal(id, 0, &text)?,
        at_ms: ctx.house().clock.now_ms(),
    };
    let key = [draft::Column::PersonId, draft::Column::DocumentId];
    let all = [
        draft::Column::CaseId,
        draft::Column::Kind,
        draft::Column::Base,
        draft::Column::Epoch,
        draft::Column::Sealed,
        draft::Column::AtMs,
    ];
    let mut unit = Unit::unlogged(ctx.house().backend());
    // What comes in after a new note was saved would offer it once more as a new one.
    if base == 0 {
        unit.guard_none::<document::Entity>(Condition::all().add(document::Column::Id.eq(id)));
    }
    let write = draft::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::columns(key).update_columns(all).to_owned())
        .build(unit.backend());
    unit.run(Step::Rows(write, 1));
    match ctx.house().writer.commit_unlogged(unit).await {
        Err(Error::Conflict) if base == 0 => Ok(()),
        done => done,
    }
}

/// The form that this person has begun: of this document, or, where no document is named, a new one of this kind.
pub async fn begun(ctx: &Ctx, case: CaseId, kind: DocumentKind, id: Option<DocumentId>) -> Result<Option<Begun>> {
    let mut query = draft::Entity::find()
        .filter(draft::Column::PersonId.eq(ctx.actor().person))
        .filter(draft::Column::CaseId.eq(case))
        .filter(draft::Column::Kind.eq(kind));
    query = match place(case, kind, id) {
        Some(id) => query.filter(draft::Column::DocumentId.eq(id)),
        None => query.filter(draft::Column::Base.eq(0)),
    };
    let row = query.order_by_desc(draft::Column::AtMs).one(&ctx.house().store.db).await?;
    let Some(row) = row else { return Ok(None) };
    let opened = ctx.open(Action::writing(kind), case).await?;
    let text = opened.read_beside(row.document_id, row.epoch, &row.sealed)?;
    let inside: Inside = serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))?;
    Ok((inside.person == ctx.actor().person.to_string()).then_some(Begun {
        document: row.document_id,
        base: row.base,
        typed: inside.typed,
        at_ms: row.at_ms,
    }))
}

/// Gives up a form that was begun.
pub async fn drop_draft(ctx: &Ctx, case: CaseId, kind: DocumentKind, id: Option<DocumentId>) -> Result<()> {
    ctx.see(Action::writing(kind), case).await?;
    give_up(ctx, place(case, kind, id).ok_or(Error::NotFound)?).await
}

/// What this person had begun of it goes.
pub(super) async fn give_up(ctx: &Ctx, id: DocumentId) -> Result<()> {
    let mut unit = Unit::unlogged(ctx.house().backend());
    forget(&mut unit, ctx, id);
    ctx.house().writer.commit_unlogged(unit).await
}

/// The form was saved: what was kept of it goes with it.
pub(super) fn forget(unit: &mut Unit, ctx: &Ctx, id: DocumentId) {
    let gone = draft::Entity::delete_many()
        .filter(draft::Column::PersonId.eq(ctx.actor().person))
        .filter(draft::Column::DocumentId.eq(id))
        .build(unit.backend());
    unit.run(Step::Any(gone));
}
