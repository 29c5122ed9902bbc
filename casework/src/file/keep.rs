//! Taking files in, listing and giving them out: through the door of their section like everything else.

use std::{
    fs::{self, File},
    io::Write,
    path::PathBuf,
};

use ::entity::{
    file,
    vocab::{CaseId, CaseState, DocumentId, FileId, Section},
};
use data_encoding::HEXLOWER;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

use super::{
    Reading,
    content::{Content, judge},
    sink::{Sealed, Sealing, Sink, disk},
    strip,
};
use crate::{
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
    house::House,
    policy::{Action, Verb},
};

/// Letters of a name and of what is said of a file.
const NAME: usize = 120;
const ABOUT: usize = 300;

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

/// A file on its way in.
pub struct Upload {
    id: FileId,
    opened: Opened,
    sink: Sink,
}

const fn place(id: FileId) -> DocumentId {
    DocumentId(id.0)
}

fn path(house: &House, id: FileId, ending: &str) -> PathBuf {
    house.settings.files.join(format!("{id}{ending}"))
}

/// The files of a section, the latest first.
pub async fn files(ctx: &Ctx, case: CaseId, section: Section) -> Result<Vec<FileSheet>> {
    let opened = ctx.open(Action::Read(section), case).await?;
    let rows = file::Entity::find()
        .filter(file::Column::CaseId.eq(case))
        .filter(file::Column::Section.eq(section))
        .order_by_desc(file::Column::AtMs)
        .all(&ctx.house().store.db)
        .await?;
    let mut sheets = Vec::with_capacity(rows.len());
    for row in rows {
        sheets.push(FileSheet {
            id: row.id,
            about: about(&opened, &row)?,
            can_be_seen: row.view_sha256.is_some(),
            author: ctx.house().name_of(row.author).await?,
            at_ms: row.at_ms,
        });
    }
    Ok(sheets)
}

fn about(opened: &Opened, row: &file::Model) -> Result<About> {
    let text = opened.read_beside(place(row.id), row.epoch, &row.sealed)?;
    serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))
}

/// Opens a file, or the copy of it that is looked at. An entry of its own: who has taken a photograph out must be known.
///
/// # Errors
/// [`Error::NotFound`] if there is no such file, or no copy of it.
pub async fn read(ctx: &Ctx, case: CaseId, section: Section, id: FileId, copy: bool) -> Result<Reading> {
    let opened = ctx.open(Action::Read(section), case).await?;
    let row = file::Entity::find_by_id(id)
        .filter(file::Column::CaseId.eq(case))
        .filter(file::Column::Section.eq(section))
        .one(&ctx.house().store.db)
        .await?
        .filter(|row| !copy || row.view_sha256.is_some())
        .ok_or(Error::NotFound)?;
    let about = about(&opened, &row)?;
    ctx.commit(ctx.change(&opened, Verb::OpenFile, Some(place(id)))).await?;
    let name = path(ctx.house(), id, if copy { ".view" } else { "" });
    let file = File::open(name).map_err(|fault| disk(&fault))?;
    let size = if copy { about.view_size } else { about.size };
    Ok(Reading::new(about, size, opened.open_file((id, copy), row.epoch, file)?))
}

impl Upload {
    /// Begins to take a file in. `id` is proposed by the form, so that sending it twice keeps one file.
    ///
    /// # Errors
    /// As [`Ctx::open`]; [`Error::Unavailable`] if the folder cannot be written.
    pub async fn begin(ctx: &Ctx, case: CaseId, section: Section, id: FileId) -> Result<Self> {
        let opened = ctx.open(Action::Write(section), case).await?;
        if opened.case().state == CaseState::Closed {
            return Err(Issue::new("", "issue-case-closed").into());
        }
        fs::create_dir_all(&ctx.house().settings.files).map_err(|fault| disk(&fault))?;
        // A name of this attempt's own: two that are sent at once do not write into each other.
        let new = path(ctx.house(), id, &format!(".{}.new", uuid::Uuid::new_v4()));
        let sealing = Sealing::begin(new, |output| opened.seal_file((id, false), output))?;
        let sink = Sink::begin(sealing, ctx.house().settings.scanner.as_ref()).await?;
        Ok(Self { id, opened, sink })
    }

    /// Takes some bytes more.
    ///
    /// # Errors
    /// [`Error::Invalid`] as soon as the file is too large or the scanner refuses.
    pub async fn take(&mut self, bytes: &[u8]) -> Result<()> {
        self.sink.take(bytes).await
    }

