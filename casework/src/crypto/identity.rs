//! The age file format (<https://c2sp.org/age>), X25519 only: one file to one reader.
//!
//! Grants and recovery files are age files so that the stock `age` program opens them should this project be gone. age
//! authenticates no sender and no place; whoever needs these signs inside (see `grant`).

use age::secrecy::ExposeSecret;
use bech32::{Bech32, Hrp};
use zeroize::{Zeroize, Zeroizing};

use super::{CryptoError, Key, Result, hide_in_debug, random};

/// The longest age file that is read, in bytes.
const MAX_FILE: usize = 8 << 10;

const SECRET_PREFIX: Hrp = Hrp::parse_unchecked("age-secret-key-");

/// A secret X25519 key that opens age files. age wipes it when dropped.
#[derive(Clone)]
pub struct Identity(age::x25519::Identity);

hide_in_debug!(Identity);

impl Identity {
    /// A new identity from the operating system's randomness.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`].
    pub fn random() -> Result<Self> {
        Self::from_bytes(&Zeroizing::new(random()?))
    }

    /// Takes the 32 secret bytes.
    ///
    /// # Errors
    /// [`CryptoError::Malformed`] if age refuses them; it takes any.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self> {
        // age has no constructor from bytes: the way in is its text form.
        let text = bech32::encode_upper::<Bech32>(SECRET_PREFIX, bytes)
            .map(Zeroizing::new)
            .map_err(|_| CryptoError::Malformed)?;
        Self::parse(&text)
    }

    /// The 32 secret bytes.
    ///
    /// # Errors
    /// [`CryptoError::Malformed`] should age change its text form.
    pub fn to_bytes(&self) -> Result<Zeroizing<[u8; 32]>> {
        let (_, mut bytes) = bech32::decode(&self.to_text()).map_err(|_| CryptoError::Malformed)?;
        let array = <[u8; 32]>::try_from(bytes.as_slice());
        bytes.zeroize();
        array.map(Zeroizing::new).map_err(|_| CryptoError::Malformed)
    }

    /// Reads `AGE-SECRET-KEY-1…`, blanks around it allowed.
    ///
    /// # Errors
    /// [`CryptoError::Malformed`].
    pub fn parse(text: &str) -> Result<Self> {
        let identity = text.trim().parse();
        identity.map(Self).map_err(|_| CryptoError::Malformed)
    }

    /// `AGE-SECRET-KEY-1…`, what an identity file of the stock program holds.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The public half, `age1…`.
    #[must_use]
    pub fn recipient(&self) -> String {
        self.0.to_public().to_string()
    }

    /// Opens an age file made for this identity.
    ///
    /// # Errors
    /// [`CryptoError::Malformed`] if it is longer than 8 KiB, [`CryptoError::Refused`] if it does not open.
    pub fn open(&self, file: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        if file.len() > MAX_FILE {
            return Err(CryptoError::Malformed);
        }
        let plain = age::decrypt(&self.0, file);
        plain.map(Zeroizing::new).map_err(|_| CryptoError::Refused)
    }
}

/// A key pair whose secret half can be given by grants like any other key: recipient and secret. What is sealed to the
/// recipient opens with `Identity::from_bytes(secret.as_bytes())`. Log details are written so by people who cannot read
/// them.
///
/// # Errors
/// [`CryptoError::NoRandomness`].
pub fn audit_pair() -> Result<(String, Key)> {
    let secret = Key::random()?;
    let recipient = Identity::from_bytes(secret.as_bytes())?.recipient();
    Ok((recipient, secret))
}

/// Makes an age file for the holder of `recipient` (`age1…`). It says nothing of who made it.
///
/// # Errors
/// [`CryptoError::Malformed`] if `recipient` is not an X25519 recipient.
pub fn seal_to(recipient: &str, plain: &[u8]) -> Result<Vec<u8>> {
    let recipient: age::x25519::Recipient = recipient.parse().map_err(|_| CryptoError::Malformed)?;
    age::encrypt(&recipient, plain).map_err(|_| CryptoError::Malformed)
}
