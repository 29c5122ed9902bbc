//! Saving: a new version beside the old ones, never over them. Two people who edit the same version do not overwrite each
//! other: the slower one is shown both and chooses.

use ::entity::{
    document, document_version, section,
    vocab::{CaseId, DocumentId, DocumentKind},
};
use sea_orm::EntityTrait;

use super::{
    card,
    document::{Sheet, row, sheet, single_id},
    share::rotate,
};
use crate::{
    ctx::{Ctx, Opened},
    error::{Error, Result},
    instrument::Instrument,
    policy::{Action, Verb},
    record::{Answers, Pairs, parse, spec},
    screening::RULE,
};

/// What a form sends.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// Which document; `None` for the one record of its kind. A new note's id is proposed by its form.
    pub id: Option<DocumentId>,
    /// The version the form showed; 0 for a new document.
    pub base: i32,
    /// What was typed.
    pub typed: &'a Pairs,
}

/// What came of it.
#[derive(Debug)]
pub enum Saved {
    /// Saved.
    Done(DocumentId),
    /// Somebody saved another version meanwhile. Nothing was saved yet.
    Clash(Box<Clash>),
}

/// Two versions to choose from.
#[derive(Debug)]
pub struct Clash {
    /// What is there now.
    pub theirs: Sheet,
    /// What this person wanted to save.
    pub mine: Answers,
}

/// Saves a record or a note.
///
/// # Errors
/// [`Error::Invalid`] with every issue; otherwise as [`Ctx::open`].
pub async fn save(ctx: &Ctx, case: CaseId, kind: DocumentKind, draft: Draft<'_>) -> Result<Saved> {
    let id = draft
        .id
        .filter(|_| !kind.is_single())
        .unwrap_or_else(|| single_id(case, kind));
    // Once more if the section got a new key between unlocking and saving.
    for _ in 0..3 {
        let opened = open_fresh(ctx, case, kind).await?;
        let mut answers = parse(spec(kind), draft.typed, ctx.house().clock.today())?;
        if let Some(rule) = rule(kind) {
            answers.set("rule", vec![rule.to_owned()]);
        }
        match write(ctx, &opened, kind, id, draft.base, &answers).await {
            Err(Error::Conflict) => {}
            done => return done.map(|()| Saved::Done(id)),
        }
        if let Some(there) = row(ctx, case, id).await?.filter(|there| there.version != draft.base) {
            if there.kind != kind {
                return Err(Error::NotFound);
            }
            let theirs = sheet(ctx, &opened, &there, there.version).await?;
            if theirs.answers == answers {
                return Ok(Saved::Done(id)); // the same form, sent twice
            }
            return Ok(Saved::Clash(Box::new(Clash { theirs, mine: answers })));
        }
    }
    Err(Error::Busy)
}

/// The version of what the answers are weighed by: what was decided on them must be weighed the same way in ten years.
fn rule(kind: DocumentKind) -> Option<&'static str> {
    match kind {
        DocumentKind::Screening => Some(RULE),
        _ => Instrument::of(kind).map(|instrument| instrument.version.as_str()),
    }
}

/// Opens a section for writing; if somebody who held its key has left, it first gets a new key.
async fn open_fresh(ctx: &Ctx, case: CaseId, kind: DocumentKind) -> Result<Opened> {
    let part = kind.section();
    let opened = ctx.open(Action::Write(part), case).await?;
    let state = section::Entity::find_by_id((case, part)).one(&ctx.house().store.db).await?;
    if state.is_none_or(|state| !state.stale) {
        return Ok(opened);
    }
    rotate(ctx, &opened, None).await?;
    ctx.open(Action::Write(part), case).await
}

async fn write(ctx: &Ctx, opened: &Opened, kind: DocumentKind, id: DocumentId, base: i32, answers: &Answers) -> Result<()> {
    // The base comes from the form: anything may stand there.
    let version = base.checked_add(1).filter(|version| *version > 0).ok_or(Error::NotFound)?;
    let now = ctx.house().clock.now_ms();
    let sealed = opened.seal(id, version, &answers.to_bytes()?)?;
    let mut unit = ctx.change(opened, Verb::Write, Some(id));
    if base == 0 {
        unit.insert(&document::Model {
            id,
            case_id: opened.case().id,
            kind,
            version,
            at_ms: now,
        });
    } else {
        let old = row(ctx, opened.case().id, id)
            .await?
            .filter(|old| old.kind == kind)
            .ok_or(Error::NotFound)?;
        if old.version != base {
            return Err(Error::Conflict);
        }
        unit.update(&old, &document::Model { version, ..old.clone() });
    }
    unit.insert(&document_version::Model {
        document_id: id,
        version,
        epoch: opened.epoch(),
        sealed,
        author: ctx.actor().person,
        at_ms: now,
    });
    card::refresh(ctx, &mut unit, opened, kind, answers).await?;
    ctx.commit(unit).await.map(drop)
}
