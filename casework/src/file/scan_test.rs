//! A scanner that answers as clamd does, and ones that do not.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use super::scan::{Scan, Scanner};
use crate::error::{Error, Result};

/// The harmless file that scanners find (EICAR), in two parts, so that this source is not found itself.
const EICAR: [&str; 2] = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"];

/// Listens once, as clamd; gives its answer to what it was shown.
async fn clamd(answer: impl FnOnce(&[u8]) -> &'static str + Send + 'static) -> Scanner {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("somebody");
        let mut word = [0; 10];
        stream.read_exact(&mut word).await.expect("a command");
        assert_eq!(&word, b"zINSTREAM\0");
        let mut shown = Vec::new();
        loop {
            let length = stream.read_u32().await.expect("a length");
            if length == 0 {
                break;
            }
            let from = shown.len();
            shown.resize(from + usize::try_from(length).expect("small"), 0);
            stream.read_exact(&mut shown[from..]).await.expect("a part");
        }
        drop(stream.write_all(answer(&shown).as_bytes()).await);
    });
    Scanner::Tcp(address)
}

async fn shown(scanner: &Scanner, parts: &[&str]) -> Result<()> {
    let mut scan = Scan::begin(scanner).await?;
    for part in parts {
        scan.chunk(part.as_bytes()).await?;
    }
    scan.finish().await
}

fn key(done: Result<()>) -> &'static str {
    match done {
        Ok(()) => "",
        Err(Error::Invalid(issues)) => issues[0].key,
        Err(fault) => panic!("{fault}"),
    }
}

fn as_clamd(bytes: &[u8]) -> &'static str {
    let whole = EICAR.concat();
    if bytes.windows(whole.len()).any(|window| window == whole.as_bytes()) {
        "stream: Eicar-Test-Signature FOUND\0"
    } else {
        "stream: OK\0"
    }
}

#[tokio::test]
async fn what_is_found_is_not_taken() {
    assert_eq!(key(shown(&clamd(as_clamd).await, &["Хат ", "ба суд"]).await), "");
    assert_eq!(key(shown(&clamd(as_clamd).await, &EICAR).await), "issue-file-virus");
}

#[tokio::test]
async fn a_scanner_that_does_not_say_ok_takes_nothing() {
    for answer in ["INSTREAM size limit exceeded. ERROR\0", "", "OK"] {
        let scanner = clamd(move |_| answer).await;
        assert_eq!(key(shown(&scanner, &["Хат"]).await), "issue-file-scanner", "{answer}");
    }
    let gone = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = gone.local_addr().expect("an address").to_string();
    drop(gone);
    assert_eq!(key(shown(&Scanner::Tcp(address), &["Хат"]).await), "issue-file-scanner");
    assert_eq!(
        key(shown(&Scanner::Unix("/nowhere/clamd.ctl".into()), &["Хат"]).await),
        "issue-file-scanner"
    );
}

#[test]
fn where_a_scanner_listens() {
    assert_eq!("tcp:127.0.0.1:3310".parse(), Ok(Scanner::Tcp("127.0.0.1:3310".to_owned())));
    assert_eq!("unix:/run/clamd.ctl".parse(), Ok(Scanner::Unix("/run/clamd.ctl".into())));
    for wrong in ["", "clamd", "unix:clamd", "tcp:3310", "http://127.0.0.1"] {
        assert!(wrong.parse::<Scanner>().is_err(), "{wrong}");
    }
}
