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
    vocab::{CaseId, DocumentId, DocumentKind, FileId, ReferralId, Section},
};
use sea_orm::EntityTrait;
use tokio::task::JoinSet;

use crate::{
    NOON, fill,
    floor::{Floor, Sealed},
    full::{browser_of, long_text, opening, pages, typed},
    measure::{Fail, Times, each},
    table::Table,
};

/// Files of a large packet, and bytes of each.
const FILES: usize = 4;
const BYTES: usize = 5 << 20;
/// Large packets that are sent.
const SENT: u32 = 5;
/// Units under way at the same time.
const AHEAD: usize = 16;

/// A case of which something is shared, on a consent.
struct Source {
    case: CaseId,
    consent: DocumentId,
    to: String,
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
    let source = source(&nigora).await?;
    sending(table, &nigora, &source, floor).await?;
    packet(table, &house, &nigora, &source, floor).await?;
    many(&nigora, &Arc::new(source), number).await?;
    desk(table, &house, floor, number).await?;
    expiring(table, &house).await
}

async fn source(ctx: &Ctx) -> Result<Source, Fail> {
    let case = fill::fill(ctx, 1).await?[0];
    let lawyers = referral::partners(ctx)
        .await?
        .into_iter()
        .find(|(_, name)| name.contains("ҳуқуқ"));
    let (to, _) = lawyers.ok_or("no lawyers to refer to")?;
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
    for number in 0..FILES {
        let mut upload = Upload::begin(ctx, case, Section::Papers, FileId::random()).await?;
        for _ in 0..BYTES.div_ceil(text.len()) {
            upload.take(&text).await?;
        }
        upload.finish(ctx, &format!("мактуб {number}.txt"), "", None).await?;
    }
    Ok(Source {
        case,
        consent,
        to: to.to_string(),
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
        ("to", &source.to),
        ("purpose", "legal-aid"),
        ("urgency", "normal"),
        ("basis", "consent"),
        ("consent", &source.consent.to_string()),
        ("why", "Машварат лозим аст"),
    ]);
    form.extend(day("answer-by", ctx, 3));
    form.extend(day("ends", ctx, 30));
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
    let plain = vec![3; FILES * BYTES];
    for _ in 0..SENT {
        let id = begun(ctx, source).await?;
        for section in [Section::Identity, Section::Needs, Section::Narrative, Section::Papers] {
            all_of(ctx, source, id, section).await?;
        }
        let begun = Instant::now();
        referral::submit(ctx, source.case, id).await?;
        ours.took(begun.elapsed());
        referral::withdraw(ctx, source.case, id).await?;
        bottom.add(
            each(1, |_| async {
                let sealed = Sealed::new([plain.len()].into_iter())?;
                let file = ctx.house().settings.files.join("floor");
                tokio::fs::write(&file, sealed.bytes()).await?;
                tokio::fs::File::open(&file).await?.sync_all().await?;
                floor.commit().await
            })
            .await?,
        );
    }
    table.times("send 4 sections and 20 MB", &ours, &bottom, "", None);
    Ok(())
}

/// The floor commits an entry and opens as many bytes with the bare cipher.
async fn packet(table: &mut Table, house: &Arc<House>, ctx: &Ctx, source: &Source, floor: &Floor) -> Result<(), Fail> {
    let id = begun(ctx, source).await?;
    for section in [Section::Identity, Section::Needs, Section::Narrative] {
        all_of(ctx, source, id, section).await?;
    }
    referral::submit(ctx, source.case, id).await?;
    let anvar = demo::enter(house, "anvar").await?;
    referral::answer(&anvar, id, Answer::Accept, &Vec::new()).await?;
    let row = packet::Entity::find_by_id(id)
        .one(&house.store.db)
        .await?
        .ok_or("no packet")?;
    let sealed = Sealed::new([row.sealed.len()].into_iter())?;
    let open = async || {
        referral::content(&anvar, id).await?;
        Ok(())
    };
    opening(table, "open a packet", (floor, &sealed), open).await
}

/// Sends many.
async fn many(ctx: &Ctx, source: &Arc<Source>, number: u32) -> Result<(), Fail> {
    let mut sending: JoinSet<Result<(), Fail>> = JoinSet::new();
    for _ in 0..number {
        let (ctx, source) = (ctx.clone(), source.clone());
        sending.spawn(async move {
            let id = begun(&ctx, &source).await?;
            referral::submit(&ctx, source.case, id).await?;
            Ok(())
        });
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

/// The floor commits.
async fn desk(table: &mut Table, house: &Arc<House>, floor: &Floor, number: u32) -> Result<(), Fail> {
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

/// All of them on the day after their last.
async fn expiring(table: &mut Table, house: &Arc<House>) -> Result<(), Fail> {
    house.clock.advance(31 * DAY_MS);
    let begun = Instant::now();
    let ended = referral::expire_all(house).await?;
    let ours = begun.elapsed().as_secs_f64();
    let what = format!("end {ended} packets");
    table.add(
        &what,
        format!("{ours:>17.2} s "),
        String::new(),
        None,
        "< 5 s",
        Some(ours < 5.0),
    );
    Ok(())
}
