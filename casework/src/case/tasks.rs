//! What is to be done by when: plain rows of the person's own cases. Nothing is decrypted; what a task is about is read by
//! opening it.

use ::entity::{
    case, document, grant, reminder, request,
    vocab::{CaseId, CaseState, DocumentId, DocumentKind, PersonId, RequestState, Section},
};
use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Query, SelectStatement, SimpleExpr},
};

use super::list::number_of;
use crate::{
    ctx::Ctx,
    error::Result,
    policy::{Action, Decision, Relation, Verb, decide},
    record::closes_itself,
};

/// Tasks on one page.
pub const TASKS: u64 = 25;

/// Which tasks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Due {
    /// Until this day; none for all.
    pub until: Option<NaiveDate>,
    /// Also those that a colleague has taken on.
    pub of_all: bool,
    /// Page, from 0.
    pub page: u32,
}

/// A task: a document that wants to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Which case.
    pub case: CaseId,
    /// Its code name.
    pub code_name: String,
    /// Its number.
    pub number: String,
    /// Which document.
    pub document: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// By when.
    pub day: NaiveDate,
    /// Who has taken it on; empty if it is for everybody who holds the section.
    pub whose: String,
    /// Whether that is the asking person.
    pub mine: bool,
    /// Whether the asking person may say that it has been seen to.
    pub may_tick: bool,
}

/// How much there is to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Before today.
    pub overdue: u64,
    /// Today.
    pub today: u64,
    /// Within the seven days after.
    pub week: u64,
}

#[derive(FromQueryResult)]
struct Row {
    document_id: DocumentId,
    case_id: CaseId,
    day: NaiveDate,
    person_id: Option<PersonId>,
    kind: DocumentKind,
    code_name: String,
    year: i32,
    number: i32,
}

/// That the person holds the section of the row's case.
pub(super) fn held<C: ColumnTrait>(ctx: &Ctx, case: C, section: C) -> SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(grant::Entity)
        .and_where(Expr::col((grant::Entity, grant::Column::PersonId)).eq(ctx.actor().person.0))
        .and_where(Expr::col((grant::Entity, grant::Column::CaseId)).equals(case.as_column_ref()))
        .and_where(Expr::col((grant::Entity, grant::Column::Section)).equals(section.as_column_ref()))
        .to_owned()
}

/// Whether the person's roles allow this to somebody who holds the section.
pub(super) fn may(ctx: &Ctx, action: Action) -> bool {
    decide(&ctx.actor().roles, action, Relation::Holder) == Decision::Allow
}

/// That the reminder is of the request by which the case was ended.
fn is_approved() -> SimpleExpr {
    let approved = Query::select()
        .expr(Expr::val(1))
        .from(request::Entity)
        .and_where(Expr::col((request::Entity, request::Column::DocumentId)).equals(reminder::Column::DocumentId.as_column_ref()))
        .and_where(Expr::col((request::Entity, request::Column::State)).eq(RequestState::Approved.word()))
        .to_owned();
    Expr::exists(approved)
}

