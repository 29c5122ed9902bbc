//! Key history: the key of an epoch wrapped under the key of the next one. Who holds the newest key can open the past;
//! who was taken off keeps only keys that open nothing written later.

use uuid::Uuid;
use zeroize::Zeroizing;

use super::{CryptoError, Key, Result, sealed};

/// Which key is wrapped. The wrapping key is always the one of `old_epoch + 1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChainContext<'a> {
    /// The organisation.
    pub org: Uuid,
    /// The case; nil for keys of the organisation.
    pub case: Uuid,
    /// The section's word, or `"match"`, `"report"`, `"audit"`.
    pub scope: &'a str,
    /// The epoch of the wrapped key.
    pub old_epoch: u32,
}

/// Wraps the key of `old_epoch` under the key that follows it.
///
/// # Errors
/// [`CryptoError::NoRandomness`].
pub fn wrap(old: &Key, under: &Key, context: &ChainContext<'_>) -> Result<Vec<u8>> {
    with_fields(context, |fields| sealed::seal(under, "chain", fields, old.as_bytes()))
}

/// Gives the key of `old_epoch` back to who holds the key that follows it.
///
/// # Errors
/// [`CryptoError::Malformed`] if `wrapped` is no such record, [`CryptoError::Refused`] if key or place do not fit.
pub fn unwrap(wrapped: &[u8], under: &Key, context: &ChainContext<'_>) -> Result<Key> {
    let plain = with_fields(context, |fields| sealed::open(under, "chain", fields, wrapped))?;
    let bytes = Zeroizing::new(<[u8; 32]>::try_from(plain.as_slice()).map_err(|_| CryptoError::Malformed)?);
    Ok(Key::from_bytes(*bytes))
}

fn with_fields<T>(context: &ChainContext<'_>, act: impl FnOnce(&[&[u8]]) -> T) -> T {
    act(&[
        context.org.as_bytes(),
        context.case.as_bytes(),
        context.scope.as_bytes(),
        &context.old_epoch.to_be_bytes(),
    ])
}
