//! Sections that were given for a day, as those see them who review them: no key of a case is needed.

use std::collections::HashMap;

use ::entity::{
    audit_entry, case, emergency,
    vocab::{CaseId, EmergencyFinding, EmergencyId, Role, Section},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Query},
};

use super::list::number;
use crate::{
    audit::{Entry, Outcome},
    ctx::Ctx,
    error::{Error, Result},
    people::open_details,
    policy::{Action, Verb},
};

/// Lines of one page.
const PAGE: u64 = 25;

/// One of them.
#[derive(Clone, Debug)]
pub struct Emergency {
    /// Which.
    pub id: EmergencyId,
    /// The number of the case.
    pub case: String,
    /// What was given.
    pub section: Section,
    /// To whom.
    pub who: String,
    /// By whom.
    pub giver: String,
    /// Why; empty for who holds no key for such texts.
    pub reason: String,
    /// From when, milliseconds since 1970.
    pub at_ms: i64,
    /// Until when.
    pub ends_ms: i64,
    /// Whether it has ended.
    pub over: bool,
    /// How often they opened it.
    pub opened: usize,
    /// Whether this person gave or used it.
    pub own: bool,
    /// What the review found, by whom, when.
    pub review: Option<(EmergencyFinding, String, i64)>,
}

fn of_org(ctx: &Ctx) -> Select<emergency::Entity> {
    let ours = Query::select()
        .column(case::Column::Id)
        .from(case::Entity)
        .and_where(Expr::col(case::Column::OrgId).eq(ctx.actor().org.0))
        .to_owned();
    emergency::Entity::find().filter(emergency::Column::CaseId.in_subquery(ours))
}

/// Those of the own organisation, what waits for review first, and whether there are more; `page` counts from 0.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn emergencies(ctx: &Ctx, page: u32) -> Result<(Vec<Emergency>, bool)> {
    ctx.allow(Action::SeeDesk, None).await?;
    let (house, me) = (ctx.house(), ctx.actor().person);
    let mut rows: Vec<emergency::Model> = of_org(ctx)
        .order_by_asc(emergency::Column::ReviewedBy.is_not_null())
        .order_by_desc(emergency::Column::AtMs)
        .order_by_desc(emergency::Column::Id)
        .offset(u64::from(page) * PAGE)
        .limit(PAGE + 1)
        .all(&house.store.db)
        .await?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    let sealed: Vec<Vec<u8>> = rows.iter().map(|row| row.reason.clone()).collect();
    if sealed.is_empty() {
        return Ok((Vec::new(), false));
    }
    let reasons = match open_details(ctx, &sealed).await {
        // Nobody has given this person the key for such texts yet.
        Err(Error::NotFound | Error::Forbidden) => vec![String::new(); sealed.len()],
        reasons => reasons?,
    };
    let entries = openings(ctx, &rows).await?;
    let cases = case::Entity::find().filter(case::Column::Id.is_in(rows.iter().map(|row| row.case_id)));
    let cases: HashMap<CaseId, String> = cases
        .all(&house.store.db)
        .await?
        .into_iter()
        .map(|case| (case.id, number(&case)))
        .collect();
    let mut all = Vec::with_capacity(rows.len());
    for (row, reason) in rows.into_iter().zip(reasons) {
        let review = match (row.finding, row.reviewed_by, row.reviewed_ms) {
            (Some(finding), Some(by), Some(at)) => Some((finding, house.name_of(by).await?, at)),
            _ => None,
        };
        all.push(Emergency {
            opened: entries.iter().filter(|entry| is_of(entry, &row)).count(),
            id: row.id,
            case: cases.get(&row.case_id).cloned().unwrap_or_default(),
            section: row.section,
            who: house.name_of(row.person_id).await?,
            giver: house.name_of(row.giver_id).await?,
            reason,
            at_ms: row.at_ms,
            ends_ms: row.ends_ms,
            over: row.ended_ms.is_some(),
            own: [row.person_id, row.giver_id].contains(&me),
            review,
        });
    }
    Ok((all, more))
}

/// Openings of these cases by those to whom something of them was given: who, which section, when.
async fn openings(ctx: &Ctx, rows: &[emergency::Model]) -> Result<Vec<Entry>> {
    let Some(first) = rows.iter().map(|row| row.at_ms).min() else {
        return Ok(Vec::new());
    };
    let opening = Condition::any()
        .add(audit_entry::Column::Action.eq(Verb::Read.word()))
        .add(audit_entry::Column::Action.eq(Verb::Unlock.word()));
    let found = audit_entry::Entity::find()
        .filter(audit_entry::Column::CaseId.is_in(rows.iter().map(|row| row.case_id)))
        .filter(audit_entry::Column::ActorId.is_in(rows.iter().map(|row| row.person_id)))
        .filter(audit_entry::Column::Outcome.eq(Outcome::Done.word()))
        .filter(audit_entry::Column::AtMs.gte(first))
        .filter(opening)
        .all(&ctx.house().store.db)
        .await?;
    found
        .iter()
        .map(|entry| Entry::from_bytes(&entry.bytes).map_err(Error::Internal))
        .collect()
}

/// Whether an entry is an opening with what was given.
fn is_of(entry: &Entry, row: &emergency::Model) -> bool {
    entry.case == Some(row.case_id)
        && entry.actor == Some(row.person_id)
        && entry.section == Some(row.section)
        && (row.at_ms..=row.ends_ms).contains(&entry.t_ms)
}

/// How many of the own organisation wait for this person's review; none for who does not review.
pub async fn unreviewed(ctx: &Ctx) -> Result<u64> {
    if !ctx.actor().roles.any(&[Role::Supervisor, Role::Auditor]) {
        return Ok(0);
    }
    let me = ctx.actor().person;
    let waits = of_org(ctx)
        .filter(emergency::Column::GiverId.ne(me))
        .filter(emergency::Column::PersonId.ne(me))
        .filter(emergency::Column::EndedMs.is_not_null())
        .filter(emergency::Column::ReviewedBy.is_null());
    Ok(waits.count(&ctx.house().store.db).await?)
}
