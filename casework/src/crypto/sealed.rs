//! The one symmetric format: every record sealed under a [`Key`] has it, whatever it holds.
//!
//! ```text
//! format 1 | algorithm 1 | commitment 32 | nonce 24 | ciphertext of the padded plaintext | tag 16
//! ```
//!
//! - The **header** (format, algorithm, domain word and each context field, every one behind its length in 4 bytes) is
//!   not stored: who opens a record must know where it belongs. A record moved to another place does not open.
//! - The **commitment** is HKDF(key, `panoh/commit/1` ‖ header). Poly1305 alone would let a record be made that opens
//!   under two keys; this does not (Albertini et al., "How to Abuse and Fix Authenticated Encryption Without Key
//!   Commitment", USENIX Security 2022).
//! - The **cipher** is XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) under HKDF(key, `panoh/<domain>/1`), with header
//!   and commitment as associated data. Its 192-bit nonce can be drawn at random without counting.
//! - The **padding**: length in 4 bytes, plaintext, zeros, up to [`padded_len`]: sizes in the table tell little.

use chacha20poly1305::{AeadInOut, KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::{
    CryptoError, Key, Result,
    key::{hkdf, random, same},
};

/// The longest plaintext one record can hold, in bytes (4 MiB). Larger things are files.
pub const MAX_PLAIN: usize = 4 << 20;

const FORMAT: u8 = 1;
const ALGORITHM: u8 = 1;
const COMMIT_AT: usize = 2;
const NONCE_AT: usize = COMMIT_AT + 32;
const BODY_AT: usize = NONCE_AT + 24;
const TAG_LEN: usize = 16;
const LENGTH_LEN: usize = 4;

/// Seals `plain` for the place that `domain` and `fields` name. A domain always has the same number of fields.
pub(super) fn seal(key: &Key, domain: &str, fields: &[&[u8]], plain: &[u8]) -> Result<Vec<u8>> {
    let nonce = random()?;
    seal_with_nonce(key, domain, fields, plain, nonce)
}

fn seal_with_nonce(key: &Key, domain: &str, fields: &[&[u8]], plain: &[u8], nonce: [u8; 24]) -> Result<Vec<u8>> {
    if plain.len() > MAX_PLAIN {
        return Err(CryptoError::Malformed);
    }
    let length = length_prefix(plain)?;
    let (commitment, associated) = bind(key, domain, fields)?;
    let body_len = padded_len(LENGTH_LEN + plain.len());
    // The whole size at once: growing later would leave a copy of the plaintext behind.
    let mut record = Zeroizing::new(Vec::with_capacity(BODY_AT + body_len + TAG_LEN));
    record.extend_from_slice(&[FORMAT, ALGORITHM]);
    record.extend_from_slice(&commitment);
    record.extend_from_slice(&nonce);
    record.extend_from_slice(&length);
    record.extend_from_slice(plain);
    record.resize(BODY_AT + body_len, 0);
    let (_, body) = record.split_at_mut(BODY_AT);
    let tag = cipher(key, domain)
        .encrypt_inout_detached(&XNonce::from(nonce), &associated, body.into())
        .map_err(|_| CryptoError::Malformed)?;
    record.extend_from_slice(&tag);
    Ok(std::mem::take(&mut *record))
}

/// Opens what [`seal`] made for the same key, domain and fields.
pub(super) fn open(key: &Key, domain: &str, fields: &[&[u8]], record: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let parts = Parts::read(record)?;
    let (commitment, associated) = bind(key, domain, fields)?;
    if !same(&commitment, parts.commitment) {
        return Err(CryptoError::Refused);
    }
    let mut body = Zeroizing::new(parts.body.to_vec());
    let nonce = XNonce::try_from(parts.nonce).map_err(|_| CryptoError::Malformed)?;
    let tag = Tag::try_from(parts.tag).map_err(|_| CryptoError::Malformed)?;
    cipher(key, domain)
        .decrypt_inout_detached(&nonce, &associated, body.as_mut_slice().into(), &tag)
        .map_err(|_| CryptoError::Refused)?;
    strip(body)
}

/// A record cut at its fixed places, nothing checked but format, algorithm and size.
struct Parts<'a> {
    commitment: &'a [u8],
    nonce: &'a [u8],
    body: &'a [u8],
    tag: &'a [u8],
}

