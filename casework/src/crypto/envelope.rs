//! Documents and cards: the versions of a case's sections, its match card and its facts card.
//!
//! Here belongs what a record of a case is bound to. The format is in `sealed`, files are not sealed here.

use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Key, Result, sealed};

/// Where a document belongs. It is not stored beside the ciphertext but known from the row, and a row moved, relabelled
/// or given another version does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context<'a> {
    /// The organisation that holds the case.
    pub org: Uuid,
    /// The case; nil for what belongs to the organisation.
    pub case: Uuid,
    /// The section's or the card's word, such as `"identity"` or `"match"`.
    pub scope: &'a str,
    /// The epoch of the key it is sealed under.
    pub epoch: u32,
    /// The document within the scope.
    pub document: Uuid,
    /// The document's version.
    pub version: u32,
}

/// Seals a document under a section key (or card key).
///
/// # Errors
/// [`CryptoError::Malformed`](super::CryptoError::Malformed) if `plain` is longer than [`MAX_PLAIN`](super::MAX_PLAIN).
pub fn seal(key: &Key, context: &Context<'_>, plain: &[u8]) -> Result<Vec<u8>> {
    with_fields(context, |fields| sealed::seal(key, "doc", fields, plain))
}

/// Opens a document that was sealed under the same key for the same place.
///
/// # Errors
/// [`CryptoError::Malformed`](super::CryptoError::Malformed) if `sealed` is no such record,
/// [`CryptoError::Refused`](super::CryptoError::Refused) if key or place do not fit or a byte was changed.
pub fn open(key: &Key, context: &Context<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    with_fields(context, |fields| sealed::open(key, "doc", fields, sealed))
}

fn with_fields<T>(context: &Context<'_>, act: impl FnOnce(&[&[u8]]) -> T) -> T {
    act(&[
        context.org.as_bytes(),
        context.case.as_bytes(),
        context.scope.as_bytes(),
        &context.epoch.to_be_bytes(),
        context.document.as_bytes(),
        &context.version.to_be_bytes(),
    ])
}
