//! Slots: a person's keys wrapped under something only that person has, a passphrase or a printed recovery code.
//!
//! Both go through the instance's pepper, which is not in the database: a stolen database alone allows no guessing.

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{CryptoError, Key, PersonKeys, Result, key::hkdf, random, sealed, sha256};

/// The longest passphrase, in bytes after normalisation.
const MAX_PASSPHRASE: usize = 1024;

/// What one guess costs: Argon2id (RFC 9106) with one lane. Stored with the slot and authenticated by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB, 8 to 1 048 576.
    pub memory_kib: u32,
    /// Passes over the memory, 1 to 16.
    pub passes: u32,
}

impl Default for Cost {
    fn default() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
        }
    }
}

impl Cost {
    /// For secrets that are random enough to need no stretching.
    pub const NONE: Self = Self {
        memory_kib: 0,
        passes: 0,
    };

    /// Refuses what a planted row could ask for to exhaust the server.
    fn params(self) -> Result<Params> {
        if self.memory_kib > 1 << 20 || self.passes > 16 {
            return Err(CryptoError::Malformed);
        }
        Params::new(self.memory_kib, self.passes, 1, Some(32)).map_err(|_| CryptoError::Malformed)
    }
}

/// What comes out of a passphrase.
#[derive(Clone, Debug)]
pub struct Derived {
    /// Wraps the person's keys.
    pub wrap: Key,
    /// May be stored: tells whether the passphrase was right, and nothing else. Compare with [`same`](super::same).
    pub verifier: [u8; 32],
}

/// Stretches a passphrase, read as Unicode NFC so that each keyboard gives the same bytes.
///
/// # Errors
/// [`CryptoError::Malformed`] if it is empty or longer than 1024 bytes, or the cost is out of bounds.
pub fn passphrase_keys(passphrase: &str, salt: &[u8; 16], cost: Cost, pepper: &Key) -> Result<Derived> {
    // NFC makes at most three times as many bytes: measured before, the work and the memory are bounded too.
    if passphrase.is_empty() || passphrase.len() > MAX_PASSPHRASE {
        return Err(CryptoError::Malformed);
    }
    let mut normal = Zeroizing::new(String::with_capacity(3 * MAX_PASSPHRASE));
    normal.extend(passphrase.nfc());
    let mut stretched = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params()?)
        .hash_password_into(normal.as_bytes(), salt, &mut *stretched)
        .map_err(|_| CryptoError::Malformed)?;
    let part = |info: &[u8]| hkdf(pepper.as_bytes(), &*stretched, &[info]);
    Ok(Derived {
        wrap: part(b"panoh/passphrase/wrap/1"),
        verifier: sha256(part(b"panoh/passphrase/verify/1").as_bytes()),
    })
}

/// Crockford's base 32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of a recovery code: 26 × 5 = 130 bits.
const CODE_LEN: usize = 26;

/// A new recovery code to print, in groups: `ABCDE-FGHJ-KMNP-QRST-VWXY-Z0123`.
///
/// # Errors
/// [`CryptoError::NoRandomness`].
pub fn recovery_code() -> Result<Zeroizing<String>> {
    let bytes = Zeroizing::new(random::<CODE_LEN>()?);
    let mut code = Zeroizing::new(String::with_capacity(CODE_LEN + 5));
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 5 | 9 | 13 | 17 | 21) {
            code.push('-');
        }
        // 256 is a multiple of 32: cutting three bits off keeps every character equally likely.
        code.push(char::from(ALPHABET[usize::from(byte & 31)]));
    }
    Ok(code)
}

/// The wrapping key of a recovery code. Forgives case, blanks, dashes, O for 0, I and L for 1, and Cyrillic letters
/// that look like Latin ones. The code is random enough to need no stretching.
///
/// # Errors
/// [`CryptoError::Malformed`] if it does not have 26 characters of the alphabet.
pub fn recovery_keys(code: &str, pepper: &Key) -> Result<Key> {
    let code = read_code(code)?;
    Ok(hkdf(pepper.as_bytes(), code.as_bytes(), &[b"panoh/recovery/wrap/1"]))
}

fn read_code(code: &str) -> Result<Zeroizing<String>> {
    if code.len() > MAX_PASSPHRASE {
        return Err(CryptoError::Malformed);
    }
    // Each byte typed gives at most one letter: the text never grows into a second place.
    let mut read = Zeroizing::new(String::with_capacity(code.len()));
    let typed = code.chars().flat_map(char::to_uppercase);
    for letter in typed.filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–' | '—' | '−')) {
        let letter = plain_letter(letter);
        let known = u8::try_from(letter).is_ok_and(|byte| ALPHABET.contains(&byte));
        if !known {
            return Err(CryptoError::Malformed);
        }
        read.push(letter);
    }
    if read.len() == CODE_LEN {
        Ok(read)
    } else {
        Err(CryptoError::Malformed)
    }
}

/// The letter meant by one that looks the same on paper.
const fn plain_letter(letter: char) -> char {
    match letter {
        'O' | 'О' => '0',
        'I' | 'L' | 'І' => '1',
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        other => other,
    }
}

/// Whose keys a slot holds, and how it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotContext<'a> {
    /// The person.
    pub person: Uuid,
    /// The epoch of the person's keys.
    pub epoch: u32,
    /// The word for the secret that opens it: `"passphrase"` or `"recovery"`.
    pub kind: &'a str,
    /// What the secret is stretched at; [`Cost::NONE`] for a recovery code.
    pub cost: Cost,
}

/// Wraps a person's keys under [`Derived::wrap`] or [`recovery_keys`].
///
/// # Errors
/// [`CryptoError::NoRandomness`].
pub fn wrap_person(under: &Key, context: &SlotContext<'_>, keys: &PersonKeys) -> Result<Vec<u8>> {
    let plain = keys.to_bytes()?;
    with_fields(context, |fields| sealed::seal(under, "slot", fields, &*plain))
}

/// Gives a person's keys back.
///
/// # Errors
/// [`CryptoError::Malformed`] if `wrapped` is no slot, [`CryptoError::Refused`] if secret or context do not fit.
pub fn unwrap_person(under: &Key, context: &SlotContext<'_>, wrapped: &[u8]) -> Result<PersonKeys> {
    let plain = with_fields(context, |fields| sealed::open(under, "slot", fields, wrapped))?;
    let bytes = <&[u8; 64]>::try_from(plain.as_slice()).map_err(|_| CryptoError::Malformed)?;
    PersonKeys::from_bytes(bytes)
}

fn with_fields<T>(context: &SlotContext<'_>, act: impl FnOnce(&[&[u8]]) -> T) -> T {
    act(&[
        context.person.as_bytes(),
        &context.epoch.to_be_bytes(),
        context.kind.as_bytes(),
        &context.cost.memory_kib.to_be_bytes(),
        &context.cost.passes.to_be_bytes(),
    ])
}
