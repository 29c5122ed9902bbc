//! The organisation's log for supervisors and auditors: who did what when, cases by their number. Reading it is logged.

use std::collections::BTreeMap;

use ::entity::{audit_entry, case, vocab::CaseId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    history::{Event, event},
    list::number,
};
use crate::{
    audit::Entry,
    ctx::Ctx,
    error::{Error, Result},
    people::open_details,
    policy::Action,
};

/// Entries on one page.
const PAGE: u64 = 50;

/// A line of the log.
#[derive(Clone, Debug)]
pub struct LogRow {
    /// Who did what.
    pub event: Event,
    /// The case's number; empty if the entry is about no case.
    pub case: String,
    /// What was searched for; empty if nothing was or it was not asked for.
    pub searched: String,
    /// Rows that were changed.
    pub rows: usize,
}

/// A page of the log.
#[derive(Clone, Debug)]
pub struct LogPage {
    /// The entries, the latest first.
    pub rows: Vec<LogRow>,
    /// Where the next page goes on.
    pub next: Option<u64>,
    /// The latest signed checkpoint.
    pub checkpoint: String,
}

/// Which part of the log.
#[derive(Clone, Copy, Debug, Default)]
pub struct LogQuery {
    /// Back from this entry; from the latest if there is none.
    pub before: Option<u64>,
    /// Only what was refused.
    pub denied: bool,
    /// With what was searched for: those texts are sealed to the audit key, and opening them is an entry of its own.
    pub searches: bool,
}

/// Reads the log of one's organisation.
pub async fn log(ctx: &Ctx, asked: LogQuery) -> Result<LogPage> {
    ctx.allow(Action::ReadLog, None).await?;
    let db = &ctx.house().store.db;
    let mut query = audit_entry::Entity::find().filter(audit_entry::Column::OrgId.eq(ctx.actor().org));
    if let Some(seq) = asked.before {
        query = query.filter(audit_entry::Column::Seq.lt(i64::try_from(seq).unwrap_or(i64::MAX)));
    }
    if asked.denied {
        query = query.filter(audit_entry::Column::Outcome.eq("denied"));
    }
    let found = query.order_by_desc(audit_entry::Column::Seq).limit(PAGE + 1).all(db).await?;
    let more = found.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    let ids: Vec<CaseId> = found.iter().filter_map(|row| row.case_id).collect();
    let cases: BTreeMap<CaseId, String> = case::Entity::find()
        .filter(case::Column::Id.is_in(ids))
        .filter(case::Column::OrgId.eq(ctx.actor().org))
        .all(db)
        .await?
        .into_iter()
        .map(|case| (case.id, number(&case)))
        .collect();
    let shown = found.iter().take(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let entries = shown.map(|row| Entry::from_bytes(&row.bytes).map_err(Error::Internal));
    let entries = entries.collect::<Result<Vec<_>>>()?;
    let mut searched = if asked.searches {
        searched(ctx, &entries).await?
    } else {
        BTreeMap::new()
    };
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        rows.push(LogRow {
            case: entry.case.and_then(|id| cases.get(&id).cloned()).unwrap_or_default(),
            searched: searched.remove(&entry.seq).unwrap_or_default(),
            rows: entry.states.len(),
            event: event(ctx, entry).await?,
        });
    }
    let head = ::entity::audit_head::Entity::find_by_id(1).one(db).await?;
    Ok(LogPage {
        next: rows.last().filter(|_| more).map(|row| row.event.seq),
        rows,
        checkpoint: head.map_or_else(String::new, |head| head.note),
    })
}

/// The sealed texts of these entries, by their place.
async fn searched(ctx: &Ctx, entries: &[Entry]) -> Result<BTreeMap<u64, String>> {
    let with_text = entries.iter().filter_map(|entry| Some((entry.seq, entry.detail.clone()?)));
    let (places, sealed): (Vec<_>, Vec<_>) = with_text.unzip();
    if sealed.is_empty() {
        return Ok(BTreeMap::new());
    }
    let texts = open_details(ctx, &sealed).await?;
    Ok(places.into_iter().zip(texts).collect())
}
