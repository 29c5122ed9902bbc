//! Getting in: invitations, passphrases, second factors, sessions and recovery.
//!
//! A person's keys are made when an invitation is accepted and are known to nobody else, administrators included. What a
//! signed-in person may do is in `policy`.

mod delay;
mod factor;
mod join;
mod passphrase;
mod profile;
mod recover;
mod refused;
mod session;
mod sign_in;
mod slot;
mod sweep;

pub use factor::{Progress, Setup, begin_factor, confirm_factor, factor, new_paper_codes};
pub use join::{Invited, Joined, invitation, join};
pub use passphrase::{Weakness, check, generate};
pub use profile::Profile;
pub use recover::{change_passphrase, new_recovery_code, recover};
pub use refused::{Refused, refused};
pub use session::{Device, Open, end, find, sessions};
pub use sign_in::{Credentials, Visitor, sign_in};
pub use sweep::sweep;

pub(crate) use join::{free_login, make_invitation};
pub(crate) use profile::{open_profile, seal_profile};
pub(crate) use session::{end_all, org_of};
pub(crate) use slot::{make_slots, token_tag};
