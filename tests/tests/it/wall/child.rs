//! The real program as a child process, that can be killed; and a browser that speaks to it over a socket.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Output},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use casework::demo::PASSPHRASE;
use tests::{Page, encode, multipart};
use uuid::Uuid;

/// A running `panoh serve` with the demo.
pub(super) struct Panoh {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub(super) address: String,
    /// Everything of this program: `data`, `tmp`, `log`.
    pub(super) folder: PathBuf,
    /// Where anybody has been.
    pub(super) visited: Visited,
}

/// Ways and addresses that were answered with a page or with going on.
pub(super) type Visited = Arc<Mutex<BTreeSet<(String, String)>>>;

/// A new folder for a program.
pub(super) fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("panoh-child-{}", Uuid::new_v4()));
    fs::create_dir_all(folder.join("tmp")).expect("a folder");
    folder
}

/// `panoh verify` on a data folder.
pub(super) fn verify(data: &Path, url: Option<&str>) -> Output {
    let mut command = Command::new(tests::panoh());
    command.args(["verify", "--json", "--data"]).arg(data);
    if let Some(url) = url {
        command.args(["--database-url", url]);
    }
    command.output().expect("panoh verify runs")
}

/// What `panoh verify` says of a proof, on SQLite.
pub(super) fn believes(data: &Path, proof: &Path) -> String {
    let mut command = Command::new(tests::panoh());
    command.args(["verify", "--data"]).arg(data).arg("--proof").arg(proof);
    let output = command.output().expect("panoh verify runs");
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

impl Panoh {
    /// Starts it and waits until it is ready.
    pub(super) fn start(folder: PathBuf, url: Option<&str>) -> Self {
        let out = File::create(folder.join("out")).expect("a file");
        let log = File::options()
            .create(true)
            .append(true)
            .open(folder.join("log"))
            .expect("a file");
        let mut command = Command::new(tests::panoh());
        command
            .args(["serve", "--demo", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.join("data"));
        if let Some(url) = url {
            command.args(["--database-url", url]);
        }
        // The most that an operator would turn on.
        command
            .env("PANOH_LOG", "debug")
            .env("TMPDIR", folder.join("tmp"))
            .current_dir(&folder)
            .stdout(out)
            .stderr(log);
        let child = command.spawn().expect("panoh serve starts");
        let mut panoh = Self {
            child,
            address: String::new(),
            folder,
            visited: Visited::default(),
        };
        let begun = Instant::now();
        while panoh.address.is_empty() {
            let said = fs::read_to_string(panoh.folder.join("out")).unwrap_or_default();
            if let Some(rest) = said.split("ready on http://").nth(1).filter(|rest| rest.contains('\n')) {
                rest.split_whitespace()
                    .next()
                    .unwrap_or_default()
                    .clone_into(&mut panoh.address);
            }
            let over = begun.elapsed() > Duration::from_mins(2) || panoh.child.try_wait().is_ok_and(|ended| ended.is_some());
            assert!(
                !over,
                "panoh serve: {}",
                fs::read_to_string(panoh.folder.join("log")).unwrap_or_default()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        panoh
    }

    /// Kill -9: nothing is tidied up.
    pub(super) fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }

    /// Somebody's browser, signed in.
    pub(super) fn sign_in(&self, login: &str) -> Remote {
        let mut browser = self.browser();
        let page = browser.post("/sign-in", &[("login", login), ("passphrase", PASSPHRASE), ("code", "")]);
        assert_eq!(page.location(), "/", "{login}: {}", page.text);
        browser
    }

    /// A browser that was signed in before the program was killed and started again.
    pub(super) fn again(&self, before: &Remote) -> Remote {
        Remote {
            address: self.address.clone(),
            ..before.clone()
        }
    }

    /// A browser that is not signed in.
    pub(super) fn browser(&self) -> Remote {
        Remote {
            address: self.address.clone(),
            session: String::new(),
            visited: self.visited.clone(),
        }
    }
}

impl Drop for Panoh {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// A browser over a socket. A connection that breaks gives a page with status 599, as when the program was killed.
#[derive(Clone)]
pub(super) struct Remote {
    address: String,
    session: String,
    visited: Visited,
}

/// How forms without a file are sent.
const FORM: &str = "application/x-www-form-urlencoded";

impl Remote {
    /// Presses a button of a page that says what was looked at.
    pub(super) fn does(&mut self, path: &str, act: &str) -> Page {
        let mark = self.get(path).input("mark");
        self.post(path, &[("do", act), ("mark", &mark)])
    }

    pub(super) fn get(&mut self, path: &str) -> Page {
        self.send("GET", path, FORM, b"")
    }

    pub(super) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.send("POST", path, FORM, encode(fields).as_bytes())
    }

    pub(super) fn post_file(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Page {
        let (kind, body) = multipart(fields, file);
        self.send("POST", path, &kind, &body)
    }

    fn send(&mut self, method: &str, path: &str, kind: &str, body: &[u8]) -> Page {
        let page = self.exchange(method, path, kind, body).unwrap_or(Page {
            status: StatusCode::from_u16(599).expect("a status"),
            headers: HeaderMap::new(),
            text: String::new(),
            bytes: Vec::new(),
        });
        if [200, 303, 409, 422].contains(&page.status.as_u16()) {
            let path = path.split('?').next().unwrap_or(path);
            let mut visited = self.visited.lock().expect("nobody fails while noting");
            visited.insert((method.to_owned(), path.to_owned()));
        }
        if let Some(rest) = page.header("set-cookie").strip_prefix("__Host-sid=") {
            rest.split(';').next().unwrap_or_default().clone_into(&mut self.session);
        }
        page
    }

    fn exchange(&self, method: &str, path: &str, kind: &str, body: &[u8]) -> Option<Page> {
        let mut stream = TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_mins(1))).ok()?;
        // HTTP/1.0: the answer ends with the connection.
        let request = format!(
            "{method} {path} HTTP/1.0\r\nhost: {}\r\nsec-fetch-site: same-origin\r\ncookie: lang=en; __Host-sid={}\r\n\
             content-type: {kind}\r\ncontent-length: {}\r\n\r\n",
            self.address,
            self.session,
            body.len()
        );
        stream.write_all(request.as_bytes()).ok()?;
        stream.write_all(body).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, text) = answer.split_once("\r\n\r\n")?;
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let mut headers = HeaderMap::new();
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            headers.append(HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?);
        }
        Some(Page {
            status,
            headers,
            text: text.to_owned(),
            bytes: Vec::new(),
        })
    }
}
