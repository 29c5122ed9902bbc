//! A sealed file as it is written. Until it is taken over it lies under another name, and goes if nobody takes it over.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use age::stream::StreamWriter;
use sha2::{Digest, Sha256};

use super::folder::disk;
use crate::{crypto::blob::padded, error::Result};

/// Writes and takes the SHA-256 of what was written.
pub(super) struct Hashing {
    file: File,
    hash: Sha256,
    size: u64,
}

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.hash.update(&bytes[..written]);
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// A sealed file that nobody has taken over yet.
#[derive(Debug)]
pub(super) struct Sealed {
    path: PathBuf,
    /// SHA-256 of the sealed bytes, and how many.
    pub(super) sha256: [u8; 32],
    pub(super) size: u64,
    /// Bytes without the zeros after them.
    pub(super) plain: u64,
}

impl Sealed {
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it its name; on the disk before this returns.
    pub(super) fn keep(mut self, name: &Path) -> io::Result<()> {
        fs::rename(&self.path, name)?;
        self.path = PathBuf::new();
        if let Some(folder) = name.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }
}

impl Drop for Sealed {
    fn drop(&mut self) {
        if !self.path.as_os_str().is_empty() {
            drop(fs::remove_file(&self.path));
        }
    }
}

/// Seals what is written, into a file of this name.
pub(super) struct Sealing {
    writer: StreamWriter<Hashing>,
    sealed: Sealed,
    plain: u64,
}

impl Sealing {
    pub(super) fn begin(path: PathBuf, seal: impl FnOnce(Hashing) -> Result<StreamWriter<Hashing>>) -> Result<Self> {
        let file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path)
            .map_err(|fault| disk(&fault))?;
        let sealed = Sealed {
            path,
            sha256: [0; 32],
            size: 0,
            plain: 0,
        };
        let output = Hashing {
            file,
            hash: Sha256::new(),
            size: 0,
        };
        Ok(Self {
            writer: seal(output)?,
            sealed,
            plain: 0,
        })
    }

    pub(super) fn finish(self) -> Result<Sealed> {
        let Self {
            mut writer,
            mut sealed,
            plain,
        } = self;
        let zeros = padded(plain) - plain;
        io::copy(&mut io::repeat(0).take(zeros), &mut writer).map_err(|fault| disk(&fault))?;
        let Hashing { file, hash, size } = writer.finish().map_err(|fault| disk(&fault))?;
        file.sync_all().map_err(|fault| disk(&fault))?;
        (sealed.sha256, sealed.size, sealed.plain) = (hash.finalize().into(), size, plain);
        Ok(sealed)
    }
}

impl Write for Sealing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.writer.write(bytes)?;
        self.plain += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
