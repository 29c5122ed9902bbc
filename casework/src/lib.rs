//! Everything in Panoh that must be right: policy, keys, log, sessions, cases.
//!
//! It knows neither HTTP nor HTML. The way in is [`Ctx`]: who acts. Plaintext comes out of one door, [`Ctx::open`]:
//! the policy decides, the log's entry is committed, and only then the key is unlocked.
//!
//! Without the feature `store` only the parts without I/O are built: [`crypto`], [`name`] and the log's tree and notes.
//! They also build for WebAssembly, so that sections could one day be opened in the browser.

pub mod audit;
pub mod crypto;
pub mod name;

#[cfg(feature = "store")]
pub mod auth;
#[cfg(feature = "store")]
pub mod award;
#[cfg(feature = "store")]
pub mod case;
#[cfg(feature = "store")]
pub mod checkup;
#[cfg(feature = "store")]
pub mod clock;
#[cfg(feature = "store")]
pub mod consent;
#[cfg(feature = "store")]
mod ctx;
#[cfg(feature = "store")]
pub mod danger;
#[cfg(feature = "store")]
pub mod demo;
#[cfg(feature = "store")]
mod error;
#[cfg(feature = "store")]
pub mod file;
#[cfg(feature = "store")]
mod house;
#[cfg(feature = "store")]
pub mod instrument;
#[cfg(feature = "store")]
pub mod people;
#[cfg(feature = "store")]
pub mod policy;
#[cfg(feature = "store")]
pub mod record;
#[cfg(feature = "store")]
pub mod referral;
#[cfg(feature = "store")]
pub mod screening;
#[cfg(feature = "store")]
pub mod shelter;
#[cfg(feature = "store")]
pub mod store;

#[cfg(feature = "store")]
pub use ctx::{Actor, Cover, Ctx, Known, Opened, Packet};
#[cfg(feature = "store")]
pub use error::{Error, Issue, Result};
#[cfg(feature = "store")]
pub use house::{House, Settings};
