//! A colleague's name and sign-in name, sealed under the instance key: needed on many pages, useless on a stolen disk.

use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result},
    house::House,
};

const PURPOSE: &str = "profile";

/// What the organisation knows of a colleague.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// As colleagues read it.
    pub name: String,
    /// As typed at sign-in.
    pub login: String,
}

pub(crate) fn seal_profile(house: &House, person: uuid::Uuid, profile: &Profile) -> Result<Vec<u8>> {
    let text = serde_json::to_vec(profile).map_err(|fault| Error::Internal(fault.to_string()))?;
    Ok(house.instance.seal_small(PURPOSE, person, &text)?)
}

pub(crate) fn open_profile(house: &House, person: uuid::Uuid, sealed: &[u8]) -> Result<Profile> {
    let text = house.instance.open_small(PURPOSE, person, sealed)?;
    serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))
}
