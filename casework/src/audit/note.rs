//! Signed notes and log checkpoints, in the text formats of C2SP `signed-note` and `tlog-checkpoint`,
//! so that tools which are not ours can verify our log.
//!
//! Here: writing, strict reading, Ed25519 signatures (type 0x01). Not here: which keys are to be trusted
//! (see `day_key`), when a checkpoint is due, and witnesses' timestamped cosignatures (type 0x04): their
//! lines are kept but not verified.

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD as BASE64};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use super::tree::Hash;

/// A longer note is refused. Sixteen of the largest known signatures take about 110 KB.
const MAX_LEN: usize = 256 * 1024;
/// Signature type identifier of plain Ed25519.
const ED25519: u8 = 1;

/// Why a note was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Not a signed note, or longer than a note may be.
    #[error("not a signed note")]
    Malformed,
    /// The text is signed, but it is not a checkpoint.
    #[error("not a log checkpoint")]
    NotACheckpoint,
    /// Empty, or contains white space, a control character or `+`.
    #[error("key name is empty or contains spaces or a plus")]
    BadKeyName,
    /// Not of the form `name+hash+base64`, or the hash is not that of name and key.
    #[error("not a verifier key")]
    BadVerifierKey,
    /// No signature by the key asked for.
    #[error("not signed by this key")]
    Unsigned,
    /// A signature by the key asked for does not verify.
    #[error("signature does not verify")]
    BadSignature,
}

/// What the log looked like: the text that is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Identifies the log: one non-empty line without control characters.
    pub origin: String,
    /// Number of entries.
    pub size: u64,
    /// Root of the tree of that size.
    pub root: Hash,
}

impl Checkpoint {
    /// The three lines of C2SP `tlog-checkpoint`: origin, decimal size, base64 root.
    #[must_use]
    pub fn body(&self) -> String {
        let root = BASE64.encode(self.root);
        format!("{}\n{}\n{root}\n", self.origin, self.size)
    }

    /// Reads a body.
    ///
    /// # Errors
    /// [`NoteError::NotACheckpoint`] for anything [`Checkpoint::body`] would not write, extension lines
    /// included (the standard advises against them and we write none).
    pub fn parse(body: &str) -> Result<Self, NoteError> {
        Self::read(body).ok_or(NoteError::NotACheckpoint)
    }

    fn read(body: &str) -> Option<Self> {
        let mut lines = body.lines();
        let checkpoint = Self {
            origin: lines.next().filter(|origin| !origin.is_empty())?.to_owned(),
            size: lines.next()?.parse().ok()?,
            root: BASE64.decode(lines.next()?).ok()?.try_into().ok()?,
        };
        // Writing it again catches `+7`, `007`, a missing newline and whatever follows.
        (checkpoint.body() == body).then_some(checkpoint)
    }

    /// The signed note.
    ///
    /// # Errors
    /// [`NoteError::NotACheckpoint`] if the origin is not one plain line, [`NoteError::BadKeyName`].
    pub fn sign(&self, key: &SigningKey, key_name: &str) -> Result<String, NoteError> {
        let body = self.body();
        if Self::parse(&body)? != *self || !is_plain(&body) {
            return Err(NoteError::NotACheckpoint);
        }
        let mut note = Note {
            text: body,
            signatures: Vec::new(),
        };
        note.sign(key, key_name)?;
        Ok(note.to_string())
    }
}

/// A text and the signature lines under it. Reading it proves nothing; [`Note::verify`] does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<SignatureLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct SignatureLine {
    key_name: String,
    /// Four bytes of key id, then the signature in the manner of that key.
    bytes: Vec<u8>,
}

impl Note {
    /// The text above the signatures, whoever signed it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Reads a note strictly, without verifying anything.
    ///
    /// # Errors
    /// [`NoteError::Malformed`].
    pub fn parse(note: &str) -> Result<Self, NoteError> {
        Self::read(note).ok_or(NoteError::Malformed)
    }

    fn read(note: &str) -> Option<Self> {
        if note.len() > MAX_LEN || !is_plain(note) {
            return None;
        }
        let (text, lines) = note.rsplit_once("\n\n")?;
        let lines = lines.strip_suffix('\n')?.split('\n');
        Some(Self {
            text: format!("{text}\n"),
            signatures: lines.map(SignatureLine::read).collect::<Option<_>>()?,
        })
    }

