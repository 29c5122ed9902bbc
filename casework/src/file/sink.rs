//! A file on its way in: counted, scanned, sealed and written as it comes, never whole in memory. Until it is taken over it lies
//! under another name, and goes if nobody takes it over.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use age::stream::StreamWriter;
use sha2::{Digest, Sha256};

use super::{
    content::MOST_BYTES,
    folder::{aside, disk},
    scan::{Scan, Scanner},
};
use crate::{
    crypto::blob::padded,
    error::{Error, Issue, Result},
};

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

/// Bytes that are sealed at a time.
const BATCH: usize = 256 << 10;

/// What has come so far, but for the last bytes.
struct Taken {
    sealing: Sealing,
    hash: Sha256,
}

/// A file on its way in.
pub(super) struct Sink {
    taken: Option<Taken>,
    waiting: Vec<u8>,
    scan: Option<Scan>,
    size: u64,
}

impl Sink {
    pub(super) async fn begin(sealing: Sealing, scanner: Option<&Scanner>) -> Result<Self> {
        let scan = match scanner {
            Some(scanner) => Some(Scan::begin(scanner).await?),
            None => None,
        };
        let hash = Sha256::new();
        Ok(Self {
            taken: Some(Taken { sealing, hash }),
            waiting: Vec::with_capacity(BATCH),
            scan,
            size: 0,
        })
    }

    /// Takes some bytes more.
    pub(super) async fn take(&mut self, bytes: &[u8]) -> Result<()> {
        self.size += bytes.len() as u64;
        if self.size > MOST_BYTES {
            return Err(Issue::new("file", "issue-file-large").with("max", MOST_BYTES >> 20).into());
        }
        for part in bytes.chunks(64 << 10) {
            if let Some(scan) = &mut self.scan {
                scan.chunk(part).await?;
            }
            self.waiting.extend_from_slice(part);
            if self.waiting.len() >= BATCH {
                self.seal().await?;
            }
        }
        Ok(())
    }

    /// Seals what waits; the cipher and the disk are no work for a thread that answers others.
    async fn seal(&mut self) -> Result<()> {
        let Some(Taken { mut sealing, mut hash }) = self.taken.take() else {
            return Err(Error::Internal("a file went on after a fault".to_owned()));
        };
        let bytes = std::mem::replace(&mut self.waiting, Vec::with_capacity(BATCH));
        let taken = aside(move || {
            hash.update(&bytes);
            sealing.write_all(&bytes).map_err(|fault| disk(&fault))?;
            Ok(Taken { sealing, hash })
        });
        self.taken = Some(taken.await?);
        Ok(())
    }

    /// Gives the sealed file and the SHA-256 of what came.
    pub(super) async fn finish(mut self) -> Result<(Sealed, [u8; 32])> {
        if self.size == 0 {
            return Err(Issue::new("file", "issue-file-empty").into());
        }
        self.seal().await?;
        if let Some(scan) = self.scan {
            scan.finish().await?;
        }
        let Some(Taken { sealing, hash }) = self.taken else {
            return Err(Error::Internal("a file went on after a fault".to_owned()));
        };
        Ok((aside(move || sealing.finish()).await?, hash.finalize().into()))
    }
}
