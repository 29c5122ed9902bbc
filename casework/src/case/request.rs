//! Requests that somebody else answers: for a grant in kind and for the end of a case. Saving the document that asks, or the one
//! that answers, changes the request's row and the case in the same unit. Nobody answers their own request.

use ::entity::{
    case, message, referral, request, stay,
    vocab::{CaseId, CaseState, DocumentId, DocumentKind, RequestState, Section},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};

use super::{award, closing, loose};
use crate::{
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
    policy::{Action, Verb},
    record::Answers,
    referral::{End, live_of_case},
    store::Unit,
};

/// What saving a document does besides.
#[derive(Debug, Default)]
pub(super) struct Effect {
    /// The request as it was, if it was there, and as it will be.
    pub(super) request: Option<(Option<request::Model>, request::Model)>,
    /// How the case will stand.
    pub(super) case: Option<CaseState>,
    /// What the log calls it, if it is more than writing.
    pub(super) verb: Option<Verb>,
    /// The message of a referral that is taken over, before and after.
    pub(super) message: Option<(message::Model, message::Model)>,
    /// The letter that becomes the document, before and after.
    pub(super) letter: Option<(referral::Model, referral::Model)>,
    /// Referrals that end with it.
    pub(super) endings: Vec<End>,
    /// Referrals of which there may be none.
    pub(super) others: Option<Condition>,
}

impl Effect {
    pub(super) fn apply(&self, unit: &mut Unit, opened: &Opened) {
        match &self.request {
            Some((Some(old), new)) => {
                unit.update(old, new);
            }
            Some((None, new)) => {
                unit.guard_none::<request::Entity>(live(new.case_id, new.section));
                unit.insert(new);
            }
            None => {}
        }
        if let Some((old, new)) = &self.message {
            unit.update(old, new);
        }
        if let Some((old, new)) = &self.letter {
            unit.update(old, new);
        }
        if let Some(others) = &self.others {
            unit.guard_none::<referral::Entity>(others.clone());
        }
        for end in &self.endings {
            end.put_beside(unit);
        }
        if self.case == Some(CaseState::Closed) {
            // In a case that has ended nobody could end a grant in kind.
            let award = Condition::all()
                .add(request::Column::CaseId.eq(opened.case().id))
                .add(request::Column::Section.eq(Section::Award))
                .add(request::Column::State.is_in([RequestState::Waiting, RequestState::Approved]));
            unit.guard_none::<request::Entity>(award);
            unit.guard_none::<stay::Entity>(loose::here(opened.case().id));
            unit.guard_none::<referral::Entity>(live_of_case(opened.case().id));
        }
        if let Some(state) = self.case.filter(|state| *state != opened.case().state) {
            let new = case::Model {
                state,
                ..opened.case().clone()
            };
            unit.update(opened.case(), &new);
        }
    }
}

/// Requests of a section that have not come to their end.
fn live(case: CaseId, section: Section) -> Condition {
    let states: &[RequestState] = match section {
        Section::Award => &[RequestState::Draft, RequestState::Waiting, RequestState::Approved],
        _ => &[RequestState::Waiting],
    };
    Condition::all()
        .add(request::Column::CaseId.eq(case))
        .add(request::Column::Section.eq(section))
        .add(request::Column::State.is_in(states.iter().copied()))
}

/// The request of a section that is under way.
pub(super) async fn current(ctx: &Ctx, case: CaseId, section: Section) -> Result<Option<request::Model>> {
    let found = request::Entity::find().filter(live(case, section)).one(&ctx.house().store.db);
    Ok(found.await?)
}

/// The requests of a section that the person holds, the latest first. Needs no key.
pub async fn requests(ctx: &Ctx, case: CaseId, section: Section) -> Result<Vec<request::Model>> {
    let known = ctx.see(Action::SeeCase, case).await?;
    if !known.holds(section) {
        return Err(Error::NotFound);
    }
    all(ctx, case, section).await
}

pub(super) async fn all(ctx: &Ctx, case: CaseId, section: Section) -> Result<Vec<request::Model>> {
    let found = request::Entity::find()
        .filter(request::Column::CaseId.eq(case))
        .filter(request::Column::Section.eq(section))
        .order_by_desc(request::Column::AskedMs);
    Ok(found.all(&ctx.house().store.db).await?)
}

