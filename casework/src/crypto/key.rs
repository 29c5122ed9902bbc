//! The 32-byte key all symmetric work starts from, and the three small functions beneath everything else.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{CryptoError, Result, hide_in_debug};

/// A secret of 256 bits. Wiped when dropped, compared in constant time, never shown.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

hide_in_debug!(Key);

impl Key {
    /// A new key from the operating system's randomness.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`].
    pub fn random() -> Result<Self> {
        random().map(Self)
    }

    /// Takes 32 bytes that are already a key.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for storing the key inside something sealed.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A key for another purpose: HKDF-SHA256 (RFC 5869) without salt. `info` names the purpose, such as
    /// `"panoh/doc/1"`; who knows the derived key learns nothing of this one or its other children.
    #[must_use]
    pub fn derive(&self, info: &str) -> Self {
        hkdf(&[0; 32], &self.0, &[info.as_bytes()])
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        same(&self.0, &other.0)
    }
}

impl Eq for Key {}

/// `N` bytes of the operating system's randomness (in a browser: of the Web Crypto API).
///
/// # Errors
/// [`CryptoError::NoRandomness`] if there is none; nothing weaker takes its place.
pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| CryptoError::NoRandomness)?;
    Ok(bytes)
}

/// Compares two tags or verifiers in constant time. Of lengths it makes no secret.
#[must_use]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

/// SHA-256 (FIPS 180-4).
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// HMAC-SHA256 (RFC 2104) over the parts, one after the other.
pub(super) fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC fills short keys with zeros to its block of 64 bytes; given a whole block, the constructor cannot fail.
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    block.zeroize();
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// HKDF-SHA256 (RFC 5869) for one output block of 32 bytes: with a single block there is no length that could be
/// wrong, so this cannot fail. A salt of zeros is the RFC's "no salt".
pub(super) fn hkdf(salt: &[u8; 32], secret: &[u8], info: &[&[u8]]) -> Key {
    let extracted = Key(hmac(salt, &[secret]));
    let mut parts = info.to_vec();
    parts.push(&[1]);
    Key(hmac(&extracted.0, &parts))
}
