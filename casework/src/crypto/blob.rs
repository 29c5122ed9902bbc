//! Files of a case: age files (C2SP age, version 1) whose file key is wrapped under the key of their section.
//!
//! The header has one stanza, `-> panoh/section 1 EPOCH`. Its body is the file key, sealed in the format of `sealed` for this
//! case, section, epoch and file: a file that is moved, or put in another's place, does not open. The payload is age's own:
//! chunks of 64 KiB, which can be written and read as a stream and neither cut short nor put in another order unseen. No
//! organisation's recovery key is in the header: recovery goes through its grant of the section, so that shredding the grants
//! shreds the files.

use std::{
    collections::HashSet,
    io::{BufReader, Read, Write},
};

use age::{
    DecryptError, Decryptor, EncryptError, Encryptor,
    stream::{StreamReader, StreamWriter},
};
use age_core::{
    format::{FILE_KEY_BYTES, FileKey, Stanza},
    secrecy::ExposeSecret,
};
use uuid::Uuid;

use super::{CryptoError, Key, Result, sealed};

const TAG: &str = "panoh/section";
const VERSION: &str = "1";

/// Where a file belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlobContext<'a> {
    /// The organisation that holds the case.
    pub org: Uuid,
    /// The case.
    pub case: Uuid,
    /// The section's word.
    pub scope: &'a str,
    /// The epoch of the key it is sealed under.
    pub epoch: u32,
    /// The file.
    pub blob: Uuid,
    /// What of it.
    pub part: BlobPart,
}

/// What of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlobPart {
    /// As it came.
    Whole,
    /// The copy that is looked at.
    View,
    /// A part that waits for the others, from 0 to at most 253.
    Part(u8),
}

impl BlobPart {
    /// Never changes: it is sealed with.
    const fn byte(self) -> u8 {
        match self {
            Self::Whole => 0,
            Self::View => 1,
            Self::Part(number) => number.saturating_add(2),
        }
    }
}

/// A section's key as age knows recipients and identities.
struct OfSection<'a> {
    key: &'a Key,
    context: &'a BlobContext<'a>,
}

impl OfSection<'_> {
    fn with_fields<T>(&self, act: impl FnOnce(&[&[u8]]) -> T) -> T {
        let context = self.context;
        act(&[
            context.org.as_bytes(),
            context.case.as_bytes(),
            context.scope.as_bytes(),
            &context.epoch.to_be_bytes(),
            context.blob.as_bytes(),
            &[context.part.byte()],
        ])
    }
}

impl age::Recipient for OfSection<'_> {
    fn wrap_file_key(&self, file_key: &FileKey) -> std::result::Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let body = self
            .with_fields(|fields| sealed::seal(self.key, "blob", fields, file_key.expose_secret()))
            .map_err(|fault| EncryptError::Io(std::io::Error::other(fault.to_string())))?;
        let stanza = Stanza {
            tag: TAG.to_owned(),
            args: vec![VERSION.to_owned(), self.context.epoch.to_string()],
            body,
        };
        // The label keeps every other recipient out of the file.
        Ok((vec![stanza], HashSet::from([TAG.to_owned()])))
    }
}

impl age::Identity for OfSection<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<std::result::Result<FileKey, DecryptError>> {
        if stanza.tag != TAG || stanza.args != [VERSION.to_owned(), self.context.epoch.to_string()] {
            return None;
        }
        let opened = self.with_fields(|fields| sealed::open(self.key, "blob", fields, &stanza.body));
        let bytes = opened.ok().filter(|bytes| bytes.len() == FILE_KEY_BYTES);
        Some(
            bytes
                .ok_or(DecryptError::DecryptionFailed)
                .map(|bytes| FileKey::init_with_mut(|key| key.copy_from_slice(&bytes))),
        )
    }
}

/// Begins a sealed file. Whoever writes it must call `finish`, or it will not open.
///
/// # Errors
/// [`CryptoError::NoRandomness`], and [`CryptoError::Malformed`] if the output does not take the header.
pub fn seal<W: Write>(key: &Key, context: &BlobContext<'_>, output: W) -> Result<StreamWriter<W>> {
    let to = OfSection { key, context };
    let encryptor =
        Encryptor::with_recipients(std::iter::once(&to as &dyn age::Recipient)).map_err(|_| CryptoError::NoRandomness)?;
    encryptor.wrap_output(output).map_err(|_| CryptoError::Malformed)
}

/// Opens a sealed file. What is read was written so; a file that was cut short ends with an error and not with its end.
///
/// # Errors
/// [`CryptoError::Malformed`] if it is no age file, [`CryptoError::Refused`] if key or place do not fit.
pub fn open<R: Read>(key: &Key, context: &BlobContext<'_>, input: R) -> Result<StreamReader<BufReader<R>>> {
    let decryptor = Decryptor::new_buffered(BufReader::new(input)).map_err(|_| CryptoError::Malformed)?;
    let identity = OfSection { key, context };
    decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .map_err(|_| CryptoError::Refused)
}

/// How long a file of `len` bytes becomes with zeros after it: the size on the disk tells little, as with records.
#[must_use]
pub const fn padded(len: u64) -> u64 {
    let step = if len <= 4_096 { 256 } else { 1 << (len.ilog2() - 3) };
    len.next_multiple_of(step)
}
