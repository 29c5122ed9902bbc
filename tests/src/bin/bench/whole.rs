//! What goes over all cases: the list, the search, the verifier.

use std::{path::Path, sync::Arc, time::Instant};

use casework::{
    Ctx,
    audit::{Expected, verify},
    case::{self, Filter, Query},
    crypto::sha256,
};
use entity::{
    card,
    vocab::{CardKind, CaseId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    floor::{Floor, Sealed},
    measure::{Fail, Times, each},
    table::Table,
};

/// Searches that are answered within a minute.
const A_MINUTE: u32 = 25;
/// Minutes of the clock that is moved: enough searches that one in a hundred is more than the worst of all.
const MINUTES: u32 = 8;
const SOON_MS: f64 = 100.0;

/// Fills the table's second part.
pub(crate) async fn measure(table: &mut Table, ctx: &Ctx, ids: &Arc<[CaseId]>, floor: &Floor, file: &Path) -> Result<(), Fail> {
    let (ours, bottom) = listed(ctx, floor).await?;
    let soon = |times: &Times| Some(times.percentile(99) < SOON_MS);
    table.times(&format!("list 50 of {}", ids.len()), &ours, &bottom, "< 100 ms", soon(&ours));
    let (ours, bottom) = searched(ctx).await?;
    table.times(
        &format!("search names over {} cards", ids.len()),
        &ours,
        &bottom,
        "< 100 ms",
        soon(&ours),
    );
    verified(table, ctx, file).await
}

async fn listed(ctx: &Ctx, floor: &Floor) -> Result<(Times, Times), Fail> {
    let bottom = each(100, |_| floor.commit()).await?;
    let ours = each(100, |number| async move {
        let page = number % 10;
        case::list(
            ctx,
            Filter {
                page,
                size: 50,
                ..Filter::default()
            },
        )
        .await?;
        Ok(())
    })
    .await?;
    Ok((ours, bottom))
}

/// The floor opens as many bytes with the bare cipher.
async fn searched(ctx: &Ctx) -> Result<(Times, Times), Fail> {
    const NAMES: [&str; 5] = [
        "Раҳимова Мадина",
        "Rahimov Rustam",
        "Каримова",
        "Djuraev Suhrob",
        "Ғафуров Исфандиёр Қосимович",
    ];
    let cards = card::Entity::find()
        .filter(card::Column::Kind.eq(CardKind::Name))
        .all(&ctx.house().store.db)
        .await?;
    let sealed = Sealed::new(cards.iter().map(|card| card.sealed.len().saturating_sub(58)))?;
    let bottom = each(MINUTES * A_MINUTE, |_| async { sealed.open().map(drop) }).await?;
    let mut ours = Times::default();
    for _ in 0..MINUTES {
        ctx.house().clock.advance(61_000);
        ours.add(
            each(A_MINUTE, |number| async move {
                let name = NAMES[usize::try_from(number)? % NAMES.len()].to_owned();
                case::search(
                    ctx,
                    &Query {
                        name,
                        birth_year: Some(1990),
                        ..Query::default()
                    },
                )
                .await?;
                Ok(())
            })
            .await?,
        );
    }
    Ok((ours, bottom))
}

/// The floor reads the file and hashes it.
async fn verified(table: &mut Table, ctx: &Ctx, file: &Path) -> Result<(), Fail> {
    let begun = Instant::now();
    let verdict = verify(&ctx.house().store.db, &Expected::default()).await?;
    let ours = begun.elapsed().as_secs_f64();
    if !verdict.findings.is_empty() {
        return Err(format!("the log does not verify: {:?}", verdict.findings).into());
    }
    let begun = Instant::now();
    let bytes = tokio::fs::read(file).await?;
    let hash = sha256(&bytes);
    let bottom = begun.elapsed().as_secs_f64();
    let what = format!("verify {} entries, {} rows", verdict.entries, verdict.rows);
    let note = format!("{} MB, hashed ({:02x})", bytes.len() / 1_000_000, hash[0]);
    table.add(
        &what,
        format!("{ours:>17.2} s "),
        format!("{bottom:>17.2} s "),
        Some(ours / bottom),
        &note,
        None,
    );
    Ok(())
}
