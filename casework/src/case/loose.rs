//! What of a case is still open when somebody wants to end it: shown beside the form that asks and the form that answers, and
//! held against what is ticked there. What a person does not hold is not counted for them.

use ::entity::{
    document, reminder, stay,
    vocab::{CaseId, DocumentKind, RequestState, Section, StayState},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QuerySelect};

use super::{
    document::all_of,
    request::{current, takes},
    tasks::may,
};
use crate::{
    ctx::Ctx,
    danger::{Level, level},
    error::Result,
    policy::Action,
    record::PartialDate,
};

/// What is still open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loose {
    /// Dangers of a high or critical level that nobody has closed.
    pub dangers: usize,
    /// Whether the person lives in the house.
    pub lives_here: bool,
    /// Whether a grant in kind waits for its answer or is being carried out.
    pub award: bool,
    /// Tasks that are not done.
    pub tasks: u64,
}

/// What is still open beside a document of this kind; nothing for kinds that end no case.
///
/// # Errors
/// As [`Ctx::open`] of the dangers, if the person holds them.
pub async fn loose(ctx: &Ctx, case: CaseId, kind: DocumentKind) -> Result<Loose> {
    if !matches!(kind, DocumentKind::Closure | DocumentKind::ClosureAnswer) {
        return Ok(Loose::default());
    }
    let known = ctx.see(Action::SeeCase, case).await?;
    let reads = |section: Section| known.holds(section) && may(ctx, Action::Read(section));
    let mut loose = Loose::default();
    if !takes(known.case.state, kind) {
        return Ok(loose);
    }
    if reads(Section::Risk) {
        loose.dangers = dangers(ctx, case).await?;
    }
    if reads(Section::House) {
        loose.lives_here = lives_here(ctx, case).await?;
    }
    if reads(Section::Award) {
        let award = current(ctx, case, Section::Award).await?;
        loose.award = award.is_some_and(|award| award.state != RequestState::Draft);
    }
    let of_document = reminder::Entity::belongs_to(document::Entity)
        .from(reminder::Column::DocumentId)
        .to(document::Column::Id);
    let held = Section::ALL.iter().copied().filter(|section| reads(*section));
    loose.tasks = reminder::Entity::find()
        .join(JoinType::InnerJoin, of_document.into())
        .filter(reminder::Column::CaseId.eq(case))
        .filter(reminder::Column::Done.eq(false))
        .filter(reminder::Column::Section.is_in(held))
        .filter(document::Column::Kind.eq(DocumentKind::Task))
        .count(&ctx.house().store.db)
        .await?;
    Ok(loose)
}

/// Dangers of a high or critical level that nobody has closed.
async fn dangers(ctx: &Ctx, case: CaseId) -> Result<usize> {
    let opened = ctx.open(Action::Read(Section::Risk), case).await?;
    let risks = all_of(ctx, &opened, [DocumentKind::Risk]).await?;
    let great = risks.iter().filter(|(_, sheet)| {
        let seen = PartialDate::parse(sheet.answers.one("day")).and_then(|date| date.earliest());
        let level = seen.and_then(|seen| level(&sheet.answers, seen));
        sheet.answers.one("closed").is_empty() && level.is_some_and(|(level, _)| level >= Level::High)
    });
    Ok(great.count())
}

/// That somebody of the case lives in the house.
pub(super) fn here(case: CaseId) -> Condition {
    Condition::all()
        .add(stay::Column::CaseId.eq(case))
        .add(stay::Column::State.eq(StayState::Here))
}

pub(super) async fn lives_here(ctx: &Ctx, case: CaseId) -> Result<bool> {
    let found = stay::Entity::find().filter(here(case)).count(&ctx.house().store.db);
    Ok(found.await? > 0)
}
