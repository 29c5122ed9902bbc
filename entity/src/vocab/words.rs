//! What a closed list is: each variant has one word, used in the database, in addresses and as the translation key.

use std::fmt;

/// A word that is not in the list it was looked up in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    /// The list's name.
    pub list: &'static str,
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a word of the list {}", self.list)
    }
}

impl std::error::Error for UnknownWord {}

/// Makes enums of words.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "orm", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
        #[cfg_attr(feature = "orm", sea_orm(rs_type = "String", db_type = "Text"))]
        pub enum $name {$(
            $(#[$vdoc])*
            #[serde(rename = $word)]
            #[cfg_attr(feature = "orm", sea_orm(string_value = $word))]
            $variant,
        )*}

        impl $name {
            /// Every variant, in the order in which pages show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word in the database, in addresses and in translation keys.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {$(Self::$variant => $word,)*}
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocab::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)*
                    _ => Err($crate::vocab::UnknownWord { list: stringify!($name) }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    )*};
}
pub(super) use words;
