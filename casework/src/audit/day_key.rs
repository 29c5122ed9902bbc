//! The chain of day keys: the key of one day signs the key of the next and is erased, so whoever seizes
//! today's key cannot sign yesterday's checkpoints (forward security for the price of one signature).
//!
//! Here: the signed handover and walking the chain. Not here: making, sealing and erasing keys.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

/// Domain separation. The NUL cannot occur in a signed note, so no signature serves as both.
const CONTEXT: &[u8] = b"panoh day-key handover v1\0";

/// "From `day` on, `next` signs instead of `previous`", signed by `previous`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHandover {
    /// The key that hands over.
    pub previous: VerifyingKey,
    /// The key that takes over.
    pub next: VerifyingKey,
    /// Days since 1970-01-01 UTC.
    pub day: u32,
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
    /// The link at this position is not of a later day than the one before it.
    #[error("handover {0} is not later than the one before it")]
    NotLater(usize),
}

impl KeyHandover {
    /// Hands over from `previous` to `next`.
    #[must_use]
    pub fn sign(previous: &SigningKey, next: VerifyingKey, day: u32) -> Self {
        let signature = previous.sign(&message(&previous.verifying_key(), &next, day));
        Self {
            previous: previous.verifying_key(),
            next,
            day,
            signature,
        }
    }

    /// Did the previous key sign this?
    #[must_use]
    pub fn verify(&self) -> bool {
        let message = message(&self.previous, &self.next, self.day);
        self.previous.verify_strict(&message, &self.signature).is_ok()
    }

    /// Previous key (32 bytes), next key (32), day (4, big-endian), signature (64).
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = fields(&self.previous, &self.next, self.day);
        bytes.extend(self.signature.to_bytes());
        bytes
    }

    /// Reads what [`KeyHandover::to_bytes`] wrote; does not verify it.
    ///
    /// # Errors
    /// [`ChainError::Malformed`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ChainError> {
        let read = || {
            let (previous, rest) = bytes.split_first_chunk()?;
            let (next, rest) = rest.split_first_chunk()?;
            let (day, signature) = rest.split_first_chunk()?;
            Some(Self {
                previous: VerifyingKey::from_bytes(previous).ok()?,
                next: VerifyingKey::from_bytes(next).ok()?,
                day: u32::from_be_bytes(*day),
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
    let (mut key, mut day) = (*first, None);
    for (at, link) in handovers.iter().enumerate() {
        if link.previous != key {
            return Err(ChainError::Broken(at));
        }
        if !link.verify() {
            return Err(ChainError::BadSignature(at));
        }
        if day.is_some_and(|day| link.day <= day) {
            return Err(ChainError::NotLater(at));
        }
        (key, day) = (link.next, Some(link.day));
    }
    Ok(key)
}

/// What is handed over: previous key, next key, day.
fn fields(previous: &VerifyingKey, next: &VerifyingKey, day: u32) -> Vec<u8> {
    let (previous, next) = (previous.as_bytes().as_slice(), next.as_bytes().as_slice());
    [previous, next, &day.to_be_bytes()].concat()
}

/// What is signed.
fn message(previous: &VerifyingKey, next: &VerifyingKey, day: u32) -> Vec<u8> {
    [CONTEXT, &fields(previous, next, day)].concat()
}

#[cfg(test)]
mod test {
    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_bytes(&[seed; 32])
    }

    fn chain() -> Vec<KeyHandover> {
        (1..5)
            .map(|n| KeyHandover::sign(&key(n), key(n + 1).verifying_key(), 20_000 + u32::from(n)))
            .collect()
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
        let again = KeyHandover::sign(&key(5), key(6).verifying_key(), 20_004);
        let repeated = [whole.as_slice(), &[again]].concat();
        assert_eq!(verify_chain(&first, &repeated), Err(ChainError::NotLater(4)));
        let mut forged = whole;
        forged[2].signature = key(9).sign(b"anything");
        assert_eq!(verify_chain(&first, &forged), Err(ChainError::BadSignature(2)));
    }

    #[test]
    fn every_byte_of_a_handover_counts() {
        let bytes = chain()[0].to_bytes();
        assert_eq!(bytes.len(), 32 + 32 + 4 + 64);
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
        link.signature = key(1).sign(&fields(&link.previous, &link.next, link.day));
        assert!(!link.verify());
    }
}
