//! What is shared of a case, and referrals of it: written, put together, sent.

use casework::{
    Ctx,
    case::{self, Draft},
    file::Upload,
    record::spec,
    referral,
};
use chrono::{Datelike, Days};
use entity::vocab::{CaseId, DocumentId, DocumentKind, FileId, OrgId, ReferralId, Section};
use tokio::task::JoinSet;

use crate::{
    fill,
    full::{long_text, typed},
    measure::Fail,
};

/// Referrals of one case among many: the log is asked by case, so all of them of one case would be no shelter's.
const EACH: u32 = 10;
/// Cases that are filled at the same time.
const AHEAD: usize = 16;
/// Days until an answer is late, and until the end.
pub(crate) const ANSWER: u64 = 3;
pub(crate) const LAST: u64 = 30;

/// A case of which something is shared, on a consent.
pub(crate) struct Source {
    pub(crate) case: CaseId,
    consent: DocumentId,
    to: OrgId,
    files: Vec<FileId>,
}

/// Writes into a case what is shared of it: a note, a consent, files.
pub(crate) async fn source(ctx: &Ctx, case: CaseId, to: OrgId, (number, bytes): (usize, usize)) -> Result<Source, Fail> {
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
pub(crate) async fn begun(ctx: &Ctx, source: &Source) -> Result<ReferralId, Fail> {
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
pub(crate) async fn all_of(ctx: &Ctx, source: &Source, id: ReferralId, section: Section) -> Result<(), Fail> {
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

/// Sends one as it was put together.
pub(crate) async fn sent(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<(), Fail> {
    let mark = referral::show(ctx, case, id).await?.mark;
    referral::submit(ctx, case, id, &mark).await?;
    Ok(())
}

/// Sends many, of many cases.
pub(crate) async fn many(ctx: &Ctx, to: OrgId, number: u32) -> Result<(), Fail> {
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
