//! Taking a file in: through the door of its section, sealed as it comes, judged, and kept together with its row.

use std::{fs, fs::File, io::Write, path::PathBuf, sync::Arc};

use ::entity::{
    file,
    vocab::{CaseId, CaseState, FileId, Section},
};
use data_encoding::HEXLOWER;

use super::{
    About,
    content::{Content, judge},
    folder::{aside, attempt, disk, kept},
    list::{is_there, place},
    seal::{Sealed, Sealing},
    sink::Sink,
    strip, strip_web,
};
use crate::{
    case::open_fresh,
    crypto::blob::BlobPart,
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
    policy::{Action, Verb},
};

/// Letters of a name and of what is said of a file.
const NAME: usize = 120;
const ABOUT: usize = 300;

/// A file on its way in.
pub struct Upload {
    id: FileId,
    pub(super) opened: Arc<Opened>,
    sink: Sink,
}

/// The section to be written in: a case that has ended takes nothing more.
pub(super) async fn open(ctx: &Ctx, case: CaseId, section: Section) -> Result<Arc<Opened>> {
    let opened = open_fresh(ctx, case, Action::Write(section)).await?;
    if opened.case().state == CaseState::Closed {
        return Err(Issue::new("", "issue-case-closed").into());
    }
    Ok(Arc::new(opened))
}

/// Begins to seal something of a file, under a name of this attempt's own.
pub(super) async fn begin(ctx: &Ctx, opened: &Arc<Opened>, id: FileId, part: BlobPart) -> Result<Sealing> {
    let (folder, opened) = (ctx.house().settings.files.clone(), Arc::clone(opened));
    aside(move || {
        fs::create_dir_all(&folder).map_err(|fault| disk(&fault))?;
        Sealing::begin(attempt(&folder), |output| opened.seal_file((id, part), output))
    })
    .await
}

impl Upload {
    /// Begins to take a file in. `id` is proposed by the form, so that sending it twice keeps one file.
    ///
    /// # Errors
    /// As [`Ctx::open`]; [`Error::Unavailable`] if the folder cannot be written.
    pub async fn begin(ctx: &Ctx, case: CaseId, section: Section, id: FileId) -> Result<Self> {
        let opened = open(ctx, case, section).await?;
        let sealing = begin(ctx, &opened, id, BlobPart::Whole).await?;
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
    /// [`Error::Invalid`] if it is of no kind that is taken, beyond a bound, or refused by the scanner, or if it is not what the
    /// sender's SHA-256 says, where there is one.
    pub async fn finish(self, ctx: &Ctx, name: &str, remark: &str, sum: Option<&str>) -> Result<()> {
        let Self { id, opened, sink } = self;
        if line(remark).count() > ABOUT {
            return Err(Issue::new("remark", "issue-too-long").with("max", ABOUT).into());
        }
        let (sealed, sha256) = sink.finish().await?;
        let sha256 = HEXLOWER.encode(&sha256);
        if sum.is_some_and(|sum| sum != sha256) {
            return Err(Issue::new("file", "issue-file-broken").into());
        }
        let (new, key) = (attempt(&ctx.house().settings.files), Arc::clone(&opened));
        let (sealed, content, view) = aside(move || {
            let file = File::open(sealed.path()).map_err(|fault| disk(&fault))?;
            let mut plain = key.open_file((id, BlobPart::Whole), key.epoch(), file)?;
            let content = judge(&mut plain, sealed.plain)?;
            let view = view(&key, id, &sealed, content, new)?;
            Ok((sealed, content, view))
        })
        .await?;
        let about = About {
            name: line(name).take(NAME).collect(),
            remark: line(remark).collect(),
            content: content.word().to_owned(),
            size: sealed.plain,
            view_size: view.as_ref().map_or(0, |view| view.plain),
            sha256,
        };
        let bytes = serde_json::to_vec(&about).map_err(|fault| Error::Internal(fault.to_string()))?;
        let row = file::Model {
            id,
            case_id: opened.case().id,
            section: opened.section(),
            epoch: opened.epoch(),
            sealed: opened.seal(place(id), 0, &bytes)?,
            sha256: sealed.sha256.to_vec(),
            view_sha256: view.as_ref().map(|view| view.sha256.to_vec()),
            size: i64::try_from(sealed.size).unwrap_or(i64::MAX),
            author: ctx.actor().person,
            at_ms: ctx.house().clock.now_ms(),
        };
        store(ctx, &opened, (&row, &about), [Some(sealed), view]).await
    }
}

/// One line without control letters.
fn line(typed: &str) -> impl Iterator<Item = char> {
    typed.trim().chars().filter(|letter| !letter.is_control())
}

/// A copy of a picture without what the camera wrote into it; none of other files, and of pictures that are damaged.
fn view(opened: &Opened, id: FileId, sealed: &Sealed, content: Content, name: PathBuf) -> Result<Option<Sealed>> {
    let stripped = match content {
        Content::Jpeg => strip::jpeg::<_, Sealing>,
        Content::Png => strip::png::<_, Sealing>,
        Content::Webp => strip_web::webp::<_, Sealing>,
        Content::Gif => strip_web::gif::<_, Sealing>,
        _ => return Ok(None),
    };
    let file = File::open(sealed.path()).map_err(|fault| disk(&fault))?;
    let mut sealing = Sealing::begin(name, |output| opened.seal_file((id, BlobPart::View), output))?;
    let mut plain = opened.open_file((id, BlobPart::Whole), opened.epoch(), file)?;
    let done = stripped(&mut plain, &mut sealing);
    sealing.flush().map_err(|fault| disk(&fault))?;
    let copy = sealing.finish()?;
    Ok(done.is_ok().then_some(copy))
}

/// Names the files first and commits then: a row never speaks of bytes that are not there.
async fn store(ctx: &Ctx, opened: &Opened, (row, new): (&file::Model, &About), sealed: [Option<Sealed>; 2]) -> Result<()> {
    if is_there(ctx, opened, (row, new)).await? {
        return Ok(());
    }
    let folder = ctx.house().settings.files.clone();
    let names: Vec<_> = sealed.iter().flatten().map(|sealed| kept(&folder, &sealed.sha256)).collect();
    let to = names.clone();
    aside(move || {
        let mut pairs = sealed.into_iter().flatten().zip(&to);
        pairs.try_for_each(|(sealed, name)| sealed.keep(name).map_err(|fault| disk(&fault)))
    })
    .await?;
    let mut unit = ctx.change(opened, Verb::AddFile, Some(place(row.id)));
    unit.insert(row);
    match ctx.commit(unit).await {
        Err(Error::Conflict) => {
            // No row speaks of them, and none will.
            aside(move || {
                for name in &names {
                    drop(fs::remove_file(name));
                }
                Ok(())
            })
            .await?;
            // The same file came in a second time meanwhile; else the section has a new key, or the case has ended.
            let there = is_there(ctx, opened, (row, new)).await?;
            if there { Ok(()) } else { Err(Error::Busy) }
        }
        done => done.map(drop),
    }
}
