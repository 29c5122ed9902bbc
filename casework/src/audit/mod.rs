//! The log: what an entry says, the tree over all entries, signed checkpoints, the single writer, and the verifier.
//!
//! The tree and the notes follow RFC 6962 and C2SP, so that a foreign program can check them. What an action means to
//! people (timeline, "who has opened this case") is in `case`; who may read the log is in `policy`.

mod day_key;
mod note;
mod tree;

#[cfg(feature = "store")]
mod entry;
#[cfg(feature = "store")]
mod head;
#[cfg(feature = "store")]
mod proof;
#[cfg(feature = "store")]
mod receipt;
#[cfg(feature = "store")]
mod signer;
#[cfg(all(test, feature = "store"))]
mod vectors_test;
#[cfg(feature = "store")]
mod verdict;
#[cfg(feature = "store")]
mod verify;
#[cfg(feature = "store")]
mod verify_rows;
#[cfg(feature = "store")]
mod writer;

pub use day_key::{ChainError, KeyHandover, verify_chain};
pub use note::{Checkpoint, Note, NoteError, parse_verifier_key, verifier_key, verify as verify_note};
pub use tree::{Hash, Peaks, consistency, inclusion, leaf_hash, root, verify_consistency, verify_inclusion};

#[cfg(feature = "store")]
pub use entry::{Entry, NewEntry, Outcome, State};
#[cfg(feature = "store")]
pub use proof::{Proof, prove};
#[cfg(feature = "store")]
pub use receipt::Receipt;
#[cfg(feature = "store")]
pub use verdict::{Expected, Finding, Verdict};
#[cfg(feature = "store")]
pub use verify::{verify, verify_on};
#[cfg(feature = "store")]
pub use writer::Writer;
