//! A telephone that shows codes for a second factor.

use data_encoding::BASE32_NOPAD;
use totp_rs::{Algorithm, Builder, Totp};

use crate::World;

/// An authenticator app with one account.
#[derive(Debug)]
pub struct Phone(Totp);

impl Phone {
    /// Takes a key, as typed into the app.
    #[must_use]
    pub fn with_key(key: &str) -> Self {
        let seed = BASE32_NOPAD.decode(key.as_bytes()).expect("a key in base 32");
        let totp = Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(6)
            .with_skew(1)
            .with_step_duration(30);
        Self(totp.with_secret(seed).build_noncompliant())
    }

    /// The code that it shows now.
    #[must_use]
    pub fn code(&self, w: &World) -> String {
        self.code_at(w.clock.now_ms())
    }

    /// The code that it shows at a moment.
    #[must_use]
    pub fn code_at(&self, now_ms: i64) -> String {
        let seconds = u64::try_from(now_ms / 1000).expect("a time after 1970");
        self.0.generate(seconds).to_string()
    }
}