impl<'a> Parts<'a> {
    fn read(record: &'a [u8]) -> Result<Self> {
        let longest = BODY_AT + padded_len(LENGTH_LEN + MAX_PLAIN) + TAG_LEN;
        let shortest = BODY_AT + padded_len(LENGTH_LEN) + TAG_LEN;
        if record.len() < shortest || record.len() > longest || !record.starts_with(&[FORMAT, ALGORITHM]) {
            return Err(CryptoError::Malformed);
        }
        let (head, rest) = record.split_at(BODY_AT);
        let (body, tag) = rest.split_at(rest.len() - TAG_LEN);
        Ok(Self {
            commitment: &head[COMMIT_AT..NONCE_AT],
            nonce: &head[NONCE_AT..],
            body,
            tag,
        })
    }
}

/// The commitment of `key` to this place, and the associated data: header, then commitment.
fn bind(key: &Key, domain: &str, fields: &[&[u8]]) -> Result<([u8; 32], Vec<u8>)> {
    let mut header = vec![FORMAT, ALGORITHM];
    for field in std::iter::once(&domain.as_bytes()).chain(fields) {
        header.extend_from_slice(&length_prefix(field)?);
        header.extend_from_slice(field);
    }
    let commitment = *hkdf(&[0; 32], key.as_bytes(), &[b"panoh/commit/1", &header]).as_bytes();
    header.extend_from_slice(&commitment);
    Ok((commitment, header))
}

fn cipher(key: &Key, domain: &str) -> XChaCha20Poly1305 {
    let key = key.derive(&format!("panoh/{domain}/1"));
    XChaCha20Poly1305::new(key.as_bytes().into())
}

fn length_prefix(bytes: &[u8]) -> Result<[u8; LENGTH_LEN]> {
    let length = u32::try_from(bytes.len()).map_err(|_| CryptoError::Malformed)?;
    Ok(length.to_be_bytes())
}

/// How long `len` bytes become: steps of 256 up to 4 KiB, then of an eighth of the power of two below, so that at most
/// one part in eight is added (after Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", `PETS` 2019).
pub(super) const fn padded_len(len: usize) -> usize {
    let step = if len <= 4096 { 256 } else { 1 << (len.ilog2() - 3) };
    len.next_multiple_of(step)
}

/// Takes length and padding off. Only a broken writer with the right key can make this fail.
fn strip(mut body: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>> {
    let (length, rest) = body.split_first_chunk().ok_or(CryptoError::Malformed)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| CryptoError::Malformed)?;
    let fits =
        length <= rest.len() && padded_len(LENGTH_LEN + length) == body.len() && rest[length..].iter().all(|byte| *byte == 0);
    if !fits {
        return Err(CryptoError::Malformed);
    }
    body.copy_within(LENGTH_LEN..LENGTH_LEN + length, 0);
    body.truncate(length);
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn padded(length: u8, len: usize, last: u8) -> Zeroizing<Vec<u8>> {
        let mut body = vec![0; len];
        body[..5].copy_from_slice(&[0, 0, 0, length, b'a']);
        body[len - 1] = last;
        Zeroizing::new(body)
    }

    #[test]
    fn padding_has_one_shape() {
        assert_eq!(*strip(padded(1, 256, 0)).expect("is padded"), b"a");
        for odd in [padded(1, 256, 1), padded(1, 512, 0), padded(253, 256, 0)] {
            assert_eq!(strip(odd), Err(CryptoError::Malformed));
        }
    }
}
