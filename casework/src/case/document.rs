//! Reading documents: a single record, a page of notes, earlier versions.

use ::entity::{
    document, document_version,
    vocab::{CaseId, DocumentId, DocumentKind},
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, SelectTwo, sea_query::Expr};

use crate::{
    crypto::sha256,
    ctx::{Ctx, Opened},
    error::{Error, Result},
    policy::Action,
    record::Answers,
    screening::{self, Weighed},
};

/// Notes on one page.
pub const PAGE: u64 = 25;

/// A document as it is shown.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Which.
    pub id: DocumentId,
    /// Version shown.
    pub version: i32,
    /// Its answers.
    pub answers: Answers,
    /// What follows from the answers of a screening, by the strengths that it was saved under.
    pub weighed: Option<Weighed>,
    /// Who wrote this version.
    pub author: String,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
}

/// Notes, and whether there are more.
#[derive(Clone, Debug)]
pub struct Page {
    /// The notes, the latest first.
    pub sheets: Vec<Sheet>,
    /// Whether there are older ones.
    pub more: bool,
}

/// The id of the one document of a kind in a case: everybody who makes it makes the same one.
#[must_use]
pub fn single_id(case: CaseId, kind: DocumentKind) -> DocumentId {
    let hash = sha256(format!("panoh/single/{case}/{kind}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    DocumentId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

/// The one record of a kind; `None` if nobody has written it yet.
pub async fn single(ctx: &Ctx, case: CaseId, kind: DocumentKind) -> Result<Option<Sheet>> {
    // The ciphertext is fetched while the entry is on its way to the disk; the key still waits for the entry.
    let found = present(case).filter(document::Column::Id.eq(single_id(case, kind)));
    let (opened, found) = tokio::join!(ctx.open(Action::Read(kind.section()), case), found.one(&ctx.house().store.db));
    let opened = opened?;
    match found? {
        Some((document, Some(version))) => shown(ctx, &opened, &document, &version).await.map(Some),
        _ => Ok(None),
    }
}

/// Documents of a case with their present versions: one question to the database.
fn present(case: CaseId) -> SelectTwo<document::Entity, document_version::Entity> {
    let of_document = document::Entity::belongs_to(document_version::Entity)
        .from(document::Column::Id)
        .to(document_version::Column::DocumentId);
    let version = Expr::col((document_version::Entity, document_version::Column::Version));
    document::Entity::find()
        .join(JoinType::InnerJoin, of_document.into())
        .select_also(document_version::Entity)
        .filter(document::Column::CaseId.eq(case))
        .filter(version.equals((document::Entity, document::Column::Version)))
}

/// All documents of some kinds of one section as they stand, in the order in which they were first written.
pub(crate) async fn all_of(
    ctx: &Ctx,
    opened: &Opened,
    kinds: impl IntoIterator<Item = DocumentKind>,
) -> Result<Vec<(DocumentKind, Sheet)>> {
    let found = present(opened.case().id)
        .filter(document::Column::Kind.is_in(kinds))
        .order_by_asc(document::Column::AtMs);
    let mut sheets = Vec::new();
    for (document, version) in found.all(&ctx.house().store.db).await? {
        let version = version.ok_or(Error::NotFound)?;
        sheets.push((document.kind, shown(ctx, opened, &document, &version).await?));
    }
    Ok(sheets)
}

/// A page of notes or consultations; `page` counts from 0.
pub async fn pages(ctx: &Ctx, case: CaseId, kind: DocumentKind, page: u32) -> Result<Page> {
    let found = present(case)
        .filter(document::Column::Kind.eq(kind))
        .order_by_desc(document::Column::AtMs)
        .order_by_desc(document::Column::Id)
        .offset(u64::from(page) * PAGE)
        .limit(PAGE + 1);
    // As in `single`.
    let (opened, found) = tokio::join!(ctx.open(Action::Read(kind.section()), case), found.all(&ctx.house().store.db));
    let (opened, mut rows) = (opened?, found?);
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    let mut sheets = Vec::with_capacity(rows.len());
    for (document, version) in rows {
        let version = version.ok_or(Error::NotFound)?;
        sheets.push(shown(ctx, &opened, &document, &version).await?);
    }
    // The database knows when something was written; on which day it was is known only now.
    sheets.sort_by(|one, other| other.answers.one("day").cmp(one.answers.one("day")));
    Ok(Page { sheets, more })
}

/// One version of a document; 0 is the present one.
pub async fn version(ctx: &Ctx, case: CaseId, id: DocumentId, version: i32) -> Result<Sheet> {
    let document = row(ctx, case, id).await?;
    // Asked of the policy by a section even if there is no such document, so that guessing is logged like any other try.
    let section = document
        .as_ref()
        .map_or(DocumentKind::Note, |document| document.kind)
        .section();
    let opened = ctx.open(Action::Read(section), case).await?;
    let document = document.ok_or(Error::NotFound)?;
    let wanted = if version == 0 { document.version } else { version };
    sheet(ctx, &opened, &document, wanted).await
}

/// Who wrote which version when, the latest first: version, author, milliseconds since 1970. Needs no key.
pub async fn versions(ctx: &Ctx, case: CaseId, id: DocumentId) -> Result<(DocumentKind, Vec<(i32, String, i64)>)> {
    let known = ctx.see(Action::SeeCase, case).await?;
    let document = row(ctx, case, id).await?.ok_or(Error::NotFound)?;
    if !known.holds(document.kind.section()) {
        return Err(Error::NotFound);
    }
    let rows = document_version::Entity::find()
        .filter(document_version::Column::DocumentId.eq(id))
        .order_by_desc(document_version::Column::Version)
        .limit(200)
        .all(&ctx.house().store.db)
        .await?;
    let mut list = Vec::with_capacity(rows.len());
    for row in rows {
        list.push((row.version, ctx.house().name_of(row.author).await?, row.at_ms));
    }
    Ok((document.kind, list))
}

pub(crate) async fn row(ctx: &Ctx, case: CaseId, id: DocumentId) -> Result<Option<document::Model>> {
    let found = document::Entity::find_by_id(id)
        .filter(document::Column::CaseId.eq(case))
        .one(&ctx.house().store.db)
        .await?;
    Ok(found)
}

pub(crate) async fn sheet(ctx: &Ctx, opened: &Opened, document: &document::Model, version: i32) -> Result<Sheet> {
    let row = document_version::Entity::find_by_id((document.id, version))
        .one(&ctx.house().store.db)
        .await?;
    shown(ctx, opened, document, &row.ok_or(Error::NotFound)?).await
}

pub(super) async fn shown(
    ctx: &Ctx,
    opened: &Opened,
    document: &document::Model,
    version: &document_version::Model,
) -> Result<Sheet> {
    let answers = Answers::from_bytes(&opened.read(document, version)?)?;
    let author = ctx.house().name_of(version.author).await?;
    let strengths = match document.kind {
        DocumentKind::Screening => screening::by_rule(ctx.house(), ctx.actor().org, answers.one("rule")).await?,
        _ => None,
    };
    Ok(Sheet {
        id: document.id,
        version: version.version,
        weighed: strengths.and_then(|strengths| screening::weigh(&answers, &strengths)),
        answers,
        author,
        at_ms: version.at_ms,
    })
}
