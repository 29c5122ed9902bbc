//! Referrals: sending one with files, opening a packet, the desk over many, ending many at once. On a database of its own, because
//! its clock is moved past their last day.

use std::{path::Path, sync::Arc, time::Instant};

use casework::{
    Ctx, House, Settings,
    case::{self, Draft},
    clock::{Clock, DAY_MS},
    crypto::{Cost, InstanceKey, Key},
    demo,
    file::Upload,
    record::spec,
    referral::{self, Answer},
    store::Store,
};
use chrono::{Datelike, Days};
use entity::{
    packet,
    vocab::{CaseId, DocumentId, DocumentKind, FileId, OrgId, ReferralId, Section},
};
use sea_orm::{EntityTrait, PaginatorTrait};
use tokio::task::JoinSet;

use crate::{
    NOON, fill,
    floor::{Floor, Sealed},
    full::{browser_of, long_text, opening, pages, typed},
    measure::{Fail, Times, each, together},
    table::Table,
};

/// Files of a large packet, bytes of each, and megabytes of all.
const FILES: usize = 4;
const BYTES: usize = 5_000_000;
const MEGABYTES: f64 = 20.0;
/// Large packets that are sent.
const SENT: u32 = 5;
/// Referrals of one case among many: the log is asked by case, so all of them of one case would be no shelter's.
const EACH: u32 = 10;
/// Cases that are filled at the same time.
const AHEAD: usize = 16;
/// Ended together, as the job does.
const TOGETHER: u32 = 250;
/// Days until an answer is late, and until the end.
const ANSWER: u64 = 3;
const LAST: u64 = 30;

/// A case of which something is shared, on a consent.
struct Source {
    case: CaseId,
    consent: DocumentId,
    to: OrgId,
    files: Vec<FileId>,
}

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

/// Writes into a case what is shared of it: a note, a consent, files.
async fn source(ctx: &Ctx, case: CaseId, to: OrgId, (number, bytes): (usize, usize)) -> Result<Source, Fail> {
    let note = [typed(&[("text", &long_text())]), day("day", ctx, 0)].concat();
    let mut given = typed(&[("purpose", "sharing"), ("state", "given"), ("organisation", &to.to_string())]);
    given.extend(["identity", "story", "papers"].map(|class| ("data".to_owned(), class.to_owned())));
    given.extend(day("day", ctx, 0));
    let consent = DocumentId::random();
    for (kind, id, typed) in [
        (DocumentKind::Note, DocumentId::random(), &note),
        (DocumentKind::Consent, consent, &given),
    ] {
        let id = Some(id);
        case::save(ctx, case, kind, Draft { id, base: 0, typed }).await?;
    }
    let text = long_text().into_bytes();
    let mut files = Vec::new();
    for number in 0..number {
        let id = FileId::random();
        let mut upload = Upload::begin(ctx, case, Section::Papers, id).await?;
        for _ in 0..bytes.div_ceil(text.len()) {
            upload.take(&text).await?;
        }
        upload.finish(ctx, &format!("мактуб {number}.txt"), "", None).await?;
        files.push(id);
    }
    Ok(Source {
        case,
        consent,
        to,
        files,
    })
}

/// A day in its boxes.
fn day(name: &str, ctx: &Ctx, ahead: u64) -> Vec<(String, String)> {
    let day = ctx.house().clock.today() + Days::new(ahead);
    [
        ("day", day.day().to_string()),
        ("month", day.month().to_string()),
        ("year", day.year().to_string()),
    ]
    .map(|(part, value)| (format!("{name}-{part}"), value))
    .to_vec()
}

/// Puts a referral together, with what its purpose needs.
async fn begun(ctx: &Ctx, source: &Source) -> Result<ReferralId, Fail> {
    let mut form = typed(&[
        ("to", &source.to.to_string()),
        ("purpose", "legal-aid"),
        ("urgency", "normal"),
        ("basis", "consent"),
        ("consent", &source.consent.to_string()),
        ("why", "Машварат лозим аст"),
    ]);
    form.extend(day("answer-by", ctx, ANSWER));
    form.extend(day("ends", ctx, LAST));
    let id = ReferralId::random();
    referral::begin(ctx, source.case, id, &form).await?;
    Ok(id)
}

/// Ticks everything of a section.
async fn all_of(ctx: &Ctx, source: &Source, id: ReferralId, section: Section) -> Result<(), Fail> {
    let offer = referral::offer(ctx, source.case, id, section).await?;
    let mut ticked: Vec<(String, String)> = Vec::new();
    for (kind, sheet) in &offer.records {
        let fields = spec(*kind).fields.iter().map(|field| format!("{}/{}", sheet.id, field.key));
        ticked.extend(fields.map(|field| ("field".to_owned(), field)));
    }
    ticked.extend(offer.files.iter().map(|(id, _)| ("file".to_owned(), id.to_string())));
    referral::choose(ctx, source.case, id, section, &ticked).await?;
    Ok(())
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

/// Sends one as it was put together.
async fn sent(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<(), Fail> {
    let mark = referral::show(ctx, case, id).await?.mark;
    referral::submit(ctx, case, id, &mark).await?;
    Ok(())
}

/// Sends many, of many cases.
async fn many(ctx: &Ctx, to: OrgId, number: u32) -> Result<(), Fail> {
    let mut sending: JoinSet<Result<(), Fail>> = JoinSet::new();
    for case in fill::fill(ctx, number.div_ceil(EACH)).await? {
        let ctx = ctx.clone();
        sending.spawn(async move { of_one(&ctx, case, to).await });
        while sending.len() >= AHEAD {
            if let Some(done) = sending.join_next().await {
                done??;
            }
        }
    }
    while let Some(done) = sending.join_next().await {
        done??;
    }
    Ok(())
}

/// Sends the referrals of one case, each with a letter.
async fn of_one(ctx: &Ctx, case: CaseId, to: OrgId) -> Result<(), Fail> {
    let source = source(ctx, case, to, (1, 1)).await?;
    let ticked: Vec<_> = source.files.iter().map(|id| ("file".to_owned(), id.to_string())).collect();
    for _ in 0..EACH {
        let id = begun(ctx, &source).await?;
        referral::choose(ctx, case, id, Section::Papers, &ticked).await?;
        sent(ctx, case, id).await?;
    }
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
