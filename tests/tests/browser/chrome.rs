//! A browser of a test's own: chromedriver on a free port, Chromium with an empty profile. Both end with the test.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use axum::http::Method;
use serde_json::{Value, json};
use thirtyfour::{
    ChromeCapabilities, ChromiumLikeCapabilities, RequestData, SessionId, WebDriver, common::command::FormatRequestData,
};
use tokio::sync::{Semaphore, SemaphorePermit};

/// Browsers at the same time: more would only slow each other down.
static PLACES: Semaphore = Semaphore::const_new(3);

const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// How a browser is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// As most people have it.
    Scripts,
    /// JavaScript is off.
    NoScripts,
}

/// A running browser. Its session ends before its driver does: fields are dropped in order.
pub(crate) struct Chrome {
    pub(crate) driver: WebDriver,
    _process: Process,
    _place: SemaphorePermit<'static>,
}

/// A process that ends with the test.
struct Process {
    child: Child,
    port: String,
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Process {
    fn start() -> Self {
        let program = setting("PANOH_CHROMEDRIVER");
        let mut child = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .expect("chromedriver starts");
        let said = BufReader::new(child.stdout.take().expect("its output"));
        let mut lines = said.lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            line.split_once("started successfully on port ")
                .map(|(_, port)| port.trim_end_matches('.').to_owned())
        });
        Self {
            child,
            port: port.expect("chromedriver says its port"),
        }
    }
}

/// Where a program is that `make test` has looked up.
pub(crate) fn setting(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set; type: make test"))
}

impl Chrome {
    pub(crate) async fn start(mode: Mode) -> Self {
        let place = PLACES.acquire().await.expect("never closed");
        let mut wishes = ChromeCapabilities::new();
        wishes.set_binary(&setting("PANOH_CHROMIUM")).expect("a wish");
        for flag in FLAGS {
            wishes.add_arg(flag).expect("a wish");
        }
        if mode == Mode::NoScripts {
            wishes.add_arg("--blink-settings=scriptEnabled=false").expect("a wish");
        }
        let process = tokio::task::spawn_blocking(Process::start).await.expect("chromedriver runs");
        let driver = WebDriver::new(format!("http://127.0.0.1:{}", process.port), wishes)
            .await
            .expect("Chromium starts");
        Self {
            driver,
            _process: process,
            _place: place,
        }
    }

    /// Sends a command of the Chrome `DevTools` Protocol.
    pub(crate) async fn tools(&self, method: &'static str, params: Value) -> Value {
        let answer = self.driver.cmd(Tools { method, params }).await.expect("DevTools answer");
        answer.body.get("value").cloned().unwrap_or_default()
    }
}

#[derive(Debug)]
struct Tools {
    method: &'static str,
    params: Value,
}

impl FormatRequestData for Tools {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let body = json!({ "cmd": self.method, "params": self.params });
        RequestData::new(Method::POST, format!("session/{session}/goog/cdp/execute")).add_body(body)
    }
}
