//! `panoh`: one binary with its assets inside.

use std::process::ExitCode;

use clap::Parser;
use server::{
    cli::{Cli, Command},
    doctor, init, serve, verify,
};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(fault) if fault.use_stderr() => return fail(&misread(&fault)),
        // The help or the version that was asked for.
        Err(asked) => asked.exit(),
    };
    serve::quiet_core();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(fault) => return fail(&fault.to_string()),
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Serve(options) => serve::run(options).await.map(|()| ExitCode::SUCCESS),
            Command::Init(options) => init::run(options).await.map(|()| ExitCode::SUCCESS),
            Command::Verify(options) => verify::run(&options).await,
            Command::Doctor(options) => doctor::run(&options).await,
        }
    });
    done.unwrap_or_else(|sentence| fail(&sentence))
}

/// One sentence, and a code that is not zero.
fn fail(sentence: &str) -> ExitCode {
    eprintln!("panoh: {sentence}");
    ExitCode::FAILURE
}

/// What the command line's reader says, without the usage that it adds, as one line.
fn misread(fault: &clap::Error) -> String {
    if fault.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "say what to do; type: panoh --help".to_owned();
    }
    let said = fault.to_string();
    let first: Vec<&str> = said
        .lines()
        .take_while(|line| !line.trim().is_empty())
        .map(str::trim)
        .collect();
    format!("{}; type: panoh --help", first.join(" ").trim_start_matches("error: "))
}
