//! The files of a section, and giving one out: through the door of its section like everything else.

use std::fs::File;

use ::entity::{
    file,
    vocab::{CaseId, DocumentId, FileId, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use super::{
    Reading,
    folder::{aside, disk, kept},
};
use crate::{
    crypto::blob::BlobPart,
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
    policy::{Action, Verb},
};

/// Files on one page.
pub const FILES: u64 = 25;

/// What is known of a file; stands sealed in its row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The name it came with.
    pub name: String,
    /// What was said of it.
    pub remark: String,
    /// The word of its content.
    pub content: String,
    /// Its bytes.
    pub size: u64,
    /// Bytes of the copy that is looked at; 0 if there is none.
    #[serde(default)]
    pub view_size: u64,
    /// SHA-256 of its bytes, in hexadecimal: what was handed to a court can be compared.
    pub sha256: String,
}

/// A file as a list shows it.
#[derive(Clone, Debug)]
pub struct FileSheet {
    /// Which.
    pub id: FileId,
    /// What is known of it.
    pub about: About,
    /// Whether there is a copy to look at.
    pub can_be_seen: bool,
    /// Who added it.
    pub author: String,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
}

/// Where the row's sealed text belongs.
pub(super) const fn place(id: FileId) -> DocumentId {
    DocumentId(id.0)
}

/// A page of a section's files.
#[derive(Clone, Debug)]
pub struct FilePage {
    /// The files, the latest first.
    pub sheets: Vec<FileSheet>,
    /// Whether there are older ones.
    pub more: bool,
    /// What a file's content is hashed with for its id: the id stands plain in the database.
    pub salt: String,
}

/// A page of a section's files; `page` counts from 0.
pub async fn files(ctx: &Ctx, case: CaseId, section: Section, page: u32) -> Result<FilePage> {
    let found = file::Entity::find()
        .filter(file::Column::CaseId.eq(case))
        .filter(file::Column::Section.eq(section))
        .order_by_desc(file::Column::AtMs)
        .order_by_desc(file::Column::Id)
        .offset(u64::from(page) * FILES)
        .limit(FILES + 1);
    // The rows are fetched while the entry is on its way to the disk; the key still waits for the entry.
    let (opened, rows) = tokio::join!(ctx.open(Action::Read(section), case), found.all(&ctx.house().store.db));
    let (opened, rows) = (opened?, rows?);
    let most = usize::try_from(FILES).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    let mut sheets = Vec::with_capacity(rows.len());
    for row in rows.into_iter().take(most) {
        sheets.push(FileSheet {
            id: row.id,
            about: about(&opened, &row)?,
            can_be_seen: row.view_sha256.is_some(),
            author: ctx.house().name_of(row.author).await?,
            at_ms: row.at_ms,
        });
    }
    let salt = opened.salt("file-id");
    Ok(FilePage { sheets, more, salt })
}

pub(crate) fn about(opened: &Opened, row: &file::Model) -> Result<About> {
    let text = opened.read_beside(place(row.id), row.epoch, &row.sealed)?;
    serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))
}

/// Opens a file, or the copy of it that is looked at. An entry of its own: who has taken a photograph out must be known.
///
/// # Errors
/// [`Error::NotFound`] if there is no such file, or no copy of it.
pub async fn read(ctx: &Ctx, case: CaseId, section: Section, id: FileId, view: bool) -> Result<Reading> {
    let opened = ctx.open(Action::Read(section), case).await?;
    let row = file::Entity::find_by_id(id)
        .filter(file::Column::CaseId.eq(case))
        .filter(file::Column::Section.eq(section))
        .one(&ctx.house().store.db)
        .await?
        .ok_or(Error::NotFound)?;
    let about = about(&opened, &row)?;
    let (part, size, sha256) = if view {
        let sha256 = row.view_sha256.ok_or(Error::NotFound)?;
        (BlobPart::View, about.view_size, sha256)
    } else {
        (BlobPart::Whole, about.size, row.sha256)
    };
    ctx.commit(ctx.change(&opened, Verb::OpenFile, Some(place(id)))).await?;
    let path = kept(&ctx.house().settings.files, &sha256);
    let bytes = aside(move || {
        let file = File::open(path).map_err(|fault| disk(&fault))?;
        opened.open_file((id, part), row.epoch, file)
    });
    Ok(Reading::new(about, size, bytes.await?))
}

/// Whether the section has this very file already.
pub(super) async fn is_kept(ctx: &Ctx, opened: &Opened, id: FileId, sum: &str) -> Result<bool> {
    let row = file::Entity::find_by_id(id)
        .filter(file::Column::CaseId.eq(opened.case().id))
        .filter(file::Column::Section.eq(opened.section()));
    match row.one(&ctx.house().store.db).await? {
        Some(there) => Ok(about(opened, &there)?.sha256 == sum),
        None => Ok(false),
    }
}

/// Whether this very file was already taken in: it was sent twice.
///
/// # Errors
/// [`Error::Invalid`] if the form's id was used for another file, [`Error::NotFound`] if that is none of this section.
pub(super) async fn is_there(ctx: &Ctx, opened: &Opened, (row, new): (&file::Model, &About)) -> Result<bool> {
    let Some(there) = file::Entity::find_by_id(row.id).one(&ctx.house().store.db).await? else {
        return Ok(false);
    };
    if (there.case_id, there.section) != (row.case_id, row.section) {
        return Err(Error::NotFound);
    }
    if about(opened, &there)?.sha256 != new.sha256 {
        return Err(Issue::new("file", "issue-file-twice").into());
    }
    Ok(true)
}
