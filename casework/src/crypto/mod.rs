//! What keeps case files unreadable: keys, sealed records, grants, slots and sessions.
//!
//! Here belongs every use of a cipher, a signature or a key derivation. Here does not belong anything that reads a
//! file, a clock or a table: the callers bring bytes and times, so the same code builds for `wasm32-unknown-unknown`
//! and can open sections in a browser one day.
//!
//! | file | what it seals | how |
//! |---|---|---|
//! | `sealed` | the one symmetric format all others use | XChaCha20-Poly1305, committing, padded |
//! | `envelope` | sections, match cards, facts cards | under a section key |
//! | `chain` | the key of epoch e under the key of e + 1 | newest opens the past |
//! | `grant` | one key for one person | age, signed inside |
//! | `slot` | a person's keys under a passphrase or a recovery code | Argon2id, pepper |
//! | `session` | a person's keys under the cookie's token | token never stored |
//! | `instance` | staff profiles, second factors, log keys; login tags, pepper | instance key |
//! | `recovery` | the organisation's recovery key for pairs of custodians | age inside age |
//!
//! Every format starts with a format and an algorithm number (or is an age file), so that a later one can live beside
//! it. `vectors/` holds records made once by this code; they must open for ever.

pub mod blob;
mod cbor;
pub mod chain;
pub mod envelope;
pub mod grant;
mod identity;
pub mod instance;
mod key;
mod person;
pub mod recovery;
mod sealed;
pub mod session;
pub mod slot;

#[cfg(test)]
mod blob_test;
#[cfg(test)]
mod envelope_test;
#[cfg(test)]
mod grant_test;
#[cfg(test)]
mod known_answers_test;
#[cfg(test)]
mod parsers_test;
#[cfg(test)]
mod slot_test;
#[cfg(test)]
mod small_test;
#[cfg(test)]
mod stock_age_test;
#[cfg(test)]
mod vectors_test;

pub use envelope::Context;
pub use grant::{Expected, Grant};
pub use identity::{Identity, audit_pair, seal_to};
pub use instance::InstanceKey;
pub use key::{Key, random, same, sha256};
pub use person::{PersonKeys, PublicKeys};
pub use recovery::OrgRecovery;
pub use sealed::MAX_PLAIN;
pub use session::{Token, open_session, seal_session};
pub use slot::{Cost, Derived, SlotContext, passphrase_keys, recovery_code, recovery_keys, unwrap_person, wrap_person};

/// Why a cryptographic operation gave no result. It never says more, because who asks may be an attacker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    /// The bytes or the text do not have the shape they must have, or are too long.
    #[error("malformed")]
    Malformed,
    /// A key, a signature, the context or the expiry does not fit; which of them is not told.
    #[error("refused")]
    Refused,
    /// The operating system gave no random numbers. Nothing was written.
    #[error("no random numbers")]
    NoRandomness,
}

/// `Result` of this module.
pub type Result<T> = std::result::Result<T, CryptoError>;

/// Gives types with secrets a `Debug` that shows none, so that they can stand inside others that derive it.
macro_rules! hide_in_debug {
    ($($type:ident),+) => {$(
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($type), "(…)"))
            }
        }
    )+};
}
use hide_in_debug;