/// A new request by this person.
pub(super) fn ask(ctx: &Ctx, opened: &Opened, id: DocumentId, state: RequestState) -> request::Model {
    request::Model {
        document_id: id,
        case_id: opened.case().id,
        section: opened.section(),
        state,
        revision: 1,
        asked_by: ctx.actor().person,
        asked_ms: ctx.house().clock.now_ms(),
        answered_by: None,
        answered_ms: None,
    }
}

/// What the form of an answer says of the request that it showed: which, and as it stood.
#[must_use]
pub fn mark_of(request: &request::Model) -> String {
    format!("{}:{}", request.document_id, request.revision)
}

const fn is_answer(kind: DocumentKind) -> bool {
    matches!(kind, DocumentKind::ClosureAnswer | DocumentKind::AwardDecision)
}

/// The mark of the request that a document of this kind would answer now; empty for kinds that answer nothing.
///
/// # Errors
/// As [`requests`].
pub async fn mark(ctx: &Ctx, case: CaseId, kind: DocumentKind) -> Result<String> {
    if !is_answer(kind) {
        return Ok(String::new());
    }
    let known = ctx.see(Action::SeeCase, case).await?;
    if !known.holds(kind.section()) {
        return Err(Error::NotFound);
    }
    let request = current(ctx, case, kind.section()).await?;
    Ok(request.as_ref().map(mark_of).unwrap_or_default())
}

/// The request, answered by this person.
pub(super) fn answer(ctx: &Ctx, old: request::Model, state: RequestState) -> Result<Effect> {
    if old.asked_by == ctx.actor().person {
        return Err(Issue::new("", "issue-own-request").into());
    }
    let new = request::Model {
        state,
        revision: old.revision + 1,
        answered_by: Some(ctx.actor().person),
        answered_ms: Some(ctx.house().clock.now_ms()),
        ..old.clone()
    };
    Ok(Effect {
        request: Some((Some(old), new)),
        verb: Some(Verb::Answer),
        ..Effect::default()
    })
}

/// Whether saving a document of this kind moves a request or the case.
pub(super) const fn concerns(kind: DocumentKind) -> bool {
    matches!(kind.section(), Section::Award)
        || matches!(
            kind,
            DocumentKind::Closure | DocumentKind::ClosureAnswer | DocumentKind::Reopening
        )
}

/// Whether a case that stands so takes a document of this kind: one that has ended, only that it is taken up again.
pub(super) const fn takes(state: CaseState, kind: DocumentKind) -> bool {
    !matches!(state, CaseState::Closed) || matches!(kind, DocumentKind::Reopening)
}

/// What saving this document does besides, or why it may not be saved now. May add to the answers what they belong to.
pub(super) async fn effect(
    ctx: &Ctx,
    opened: &Opened,
    (kind, id, base): (DocumentKind, DocumentId, i32),
    mark: &str,
    answers: &mut Answers,
) -> Result<Effect> {
    if !takes(opened.case().state, kind) {
        return Err(Issue::new("", "issue-case-closed").into());
    }
    if is_answer(kind) && base == 0 {
        let now = current(ctx, opened.case().id, kind.section()).await?;
        if now.is_some_and(|now| mark_of(&now) != mark) {
            return Err(Issue::new("", "issue-request-changed").into());
        }
    }
    match kind {
        DocumentKind::Reopening if base > 0 => Ok(Effect::default()),
        DocumentKind::Reopening if opened.case().state == CaseState::Active => Err(Issue::new("", "issue-case-active").into()),
        DocumentKind::Reopening => Ok(Effect {
            case: Some(CaseState::Active),
            verb: Some(Verb::Reopen),
            ..Effect::default()
        }),
        DocumentKind::Closure => closing::closure(ctx, opened, (id, base), answers).await,
        DocumentKind::ClosureAnswer => closing::answered(ctx, opened, base, answers).await,
        _ if kind.section() == Section::Award => award::effect(ctx, opened, (kind, id, base), answers).await,
        _ => Ok(Effect::default()),
    }
}
