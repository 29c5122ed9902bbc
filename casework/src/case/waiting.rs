//! What waits for the asking person's answer: requests of colleagues. Plain rows; what is asked for is read by opening it.

use ::entity::{
    case, request,
    vocab::{CaseId, CaseState, DocumentKind, RequestState, Section},
};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait},
};

use super::{
    list::number_of,
    tasks::{held, may},
};
use crate::{
    ctx::Ctx,
    error::Result,
    policy::{Action, Verb},
};

/// A request that waits for the asking person's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which case.
    pub case: CaseId,
    /// Its code name.
    pub code_name: String,
    /// Its number.
    pub number: String,
    /// What asks.
    pub kind: DocumentKind,
    /// Who asked.
    pub who: String,
    /// When, milliseconds since 1970.
    pub asked_ms: i64,
}

/// Requests that wait for this person's answer. Nobody answers their own.
pub async fn waiting(ctx: &Ctx) -> Result<Vec<Waiting>> {
    let answers = |section: &Section| may(ctx, Action::Answer(*section));
    let sections: Vec<Section> = Section::ALL.iter().copied().filter(answers).collect();
    if sections.is_empty() {
        return Ok(Vec::new());
    }
    ctx.commit(ctx.unit(ctx.entry(Verb::ListTasks))).await?;
    let rows = request::Entity::find()
        .filter(request::Column::State.eq(RequestState::Waiting))
        .filter(request::Column::Section.is_in(sections))
        .filter(request::Column::AskedBy.ne(ctx.actor().person))
        .filter(Expr::exists(held(ctx, request::Column::CaseId, request::Column::Section)).eq(true))
        .order_by_asc(request::Column::AskedMs)
        .limit(100)
        .all(&ctx.house().store.db)
        .await?;
    let cases = case::Entity::find()
        .filter(case::Column::Id.is_in(rows.iter().map(|row| row.case_id)))
        .filter(case::Column::OrgId.eq(ctx.actor().org))
        .filter(case::Column::State.ne(CaseState::Closed))
        .all(&ctx.house().store.db)
        .await?;
    let mut waiting = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(case) = cases.iter().find(|case| case.id == row.case_id) else {
            continue;
        };
        waiting.push(Waiting {
            case: case.id,
            code_name: case.code_name.clone(),
            number: number_of(case.year, case.number),
            kind: if row.section == Section::Award {
                DocumentKind::Application
            } else {
                DocumentKind::Closure
            },
            who: ctx.house().name_of(row.asked_by).await?,
            asked_ms: row.asked_ms,
        });
    }
    Ok(waiting)
}