    /// Adds a signature line by one more key.
    ///
    /// # Errors
    /// [`NoteError::BadKeyName`].
    pub fn sign(&mut self, key: &SigningKey, key_name: &str) -> Result<(), NoteError> {
        if !is_key_name(key_name) {
            return Err(NoteError::BadKeyName);
        }
        let id = key_id(key_name, &key.verifying_key());
        let signature = key.sign(self.text.as_bytes()).to_bytes();
        self.signatures.push(SignatureLine {
            key_name: key_name.to_owned(),
            bytes: [id.as_slice(), &signature].concat(),
        });
        Ok(())
    }

    /// The text, if this key signed it. Lines by other keys are ignored, as the standard demands.
    ///
    /// # Errors
    /// [`NoteError::Unsigned`]; [`NoteError::BadSignature`] if any line that names this key fails.
    pub fn verify(&self, key_name: &str, key: &VerifyingKey) -> Result<&str, NoteError> {
        let id = key_id(key_name, key);
        let mut found = Err(NoteError::Unsigned);
        for line in &self.signatures {
            let Some(signature) = line.bytes.strip_prefix(&id) else {
                continue;
            };
            if line.key_name != key_name {
                continue;
            }
            let signature = Signature::from_slice(signature).map_err(|_| NoteError::BadSignature)?;
            key.verify_strict(self.text.as_bytes(), &signature)
                .map_err(|_| NoteError::BadSignature)?;
            found = Ok(self.text.as_str());
        }
        found
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        for line in &self.signatures {
            writeln!(f, "— {} {}", line.key_name, BASE64.encode(&line.bytes))?;
        }
        Ok(())
    }
}

impl SignatureLine {
    fn read(line: &str) -> Option<Self> {
        let (key_name, bytes) = line.strip_prefix("— ")?.split_once(' ')?;
        let bytes = BASE64.decode(bytes).ok()?;
        (is_key_name(key_name) && bytes.len() > 4).then(|| Self {
            key_name: key_name.to_owned(),
            bytes,
        })
    }
}

/// The checkpoint in `note`, if this key signed it.
///
/// # Errors
/// As [`Note::parse`], [`Note::verify`] and [`Checkpoint::parse`].
pub fn verify(note: &str, key_name: &str, key: &VerifyingKey) -> Result<Checkpoint, NoteError> {
    Checkpoint::parse(Note::parse(note)?.verify(key_name, key)?)
}

/// The public key in the form that verifiers are configured with: `name+hash+base64(type || key)`.
///
/// # Errors
/// [`NoteError::BadKeyName`].
pub fn verifier_key(key_name: &str, key: &VerifyingKey) -> Result<String, NoteError> {
    if !is_key_name(key_name) {
        return Err(NoteError::BadKeyName);
    }
    let id = u32::from_be_bytes(key_id(key_name, key));
    let encoded = BASE64.encode([[ED25519].as_slice(), key.as_bytes()].concat());
    Ok(format!("{key_name}+{id:08x}+{encoded}"))
}

/// Reads a verifier key: its name and the public key.
///
/// # Errors
/// [`NoteError::BadVerifierKey`], also for keys other than Ed25519.
pub fn parse_verifier_key(text: &str) -> Result<(String, VerifyingKey), NoteError> {
    let read = || {
        let [key_name, _, encoded] = text.splitn(3, '+').collect::<Vec<_>>().try_into().ok()?;
        let bytes = BASE64.decode(encoded).ok()?;
        let key = VerifyingKey::from_bytes(bytes.strip_prefix(&[ED25519])?.try_into().ok()?).ok()?;
        let same = verifier_key(key_name, &key).ok()? == text;
        same.then(|| (key_name.to_owned(), key))
    };
    read().ok_or(NoteError::BadVerifierKey)
}

/// First four bytes of `SHA-256(name || "\n" || type || public key)`.
fn key_id(key_name: &str, key: &VerifyingKey) -> [u8; 4] {
    let [a, b, c, d, ..]: Hash = Sha256::new_with_prefix(key_name)
        .chain_update([b'\n', ED25519])
        .chain_update(key)
        .finalize()
        .into();
    [a, b, c, d]
}

/// No ASCII control character but newline.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b >= b' ' || b == b'\n')
}

fn is_key_name(name: &str) -> bool {
    let forbidden = |c: char| c.is_whitespace() || c < ' ' || c == '+';
    !name.is_empty() && !name.contains(forbidden)
}

#[cfg(test)]
#[path = "note_test.rs"]
mod test;
