//! The command line. Each flag that names a secret's place can also come from the environment; secrets themselves never do.

use std::{net::SocketAddr, path::PathBuf};

use casework::file::Scanner;
use clap::{Args, Parser, Subcommand};
use entity::vocab::OrgKind;

/// Case management for shelters: sealed case files, every look in a log that nobody can quietly change.
#[derive(Debug, Parser)]
#[command(name = "panoh", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the pages
    Serve(Serve),
    /// Make a data folder with its first organisation, recovery key and administrator
    Init(Init),
    /// Check the whole log and every current row against it; needs no key and changes nothing
    Verify(Verify),
    /// Say what is weaker here than in production, and what is missing
    Doctor(Doctor),
}

/// Where the data is.
#[derive(Clone, Debug, Args)]
pub struct Place {
    /// Data folder: database and instance key
    #[arg(long, env = "PANOH_DATA", value_name = "DIR")]
    pub data: PathBuf,
    /// PostgreSQL instead of the embedded SQLite, for example `postgres://panoh@localhost/panoh`
    #[arg(long, env = "PANOH_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// File with the instance key, kept apart from the database and its backups [default: DIR/key/instance.key]
    #[arg(long, env = "PANOH_INSTANCE_KEY", value_name = "FILE")]
    pub instance_key: Option<PathBuf>,
    /// Folder with the sealed files; several processes share one [default: DIR/files]
    #[arg(long, env = "PANOH_FILES", value_name = "DIR")]
    pub files: Option<PathBuf>,
    /// A clamd that each file is shown to, for example `unix:/run/clamav/clamd.ctl` or `tcp:127.0.0.1:3310`
    #[arg(long, env = "PANOH_SCANNER", value_name = "WHERE")]
    pub scanner: Option<Scanner>,
}

/// Flags of `serve`.
#[derive(Clone, Debug, Args)]
pub struct Serve {
    /// Where the data is.
    #[command(flatten)]
    pub place: Place,
    /// Address and port to listen on; put a proxy with TLS before it
    #[arg(long, env = "PANOH_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Fill an empty data folder with an invented shelter and print its sign-ins
    #[arg(long)]
    pub demo: bool,
    /// Where "leave now" goes
    #[arg(
        long,
        env = "PANOH_EXIT_URL",
        value_name = "URL",
        default_value = "https://tg.wikipedia.org/"
    )]
    pub exit_url: String,
    /// A proxy stands before the program and sets X-Forwarded-For: delays at sign-in count per address
    #[arg(long, env = "PANOH_BEHIND_PROXY")]
    pub behind_proxy: bool,
    /// Telephone number for help, at the foot of each page
    #[arg(long, env = "PANOH_HELP_PHONE", value_name = "NUMBER", default_value = "")]
    pub help_phone: String,
}

/// Flags of `init`.
#[derive(Clone, Debug, Args)]
pub struct Init {
    /// Where the data is.
    #[command(flatten)]
    pub place: Place,
    /// The organisation's name
    #[arg(long, value_name = "NAME")]
    pub organisation: String,
    /// shelter, legal-aid, police, international or provider
    #[arg(long, value_name = "KIND", default_value = "shelter", value_parser = kind)]
    pub kind: OrgKind,
    /// The first administrator's name
    #[arg(long, value_name = "NAME")]
    pub administrator: String,
    /// The first administrator's sign-in name
    #[arg(long, value_name = "NAME")]
    pub sign_in: String,
    /// Add one more organisation to a data folder that already has one; stop the server first
    #[arg(long)]
    pub another: bool,
    /// An age recipient of somebody who keeps a part of the recovery key; give it two to five times: any two open it
    #[arg(long = "custodian", value_name = "AGE_RECIPIENT", required = true, num_args = 1)]
    pub custodians: Vec<String>,
}

fn kind(word: &str) -> Result<OrgKind, String> {
    word.parse()
        .map_err(|_| "one of: shelter, legal-aid, police, international, provider".to_owned())
}

/// Flags of `verify`.
#[derive(Clone, Debug, Args)]
pub struct Verify {
    /// Data folder, or a copy of it
    #[arg(long, env = "PANOH_DATA", value_name = "DIR")]
    pub data: PathBuf,
    /// PostgreSQL instead of the embedded SQLite
    #[arg(long, env = "PANOH_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Folder with the sealed files, or a copy of it [default: DIR/files]
    #[arg(long, env = "PANOH_FILES", value_name = "DIR")]
    pub files: Option<PathBuf>,
    /// Answer for machines
    #[arg(long)]
    pub json: bool,
    /// A signed checkpoint that was kept elsewhere: the log must still contain it
    #[arg(long = "checkpoint", value_name = "FILE")]
    pub checkpoints: Vec<PathBuf>,
    /// A proof of one entry, as the desk gives it: the entry must be in its checkpoint, and that in the log
    #[arg(long = "proof", value_name = "FILE")]
    pub proofs: Vec<PathBuf>,
    /// The log's verifier key, as an earlier run printed it
    #[arg(long, value_name = "KEY")]
    pub log_key: Option<String>,
}

/// Flags of `doctor`.
#[derive(Clone, Debug, Args)]
pub struct Doctor {
    /// Where the data is.
    #[command(flatten)]
    pub place: Place,
}
