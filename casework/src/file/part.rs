//! A file that comes in parts, so that a line that breaks costs one part and not the whole. Each part lies sealed under a name
//! that its place says; when the last has come, the file is put together and taken in like any other.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
    sync::Arc,
};

use ::entity::vocab::{CaseId, FileId, Section};

use super::{
    Upload,
    content::MOST_BYTES,
    folder::{aside, disk, part},
    list::is_kept,
    upload::{begin, open},
};
use crate::{
    crypto::blob::BlobPart,
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
};

/// Bytes of each part but the last: twenty seconds on a line of 400 kbit/s.
pub const PART: usize = 1 << 20;
/// Parts of the largest file.
#[expect(clippy::cast_possible_truncation, reason = "25, checked below")]
const MOST: u8 = (MOST_BYTES / PART as u64) as u8;
const _: () = assert!(MOST as u64 * PART as u64 == MOST_BYTES);

/// What the sender says of a file whose parts have all come.
#[derive(Clone, Copy, Debug)]
pub struct Came<'a> {
    /// The name it had.
    pub name: &'a str,
    /// What was said of it.
    pub remark: &'a str,
    /// Its bytes.
    pub size: u64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sum: &'a str,
}

/// Keeps a part, and gives the number of the first that is still missing; without bytes it only asks.
///
/// # Errors
/// As [`Upload::begin`]; [`Error::Invalid`] if the file becomes too large.
pub async fn take_part(ctx: &Ctx, (case, section, id): (CaseId, Section, FileId), number: u8, bytes: Vec<u8>) -> Result<u8> {
    let opened = open(ctx, case, section).await?;
    let (folder, epoch) = (ctx.house().settings.files.clone(), opened.epoch());
    let place = move |number| part(&folder, id, epoch, number);
    if !bytes.is_empty() {
        if number >= MOST || bytes.len() > PART {
            return Err(Issue::new("file", "issue-file-large").with("max", MOST_BYTES >> 20).into());
        }
        let sealing = begin(ctx, &opened, id, BlobPart::Part(number)).await?;
        let name = place(number);
        aside(move || {
            let mut sealing = sealing;
            std::io::Write::write_all(&mut sealing, &bytes).map_err(|fault| disk(&fault))?;
            sealing.finish()?.keep(&name).map_err(|fault| disk(&fault))
        })
        .await?;
    }
    aside(move || Ok((0..MOST).find(|number| !place(*number).exists()).unwrap_or(MOST))).await
}

/// Takes in the file whose parts have come.
///
/// # Errors
/// As [`Upload::finish`]; [`Error::Invalid`] if a part is missing.
pub async fn assemble(ctx: &Ctx, (case, section, id): (CaseId, Section, FileId), all: Came<'_>) -> Result<()> {
    if all.size > MOST_BYTES {
        // Asked of the policy like any other try.
        open(ctx, case, section).await?;
        return Err(Issue::new("file", "issue-file-large").with("max", MOST_BYTES >> 20).into());
    }
    let mut upload = Upload::begin(ctx, case, section, id).await?;
    // The answer was lost on its way, and the form was sent once more.
    let opened = Arc::clone(&upload.opened);
    if is_kept(ctx, &opened, id, all.sum).await? {
        return Ok(());
    }
    let (folder, epoch) = (ctx.house().settings.files.clone(), upload.opened.epoch());
    let (mut left, mut number) = (all.size, 0);
    while left > 0 {
        let (opened, path) = (Arc::clone(&upload.opened), part(&folder, id, epoch, number));
        let most = left.min(PART as u64);
        let bytes = aside(move || {
            read(&opened, (id, number), &path, most).ok_or_else(|| {
                // It is asked for again.
                drop(fs::remove_file(&path));
                Issue::new("file", "issue-file-broken").into()
            })
        });
        upload.take(&bytes.await?).await?;
        (left, number) = (left - most, number + 1);
    }
    let done = upload.finish(ctx, all.name, all.remark, Some(all.sum)).await;
    let silent = |issues: &[Issue]| issues.iter().any(|issue| issue.key == "issue-file-scanner");
    if matches!(&done, Ok(())) || matches!(&done, Err(Error::Invalid(issues)) if !silent(issues)) {
        aside(move || {
            (0..number).for_each(|number| drop(fs::remove_file(part(&folder, id, epoch, number))));
            Ok(())
        })
        .await?;
    }
    done
}

/// A part's first bytes; none if it is not there, or not whole.
fn read(opened: &Opened, (id, number): (FileId, u8), path: &Path, most: u64) -> Option<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(most).ok()?];
    let sealed = File::open(path).ok()?;
    let mut plain = opened.open_file((id, BlobPart::Part(number)), opened.epoch(), sealed).ok()?;
    plain.read_exact(&mut bytes).ok()?;
    Some(bytes)
}
