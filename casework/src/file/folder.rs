//! The folder of sealed files. A file's name is the SHA-256 of its sealed bytes, as its row says it: no file is ever written over
//! another, and whether all is there and unchanged can be seen without a key.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use ::entity::{file, packet_file, vocab::FileId};
use data_encoding::HEXLOWER;
use futures_util::TryStreamExt;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, StreamTrait};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    audit::Finding,
    error::{Error, Result},
    house::House,
};

/// Seconds after which nobody goes on with what was begun.
const FORGOTTEN: u64 = 24 * 3_600;

pub(super) fn disk(fault: &io::Error) -> Error {
    Error::Unavailable(format!("the files' folder: {fault}"))
}

/// Does what waits for the disk or reckons long, away from the threads that answer others.
pub(super) async fn aside<T: Send + 'static>(act: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let done = tokio::task::spawn_blocking(act).await;
    done.map_err(|fault| Error::Internal(fault.to_string()))?
}

/// Where sealed bytes with this SHA-256 lie.
pub(super) fn kept(folder: &Path, sha256: &[u8]) -> PathBuf {
    folder.join(HEXLOWER.encode(sha256))
}

/// A name of an attempt's own: two that come in at once do not write into each other.
pub(super) fn attempt(folder: &Path) -> PathBuf {
    folder.join(format!("{}.new", Uuid::new_v4()))
}

/// Where a part lies until the others have come. Its name says of which epoch its key is.
pub(super) fn part(folder: &Path, id: FileId, epoch: i32, number: u8) -> PathBuf {
    folder.join(format!("{id}.{epoch}.{number}.part"))
}

/// Deletes what was begun and not kept a day ago: attempts and parts. What has its name stays, even if this database knows
/// nothing of it: it may be another's, or that of a newer backup.
pub async fn sweep_files(house: &House) -> Result<()> {
    let folder = house.settings.files.clone();
    aside(move || {
        // No folder: no file was ever added.
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if is_forgotten(&entry) {
                drop(fs::remove_file(entry.path()));
            }
        }
        Ok(())
    })
    .await
}

fn is_forgotten(entry: &fs::DirEntry) -> bool {
    let path = entry.path();
    let begun = path.extension().is_some_and(|ending| ending == "new" || ending == "part");
    let time = entry.metadata().and_then(|meta| meta.modified());
    begun && time.is_ok_and(|time| time.elapsed().is_ok_and(|age| age.as_secs() > FORGOTTEN))
}

fn hashes(row: &file::Model) -> impl Iterator<Item = &Vec<u8>> {
    std::iter::once(&row.sha256).chain(&row.view_sha256)
}

/// Compares the folder with what the rows say. Needs no key, changes nothing.
///
/// # Errors
/// Only if the database cannot be read.
pub async fn verify_files<C: ConnectionTrait + StreamTrait>(db: &C, folder: &Path) -> std::result::Result<Vec<Finding>, DbErr> {
    let mut found = Vec::new();
    let mut rows = file::Entity::find().stream(db).await?;
    while let Some(row) = rows.try_next().await? {
        for sha256 in hashes(&row) {
            compare(folder, sha256, &row.id, &mut found).await;
        }
    }
    drop(rows);
    let mut rows = packet_file::Entity::find().stream(db).await?;
    while let Some(row) = rows.try_next().await? {
        compare(folder, &row.sha256, &row.id, &mut found).await;
    }
    Ok(found)
}

async fn compare(folder: &Path, sha256: &[u8], id: &FileId, found: &mut Vec<Finding>) {
    let (path, id) = (kept(folder, sha256), id.to_string());
    let is = aside(move || Ok(hash(&path).ok())).await.ok().flatten();
    match is {
        Some(is) if is == *sha256 => {}
        Some(_) => found.push(Finding::FileChanged { id }),
        None => found.push(Finding::FileMissing { id }),
    }
}

fn hash(path: &Path) -> io::Result<[u8; 32]> {
    let (mut hash, mut file, mut bytes) = (Sha256::new(), File::open(path)?, vec![0; 64 << 10]);
    loop {
        match file.read(&mut bytes)? {
            0 => return Ok(hash.finalize().into()),
            read => hash.update(&bytes[..read]),
        }
    }
}
