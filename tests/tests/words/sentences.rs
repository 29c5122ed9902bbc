//! The sentences of the locale files, read without the program's own reader.

use std::collections::{BTreeMap, BTreeSet};

use app::i18n::{Lang, files};

/// Key and pattern of every sentence of a file.
pub(crate) fn sentences(text: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((key, pattern)) if line.starts_with(|letter: char| letter.is_ascii_lowercase()) => {
                key.clone_into(&mut last);
                assert!(
                    found.insert(last.clone(), pattern.trim().to_owned()).is_none(),
                    "{key} stands twice"
                );
            }
            _ => {
                if let Some(pattern) = found.get_mut(&last) {
                    *pattern = format!("{pattern}\n{line}");
                }
            }
        }
    }
    found
}

/// By language and area, the sentences.
pub(crate) fn all() -> BTreeMap<(String, String), BTreeMap<String, String>> {
    files()
        .into_iter()
        .map(|(lang, area, text)| ((lang, area), sentences(&text)))
        .collect()
}

/// The sentences of one language.
pub(crate) fn of(lang: Lang) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for ((code, area), sentences) in all() {
        if code == lang.code() {
            for (key, pattern) in sentences {
                assert!(
                    found.insert(key.clone(), pattern).is_none(),
                    "{key} stands in {area} and in another file"
                );
            }
        }
    }
    found
}

pub(crate) fn parameters(pattern: &str) -> BTreeSet<&str> {
    let name = |rest: &'_ str| {
        rest.find(|letter: char| !letter.is_ascii_alphanumeric())
            .unwrap_or(rest.len())
    };
    pattern.split('$').skip(1).map(|rest| &rest[..name(rest)]).collect()
}
