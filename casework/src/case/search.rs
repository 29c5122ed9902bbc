//! Finding somebody by name under any spelling, or by the number of a paper, and the check for duplicates before a case is opened.
//!
//! A case that the asking person does not hold is never named: the answer is only that a colleague may know the person.
//! Every search is in the log with its text sealed to the audit key, and only so many a minute are answered.

use std::{collections::BTreeMap, sync::Arc};

use ::entity::{
    audit_entry, case, grant,
    vocab::{CardKind, CaseId, OrgId, OrgKeyKind, Section},
};
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, sea_query::Expr};
use tokio::task::JoinSet;

use super::{
    card::{context, read},
    cards::{cards_of, in_parts},
    list::Row,
    name_card::{NameCard, paper_number},
};
use crate::{
    ctx::{Ctx, OrgKey},
    error::{Error, Issue, Result},
    name::{Clues, NameKey},
    people::seal_detail,
    policy::{Action, Verb},
};

/// Searches by one person that are answered in a minute.
const A_MINUTE: u64 = 30;
/// Hits that are shown.
const SHOWN: usize = 20;
/// Connections that read the cards at the same time.
const SHARES: i32 = 2;
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
    /// Number of one of the person's papers, if known.
    pub paper: String,
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
    let letters = name.chars().count();
    // The number of a paper is enough to ask by.
    if (letters < 2 && paper_number(&query.paper).is_empty()) || letters > 200 {
        return Err(Issue::new("name", "issue-search-name").into());
    }
    for (field, typed) in [("phone", &query.phone), ("paper", &query.paper)] {
        if typed.chars().count() > 40 {
            return Err(Issue::new(field, "issue-too-long").with("max", 40).into());
        }
    }
    slow_down(ctx).await?;
    let year = query.birth_year.map(|year| year.to_string()).unwrap_or_default();
    let parts = [name, &year, query.phone.trim(), query.paper.trim()];
    let text = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let detail = seal_detail(ctx, &text).await?;
    let key = ctx.open_org(Action::SearchNames, OrgKeyKind::Match, detail).await?;
    match among_cards(ctx, query, name, key).await {
        // The key was renewed between reading it and reading the cards.
        Err(Error::Conflict) => {
            let key = ctx.open_org(Action::SearchNames, OrgKeyKind::Match, None).await?;
            among_cards(ctx, query, name, key).await
        }
        done => done,
    }
}

async fn among_cards(ctx: &Ctx, query: &Query, name: &str, key: OrgKey) -> Result<Vec<Hit>> {
    let asked = Arc::new(Asked {
        org: ctx.actor().org,
        key,
        name: NameKey::new(&[name]),
        clues: Clues {
            birth_year: query.birth_year.and_then(|year| u16::try_from(year).ok()),
            phones: vec![query.phone.clone()],
        },
        paper: paper_number(&query.paper),
    });
    let mut reading = JoinSet::new();
    for share in 0..SHARES {
        reading.spawn(compare_share(ctx.house().store.db.clone(), asked.clone(), share));
    }
    let mut best = Vec::new();
    while let Some(done) = reading.join_next().await {
        best.extend(done.map_err(|fault| Error::Internal(fault.to_string()))??);
    }
    best.sort_unstable_by_key(|(score, id)| (std::cmp::Reverse(*score), id.0));
    best.truncate(SHOWN);
    hits(ctx, best).await
}

/// Who is looked for, and the key that opens the cards.
struct Asked {
    org: OrgId,
    key: OrgKey,
    name: NameKey,
    clues: Clues,
    paper: String,
}

/// What of a card's row is needed: case, version, epoch, ciphertext.
type CardRow = (CaseId, i32, i32, Vec<u8>);

/// Reads and compares the cards of every so many-th case number, a part at a time.
async fn compare_share(db: DatabaseConnection, asked: Arc<Asked>, share: i32) -> Result<Vec<(u8, CaseId)>> {
    let number = Expr::col((case::Entity, case::Column::Number));
    let cards = cards_of(asked.org, CardKind::Name).filter(number.modulo(SHARES).eq(share));
    let best = in_parts(cards, &db, move |part: &[CardRow]| compare(part, &asked)).await?;
    Ok(best.concat())
}

fn compare(cards: &[CardRow], asked: &Asked) -> Result<Vec<(u8, CaseId)>> {
    let mut best = Vec::new();
    for (case, version, epoch, sealed) in cards {
        let place = context(asked.org, *case, CardKind::Name, *epoch, *version);
        let card: NameCard = read(&place, sealed, &asked.key)?;
        let score = card.score(&asked.name, &asked.clues, &asked.paper);
        if score >= WORTH {
            best.push((score, *case));
        }
    }
    Ok(best)
}

/// The cases behind the best cards; among equals the latest first.
async fn hits(ctx: &Ctx, best: Vec<(u8, CaseId)>) -> Result<Vec<Hit>> {
    let score: BTreeMap<CaseId, u8> = best.into_iter().map(|(score, id)| (id, score)).collect();
    let mut cases = case::Entity::find()
        .filter(case::Column::Id.is_in(score.keys().copied()))
        .filter(case::Column::OrgId.eq(ctx.actor().org))
        .all(&ctx.house().store.db)
        .await?;
    cases.sort_unstable_by_key(|case| std::cmp::Reverse((score.get(&case.id).copied(), case.year, case.number)));
    let mut hits = Vec::with_capacity(cases.len());
    for case in cases {
        let score = score.get(&case.id).copied().unwrap_or_default();
        hits.push(hit(ctx, score, case).await?);
    }
    Ok(hits)
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
        // If the clock was put back, what lies ahead of it does not count.
        .filter(audit_entry::Column::AtMs.lte(since + 60_000))
        .count(&ctx.house().store.db)
        .await?;
    if lately < A_MINUTE {
        return Ok(());
    }
    ctx.refuse(Action::SearchNames, None).await;
    Err(Issue::new("", "issue-search-often").into())
}
