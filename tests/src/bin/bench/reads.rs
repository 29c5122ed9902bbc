//! Logged reads and writes, by one client and by many. Ours and the floor take turns, so that a slow minute of the disk
//! is in both.

use std::sync::Arc;

use casework::{
    Ctx,
    case::{self, Draft},
};
use entity::vocab::{CaseId, DocumentId, DocumentKind};

use crate::{
    floor::{Floor, Sealed},
    measure::{Fail, Times, together},
    table::Table,
};

const TURNS: u32 = 4;
/// Runs of all clients together in a turn.
const RUNS: u32 = 1_024;
/// Bytes of a person's record as it is sealed.
const RECORD: usize = 528;

/// Opens the person of one case after another, all through the door.
async fn opened(ctx: Ctx, ids: Arc<[CaseId]>, number: u32) -> Result<(), Fail> {
    // A step that has no common divisor with the number of cases, so that neighbours in time are not neighbours on the disk.
    let place = usize::try_from(number)?.wrapping_mul(7_919) % ids.len();
    case::single(&ctx, ids[place], DocumentKind::Person)
        .await?
        .ok_or("a case without its person")?;
    Ok(())
}

async fn bare(floor: Floor, sealed: Arc<Sealed>) -> Result<(), Fail> {
    floor.commit().await?;
    sealed.open().map(drop)
}

/// Ours and the floor, in turns.
async fn reads(clients: u32, ctx: &Ctx, ids: &Arc<[CaseId]>, floor: &Floor) -> Result<(Times, Times), Fail> {
    let (mut ours, mut bottom) = (Times::default(), Times::default());
    let sealed = Arc::new(Sealed::new(std::iter::once(RECORD))?);
    let runs = if clients == 1 { RUNS / 4 } else { RUNS / clients };
    for turn in 0..TURNS {
        let (floor, sealed) = (floor.clone(), sealed.clone());
        bottom.add(together(clients, runs, move |_| bare(floor.clone(), sealed.clone())).await?);
        let (ctx, ids) = (ctx.clone(), ids.clone());
        ours.add(
            together(clients, runs, move |number| {
                opened(ctx.clone(), ids.clone(), turn * RUNS + number)
            })
            .await?,
        );
    }
    Ok((ours, bottom))
}

async fn noted(ctx: Ctx, case: CaseId) -> Result<(), Fail> {
    let typed = [
        ("day-year", "2026"),
        ("kind", "conversation"),
        ("text", "Ҳамааш бофта аст, барои андозагирӣ."),
    ];
    let typed = typed.map(|(key, value)| (key.to_owned(), value.to_owned()));
    case::save(
        &ctx,
        case,
        DocumentKind::Note,
        Draft {
            id: Some(DocumentId::random()),
            base: 0,
            typed: &typed,
        },
    )
    .await?;
    Ok(())
}

async fn twice(floor: Floor) -> Result<(), Fail> {
    floor.commit().await?;
    floor.commit().await
}

/// Fills the table's first part.
pub(crate) async fn measure(table: &mut Table, ctx: &Ctx, ids: &Arc<[CaseId]>, floor: &Floor) -> Result<(), Fail> {
    for clients in [1, 8, 64] {
        let (ours, bottom) = reads(clients, ctx, ids, floor).await?;
        let what = format!("open a section, logged; {clients} at once");
        let goal = (clients == 8).then(|| ours.percentile(99) <= 2.0 * bottom.percentile(99));
        table.times(&what, &ours, &bottom, if clients == 8 { "p99 ≤ 2 × floor" } else { "" }, goal);
        let many = ours.rate() >= 2_500.0 || ours.rate() >= 0.8 * bottom.rate();
        let goal = (clients == 64).then_some(many);
        table.rate(
            "    how many",
            &ours,
            &bottom,
            if clients == 64 {
                "≥ 2,500 /s, or ≥ 0.8 × floor"
            } else {
                ""
            },
            goal,
        );
    }
    let (mut ours, mut bottom) = (Times::default(), Times::default());
    for _ in 0..TURNS {
        let floor = floor.clone();
        bottom.add(together(1, 64, move |_| twice(floor.clone())).await?);
        let (ctx, case) = (ctx.clone(), ids[0]);
        ours.add(together(1, 64, move |_| noted(ctx.clone(), case)).await?);
    }
    table.times("save a note (two commits)", &ours, &bottom, "", None);
    Ok(())
}
