//! A grant: one key handed to one person, as an age file only that person can open, signed by who gave it.
//!
//! The signature is what age lacks. Without it, whoever can write to the database could plant a key of his own and read
//! what is written later. So the payload is the CBOR map `{body, signature}`, and the signature covers
//! `"panoh/grant/1\n"` and the body with the key's SHA-256 in place of the key: the signed statement can be shown to an
//! auditor without giving the key away.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroize;

use super::{CryptoError, Identity, Key, PersonKeys, PublicKeys, Result, cbor, seal_to, sha256};

const DOMAIN: &[u8] = b"panoh/grant/1\n";

/// The longest scope word, in bytes: keeps every grant far below what [`Grant::open`] reads.
const MAX_SCOPE: usize = 64;

/// One key for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The organisation.
    pub org: Uuid,
    /// The case; nil for keys of the organisation.
    pub case: Uuid,
    /// The section's word, or `"match"`, `"report"`, `"audit"`; at most 64 bytes.
    pub scope: String,
    /// The key's epoch.
    pub epoch: u32,
    /// Who may open it; nil for the organisation's recovery key.
    pub grantee: Uuid,
    /// The epoch of the grantee's own keys.
    pub grantee_epoch: u32,
    /// Who gave it.
    pub grantor: Uuid,
    /// The key itself.
    pub key: Key,
    /// When it ends, in milliseconds since 1970 (UTC); from that moment on it does not open.
    pub expires: Option<i64>,
    /// How many entries the log had when it was given.
    pub log_size: u64,
}

/// What the row and the log say a grant must be. All of it must match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected<'a> {
    /// See [`Grant::org`].
    pub org: Uuid,
    /// See [`Grant::case`].
    pub case: Uuid,
    /// See [`Grant::scope`].
    pub scope: &'a str,
    /// See [`Grant::epoch`].
    pub epoch: u32,
    /// See [`Grant::grantee`].
    pub grantee: Uuid,
    /// See [`Grant::grantee_epoch`].
    pub grantee_epoch: u32,
    /// See [`Grant::grantor`].
    pub grantor: Uuid,
}

impl Grant {
    /// Signs the grant and seals it for `recipient` (`age1…`).
    ///
    /// # Errors
    /// [`CryptoError::Malformed`] if the scope is too long or `recipient` is not an X25519 recipient.
    pub fn seal(&self, grantor: &PersonKeys, recipient: &str) -> Result<Vec<u8>> {
        if self.scope.len() > MAX_SCOPE {
            return Err(CryptoError::Malformed);
        }
        let signature = grantor.sign(&self.statement()?);
        let body = self.body(*self.key.as_bytes());
        seal_to(recipient, &cbor::encode(&Payload { body, signature })?)
    }

    /// Opens a grant and believes it only if `grantor_keys` signed it, it is exactly what is `expected`, and it has not
    /// ended at `now_ms` (milliseconds since 1970, UTC). `grantee` are a person's keys or the recovery key.
    ///
    /// # Errors
    /// [`CryptoError::Malformed`] if it is too long or its inside is no grant, [`CryptoError::Refused`] otherwise.
    pub fn open(
        blob: &[u8],
        grantee: &impl AsRef<Identity>,
        grantor_keys: &PublicKeys,
        expected: &Expected<'_>,
        now_ms: i64,
    ) -> Result<Self> {
        let payload = grantee.as_ref().open(blob)?;
        let Payload { body, signature } = cbor::decode(&payload)?;
        let grant = Self::from(&body);
        grantor_keys.verify(&grant.statement()?, &signature)?;
        let ended = grant.expires.is_some_and(|end| end <= now_ms);
        if ended || grant.place() != *expected {
            return Err(CryptoError::Refused);
        }
        Ok(grant)
    }

    /// What is signed: everything, the key as its hash.
    fn statement(&self) -> Result<Vec<u8>> {
        let body = self.body(sha256(self.key.as_bytes()));
        Ok([DOMAIN, &cbor::encode(&body)?].concat())
    }

    fn place(&self) -> Expected<'_> {
        Expected {
            org: self.org,
            case: self.case,
            scope: &self.scope,
            epoch: self.epoch,
            grantee: self.grantee,
            grantee_epoch: self.grantee_epoch,
            grantor: self.grantor,
        }
    }

    fn body(&self, key: [u8; 32]) -> Body {
        Body {
            org: self.org,
            case: self.case,
            scope: self.scope.clone(),
            epoch: self.epoch,
            grantee: self.grantee,
            grantee_epoch: self.grantee_epoch,
            grantor: self.grantor,
            key,
            expires: self.expires,
            log_size: self.log_size,
        }
    }
}

/// The payload of the age file. Names and order of the fields are the format: they must not change.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Payload {
    body: Body,
    #[serde(with = "serde_bytes")]
    signature: [u8; 64],
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    org: Uuid,
    case: Uuid,
    scope: String,
    epoch: u32,
    grantee: Uuid,
    grantee_epoch: u32,
    grantor: Uuid,
    #[serde(with = "serde_bytes")]
    key: [u8; 32],
    expires: Option<i64>,
    log_size: u64,
}

impl Drop for Body {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

impl From<&Body> for Grant {
    fn from(body: &Body) -> Self {
        Self {
            org: body.org,
            case: body.case,
            scope: body.scope.clone(),
            epoch: body.epoch,
            grantee: body.grantee,
            grantee_epoch: body.grantee_epoch,
            grantor: body.grantor,
            key: Key::from_bytes(body.key),
            expires: body.expires,
            log_size: body.log_size,
        }
    }
}
