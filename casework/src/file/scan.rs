//! Asking a virus scanner while a file comes in: clamd, by its INSTREAM command over a socket. A scanner that was named and does
//! not answer means that the file is not taken.

use std::{path::PathBuf, str::FromStr, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
    time::timeout,
};

use crate::error::{Issue, Result};

/// Longer than this the scanner may not think about a part of a file.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where the scanner listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanner {
    /// A socket in the file system: `unix:/run/clamav/clamd.ctl`.
    Unix(PathBuf),
    /// An address: `tcp:127.0.0.1:3310`.
    Tcp(String),
}

impl FromStr for Scanner {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        match text.split_once(':') {
            Some(("unix", path)) if path.starts_with('/') => Ok(Self::Unix(path.into())),
            Some(("tcp", address)) if address.contains(':') => Ok(Self::Tcp(address.to_owned())),
            _ => Err("write unix:/run/clamav/clamd.ctl or tcp:127.0.0.1:3310".to_owned()),
        }
    }
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// A file on its way through the scanner.
pub(super) struct Scan(Box<dyn Stream>);

fn silent() -> Issue {
    Issue::new("file", "issue-file-scanner")
}

async fn patient<T>(act: impl Future<Output = std::io::Result<T>>) -> Result<T> {
    match timeout(PATIENCE, act).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(fault)) => {
            tracing::error!(%fault, "file.scanner");
            Err(silent().into())
        }
        Err(_) => {
            tracing::error!("file.scanner.slow");
            Err(silent().into())
        }
    }
}

impl Scan {
    pub(super) async fn begin(scanner: &Scanner) -> Result<Self> {
        let stream: Box<dyn Stream> = match scanner {
            Scanner::Unix(path) => Box::new(patient(UnixStream::connect(path)).await?),
            Scanner::Tcp(address) => Box::new(patient(TcpStream::connect(address)).await?),
        };
        let mut scan = Self(stream);
        patient(scan.0.write_all(b"zINSTREAM\0")).await?;
        Ok(scan)
    }

    pub(super) async fn chunk(&mut self, bytes: &[u8]) -> Result<()> {
        let length = u32::try_from(bytes.len()).map_err(|_| silent())?;
        patient(self.0.write_all(&length.to_be_bytes())).await?;
        patient(self.0.write_all(bytes)).await
    }

    /// # Errors
    /// An issue if something was found, or if the scanner says anything but "OK".
    pub(super) async fn finish(mut self) -> Result<()> {
        patient(self.0.write_all(&0_u32.to_be_bytes())).await?;
        let mut answer = Vec::new();
        patient((&mut self.0).take(4_096).read_to_end(&mut answer)).await?;
        let answer = String::from_utf8_lossy(&answer);
        let answer = answer.trim_end_matches('\0').trim();
        if answer.ends_with(" OK") {
            return Ok(());
        }
        if answer.ends_with(" FOUND") {
            return Err(Issue::new("file", "issue-file-virus").into());
        }
        tracing::error!(answer, "file.scanner.answer");
        Err(silent().into())
    }
}
