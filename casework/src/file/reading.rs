//! A file on its way out: opened piece by piece, never whole in memory.

use std::io::{self, Read};

use super::About;

/// Bytes that are opened at a time.
const PIECE: usize = 64 << 10;

/// A file on its way out.
pub struct Reading {
    /// What is known of it.
    pub about: About,
    bytes: Option<Box<dyn Read + Send>>,
}

impl Reading {
    pub(super) fn new(about: About, bytes: impl Read + Send + 'static) -> Self {
        Self {
            about,
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
        // The cipher and the disk are no work for a thread that answers others.
        let read = tokio::task::spawn_blocking(move || {
            let mut piece = vec![0; PIECE];
            let length = bytes.read(&mut piece)?;
            piece.truncate(length);
            Ok::<_, io::Error>((piece, bytes))
        });
        let (piece, bytes) = read.await.map_err(io::Error::other)??;
        self.bytes = Some(bytes);
        Ok((!piece.is_empty()).then_some(piece))
    }
}
