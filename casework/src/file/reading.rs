//! A file on its way out: opened piece by piece, never whole in memory.

use std::io::{self, Read};

use super::About;

/// Bytes that are opened at a time.
const PIECE: usize = 64 << 10;

/// A file on its way out.
pub struct Reading {
    /// What is known of it.
    pub about: About,
    /// Bytes that are still to come.
    pub left: u64,
    bytes: Option<Box<dyn Read + Send>>,
}

impl Reading {
    pub(super) fn new(about: About, size: u64, bytes: impl Read + Send + 'static) -> Self {
        Self {
            about,
            left: size,
            bytes: Some(Box::new(bytes)),
        }
    }

    /// The next piece; none after the last one.
    ///
    /// # Errors
    /// If a piece was changed, or the file was cut short: what came before must not be taken for the whole.
    pub async fn piece(&mut self) -> io::Result<Option<Vec<u8>>> {
        let Some(mut bytes) = self.bytes.take() else {
            return Ok(None);
        };
        let most = usize::try_from(self.left).unwrap_or(PIECE).min(PIECE);
        // The cipher and the disk are no work for a thread that answers others.
        let read = tokio::task::spawn_blocking(move || {
            let mut piece = vec![0; most];
            bytes.read_exact(&mut piece)?;
            if most == 0 {
                // The zeros after it, to its end: that it was not cut short.
                io::copy(&mut bytes, &mut io::sink())?;
            }
            Ok::<_, io::Error>((piece, bytes))
        });
        let (piece, bytes) = read.await.map_err(io::Error::other)??;
        self.bytes = Some(bytes);
        self.left -= piece.len() as u64;
        Ok((!piece.is_empty()).then_some(piece))
    }
}
