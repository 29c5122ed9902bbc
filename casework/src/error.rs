//! The one error type. Lookups inside return `Option`; at the edge a missing record is [`Error::NotFound`], and so is one
//! that the asking person may not know about.
//!
//! An [`Issue`] is a translation key with parameters, never a sentence, so that three languages cannot drift apart.

use thiserror::Error;

/// What came of it.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something was not done.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or none that this person may know about.
    #[error("not found")]
    NotFound,
    /// The person knows the thing exists but may not do this.
    #[error("forbidden")]
    Forbidden,
    /// Nobody is signed in, or no longer.
    #[error("not signed in")]
    SignedOut,
    /// What was entered cannot be taken as it is.
    #[error("invalid: {0:?}")]
    Invalid(Vec<Issue>),
    /// Somebody else changed it first.
    #[error("conflict")]
    Conflict,
    /// Too much at once; try again a little later.
    #[error("busy")]
    Busy,
    /// The log could not be written, so nothing was shown or stored.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours or of the database. Never shown to people as it is.
    #[error("internal: {0}")]
    Internal(String),
}

/// Something to put right in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The field's name; empty for the form as a whole.
    pub field: String,
    /// Translation key.
    pub key: &'static str,
    /// Parameters of the sentence.
    pub args: Vec<(&'static str, String)>,
}

impl Issue {
    /// An issue of one field.
    #[must_use]
    pub fn new(field: impl Into<String>, key: &'static str) -> Self {
        Self {
            field: field.into(),
            key,
            args: Vec::new(),
        }
    }

    /// With a parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

impl From<Issue> for Error {
    fn from(issue: Issue) -> Self {
        Self::Invalid(vec![issue])
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(fault: sea_orm::DbErr) -> Self {
        Self::Internal(fault.to_string())
    }
}

impl From<crate::crypto::CryptoError> for Error {
    /// Sealed data that does not open is a fault of the store (or an attack on it), not of the person who asked.
    fn from(fault: crate::crypto::CryptoError) -> Self {
        Self::Internal(fault.to_string())
    }
}
