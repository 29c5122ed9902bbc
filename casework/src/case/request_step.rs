//! What is done with a request without writing a document: sending it, taking it back, saying that it was carried out.

use ::entity::{
    request,
    vocab::{CaseId, CaseState, DocumentId, RequestState, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{award, share::open_fresh};
use crate::{
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
    policy::{Action, Verb},
};

/// What can be done with a request without writing a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Send it to those who answer.
    Submit,
    /// Take it back.
    Withdraw,
    /// It has been carried out.
    Finish,
}

/// Moves a request on; says in which section it is, and what stands against it: it does not stand so that this could be done, or
/// something is missing.
///
/// # Errors
/// As [`Ctx::open`].
pub async fn step(ctx: &Ctx, case: CaseId, id: DocumentId, step: Step) -> Result<(Section, Vec<Issue>)> {
    let old = request::Entity::find_by_id(id)
        .filter(request::Column::CaseId.eq(case))
        .one(&ctx.house().store.db)
        .await?;
    // Asked of the policy by a section even if there is no such request, so that guessing is logged like any other try.
    let section = old.as_ref().map_or(Section::Award, |old| old.section);
    let opened = open_fresh(ctx, case, Action::Write(section)).await?;
    match moved(ctx, &opened, old.ok_or(Error::NotFound)?, step).await {
        Ok(()) => Ok((section, Vec::new())),
        Err(Error::Invalid(issues)) => Ok((section, issues)),
        Err(fault) => Err(fault),
    }
}

async fn moved(ctx: &Ctx, opened: &Opened, old: request::Model, step: Step) -> Result<()> {
    let mut new = request::Model {
        revision: old.revision + 1,
        ..old.clone()
    };
    if step != Step::Withdraw && opened.case().state == CaseState::Closed {
        return Err(Issue::new("", "issue-case-closed").into());
    }
    let verb = match (step, old.section, old.state) {
        (Step::Submit, Section::Award, RequestState::Draft) => {
            award::ready(ctx, opened, &old).await?;
            new.state = RequestState::Waiting;
            (new.asked_by, new.asked_ms) = (ctx.actor().person, ctx.house().clock.now_ms());
            Verb::Ask
        }
        (Step::Withdraw, Section::Award, RequestState::Waiting) => {
            new.state = RequestState::Draft;
            Verb::Withdraw
        }
        (Step::Withdraw, Section::Award, RequestState::Draft) | (Step::Withdraw, _, RequestState::Waiting) => {
            new.state = RequestState::Withdrawn;
            Verb::Withdraw
        }
        (Step::Finish, Section::Award, RequestState::Approved) => {
            award::ready(ctx, opened, &old).await?;
            new.state = RequestState::Done;
            Verb::Finish
        }
        _ => return Err(Issue::new("", "issue-request-changed").into()),
    };
    let mut unit = ctx.change(opened, verb, Some(old.document_id));
    unit.update(&old, &new);
    match ctx.commit(unit).await {
        Err(Error::Conflict) => {
            let now = request::Entity::find_by_id(old.document_id)
                .one(&ctx.house().store.db)
                .await?;
            // If it has not changed, the section's key or the case has: it can be done again.
            Err(if now == Some(old) {
                Error::Busy
            } else {
                Issue::new("", "issue-request-changed").into()
            })
        }
        done => done.map(drop),
    }
}
