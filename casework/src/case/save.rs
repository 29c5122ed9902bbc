//! Saving: a new version beside the old ones, never over them. Two people who edit the same version do not overwrite each
//! other: the slower one is shown both and chooses. One step of a record goes the same way, and meets others only where the
//! same question was answered twice.

use ::entity::{
    document, document_version, message, referral as referral_row,
    vocab::{CaseId, DocumentId, DocumentKind},
};

use super::{
    card,
    document::{Sheet, row, sheet, single_id},
    draft,
    part::{rule, wanted},
    pick,
    remind::remind,
    request::{self, Effect},
    share::open_fresh,
};
use crate::{
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
    policy::{Action, Verb},
    record::{Answers, Pairs, Step, difference, spec, step_at},
    referral,
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

impl Draft<'_> {
    /// The request as the form showed it, if the document answers one.
    fn mark(&self) -> &str {
        let mark = self.typed.iter().find(|(name, _)| name == "request");
        mark.map_or("", |(_, value)| value.as_str())
    }
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
    keep(ctx, case, kind, draft, None).await
}

/// Saves one step of the one record of a kind; `place` counts from 1. Nothing is saved if nothing differs. It clashes only if
/// somebody else answered the same question otherwise since the form was shown.
///
/// # Errors
/// [`Error::NotFound`] if there is no such step; otherwise as [`save`], with issues of this step alone.
pub async fn save_part(ctx: &Ctx, case: CaseId, kind: DocumentKind, draft: Draft<'_>, place: usize) -> Result<Saved> {
    let step = step_at(spec(kind), place).filter(|_| kind.is_single());
    keep(ctx, case, kind, draft, Some(step.ok_or(Error::NotFound)?)).await
}

async fn keep(ctx: &Ctx, case: CaseId, kind: DocumentKind, draft: Draft<'_>, step: Option<Step>) -> Result<Saved> {
    let id = draft
        .id
        .filter(|_| !kind.is_single())
        .unwrap_or_else(|| single_id(case, kind));
    // Once more if the section got a new key between unlocking and saving, or somebody else saved while a step was put on top.
    for _ in 0..3 {
        let opened = open_fresh(ctx, case, Action::writing(kind)).await?;
        let Some((mut answers, base)) = wanted(ctx, &opened, (kind, id), draft, step).await? else {
            return Ok(Saved::Done(id));
        };
        pick::label(ctx, &opened, (spec(kind), id), &mut answers).await?;
        if let Some(rule) = rule(ctx, kind).await? {
            answers.set("rule", vec![rule]);
        }
        // What is answered cannot be asked again: sent twice, it must not be refused for having been done.
        if request::concerns(kind)
            && let Some(saved) = meanwhile(ctx, &opened, (kind, id, draft.base), &answers).await?
        {
            return Ok(saved);
        }
        let mut effect = request::effect(ctx, &opened, (kind, id, draft.base), draft.mark(), &mut answers).await?;
        if kind == DocumentKind::Consent && draft.base > 0 {
            let resting = referral::resting(ctx, &opened, (id, draft.base.saturating_add(1)), &answers).await?;
            (effect.endings, effect.others) = (resting.ends, Some(resting.others));
        }
        if let Some(base) = base {
            match write(ctx, &opened, (kind, id, base), &answers, (&effect, step.is_none())).await {
                Err(Error::Conflict) if step.is_some() => continue,
                Err(Error::Conflict) => {}
                done => return done.map(|()| Saved::Done(id)),
            }
        }
        if let Some(saved) = meanwhile(ctx, &opened, (kind, id, draft.base), &answers).await? {
            return Ok(saved);
        }
    }
    Err(Error::Busy)
}

/// What came of saving if another version is there meanwhile than the form showed.
async fn meanwhile(
    ctx: &Ctx,
    opened: &Opened,
    (kind, id, base): (DocumentKind, DocumentId, i32),
    mine: &Answers,
) -> Result<Option<Saved>> {
    let there = row(ctx, opened.case().id, id).await?;
    let Some(there) = there.filter(|there| there.version != base) else {
        return Ok(None);
    };
    if there.kind != kind {
        return Err(Error::NotFound);
    }
    let theirs = sheet(ctx, opened, &there, there.version).await?;
    if difference(spec(kind), &theirs.answers, mine).is_empty() {
        draft::give_up(ctx, id).await?;
        return Ok(Some(Saved::Done(id))); // the same form, sent twice
    }
    let mine = mine.clone();
    Ok(Some(Saved::Clash(Box::new(Clash { theirs, mine }))))
}

async fn write(
    ctx: &Ctx,
    opened: &Opened,
    (kind, id, base): (DocumentKind, DocumentId, i32),
    answers: &Answers,
    (effect, whole): (&Effect, bool),
) -> Result<()> {
    // The base comes from the form: anything may stand there.
    let version = base.checked_add(1).filter(|version| *version > 0).ok_or(Error::NotFound)?;
    let now = ctx.house().clock.now_ms();
    let sealed = opened.seal(id, version, &answers.to_bytes()?)?;
    let mut unit = ctx.change(opened, effect.verb.unwrap_or(Verb::Write), Some(id));
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
    effect.apply(&mut unit, opened);
    // What was begun of the long form outlives one step of it.
    if whole {
        draft::forget(&mut unit, ctx, id);
    }
    remind(ctx, &mut unit, opened, (kind, id, base), answers).await?;
    card::refresh(ctx, &mut unit, opened, (kind, id), answers).await?;
    ctx.commit(unit).await?;
    referral::ended_with(ctx.house(), &effect.endings).await;
    Ok(())
}

/// Keeps what the other side of a referral wrote as a document of the case; if it is there already, nothing happens.
///
/// # Errors
/// [`Error::Invalid`] if the case has ended; otherwise as [`Ctx::open`].
pub(crate) async fn save_taken(
    ctx: &Ctx,
    case: CaseId,
    document: (DocumentKind, DocumentId),
    answers: &Answers,
    message: (message::Model, message::Model),
) -> Result<()> {
    let effect = Effect {
        message: Some(message),
        ..Effect::default()
    };
    taken(ctx, case, document, answers, effect).await
}

/// Keeps a letter of referral as a document of the case, and says in the letter's row that it is in this case.
///
/// # Errors
/// As [`save_taken`].
pub(crate) async fn save_letter(
    ctx: &Ctx,
    case: CaseId,
    document: (DocumentKind, DocumentId),
    answers: &Answers,
    letter: (referral_row::Model, referral_row::Model),
) -> Result<()> {
    let effect = Effect {
        letter: Some(letter),
        ..Effect::default()
    };
    taken(ctx, case, document, answers, effect).await
}

async fn taken(ctx: &Ctx, case: CaseId, (kind, id): (DocumentKind, DocumentId), answers: &Answers, effect: Effect) -> Result<()> {
    let opened = open_fresh(ctx, case, Action::TakeOver(kind.section())).await?;
    if !request::takes(opened.case().state, kind) {
        return Err(Issue::new("", "issue-case-closed").into());
    }
    if row(ctx, case, id).await?.is_some() {
        return Ok(());
    }
    let effect = Effect {
        verb: Some(Verb::TakeOver),
        ..effect
    };
    match write(ctx, &opened, (kind, id, 0), answers, (&effect, true)).await {
        Err(Error::Conflict) if row(ctx, case, id).await?.is_some() => Ok(()),
        Err(Error::Conflict) => Err(Error::Busy),
        done => done,
    }
}
