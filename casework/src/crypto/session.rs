//! Sessions: while a person is signed in, their keys lie sealed under a token that only their cookie holds. The server
//! knows the token's hash, so a copy of its memory table or database opens no session.

use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{CryptoError, Key, PersonKeys, Result, hide_in_debug, sealed, sha256};

/// The secret in the cookie, 256 bits.
#[derive(Clone)]
pub struct Token(Key);

hide_in_debug!(Token);

impl Token {
    /// A new token.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`].
    pub fn random() -> Result<Self> {
        Key::random().map(Self)
    }

    /// The cookie's text: 43 characters of base64url (RFC 4648) without padding.
    #[must_use]
    pub fn to_cookie(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64URL_NOPAD.encode(self.0.as_bytes()))
    }

    /// Reads a cookie's text.
    ///
    /// # Errors
    /// [`CryptoError::Malformed`].
    pub fn parse(cookie: &str) -> Result<Self> {
        if cookie.len() != 43 {
            return Err(CryptoError::Malformed);
        }
        let mut token = Zeroizing::new([0; 33]);
        let length = BASE64URL_NOPAD.decode_mut(cookie.as_bytes(), &mut token[..32]);
        match length {
            Ok(32) => token.first_chunk().ok_or(CryptoError::Malformed),
            _ => Err(CryptoError::Malformed),
        }
        .map(|bytes| Self(Key::from_bytes(*bytes)))
    }

    /// What the session is found by: SHA-256 of the token.
    #[must_use]
    pub fn id(&self) -> [u8; 32] {
        sha256(self.0.as_bytes())
    }
}

/// Seals a person's keys for the length of a session.
///
/// # Errors
/// [`CryptoError::NoRandomness`].
pub fn seal_session(token: &Token, person: Uuid, keys: &PersonKeys) -> Result<Vec<u8>> {
    seal_data(token, person, "keys", &*keys.to_bytes()?)
}

/// Opens the keys of the person whose session it is.
///
/// # Errors
/// [`CryptoError::Malformed`] if `sealed` is no such record, [`CryptoError::Refused`] if token or person do not fit.
pub fn open_session(token: &Token, person: Uuid, sealed: &[u8]) -> Result<PersonKeys> {
    let plain = open_data(token, person, "keys", sealed)?;
    let bytes = <&[u8; 64]>::try_from(plain.as_slice()).map_err(|_| CryptoError::Malformed)?;
    PersonKeys::from_bytes(bytes)
}

/// Seals something else for the length of a session, such as the list of the person's opened grants. `purpose` is a
/// word of the caller's other than `"keys"`.
///
/// # Errors
/// As [`envelope::seal`](super::envelope::seal).
pub fn seal_data(token: &Token, person: Uuid, purpose: &str, plain: &[u8]) -> Result<Vec<u8>> {
    let fields: [&[u8]; 2] = [person.as_bytes(), purpose.as_bytes()];
    sealed::seal(&token.0, "session", &fields, plain)
}

/// Opens what [`seal_data`] sealed for the same session, person and purpose.
///
/// # Errors
/// As [`open_session`].
pub fn open_data(token: &Token, person: Uuid, purpose: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let fields: [&[u8]; 2] = [person.as_bytes(), purpose.as_bytes()];
    sealed::open(&token.0, "session", &fields, sealed)
}
