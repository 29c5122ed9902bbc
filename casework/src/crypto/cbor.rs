//! CBOR (RFC 8949) in exactly one spelling: what does not encode to the same bytes again is not accepted.

use serde::{Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

use super::{CryptoError, Result};

/// The longest input [`decode`] reads, in bytes.
pub(super) const MAX: usize = 4096;

/// Encodes a value: definite lengths, shortest integers, fields in the order they are declared.
pub(super) fn encode(value: &impl Serialize) -> Result<Zeroizing<Vec<u8>>> {
    // Room for the largest value in use, so that growing leaves no copies of secrets behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX));
    ciborium::into_writer(value, &mut *bytes).map_err(|_| CryptoError::Malformed)?;
    Ok(bytes)
}

/// Decodes a value that [`encode`] wrote.
pub(super) fn decode<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    if bytes.len() > MAX {
        return Err(CryptoError::Malformed);
    }
    let mut scratch = Zeroizing::new([0; MAX]);
    let value = ciborium::de::from_reader_with_buffer(bytes, scratch.as_mut_slice()).map_err(|_| CryptoError::Malformed)?;
    if *encode(&value)? == bytes {
        Ok(value)
    } else {
        Err(CryptoError::Malformed)
    }
}
