//! A packet for somebody outside: one file, sealed to their `age` key or to a passphrase that is told by phone, which the stock
//! program opens. Inside stands a code; whoever reads it back has opened it. What left is listed.

use ::entity::{
    org, packet_copy, packet_file, referral,
    vocab::{CaseId, DocumentId, FileId, ReferralId, ReferralWay, Section},
};
use data_encoding::{BASE32_NOPAD, HEXLOWER};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    Line, Shot,
    content::shot_of,
    draft::of_case,
    is_out,
    line::line,
    seal::{Seal, check, sealed},
    send::changed,
    state::{Act, next},
};
use crate::{
    crypto::{random, same, sha256},
    ctx::{Ctx, Leaf, Packet},
    error::{Error, Issue, Result},
    file::{About, read_packet},
    policy::{Action, Verb},
};

/// Bytes of files that fit into one packet for outside.
const MOST: u64 = 40 << 20;

/// A copy that left.
#[derive(Clone, Debug)]
pub struct Copy {
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Its bytes.
    pub size: i64,
    /// Who made it.
    pub author: String,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
    /// When its code was read back.
    pub read_back_ms: Option<i64>,
}

impl Copy {
    /// The name of its file: it tells copies apart, and nothing else.
    #[must_use]
    pub fn file_name(&self) -> String {
        file_name(&self.sha256)
    }
}

fn file_name(sha256: &str) -> String {
    format!("packet-{}.age", sha256.get(..8).unwrap_or_default())
}

/// Seals a copy; gives the name of its file and its bytes. `page` makes the one page that is inside, from the referral, what is
/// shared, its files and the code.
///
/// # Errors
/// [`Error::Invalid`] if the recipient is none or the passphrase too short, if it is too large, or has ended; otherwise as
/// [`Ctx::open`].
pub async fn export(
    ctx: &Ctx,
    case: CaseId,
    id: ReferralId,
    seal: Seal,
    page: impl FnOnce(&Line, &Shot, &[(About, Vec<u8>)], &str) -> String,
) -> Result<(String, Vec<u8>)> {
    let (opened, row, _) = of_case(ctx, case, id, Action::Share(Section::Consent)).await?;
    if row.way != ReferralWay::Outside || !is_out(row.state) {
        return Err(changed());
    }
    check(&seal)?;
    let packet = opened.packet(&row)?;
    let shot = shot_of(ctx, &packet).await?.ok_or(Error::NotFound)?;
    if shot.files.iter().map(|file| file.about.size).sum::<u64>() > MOST {
        return Err(Issue::new("", "issue-copy-large").with("max", MOST >> 20).into());
    }
    let mut files = Vec::new();
    for file in packet_files(ctx, &packet).await? {
        let mut reading = read_packet(ctx.house(), opened.packet(&row)?, id, file).await?;
        let mut bytes = Vec::new();
        while let Some(piece) = reading.piece().await.map_err(|fault| Error::Internal(fault.to_string()))? {
            bytes.extend_from_slice(&piece);
        }
        files.push((reading.about.clone(), bytes));
    }
    let code = BASE32_NOPAD.encode(&random::<5>()?);
    let about = Line {
        from: own_name(ctx).await?,
        ..line(ctx, row.clone()).await?
    };
    let page = page(&about, &shot, &files, &code);
    let sealed = tokio::task::spawn_blocking(move || sealed(&seal, page.as_bytes())).await;
    let sealed = sealed.map_err(|fault| Error::Internal(fault.to_string()))??;
    let (copy, sum) = (Uuid::new_v4(), sha256(&sealed));
    let mut unit = ctx.change(&opened, Verb::CopyPacket, Some(DocumentId(id.0)));
    let live = sea_orm::Condition::all()
        .add(referral::Column::Id.eq(id))
        .add(referral::Column::State.eq(row.state));
    unit.guard::<referral::Entity>(live);
    unit.insert(&packet_copy::Model {
        id: copy,
        referral_id: id,
        sha256: sum.to_vec(),
        size: i64::try_from(sealed.len()).unwrap_or(i64::MAX),
        code: ctx
            .house()
            .instance
            .tag("receipt-code", &[copy.as_bytes(), code.as_bytes()].concat())
            .to_vec(),
        author: ctx.actor().person,
        at_ms: ctx.house().clock.now_ms(),
        read_back_ms: None,
    });
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(changed()),
        done => done.map(|_| (file_name(&HEXLOWER.encode(&sum)), sealed)),
    }
}

async fn packet_files(ctx: &Ctx, packet: &Packet) -> Result<Vec<FileId>> {
    let rows = packet_file::Entity::find().filter(packet_file::Column::ReferralId.eq(packet.row().id));
    let rows = rows.all(&ctx.house().store.db).await?;
    rows.iter()
        .map(|row| packet.read(Leaf::File(row.id), &row.sealed).map(|_| row.id))
        .collect()
}

/// The name of the own organisation; lists leave it out.
async fn own_name(ctx: &Ctx) -> Result<String> {
    let row = org::Entity::find_by_id(ctx.actor().org).one(&ctx.house().store.db).await?;
    Ok(row.map(|org| org.name).unwrap_or_default())
}

/// A referral and its copies that left, the latest first.
///
/// # Errors
/// As [`Ctx::open`] of the consents.
pub async fn copies(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<(Line, Vec<Copy>)> {
    let (_, row, _) = of_case(ctx, case, id, Action::Read(Section::Consent)).await?;
    let found = packet_copy::Entity::find()
        .filter(packet_copy::Column::ReferralId.eq(row.id))
        .order_by_desc(packet_copy::Column::AtMs);
    let mut copies = Vec::new();
    for copy in found.all(&ctx.house().store.db).await? {
        copies.push(Copy {
            sha256: HEXLOWER.encode(&copy.sha256),
            size: copy.size,
            author: ctx.house().name_of(copy.author).await?,
            at_ms: copy.at_ms,
            read_back_ms: copy.read_back_ms,
        });
    }
    Ok((line(ctx, row).await?, copies))
}

/// The receiver has read a code back: the copy with it was opened.
///
/// # Errors
/// [`Error::Invalid`] if no copy has it; otherwise as [`Ctx::open`].
pub async fn read_back(ctx: &Ctx, case: CaseId, id: ReferralId, code: &str) -> Result<()> {
    let (opened, row, _) = of_case(ctx, case, id, Action::Write(Section::Consent)).await?;
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let code = code.to_ascii_uppercase();
    let found = packet_copy::Entity::find().filter(packet_copy::Column::ReferralId.eq(row.id));
    let copies = found.all(&ctx.house().store.db).await?;
    let tag = |copy: &packet_copy::Model| {
        ctx.house()
            .instance
            .tag("receipt-code", &[copy.id.as_bytes(), code.as_bytes()].concat())
    };
    let Some(old) = copies.into_iter().find(|copy| same(&tag(copy), &copy.code)) else {
        return Err(Issue::new("code", "issue-copy-code").into());
    };
    if old.read_back_ms.is_some() {
        return Ok(());
    }
    let new = packet_copy::Model {
        read_back_ms: Some(ctx.house().clock.now_ms()),
        ..old.clone()
    };
    let mut unit = ctx.change(&opened, Verb::ReadBack, Some(DocumentId(id.0)));
    unit.update(&old, &new);
    if let Some(state) = next(row.state, Act::Receive) {
        let mut received = row.clone();
        received.state = state;
        received.revision += 1;
        unit.update(&row, &received);
    }
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(changed()),
        done => done.map(drop),
    }
}
