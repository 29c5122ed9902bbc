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

use casework::crypto::Key;

use crate::{
    measure::{Fail, each},
    table::Table,
};

const STARTS: u32 = 10;
const START_MS: f64 = 300.0;
const MEMORY_MB: u64 = 60;

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

/// Resident memory of a process, in megabytes.
fn memory(id: u32) -> Result<u64, Fail> {
    let status = fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? / 1_000)
}

/// Fills the table's last part.
pub(crate) async fn measure(table: &mut Table, data: &Path) -> Result<(), Fail> {
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
    let used = memory(running.child.id())?;
    table.add(
        "memory, idle",
        format!("{used:>17} MB"),
        String::new(),
        None,
        "< 60 MB",
        Some(used < MEMORY_MB),
    );
    Ok(())
}
