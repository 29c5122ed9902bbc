//! The grant in kind of a case: its papers belong to one request, from the application to the last visit. What may be written
//! when, and whether the sums fit, says `award::rule`; here the papers are read and the request moves on.

use ::entity::{
    document, request,
    vocab::{CaseId, DocumentId, DocumentKind, RequestState, Section},
};
use sea_orm::EntityTrait;

use super::{
    document::{Sheet, all_of, row, sheet},
    request::{Effect, all, answer, ask, current},
};
use crate::{
    award::{Chain, Sums, may_move, may_write, sums},
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
    policy::Action,
    record::Answers,
};

/// Under which question a paper says to which request it belongs: the id of its application.
const OF: &str = "award";

/// The grant in kind as its page shows it.
#[derive(Debug)]
pub struct Award {
    /// How it stands.
    pub request: request::Model,
    /// Its papers, in the order of the chain.
    pub papers: Vec<(DocumentKind, Sheet)>,
    /// What was asked for, granted and spent.
    pub sums: Sums,
    /// Why it cannot be sent to the funder, or called carried out, yet; empty if it can.
    pub missing: Vec<Issue>,
}

/// The papers of a request as they stand.
async fn chain(ctx: &Ctx, opened: &Opened, request: &request::Model) -> Result<Chain> {
    let papers = papers(ctx, opened, request.document_id).await?;
    Ok(Chain {
        state: request.state,
        papers: papers
            .into_iter()
            .map(|(kind, sheet)| (kind, sheet.id, sheet.answers))
            .collect(),
    })
}

async fn papers(ctx: &Ctx, opened: &Opened, of: DocumentId) -> Result<Vec<(DocumentKind, Sheet)>> {
    let mut papers = all_of(ctx, opened, DocumentKind::of(Section::Award)).await?;
    papers.retain(|(_, sheet)| sheet.id == of || sheet.answers.one(OF) == of.to_string());
    papers.sort_by_key(|(kind, _)| *kind);
    Ok(papers)
}

/// What saving a paper does to the request.
pub(super) async fn effect(
    ctx: &Ctx,
    opened: &Opened,
    (kind, id, base): (DocumentKind, DocumentId, i32),
    answers: &mut Answers,
) -> Result<Effect> {
    let Some(old) = belongs(ctx, opened, (kind, id, base)).await? else {
        if kind == DocumentKind::Application && base == 0 {
            return Ok(Effect {
                request: Some((None, ask(ctx, opened, id, RequestState::Draft))),
                ..Effect::default()
            });
        }
        return Err(Issue::new("", "issue-award-none").into());
    };
    if kind == DocumentKind::Application && base == 0 && old.document_id != id {
        return Err(Issue::new("", "issue-award-live").into());
    }
    if kind != DocumentKind::Application {
        answers.set(OF, vec![old.document_id.to_string()]);
    }
    // Read after the row: whoever writes in between makes the row's update fail, and it is looked at anew.
    let chain = chain(ctx, opened, &old).await?;
    may_write(&chain, kind, id, answers).map_err(Error::Invalid)?;
    if kind == DocumentKind::AwardDecision {
        let state = match answers.one("answer") {
            "approved" => RequestState::Approved,
            "returned" => RequestState::Draft,
            _ => RequestState::Refused,
        };
        return answer(ctx, old, state);
    }
    let new = request::Model {
        revision: old.revision + 1,
        ..old.clone()
    };
    Ok(Effect {
        request: Some((Some(old), new)),
        ..Effect::default()
    })
}

/// The request to which a paper belongs, or will.
async fn belongs(
    ctx: &Ctx,
    opened: &Opened,
    (kind, id, base): (DocumentKind, DocumentId, i32),
) -> Result<Option<request::Model>> {
    let case = opened.case().id;
    let there = row(ctx, case, id).await?.filter(|there| there.kind == kind && base > 0);
    if let Some(there) = there {
        let of = match kind {
            DocumentKind::Application => id,
            _ => stamp(ctx, opened, &there).await?,
        };
        return Ok(request::Entity::find_by_id(of).one(&ctx.house().store.db).await?);
    }
    let live = current(ctx, case, Section::Award).await?;
    let buys = live.as_ref().is_some_and(|live| live.state == RequestState::Approved);
    if !buys && kind == DocumentKind::AwardVisit {
        // Visits go on after everything was handed over, also while something new is applied for.
        let latest = all(ctx, case, Section::Award).await?;
        return Ok(latest.into_iter().find(|one| one.state == RequestState::Done));
    }
    Ok(live)
}

async fn stamp(ctx: &Ctx, opened: &Opened, there: &document::Model) -> Result<DocumentId> {
    let sheet = sheet(ctx, opened, there, there.version).await?;
    sheet.answers.one(OF).parse().map_err(|_| Error::NotFound)
}

/// Whether nothing is missing for the next step.
pub(super) async fn ready(ctx: &Ctx, opened: &Opened, request: &request::Model) -> Result<()> {
    may_move(&chain(ctx, opened, request).await?).map_err(Error::Invalid)
}

/// The latest grant in kind of a case.
pub async fn award(ctx: &Ctx, case: CaseId) -> Result<Option<Award>> {
    let opened = ctx.open(Action::Read(Section::Award), case).await?;
    let Some(request) = all(ctx, case, Section::Award).await?.into_iter().next() else {
        return Ok(None);
    };
    let papers = papers(ctx, &opened, request.document_id).await?;
    let chain = Chain {
        state: request.state,
        papers: papers
            .iter()
            .map(|(kind, sheet)| (*kind, sheet.id, sheet.answers.clone()))
            .collect(),
    };
    Ok(Some(Award {
        sums: sums(&chain),
        missing: may_move(&chain).err().unwrap_or_default(),
        request,
        papers,
    }))
}
