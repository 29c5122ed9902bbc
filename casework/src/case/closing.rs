//! The end of a case: asked for by one, answered by a supervisor who did not ask.

use ::entity::{
    referral, request,
    vocab::{CaseId, CaseState, DocumentId, DocumentKind, RequestState, Section},
};

use sea_orm::{EntityTrait, QueryFilter};

use super::{
    document::{row, sheet},
    loose::{lives_here, loose},
    request::{Effect, answer, ask, current},
};
use crate::{
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
    policy::Verb,
    record::Answers,
    referral::live_of_case,
};

/// Under which question an answer says which request it answers: the id of the document that asks.
const OF: &str = "closure";
/// What is ticked if no danger of a high level is left.
const NO_DANGER: &str = "no-high-risk";

/// Asking that the case be ended, or changing what was asked while nobody has answered.
pub(super) async fn closure(ctx: &Ctx, opened: &Opened, (id, base): (DocumentId, i32), answers: &Answers) -> Result<Effect> {
    if answers.many("checklist").iter().any(|done| done == NO_DANGER) {
        let dangers = loose(ctx, opened.case().id, DocumentKind::Closure).await?.dangers;
        if dangers > 0 {
            return Err(Issue::new("checklist", "issue-closure-danger").with("number", dangers).into());
        }
    }
    let waiting = current(ctx, opened.case().id, Section::Plan).await?;
    match (waiting, base) {
        (None, 0) => Ok(Effect {
            request: Some((None, ask(ctx, opened, id, RequestState::Waiting))),
            verb: Some(Verb::Ask),
            ..Effect::default()
        }),
        // Sent twice: the version decides.
        (Some(old), 0) if old.document_id == id => Ok(Effect::default()),
        (Some(_), 0) => Err(Issue::new("", "issue-closure-waiting").into()),
        (Some(old), _) if old.document_id == id => {
            // Whoever changes what is asked for asks for it: they must not answer it.
            let new = request::Model {
                revision: old.revision + 1,
                asked_by: ctx.actor().person,
                asked_ms: ctx.house().clock.now_ms(),
                ..old.clone()
            };
            Ok(Effect {
                request: Some((Some(old), new)),
                ..Effect::default()
            })
        }
        _ => Err(Issue::new("", "issue-answered").into()),
    }
}

/// The supervisor's answer.
pub(super) async fn answered(ctx: &Ctx, opened: &Opened, base: i32, answers: &mut Answers) -> Result<Effect> {
    if base > 0 {
        return Err(Issue::new("", "issue-answered").into());
    }
    let Some(waiting) = current(ctx, opened.case().id, Section::Plan).await? else {
        return Err(Issue::new("", "issue-closure-none").into());
    };
    answers.set(OF, vec![waiting.document_id.to_string()]);
    if answers.one("answer") != "approved" {
        if answers.one("reason").is_empty() {
            return Err(Issue::new("reason", "issue-needed").into());
        }
        return answer(ctx, waiting, RequestState::Returned);
    }
    let asked = row(ctx, opened.case().id, waiting.document_id)
        .await?
        .ok_or(Error::NotFound)?;
    let asked = sheet(ctx, opened, &asked, asked.version).await?;
    let next = match asked.answers.one("next") {
        "follow-up" => CaseState::FollowUp,
        _ => CaseState::Closed,
    };
    if next == CaseState::Closed && is_under_way(ctx, opened.case().id).await? {
        return Err(Issue::new("answer", "issue-closure-award").into());
    }
    if next == CaseState::Closed && goes_on(ctx, opened.case().id).await? {
        return Err(Issue::new("answer", "issue-closure-referral").into());
    }
    if next == CaseState::Closed && lives_here(ctx, opened.case().id).await? {
        return Err(Issue::new("answer", "issue-closure-stay").into());
    }
    Ok(Effect {
        case: Some(next),
        ..answer(ctx, waiting, RequestState::Approved)?
    })
}

/// Whether something of the case is still shared, or being put together to be.
async fn goes_on(ctx: &Ctx, case: CaseId) -> Result<bool> {
    let found = referral::Entity::find().filter(live_of_case(case));
    Ok(found.one(&ctx.house().store.db).await?.is_some())
}

/// Whether a grant in kind waits for its answer or is being carried out: in a case that has ended nobody could end it.
async fn is_under_way(ctx: &Ctx, case: CaseId) -> Result<bool> {
    let award = current(ctx, case, Section::Award).await?;
    Ok(award.is_some_and(|award| award.state != RequestState::Draft))
}