/// The open reminders of one's own cases. A case that has ended reminds of nothing but how long it is kept.
fn open(ctx: &Ctx, due: Due) -> Select<reminder::Entity> {
    let person = reminder::Column::PersonId;
    // What somebody had taken on who no longer holds the section is everybody's again.
    let holds = Query::select()
        .expr(Expr::val(1))
        .from(grant::Entity)
        .and_where(Expr::col((grant::Entity, grant::Column::PersonId)).equals(person.as_column_ref()))
        .and_where(Expr::col((grant::Entity, grant::Column::CaseId)).equals(reminder::Column::CaseId.as_column_ref()))
        .and_where(Expr::col((grant::Entity, grant::Column::Section)).equals(reminder::Column::Section.as_column_ref()))
        .to_owned();
    let mine = Condition::any()
        .add(person.is_null())
        .add(person.eq(ctx.actor().person))
        .add(Expr::exists(holds).not());
    let closure = document::Column::Kind.eq(DocumentKind::Closure);
    let ended = case::Column::State.eq(CaseState::Closed);
    let goes_on = Condition::any()
        .add(Condition::all().add(closure.clone()).add(ended.clone()).add(is_approved()))
        .add(closure.not().and(ended.not()));
    // Somebody's grant can outlast the role that let them hold it.
    let readable = Section::ALL
        .iter()
        .copied()
        .filter(|section| may(ctx, Action::Read(*section)));
    let mut open = reminder::Entity::find()
        .join(
            JoinType::InnerJoin,
            reminder::Entity::belongs_to(case::Entity)
                .from(reminder::Column::CaseId)
                .to(case::Column::Id)
                .into(),
        )
        .join(
            JoinType::InnerJoin,
            reminder::Entity::belongs_to(document::Entity)
                .from(reminder::Column::DocumentId)
                .to(document::Column::Id)
                .into(),
        )
        .filter(reminder::Column::Done.eq(false))
        .filter(reminder::Column::Section.is_in(readable))
        .filter(case::Column::OrgId.eq(ctx.actor().org))
        .filter(goes_on)
        .filter(Expr::exists(held(ctx, reminder::Column::CaseId, reminder::Column::Section)).eq(true));
    if let Some(until) = due.until {
        open = open.filter(reminder::Column::Day.lte(until));
    }
    if due.of_all { open } else { open.filter(mine) }
}

/// What is to be done, the earliest first, and whether there is more.
pub async fn tasks(ctx: &Ctx, due: Due) -> Result<(Vec<Task>, bool)> {
    let rows = open(ctx, due)
        .select_only()
        .columns([
            reminder::Column::DocumentId,
            reminder::Column::CaseId,
            reminder::Column::Day,
            reminder::Column::PersonId,
        ])
        .column(document::Column::Kind)
        .columns([case::Column::CodeName, case::Column::Year, case::Column::Number])
        .order_by_asc(reminder::Column::Day)
        .order_by_asc(reminder::Column::DocumentId)
        .offset(u64::from(due.page) * TASKS)
        .limit(TASKS + 1)
        .into_model::<Row>()
        .all(&ctx.house().store.db)
        .await?;
    ctx.commit(ctx.unit(ctx.entry(Verb::ListTasks))).await?;
    let most = usize::try_from(TASKS).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    let mut tasks = Vec::with_capacity(rows.len());
    for row in rows.into_iter().take(most) {
        tasks.push(Task {
            case: row.case_id,
            number: number_of(row.year, row.number),
            code_name: row.code_name,
            document: row.document_id,
            kind: row.kind,
            day: row.day,
            may_tick: !closes_itself(row.kind) && may(ctx, Action::Write(row.kind.section())),
            mine: row.person_id == Some(ctx.actor().person),
            whose: match row.person_id {
                Some(person) => ctx.house().name_of(person).await?,
                None => String::new(),
            },
        });
    }
    Ok((tasks, more))
}

#[derive(FromQueryResult)]
struct Counted {
    day: NaiveDate,
    number: i64,
}

/// How much there is to do within seven days. Asked together with [`tasks`], whose entry stands for both.
pub async fn count(ctx: &Ctx) -> Result<Count> {
    let today = ctx.house().clock.today();
    let until = Some(today + chrono::Days::new(7));
    let due = Due { until, ..Due::default() };
    let days = open(ctx, due)
        .select_only()
        .column(reminder::Column::Day)
        .column_as(Expr::cust("COUNT(*)"), "number")
        .group_by(reminder::Column::Day)
        .into_model::<Counted>()
        .all(&ctx.house().store.db)
        .await?;
    let mut count = Count::default();
    for Counted { day, number } in days {
        let number = number.unsigned_abs();
        match day.cmp(&today) {
            std::cmp::Ordering::Less => count.overdue += number,
            std::cmp::Ordering::Equal => count.today += number,
            std::cmp::Ordering::Greater => count.week += number,
        }
    }
    Ok(count)
}
