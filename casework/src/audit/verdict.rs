//! What the verifier is told, and what it says.

use std::fmt;

use serde::Serialize;

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fault", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields are the parameters of the sentence that Display writes")]
pub enum Finding {
    /// A day key was not signed by the one before it.
    KeyChain { day: i32 },
    /// An entry is missing, doubled or out of place.
    Gap { expected: u64, found: i64 },
    /// An entry's bytes cannot be read or say another place than the row.
    Entry { seq: i64 },
    /// A searchable column says something else than the hashed bytes.
    Columns { seq: i64 },
    /// Time runs backwards.
    Time { seq: i64 },
    /// The log's head does not fit its entries.
    Head,
    /// A checkpoint's signature or root does not fit.
    Checkpoint { size: i64 },
    /// An earlier checkpoint, kept elsewhere, does not fit: the log was cut or rewritten.
    Earlier { size: u64 },
    /// The log is not signed by the key that was expected.
    WrongKey,
    /// A checkpoint that the writer kept is gone.
    CheckpointMissing { size: u64 },
    /// A row had been changed, planted or removed without an entry before this entry replaced it.
    RowReplaced { table: String, key: String, seq: u64 },
    /// A row was changed without an entry.
    RowChanged { table: String, key: String },
    /// A row was planted: no entry speaks of it.
    RowUnknown { table: String, key: String },
    /// A row is gone that should be there.
    RowMissing { table: String, key: String },
    /// The sealed bytes of a file are not there.
    FileMissing { id: String },
    /// The sealed bytes of a file are not what its row says.
    FileChanged { id: String },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyChain { day } => write!(f, "the key of day {day} is not signed by the key before it"),
            Self::Gap { expected, found } => write!(f, "entry {expected} is missing: found {found} in its place"),
            Self::Entry { seq } => write!(f, "entry {seq} cannot be read or belongs elsewhere"),
            Self::Columns { seq } => write!(f, "the columns of entry {seq} differ from what was logged"),
            Self::Time { seq } => write!(f, "entry {seq} is older than the one before it"),
            Self::Head => write!(f, "the head of the log does not fit its entries"),
            Self::Checkpoint { size } => write!(f, "the checkpoint at {size} entries does not fit"),
            Self::Earlier { size } => write!(
                f,
                "the log no longer contains the checkpoint of {size} entries that was kept elsewhere"
            ),
            Self::WrongKey => write!(f, "the log is not signed by the expected key"),
            Self::CheckpointMissing { size } => write!(f, "the checkpoint that was kept at about {size} entries is gone"),
            Self::RowReplaced { table, key, seq } => {
                write!(
                    f,
                    "{table} {key} had been changed outside the log before entry {seq} replaced it"
                )
            }
            Self::RowChanged { table, key } => write!(f, "{table} {key} was changed outside the log"),
            Self::RowUnknown { table, key } => write!(f, "{table} {key} was planted: the log does not know it"),
            Self::RowMissing { table, key } => write!(f, "{table} {key} is gone, but the log does not say so"),
            Self::FileMissing { id } => write!(f, "the bytes of file {id} are not in the files' folder"),
            Self::FileChanged { id } => write!(f, "the bytes of file {id} are not what its row says"),
        }
    }
}

/// The result.
#[derive(Clone, Debug, Serialize)]
pub struct Verdict {
    /// Entries in the log.
    pub entries: u64,
    /// Rows compared with the log.
    pub rows: u64,
    /// Signed checkpoints checked, without the head.
    pub checkpoints: usize,
    /// The log's verifier key, in the C2SP form; none for an empty log.
    pub key: Option<String>,
    /// The latest signed checkpoint; keep it elsewhere and hand it in next time.
    pub head: Option<String>,
    /// What is wrong. Empty: all is well.
    pub findings: Vec<Finding>,
}

/// What the verifier is told from outside the database.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    /// The log's verifier key, as an earlier run printed it.
    pub key: Option<String>,
    /// Checkpoint notes that were kept elsewhere.
    pub checkpoints: Vec<String>,
}