    /// Keeps the file. Until then nothing of it is anywhere but in a file of another name, which goes if this fails.
    ///
    /// # Errors
    /// [`Error::Invalid`] if it is of no kind that is taken, beyond a bound, or refused by the scanner.
    pub async fn finish(self, ctx: &Ctx, name: &str, remark: &str) -> Result<()> {
        let Self { id, opened, sink } = self;
        let size = sink.size;
        let remark = text(remark, ABOUT).ok_or_else(|| Issue::new("remark", "issue-too-long").with("max", ABOUT))?;
        let (sealed, sha256) = sink.finish().await?;
        let new = path(ctx.house(), id, &format!(".{}.new", uuid::Uuid::new_v4()));
        // Reading a file through its cipher is no work for a thread that answers others.
        let judged = tokio::task::spawn_blocking(move || {
            let file = File::open(sealed.path()).map_err(|fault| disk(&fault))?;
            let content = judge(&mut opened.open_file((id, false), opened.epoch(), file)?, size)?;
            let copy = copy(&opened, id, &sealed, content, new)?;
            Ok::<_, Error>((opened, sealed, content, copy))
        });
        let (opened, sealed, content, copy) = judged.await.map_err(|fault| Error::Internal(fault.to_string()))??;
        let about = About {
            name: text(name, NAME).unwrap_or_default(),
            remark,
            content: content.word().to_owned(),
            size,
            view_size: copy.as_ref().map_or(0, |copy| copy.plain),
            sha256: HEXLOWER.encode(&sha256),
        };
        let bytes = serde_json::to_vec(&about).map_err(|fault| Error::Internal(fault.to_string()))?;
        let row = file::Model {
            id,
            case_id: opened.case().id,
            section: opened.section(),
            epoch: opened.epoch(),
            sealed: opened.seal(place(id), 0, &bytes)?,
            sha256: sealed.sha256.to_vec(),
            view_sha256: copy.as_ref().map(|copy| copy.sha256.to_vec()),
            size: i64::try_from(sealed.size).unwrap_or(i64::MAX),
            author: ctx.actor().person,
            at_ms: ctx.house().clock.now_ms(),
        };
        store(ctx, &opened, &row, sealed, copy).await
    }
}

/// One line without control letters; none if it is too long.
fn text(typed: &str, most: usize) -> Option<String> {
    let line: String = typed.trim().chars().filter(|letter| !letter.is_control()).collect();
    (line.chars().count() <= most).then_some(line)
}

/// A copy of a picture without what the camera wrote into it; none of other files, and of pictures that are damaged.
fn copy(opened: &Opened, id: FileId, sealed: &Sealed, content: Content, name: PathBuf) -> Result<Option<Sealed>> {
    let stripped = match content {
        Content::Jpeg => strip::jpeg::<_, Sealing>,
        Content::Png => strip::png::<_, Sealing>,
        _ => return Ok(None),
    };
    let file = File::open(sealed.path()).map_err(|fault| disk(&fault))?;
    let mut sealing = Sealing::begin(name, |output| opened.seal_file((id, true), output))?;
    let done = stripped(&mut opened.open_file((id, false), opened.epoch(), file)?, &mut sealing);
    sealing.flush().map_err(|fault| disk(&fault))?;
    let copy = sealing.finish()?;
    Ok(done.is_ok().then_some(copy))
}

/// Names the files first and commits then: a row never speaks of bytes that are not there. Without its row a file is swept.
async fn store(ctx: &Ctx, opened: &Opened, row: &file::Model, sealed: Sealed, copy: Option<Sealed>) -> Result<()> {
    let there = file::Entity::find_by_id(row.id).one(&ctx.house().store.db).await?;
    if let Some(there) = there {
        // Sent twice.
        return if there.case_id == row.case_id {
            Ok(())
        } else {
            Err(Error::NotFound)
        };
    }
    sealed.keep(&path(ctx.house(), row.id, "")).map_err(|fault| disk(&fault))?;
    if let Some(copy) = copy {
        copy.keep(&path(ctx.house(), row.id, ".view")).map_err(|fault| disk(&fault))?;
    }
    let mut unit = ctx.change(opened, Verb::AddFile, Some(place(row.id)));
    unit.insert(row);
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Error::Busy),
        done => done.map(drop),
    }
}

/// Deletes what was begun and not kept a day ago: files without a row.
pub async fn sweep_files(house: &House) -> Result<()> {
    let Ok(folder) = fs::read_dir(&house.settings.files) else {
        return Ok(()); // no file was ever added
    };
    for entry in folder.flatten() {
        let old = entry
            .metadata()
            .and_then(|meta| meta.modified())
            .is_ok_and(|time| time.elapsed().is_ok_and(|age| age.as_secs() > 24 * 3_600));
        let name = entry.file_name();
        let id: Option<FileId> = name
            .to_str()
            .and_then(|name| name.split('.').next())
            .and_then(|id| id.parse().ok());
        let (true, Some(id)) = (old, id) else { continue };
        let unfinished = entry.path().extension().is_some_and(|ending| ending == "new");
        if unfinished || file::Entity::find_by_id(id).one(&house.store.db).await?.is_none() {
            drop(fs::remove_file(entry.path()));
        }
    }
    Ok(())
}
