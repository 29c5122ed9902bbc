//! Three languages. Sentences live in `locales/LANGUAGE/AREA.ftl` (Project Fluent); code has only keys.
//!
//! Russian plurals follow CLDR; Tajik nouns stay in the singular after a numeral, so Tajik needs no plural forms.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

/// A language of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lang {
    /// Tajik, the state language and the default.
    #[default]
    Tg,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Lang {
    /// All of them, as the language switch shows them.
    pub const ALL: [Self; 3] = [Self::Tg, Self::Ru, Self::En];

    /// ISO 639-1 code: the value of `lang` and the folder's name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tg => "tg",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// From a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language's name in itself; the one text that is the same on every page.
    #[must_use]
    pub fn own_name(self) -> String {
        Tr(self).t("language-own-name")
    }

    /// The best of a browser's `Accept-Language`.
    #[must_use]
    pub fn accepted(header: &str) -> Self {
        let mut codes = header
            .split(',')
            .map(|part| part.trim().split(['-', ';']).next().unwrap_or_default());
        codes.find_map(Self::parse).unwrap_or_default()
    }
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| Lang::ALL.map(load));

fn load(lang: Lang) -> Bundle {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    let prefix = format!("{}/", lang.code());
    for name in Locales::iter().filter(|name| name.starts_with(&prefix)) {
        let Some(file) = Locales::get(&name) else { continue };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        // A file with a fault still gives its good lines; the tests refuse any fault.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Translates into one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tr(pub Lang);

impl Tr {
    /// The language.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.0
    }

    /// A sentence.
    #[must_use]
    pub fn t(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The sentence of a list's word: `LIST-WORD`.
    #[must_use]
    pub fn word(self, list: &str, word: &str) -> String {
        self.t(&format!("{list}-{word}"))
    }

    /// A sentence with parameters; whole numbers choose plural forms.
    #[must_use]
    pub fn with(self, key: &str, args: &[(&str, &str)]) -> String {
        let bundle = &BUNDLES[self.0 as usize];
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(key, lang = self.0.code(), "translation.missing");
            return format!("⟦{key}⟧");
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (Cow::Borrowed(*name), argument(value)))
            .collect();
        let mut faults = Vec::new();
        bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned()
    }

    /// Whether there is such a sentence.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        BUNDLES[self.0 as usize].has_message(key)
    }
}

fn argument(value: &str) -> FluentValue<'_> {
    value
        .parse::<i64>()
        .map_or_else(|_| FluentValue::from(value), FluentValue::from)
}

/// The text of every locale file: language code, area, text. For the tests that compare languages.
#[must_use]
pub fn files() -> Vec<(String, String, String)> {
    let split = |name: &str| name.split_once('/').map(|(lang, area)| (lang.to_owned(), area.to_owned()));
    Locales::iter()
        .filter_map(|name| {
            let (lang, area) = split(&name)?;
            Some((lang, area, String::from_utf8_lossy(&Locales::get(&name)?.data).into_owned()))
        })
        .collect()
}
