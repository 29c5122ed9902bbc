//! A file on its way in: counted, scanned, sealed and written as it comes, never whole in memory.

use std::io::Write;

use sha2::{Digest, Sha256};

use super::{
    content::MOST_BYTES,
    folder::{aside, disk},
    scan::{Scan, Scanner},
    seal::{Sealed, Sealing},
};
use crate::error::{Error, Issue, Result};

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
