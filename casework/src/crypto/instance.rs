//! The instance key: what the server itself needs to read without anybody signed in, and nothing of any case.
//!
//! It is not in the database. Where it comes from (boot passphrase, system credential, file) is the server's matter.

use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Key, Result, key::hmac, sealed};

/// The key of one installation.
#[derive(Clone, Debug)]
pub struct InstanceKey(Key);

impl InstanceKey {
    /// Takes the key the server was started with.
    #[must_use]
    pub const fn new(key: Key) -> Self {
        Self(key)
    }

    /// What passphrases and recovery codes are peppered with.
    #[must_use]
    pub fn pepper(&self) -> Key {
        self.0.derive("panoh/pepper/1")
    }

    /// What an account is found by: HMAC-SHA256 over the login name, trimmed, in small letters and NFC, so that the
    /// table does not tell who works here.
    #[must_use]
    pub fn login_tag(&self, name: &str) -> [u8; 32] {
        // Small letters can be decomposed ones: normalise after lowering.
        let name: String = name.trim().to_lowercase().nfc().collect();
        hmac(self.0.derive("panoh/login/1").as_bytes(), &[name.as_bytes()])
    }

    /// A tag that only this installation can make: HMAC-SHA256 over `bytes`. `purpose` is a word of the caller's.
    #[must_use]
    pub fn tag(&self, purpose: &str, bytes: &[u8]) -> [u8; 32] {
        let key = self.0.derive(&format!("panoh/tag/{purpose}/1"));
        hmac(key.as_bytes(), &[bytes])
    }

    /// Seals a staff profile, a second factor's seed, a log key. `purpose` is the word of the column, `object` the row.
    ///
    /// # Errors
    /// As [`envelope::seal`](super::envelope::seal).
    pub fn seal_small(&self, purpose: &str, object: Uuid, plain: &[u8]) -> Result<Vec<u8>> {
        let fields: [&[u8]; 2] = [purpose.as_bytes(), object.as_bytes()];
        sealed::seal(&self.0, "small", &fields, plain)
    }

    /// Opens what [`seal_small`](Self::seal_small) sealed for the same purpose and object.
    ///
    /// # Errors
    /// As [`envelope::open`](super::envelope::open).
    pub fn open_small(&self, purpose: &str, object: Uuid, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        let fields: [&[u8]; 2] = [purpose.as_bytes(), object.as_bytes()];
        sealed::open(&self.0, "small", &fields, sealed)
    }
}
