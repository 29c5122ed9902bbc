//! Ids: random, so that an id says nothing about when or in which order something was written.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "orm", derive(sea_orm::DeriveValueType))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new random id (version 4).
            #[must_use]
            pub fn random() -> Self {
                Self(Uuid::new_v4())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        #[cfg(feature = "orm")]
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    )*};
}

id! {
    /// A bed.
    BedId;
    /// A case.
    CaseId;
    /// A document of a case: a person record, a note, a consultation.
    DocumentId;
    /// A section that was given for a day.
    EmergencyId;
    /// A file of a case.
    FileId;
    /// A house of a shelter.
    HouseId;
    /// An invitation that waits for its person.
    InvitationId;
    /// An organisation.
    OrgId;
    /// A person who works with Panoh (never a person who is helped).
    PersonId;
    /// A referral, and the packet in it.
    ReferralId;
    /// A room.
    RoomId;
    /// A stay in the house.
    StayId;
}

impl PersonId {
    /// Stands for the organisation's recovery key where a grant names its holder.
    pub const RECOVERY: Self = Self(Uuid::nil());
}
