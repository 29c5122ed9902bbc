//! The two key pairs of a person: X25519 opens grants, Ed25519 signs grants, consents and approvals.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{CryptoError, Identity, Result, hide_in_debug, random, sha256};

/// The secret halves. They are in the clear only while their owner is signed in.
#[derive(Clone)]
pub struct PersonKeys {
    identity: Identity,
    signing: SigningKey,
}

hide_in_debug!(PersonKeys);

impl PersonKeys {
    /// New keys from the operating system's randomness.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`].
    pub fn generate() -> Result<Self> {
        Self::from_bytes(&Zeroizing::new(random()?))
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    /// [`CryptoError::Malformed`] if age refuses its half; it takes any.
    pub fn from_bytes(bytes: &[u8; 64]) -> Result<Self> {
        let mut identity = Zeroizing::new([0; 32]);
        let mut signing = Zeroizing::new([0; 32]);
        identity.copy_from_slice(&bytes[..32]);
        signing.copy_from_slice(&bytes[32..]);
        Ok(Self {
            identity: Identity::from_bytes(&identity)?,
            signing: SigningKey::from_bytes(&signing),
        })
    }

    /// 64 bytes: the X25519 secret, then the Ed25519 seed.
    ///
    /// # Errors
    /// As [`Identity::to_bytes`].
    pub fn to_bytes(&self) -> Result<Zeroizing<[u8; 64]>> {
        let mut bytes = Zeroizing::new([0; 64]);
        bytes[..32].copy_from_slice(&*self.identity.to_bytes()?);
        bytes[32..].copy_from_slice(self.signing.as_bytes());
        Ok(bytes)
    }

    /// What colleagues may know.
    #[must_use]
    pub fn public(&self) -> PublicKeys {
        PublicKeys {
            recipient: self.identity.recipient(),
            verify: self.signing.verifying_key().to_bytes(),
        }
    }

    /// Signs with Ed25519 (RFC 8032). The message must begin with words that say what kind of statement it is, such as
    /// `"panoh/consent/1\n"`: a signature must never fit a second kind.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing.sign(message).to_bytes()
    }

    /// The half that opens grants.
    #[must_use]
    pub const fn identity(&self) -> &Identity {
        &self.identity
    }
}

impl AsRef<Identity> for PersonKeys {
    fn as_ref(&self) -> &Identity {
        &self.identity
    }
}

/// The public halves, as the key directory in the log holds them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicKeys {
    /// `age1…`: what grants for this person are sealed to.
    pub recipient: String,
    /// The Ed25519 key that this person's signatures are checked with.
    pub verify: [u8; 32],
}

impl PublicKeys {
    /// Checks a signature, refusing weak keys and second spellings of a signature.
    ///
    /// # Errors
    /// [`CryptoError::Refused`].
    pub fn verify(&self, message: &[u8], signature: &[u8; 64]) -> Result<()> {
        let key = VerifyingKey::from_bytes(&self.verify).map_err(|_| CryptoError::Refused)?;
        key.verify_strict(message, &Signature::from_bytes(signature))
            .map_err(|_| CryptoError::Refused)
    }

    /// A fingerprint two people compare on the phone, in any language: six groups of four digits from SHA-256 over both
    /// keys, about 80 bits. It finds a public key that somebody exchanged in the database.
    #[must_use]
    pub fn words(&self) -> String {
        let statement = [b"panoh/fingerprint/1\n", self.recipient.as_bytes(), b"\n", &self.verify];
        let digest = sha256(&statement.concat());
        let (groups, _) = digest.as_chunks();
        let groups = groups.iter().take(6);
        let groups = groups.map(|group| format!("{:04}", u32::from_be_bytes(*group) % 10_000));
        groups.collect::<Vec<_>>().join(" ")
    }
}
