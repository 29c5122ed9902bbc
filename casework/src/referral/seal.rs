//! Sealing a file for somebody outside with `age`, so that the stock program opens it.

use std::{io::Write, iter};

use age::secrecy::SecretString;

use crate::error::{Error, Issue, Result};

/// Letters of the shortest passphrase.
const SHORTEST: usize = 15;

/// To what a copy is sealed.
#[derive(Clone, Debug)]
pub enum Seal {
    /// The receiver's recipient, `age1…`.
    Recipient(String),
    /// A passphrase.
    Passphrase(String),
}

pub(super) fn check(seal: &Seal) -> Result<()> {
    match seal {
        Seal::Recipient(text) if text.parse::<age::x25519::Recipient>().is_err() => {
            Err(Issue::new("recipient", "issue-copy-recipient").into())
        }
        Seal::Passphrase(text) if text.chars().count() < SHORTEST => {
            Err(Issue::new("passphrase", "issue-copy-passphrase").with("min", SHORTEST).into())
        }
        _ => Ok(()),
    }
}

pub(super) fn sealed(seal: &Seal, plain: &[u8]) -> Result<Vec<u8>> {
    let fault = |fault: &dyn std::fmt::Display| Error::Internal(format!("age: {fault}"));
    let encryptor = match seal {
        Seal::Recipient(text) => {
            let to: age::x25519::Recipient = text.parse().map_err(|_| Issue::new("recipient", "issue-copy-recipient"))?;
            age::Encryptor::with_recipients(iter::once(&to as &dyn age::Recipient)).map_err(|error| fault(&error))?
        }
        Seal::Passphrase(text) => age::Encryptor::with_user_passphrase(SecretString::from(text.clone())),
    };
    let mut output = Vec::with_capacity(plain.len() + 1_024);
    let mut writer = encryptor.wrap_output(&mut output).map_err(|error| fault(&error))?;
    writer.write_all(plain).map_err(|error| fault(&error))?;
    writer.finish().map_err(|error| fault(&error))?;
    Ok(output)
}
