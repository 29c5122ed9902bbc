//! Referrals: sending one with files, opening a packet, the desk over many, ending many at once. On a database of its own, because
//! its clock is moved past their last day.

use std::{path::Path, sync::Arc, time::Instant};

use casework::{
    Ctx, House, Settings,
    clock::{Clock, DAY_MS},
    crypto::{Cost, InstanceKey, Key},
    demo,
    referral::{self, Answer},
    store::Store,
};
use entity::{packet, vocab::Section};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::{
    NOON, fill,
    floor::{Floor, Sealed},
    full::{browser_of, opening, pages},
    measure::{Fail, Times, each, together},
    shared::{ANSWER, LAST, Source, all_of, begun, many, sent, source},
    table::Table,
};

/// Files of a large packet, bytes of each, and megabytes of all.
const FILES: usize = 4;
const BYTES: usize = 5_000_000;
const MEGABYTES: f64 = 20.0;
/// Large packets that are sent.
const SENT: u32 = 5;
/// Ended together, as the job does.
const TOGETHER: u32 = 250;

/// Fills the table's part on referrals.
pub(crate) async fn measure(table: &mut Table, folder: &Path, floor: &Floor, number: u32) -> Result<(), Fail> {
    let store = Store::sqlite(&folder.join("referrals.db")).await?;
    let settings = Settings {
        cost: Cost {
            memory_kib: 64,
            passes: 1,
        },
        files: folder.join("packets"),
        ..Settings::default()
    };
    let house = House::open(store, InstanceKey::new(Key::random()?), Clock::manual(NOON), settings);
    demo::fill(&house).await?;
    let nigora = demo::enter(&house, "nigora").await?;
    let partners = referral::partners(&nigora).await?;
    let lawyers = partners.into_iter().find(|(_, name)| name.contains("ҳуқуқ"));
    let (to, _) = lawyers.ok_or("no lawyers to refer to")?;
    // The demo's own, which go on longer.
    let before = packets(&house).await?;
    let case = fill::fill(&nigora, 1).await?[0];
    let large = source(&nigora, case, to, (FILES, BYTES)).await?;
    sending(table, &nigora, &large, floor).await?;
    packet(table, &house, &nigora, &large, floor).await?;
    many(&nigora, to, number).await?;
    let ending = packets(&house).await? - before;
    // Every answer is late, so that the desk has all of them to count.
    house.clock.advance((ANSWER.cast_signed() + 1) * DAY_MS);
    desk(table, &house, floor, ending).await?;
    house.clock.advance((LAST - ANSWER).cast_signed() * DAY_MS);
    expiring(table, &house, floor, ending).await?;
    let left = packets(&house).await? != before;
    if left { Err("packets are left".into()) } else { Ok(()) }
}

/// Packets that are there.
async fn packets(house: &House) -> Result<u64, Fail> {
    Ok(packet::Entity::find().count(&house.store.db).await?)
}

/// Four sections with files of 20 MB. The floor seals and writes as many bytes.
async fn sending(table: &mut Table, ctx: &Ctx, source: &Source, floor: &Floor) -> Result<(), Fail> {
    let (mut ours, mut bottom) = (Times::default(), Times::default());
    for _ in 0..SENT {
        let id = begun(ctx, source).await?;
        for section in [Section::Identity, Section::Needs, Section::Narrative, Section::Papers] {
            all_of(ctx, source, id, section).await?;
        }
        let mark = referral::show(ctx, source.case, id).await?.mark;
        let begun = Instant::now();
        referral::submit(ctx, source.case, id, &mark).await?;
        ours.took(begun.elapsed());
        referral::withdraw(ctx, source.case, id).await?;
        bottom.add(
            each(1, |_| async {
                let sealed = Sealed::new(std::iter::once(FILES * BYTES))?;
                let file = ctx.house().settings.files.join("floor");
                tokio::fs::write(&file, sealed.bytes()).await?;
                tokio::fs::File::open(&file).await?.sync_all().await?;
                floor.commit().await
            })
            .await?,
        );
    }
    table.times("send 4 sections and 20 MB", &ours, &bottom, "", None);
    let rate = |times: &Times| format!("{:>15.1} MB/s", times.rate() * MEGABYTES);
    let ratio = Some(ours.rate() / bottom.rate());
    table.add("    how much", rate(&ours), rate(&bottom), ratio, "", None);
    Ok(())
}

/// The floor commits an entry, opens a grant, and opens as many bytes with the bare cipher.
async fn packet(table: &mut Table, house: &Arc<House>, ctx: &Ctx, source: &Source, floor: &Floor) -> Result<(), Fail> {
    let id = begun(ctx, source).await?;
    for section in [Section::Identity, Section::Needs, Section::Narrative] {
        all_of(ctx, source, id, section).await?;
    }
    sent(ctx, source.case, id).await?;
    let anvar = demo::enter(house, "anvar").await?;
    referral::answer(&anvar, id, Answer::Accept, &Vec::new()).await?;
    let row = packet::Entity::find_by_id(id)
        .one(&house.store.db)
        .await?
        .ok_or("no packet")?;
    let sealed = Sealed::new(std::iter::once(row.sealed.len()))?.behind_grant()?;
    let open = async || {
        referral::content(&anvar, id).await?;
        Ok(())
    };
    opening(table, "open a packet", (floor, &sealed), open).await?;
    let mut browser = browser_of(house, "anvar").await?;
    let bottom = each(50, |_| async { floor.commit().await.and_then(|()| sealed.open().map(drop)) }).await?;
    let ours = pages(&mut browser, &format!("/referrals/{id}"), 50).await?;
    table.times("    as a whole page", &ours, &bottom, "", None);
    Ok(())
}

/// The floor commits.
async fn desk(table: &mut Table, house: &Arc<House>, floor: &Floor, number: u64) -> Result<(), Fail> {
    let mut zarina = browser_of(house, "zarina").await?;
    let bottom = each(50, |_| floor.commit()).await?;
    for (what, to) in [("desk", "/desk"), ("desk, late answers", "/desk?only=overdue")] {
        let ours = pages(&mut zarina, to, 50).await?;
        let soon = ours.percentile(99) < 150.0;
        table.times(
            &format!("{what} of {number} referrals"),
            &ours,
            &bottom,
            "< 150 ms",
            Some(soon),
        );
    }
    Ok(())
}

/// All of them on the day after their last. The floor commits as many entries.
async fn expiring(table: &mut Table, house: &Arc<House>, floor: &Floor, number: u64) -> Result<(), Fail> {
    let (commit, runs) = (floor.clone(), u32::try_from(number)?.div_ceil(TOGETHER));
    let begun = Instant::now();
    together(TOGETHER, runs, move |_| {
        let floor = commit.clone();
        async move { floor.commit().await }
    })
    .await?;
    let bottom = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let ended = referral::expire_all(house).await?;
    let ours = begun.elapsed().as_secs_f64();
    table.add(
        &format!("end {ended} packets"),
        format!("{ours:>17.2} s "),
        format!("{bottom:>17.2} s "),
        Some(ours / bottom),
        "< 5 s",
        Some(ours < 5.0),
    );
    Ok(())
}
