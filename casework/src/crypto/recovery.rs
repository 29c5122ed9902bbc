//! The organisation's recovery key: made offline, kept by custodians of whom any two can bring it back.
//!
//! Every pair of custodians gets a file: the key in an age file to the second, that inside an age file to the first.
//! No new cryptography, and two people with the stock program can do without ours:
//! `age -d -i first.txt pair.age | age -d -i second.txt > recovery.txt`, then `age -d -i recovery.txt grant.age`.

use zeroize::Zeroizing;

use super::{CryptoError, Identity, Result, hide_in_debug, seal_to};

/// More custodians than this make more pairs than anybody can keep.
const MAX_CUSTODIANS: usize = 16;

/// The recovery key of an organisation. Its public half receives a grant of every case.
#[derive(Clone)]
pub struct OrgRecovery(Identity);

hide_in_debug!(OrgRecovery);

impl OrgRecovery {
    /// A new recovery key. To be made on a machine that is not the server.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`].
    pub fn generate() -> Result<Self> {
        Identity::random().map(Self)
    }

    /// Where grants for recovery are sealed to: `age1…`, the only part the server knows.
    #[must_use]
    pub fn recipient(&self) -> String {
        self.0.recipient()
    }

    /// `AGE-SECRET-KEY-1…`.
    #[must_use]
    pub fn secret(&self) -> Zeroizing<String> {
        self.0.to_text()
    }

    /// Reads [`secret`](Self::secret).
    ///
    /// # Errors
    /// [`CryptoError::Malformed`].
    pub fn parse(secret: &str) -> Result<Self> {
        Identity::parse(secret).map(Self)
    }

    /// One file for every pair of custodians: (first, second, file), places counted from 0 in `custodians` (`age1…`).
    ///
    /// # Errors
    /// [`CryptoError::Malformed`] with fewer than 2 or more than 16 custodians, the same one twice, or one that is no
    /// recipient.
    pub fn split_for_pairs<S: AsRef<str>>(&self, custodians: &[S]) -> Result<Vec<(usize, usize, Vec<u8>)>> {
        if !(2..=MAX_CUSTODIANS).contains(&custodians.len()) {
            return Err(CryptoError::Malformed);
        }
        let mut secret = Zeroizing::new(String::with_capacity(80));
        secret.push_str(&self.secret());
        secret.push('\n');
        let mut files = Vec::new();
        for (second, inner) in custodians.iter().enumerate() {
            for (first, outer) in custodians.iter().enumerate().take(second) {
                if inner.as_ref().trim().eq_ignore_ascii_case(outer.as_ref().trim()) {
                    return Err(CryptoError::Malformed);
                }
                let file = seal_to(inner.as_ref(), secret.as_bytes())?;
                files.push((first, second, seal_to(outer.as_ref(), &file)?));
            }
        }
        files.sort_unstable_by_key(|(first, second, _)| (*first, *second));
        Ok(files)
    }

    /// Brings the key back from the file of a pair, the two in either order.
    ///
    /// # Errors
    /// [`CryptoError::Refused`] if the file is not of these two, [`CryptoError::Malformed`] if it holds no key.
    pub fn join(file: &[u8], one: &Identity, other: &Identity) -> Result<Self> {
        let in_order = |first: &Identity, second: &Identity| second.open(&first.open(file)?);
        let secret = in_order(one, other).or_else(|_| in_order(other, one))?;
        let secret = std::str::from_utf8(&secret).map_err(|_| CryptoError::Malformed)?;
        Self::parse(secret)
    }
}

impl AsRef<Identity> for OrgRecovery {
    fn as_ref(&self) -> &Identity {
        &self.0
    }
}
