//! The chain of day keys: the key of one day signs the key of the next together with the tree as it stands, and is erased.
//! So whoever seizes today's key cannot sign anything about yesterday (forward security for the price of one signature).
//!
//! Here: the signed handover and walking the chain. Not here: making, sealing and erasing keys.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use super::Hash;

/// Domain separation. The NUL cannot occur in a signed note, so no signature serves as both.
const CONTEXT: &[u8] = b"panoh day-key handover v1\0";

/// "From `day` and from this tree on, `next` signs instead of `previous`", signed by `previous`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHandover {
    /// The key that hands over.
    pub previous: VerifyingKey,
    /// The key that takes over.
    pub next: VerifyingKey,
    /// Days since 1970-01-01 UTC.
    pub day: u32,
    /// Entries in the log at that moment: the previous key speaks for no larger tree, the next for no smaller one.
    pub size: u64,
    /// Root of the tree of that size.
    pub root: Hash,
    signature: Signature,
}

/// Why a chain of handovers was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// The bytes are not a handover between two valid keys.
    #[error("not a key handover")]
    Malformed,
    /// The link at this position is not signed by its previous key.
    #[error("handover {0} is not signed by its previous key")]
    BadSignature(usize),
    /// The link at this position does not start from the key before it.
    #[error("handover {0} does not follow the key before it")]
    Broken(usize),
    /// The link at this position is not of a later day than the one before it, or of a smaller tree.
    #[error("handover {0} is not later than the one before it")]
    NotLater(usize),
}

impl KeyHandover {
    /// Hands over from `previous` to `next` when the tree has this size and root.
    #[must_use]
    pub fn sign(previous: &SigningKey, next: VerifyingKey, day: u32, size: u64, root: Hash) -> Self {
        let mut link = Self {
            previous: previous.verifying_key(),
            next,
            day,
            size,
            root,
            signature: Signature::from_bytes(&[0; 64]),
        };
        link.signature = previous.sign(&link.message());
        link
    }

    /// Did the previous key sign this?
    #[must_use]
    pub fn verify(&self) -> bool {
        self.previous.verify_strict(&self.message(), &self.signature).is_ok()
    }

    /// Previous key (32 bytes), next key (32), day (4, big-endian), size (8, big-endian), root (32), signature (64).
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        [self.fields().as_slice(), &self.signature.to_bytes()].concat()
    }

    fn fields(&self) -> Vec<u8> {
        let mut bytes = [self.previous.as_bytes().as_slice(), self.next.as_bytes()].concat();
        bytes.extend(self.day.to_be_bytes());
        bytes.extend(self.size.to_be_bytes());
        bytes.extend(self.root);
        bytes
    }

    /// What is signed.
    fn message(&self) -> Vec<u8> {
        [CONTEXT, &self.fields()].concat()
    }

    /// Reads what [`KeyHandover::to_bytes`] wrote; does not verify it.
    ///
    /// # Errors
    /// [`ChainError::Malformed`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ChainError> {
        let read = || {
            let (previous, rest) = bytes.split_first_chunk()?;
            let (next, rest) = rest.split_first_chunk()?;
            let (day, rest) = rest.split_first_chunk()?;
            let (size, rest) = rest.split_first_chunk()?;
            let (root, signature) = rest.split_first_chunk()?;
            Some(Self {
                previous: VerifyingKey::from_bytes(previous).ok()?,
                next: VerifyingKey::from_bytes(next).ok()?,
                day: u32::from_be_bytes(*day),
                size: u64::from_be_bytes(*size),
                root: *root,
                signature: Signature::from_slice(signature).ok()?,
            })
        };
        read().ok_or(ChainError::Malformed)
    }
}

/// Walks from the pinned first key along all handovers, oldest first, and returns the key in force.
///
/// # Errors
/// The first link that fails, see [`ChainError`].
pub fn verify_chain(first: &VerifyingKey, handovers: &[KeyHandover]) -> Result<VerifyingKey, ChainError> {
    let (mut key, mut last) = (*first, None);
    for (at, link) in handovers.iter().enumerate() {
        if link.previous != key {
            return Err(ChainError::Broken(at));
        }
        if !link.verify() {
            return Err(ChainError::BadSignature(at));
        }
        if last.is_some_and(|(day, size)| link.day <= day || link.size < size) {
            return Err(ChainError::NotLater(at));
        }
        (key, last) = (link.next, Some((link.day, link.size)));
    }
    Ok(key)
}

#[cfg(test)]
mod test {
    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_bytes(&[seed; 32])
    }

    fn link(n: u8, day: u32, size: u64) -> KeyHandover {
        KeyHandover::sign(&key(n), key(n + 1).verifying_key(), day, size, [n; 32])
    }

    fn chain() -> Vec<KeyHandover> {
        (1..5).map(|n| link(n, 20_000 + u32::from(n), 100 * u64::from(n))).collect()
    }

    #[test]
    fn a_chain_leads_from_the_first_key_to_the_last() {
        let first = key(1).verifying_key();
        assert_eq!(verify_chain(&first, &chain()), Ok(key(5).verifying_key()));
        assert_eq!(verify_chain(&first, &[]), Ok(first));
    }

    #[test]
    fn a_missing_swapped_repeated_or_foreign_link_is_found() {
        let (first, whole) = (key(1).verifying_key(), chain());
        let without = [&whole[..1], &whole[2..]].concat();
        assert_eq!(verify_chain(&first, &without), Err(ChainError::Broken(1)));
        assert_eq!(verify_chain(&key(9).verifying_key(), &whole), Err(ChainError::Broken(0)));
        for again in [link(5, 20_004, 500), link(5, 20_005, 399)] {
            let repeated = [whole.as_slice(), &[again]].concat();
            assert_eq!(verify_chain(&first, &repeated), Err(ChainError::NotLater(4)));
        }
        let mut forged = whole;
        forged[2].signature = key(9).sign(b"anything");
        assert_eq!(verify_chain(&first, &forged), Err(ChainError::BadSignature(2)));
    }

    #[test]
    fn every_byte_of_a_handover_counts() {
        let bytes = chain()[0].to_bytes();
        assert_eq!(bytes.len(), 32 + 32 + 4 + 8 + 32 + 64);
        assert_eq!(KeyHandover::from_bytes(&bytes).as_ref(), Ok(&chain()[0]));
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            let accepted = KeyHandover::from_bytes(&changed).is_ok_and(|link| link.verify());
            assert!(!accepted, "byte {at}");
            assert!(KeyHandover::from_bytes(&bytes[..at]).is_err());
        }
        assert!(KeyHandover::from_bytes(&[bytes, vec![0]].concat()).is_err());
    }

    #[test]
    fn a_bare_signature_over_the_fields_is_not_a_handover() {
        let mut link = chain().remove(0);
        link.signature = key(1).sign(&link.fields());
        assert!(!link.verify());
    }
}
