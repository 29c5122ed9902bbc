//! Finding somebody by name under any spelling, and the check for duplicates before a case is opened.
//!
//! A case that the asking person does not hold is never named: the answer is only that a colleague may know the person.
//! Every search is in the log with its text sealed to the audit key, and only so many a minute are answered.

use std::collections::BTreeMap;

use ::entity::{
    audit_entry, card, case, grant,
    vocab::{CardKind, CaseId, OrgKeyKind, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait};

use super::{
    card::{NameCard, read},
    list::Row,
};
use crate::{
    ctx::{Ctx, OrgKey},
    error::{Error, Issue, Result},
    name::{Clues, NameKey, score_with},
    people::seal_detail,
    policy::{Action, Verb},
};

/// Searches by one person that are answered in a minute.
const A_MINUTE: u64 = 30;
/// Hits that are shown.
const SHOWN: usize = 20;
/// A score that is worth a look, of 100.
const WORTH: u8 = 80;

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// A name in any spelling.
    pub name: String,
    /// Birth year, if known.
    pub birth_year: Option<i32>,
    /// Phone, if known.
    pub phone: String,
}

/// A case that may be the same person's.
#[derive(Clone, Debug)]
pub struct Hit {
    /// How alike, of 100.
    pub score: u8,
    /// The case, if the person holds its identity.
    pub case: Option<Row>,
    /// Whom to speak to.
    pub owner: String,
}

/// Searches.
///
/// # Errors
/// [`Error::Invalid`] for an empty query or too many in a minute.
pub async fn search(ctx: &Ctx, query: &Query) -> Result<Vec<Hit>> {
    let name = query.name.trim();
    if name.chars().count() < 2 || name.chars().count() > 200 {
        return Err(Issue::new("name", "issue-search-name").into());
    }
    slow_down(ctx).await?;
    let year = query.birth_year.map(|year| year.to_string()).unwrap_or_default();
    let parts = [name, &year, query.phone.trim()];
    let text = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let detail = seal_detail(ctx, &text).await?;
    let key = ctx.open_org(Action::SearchNames, OrgKeyKind::Match, detail).await?;
    let cases: BTreeMap<CaseId, case::Model> = case::Entity::find()
        .filter(case::Column::OrgId.eq(ctx.actor().org))
        .all(&ctx.house().store.db)
        .await?
        .into_iter()
        .map(|case| (case.id, case))
        .collect();
    let in_org = case::Entity::find()
        .select_only()
        .column(case::Column::Id)
        .filter(case::Column::OrgId.eq(ctx.actor().org))
        .into_query();
    let cards = card::Entity::find()
        .filter(card::Column::Kind.eq(CardKind::Name))
        .filter(card::Column::CaseId.in_subquery(in_org))
        .all(&ctx.house().store.db)
        .await?;
    let birth_year = query.birth_year.and_then(|year| u16::try_from(year).ok());
    let asked = (
        NameKey::new(&[name]),
        Clues {
            birth_year,
            phones: vec![query.phone.clone()],
        },
    );
    let best = tokio::task::spawn_blocking(move || compare(&cases, &cards, &key, &asked))
        .await
        .map_err(|fault| Error::Internal(fault.to_string()))??;
    let mut hits = Vec::with_capacity(best.len());
    for (score, case) in best {
        hits.push(hit(ctx, score, case).await?);
    }
    Ok(hits)
}

type Asked = (NameKey, Clues);

fn compare(
    cases: &BTreeMap<CaseId, case::Model>,
    cards: &[card::Model],
    key: &OrgKey,
    asked: &Asked,
) -> Result<Vec<(u8, case::Model)>> {
    let mut best = Vec::new();
    for row in cards {
        let Some(case) = cases.get(&row.case_id) else { continue };
        let card: NameCard = read(case, row, key)?;
        let score = score_with((&asked.0, &asked.1), (&card.key, &card.clues));
        if score >= WORTH {
            best.push((score, case.clone()));
        }
    }
    best.sort_by_key(|(score, case)| (std::cmp::Reverse(*score), std::cmp::Reverse((case.year, case.number))));
    best.truncate(SHOWN);
    Ok(best)
}

async fn hit(ctx: &Ctx, score: u8, case: case::Model) -> Result<Hit> {
    let own = grant::Entity::find_by_id((case.id, Section::Identity, ctx.actor().person))
        .one(&ctx.house().store.db)
        .await?;
    let owner = ctx.house().name_of(case.opened_by).await?;
    Ok(Hit {
        score,
        case: own.map(|_| Row::from(case)),
        owner,
    })
}

async fn slow_down(ctx: &Ctx) -> Result<()> {
    let since = ctx.house().clock.now_ms() - 60_000;
    let lately = audit_entry::Entity::find()
        .filter(audit_entry::Column::ActorId.eq(ctx.actor().person))
        .filter(audit_entry::Column::Action.eq(Verb::SearchNames.word()))
        .filter(audit_entry::Column::AtMs.gt(since))
        .count(&ctx.house().store.db)
        .await?;
    if lately >= A_MINUTE {
        Err(Issue::new("", "issue-search-often").into())
    } else {
        Ok(())
    }
}
