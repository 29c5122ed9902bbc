//! The program itself: how long it takes to start over all these cases, and how much memory it then has.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

use casework::{
    crypto::{Key, sha256},
    demo,
    file::PART,
};
use data_encoding::HEXLOWER;
use entity::vocab::{CaseId, FileId};
use tests::{encode, multipart};

use crate::{
    measure::{Fail, each},
    table::Table,
};

const STARTS: u32 = 10;
const START_MS: f64 = 300.0;
const MEMORY_MB: u64 = 60;
const UPLOAD_MB: u64 = 30;

/// Writes the instance key where the program looks for it.
pub(crate) fn keep_key(data: &Path, key: &Key) -> Result<(), Fail> {
    fs::create_dir_all(data.join("key"))?;
    let text = data_encoding::HEXLOWER.encode(key.as_bytes());
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(data.join("key/instance.key"))?;
    Ok(writeln!(file, "{text}")?)
}

/// A running program; ends when dropped.
struct Running {
    child: Child,
    address: String,
    /// Kept open, because a program whose output nobody takes may end.
    _output: BufReader<ChildStdout>,
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn program() -> Result<PathBuf, Fail> {
    let program = std::env::current_exe()?.with_file_name("panoh");
    if program.exists() {
        Ok(program)
    } else {
        Err(format!("{} is not built", program.display()).into())
    }
}

/// Starts the program and waits until it is ready.
fn start(data: &Path) -> Result<Running, Fail> {
    let mut command = Command::new(program()?);
    command
        .arg("serve")
        .arg("--data")
        .arg(data)
        .args(["--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut child = command.spawn()?;
    let mut output = BufReader::new(child.stdout.take().ok_or("no output")?);
    let mut line = String::new();
    output.read_line(&mut line)?;
    let address = line
        .split_once("http://")
        .and_then(|(_, rest)| rest.split(' ').next())
        .unwrap_or_default()
        .to_owned();
    let running = Running {
        child,
        address,
        _output: output,
    };
    if running.address.is_empty() {
        Err("the program does not start".into())
    } else {
        Ok(running)
    }
}

fn ask(address: &str, path: &str) -> Result<(), Fail> {
    let mut line = TcpStream::connect(address)?;
    write!(line, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
    let mut page = Vec::new();
    line.read_to_end(&mut page)?;
    if page.starts_with(b"HTTP/1.1 200") {
        Ok(())
    } else {
        Err(format!("{path} is not there").into())
    }
}

/// Sends a form as a page of ours would; gives the head of the answer.
fn send(address: &str, path: &str, (kind, body): (&str, &[u8]), cookie: &str) -> Result<String, Fail> {
    let mut line = TcpStream::connect(address)?;
    write!(
        line,
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nContent-Type: {kind}\r\n\
         Content-Length: {}\r\nCookie: {cookie}\r\n\r\n",
        body.len()
    )?;
    line.write_all(body)?;
    let mut answer = Vec::new();
    line.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// How much more memory the program has at most while a file of 20 MB comes in, whole and in parts, above what it had before.
fn upload(running: &Running, case: CaseId) -> Result<u64, Fail> {
    let (address, id) = (&running.address, running.child.id());
    let form = encode(&[("login", "nigora"), ("passphrase", demo::PASSPHRASE), ("code", "")]);
    let answer = send(
        address,
        "/sign-in",
        ("application/x-www-form-urlencoded", form.as_bytes()),
        "",
    )?;
    let cookie = answer
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "))
        .ok_or("no session")?;
    let cookie = cookie.split(';').next().unwrap_or_default();
    let text = "Хати дароз.\n".repeat(1_000_000);
    let bytes = &text.as_bytes()[..20_000_000];
    let to = format!("/cases/{case}/files/papers");
    let before = memory(id, "VmRSS")?;
    // The highest it has ever been begins anew (proc(5)).
    fs::write(format!("/proc/{id}/clear_refs"), "5")?;
    let [whole, parts] = [FileId::random(), FileId::random()].map(|id| id.to_string());
    let (kind, body) = multipart(&[("id", &whole)], ("large.txt", bytes));
    let mut answers = vec![send(address, &to, (&kind, &body), cookie)?];
    for (number, part) in bytes.chunks(PART).enumerate() {
        send(
            address,
            &format!("{to}/{parts}/parts/{number}"),
            ("application/octet-stream", part),
            cookie,
        )?;
    }
    let (size, sum) = (bytes.len().to_string(), HEXLOWER.encode(&sha256(bytes)));
    let (kind, body) = multipart(
        &[("id", &parts), ("size", &size), ("sum", &sum), ("name", "large.txt")],
        ("", b""),
    );
    answers.push(send(address, &to, (&kind, &body), cookie)?);
    if let Some(wrong) = answers.iter().find(|answer| !answer.starts_with("HTTP/1.1 303")) {
        return Err(format!("the file was not taken: {wrong}").into());
    }
    Ok(memory(id, "VmHWM")?.saturating_sub(before))
}

/// Memory of a process, in megabytes: `VmRSS` now, `VmHWM` at its highest.
fn memory(id: u32, which: &str) -> Result<u64, Fail> {
    let status = fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(which)?.strip_prefix(':'))
        .ok_or("no such line")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? / 1_000)
}

/// Fills the table's last part.
pub(crate) async fn measure(table: &mut Table, data: &Path, case: CaseId) -> Result<(), Fail> {
    let (program, data) = (&program()?, data);
    let bottom = each(STARTS, |_| async move {
        Command::new(program).arg("--version").stdout(Stdio::null()).status()?;
        Ok(())
    })
    .await?;
    let ours = each(STARTS, |_| async move { ask(&start(data)?.address, "/health") }).await?;
    table.times(
        "start until a page is answered",
        &ours,
        &bottom,
        "< 300 ms",
        Some(ours.percentile(99) < START_MS),
    );
    let running = start(data)?;
    ask(&running.address, "/sign-in")?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let used = memory(running.child.id(), "VmRSS")?;
    table.add(
        "memory, idle",
        format!("{used:>17} MB"),
        String::new(),
        None,
        "< 60 MB",
        Some(used < MEMORY_MB),
    );
    let more = upload(&running, case)?;
    table.add(
        "more memory for a file of 20 MB",
        format!("{more:>17} MB"),
        String::new(),
        None,
        "< 30 MB",
        Some(more < UPLOAD_MB),
    );
    Ok(())
}
