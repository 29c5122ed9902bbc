//! What is to be saved: the whole form on top of what it showed, or one step of it on top of what is there by now.

use ::entity::{
    document,
    vocab::{DocumentId, DocumentKind},
};

use super::{
    document::{row, sheet},
    save::Draft,
};
use crate::{
    ctx::{Ctx, Opened},
    error::Result,
    instrument::Instrument,
    record::{Answers, Step, parse, rebase, spec},
    screening,
};

/// What to save, and the version that it goes on top of; none if somebody has to choose first. Nothing if all of it is there.
pub(super) type Wanted = Option<(Answers, Option<i32>)>;

/// The whole form on top of what it showed, or one step of it on top of what is there by now.
pub(super) async fn wanted(
    ctx: &Ctx,
    opened: &Opened,
    (kind, id): (DocumentKind, DocumentId),
    draft: Draft<'_>,
    step: Option<Step>,
) -> Result<Wanted> {
    let today = ctx.house().clock.today();
    let Some(step) = step else {
        return Ok(Some((parse(spec(kind), draft.typed, today)?, Some(draft.base))));
    };
    let there = row(ctx, opened.case().id, id).await?;
    let newest = there.as_ref().map_or(0, |there| there.version);
    let now = answers_of(ctx, opened, there.as_ref(), newest).await?;
    let shown = if draft.base == newest {
        now.clone()
    } else {
        answers_of(ctx, opened, there.as_ref(), draft.base).await?
    };
    let (answers, clash) = rebase(spec(kind), step.fields, &shown, &now, draft.typed, today)?;
    Ok((answers != now).then_some((answers, (!clash).then_some(newest))))
}

/// The answers of a version; there are none before the first one.
async fn answers_of(ctx: &Ctx, opened: &Opened, there: Option<&document::Model>, version: i32) -> Result<Answers> {
    match there {
        Some(there) if version > 0 => Ok(sheet(ctx, opened, there, version).await?.answers),
        _ => Ok(Answers::default()),
    }
}

/// The version of what the answers are weighed by: what was decided on them must be weighed the same way in ten years.
pub(super) async fn rule(ctx: &Ctx, kind: DocumentKind) -> Result<Option<String>> {
    Ok(match kind {
        DocumentKind::Screening => Some(screening::present(ctx.house(), ctx.actor().org).await?),
        _ => Instrument::of(kind).map(|instrument| instrument.version.clone()),
    })
}
