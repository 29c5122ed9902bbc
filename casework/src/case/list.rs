//! The list of one's own cases: plain rows, filtered and paged in the query, nothing decrypted.

use ::entity::{
    case, grant,
    vocab::{CaseId, CaseState, Section},
};
use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait, Query},
};

use crate::{ctx::Ctx, error::Result, policy::Verb};

/// Cases on one page.
pub const PAGE: u64 = 25;

/// Which cases.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// Only in this state.
    pub state: Option<CaseState>,
    /// Only of this year.
    pub year: Option<i32>,
    /// Only where the person holds this section.
    pub section: Option<Section>,
    /// Only those the person opened.
    pub opened_by_me: bool,
    /// Page, from 0.
    pub page: u32,
    /// Cases on a page; 0 for [`PAGE`].
    pub size: u64,
}

/// A case in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub id: CaseId,
    /// Its number as people say it, for example `2026-014`.
    pub number: String,
    /// Its code name.
    pub code_name: String,
    /// Where it stands.
    pub state: CaseState,
    /// When it was opened.
    pub opened: NaiveDate,
}

/// A case's number as people say it.
#[must_use]
pub fn number(case: &case::Model) -> String {
    number_of(case.year, case.number)
}

pub(super) fn number_of(year: i32, number: i32) -> String {
    format!("{year}-{number:03}")
}

impl From<case::Model> for Row {
    fn from(case: case::Model) -> Self {
        Self {
            number: number(&case),
            id: case.id,
            code_name: case.code_name,
            state: case.state,
            opened: case.opened_day,
        }
    }
}

/// One's own cases, the latest first, and whether there are more.
pub async fn list(ctx: &Ctx, filter: Filter) -> Result<(Vec<Row>, bool)> {
    let actor = ctx.actor();
    let size = if filter.size == 0 { PAGE } else { Ord::min(filter.size, 100) };
    let mut held = Query::select()
        .expr(Expr::val(1))
        .from(grant::Entity)
        .and_where(Expr::col((grant::Entity, grant::Column::CaseId)).equals((case::Entity, case::Column::Id)))
        .and_where(Expr::col((grant::Entity, grant::Column::PersonId)).eq(actor.person.0))
        .to_owned();
    if let Some(section) = filter.section {
        held.and_where(Expr::col((grant::Entity, grant::Column::Section)).eq(section.word()));
    }
    let rows = case::Entity::find()
        .filter(case::Column::OrgId.eq(actor.org))
        // Not the bare EXISTS: SQLite 3.51 makes a join of it and then counts its rows, not the cases, in OFFSET.
        .filter(Expr::exists(held).eq(true))
        .apply_if(filter.state, |query, state| query.filter(case::Column::State.eq(state)))
        .apply_if(filter.year, |query, year| query.filter(case::Column::Year.eq(year)))
        .apply_if(filter.opened_by_me.then_some(()), |query, ()| {
            query.filter(case::Column::OpenedBy.eq(actor.person))
        })
        .order_by_desc(case::Column::Year)
        .order_by_desc(case::Column::Number)
        .offset(u64::from(filter.page) * size)
        .limit(size + 1)
        .all(&ctx.house().store.db)
        .await?;
    ctx.commit(ctx.unit(ctx.entry(Verb::ListCases))).await?;
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    let more = rows.len() > size;
    Ok((rows.into_iter().take(size).map(Row::from).collect(), more))
}
