//! The files: the same in each language, readable, plurals and letters right.

use std::collections::BTreeSet;

use app::i18n::{Lang, Tr, files};
use fluent_bundle::FluentResource;

use super::sentences::{all, of, parameters, sentences};

#[test]
fn the_languages_have_the_same_sentences_with_the_same_parameters() {
    let all = all();
    let areas: BTreeSet<&String> = all.keys().map(|(_, area)| area).collect();
    for area in areas {
        let in_tajik = &all[&("tg".to_owned(), area.clone())];
        for lang in ["ru", "en"] {
            let other = &all[&(lang.to_owned(), area.clone())];
            let differ: Vec<_> = in_tajik
                .keys()
                .filter(|key| !other.contains_key(*key))
                .chain(other.keys().filter(|key| !in_tajik.contains_key(*key)))
                .collect();
            assert!(differ.is_empty(), "{area}: in Tajik or in {lang} alone: {differ:?}");
            for (key, pattern) in in_tajik {
                assert_eq!(parameters(pattern), parameters(&other[key]), "{area}, {key} in {lang}");
            }
        }
    }
}

#[test]
fn every_file_can_be_read() {
    for (lang, area, text) in files() {
        if let Err((_, faults)) = FluentResource::try_new(text.clone()) {
            panic!("{lang}/{area}: {faults:?}");
        }
        let empty: Vec<_> = sentences(&text)
            .into_iter()
            .filter(|(_, pattern)| pattern.trim().is_empty())
            .collect();
        assert!(empty.is_empty(), "{lang}/{area}: {empty:?}");
    }
}

#[test]
fn russian_plurals_are_right() {
    let mut plural = 0;
    for (key, pattern) in of(Lang::Ru).into_iter().filter(|(_, pattern)| pattern.contains("->")) {
        plural += 1;
        let parameter = parameters(&pattern).into_iter().next().expect("a parameter").to_owned();
        for (number, form) in [
            ("1", "[one]"),
            ("2", "[few]"),
            ("5", "[many]"),
            ("11", "[many]"),
            ("21", "[one]"),
            ("111", "[many]"),
        ] {
            let line = pattern
                .lines()
                .find_map(|line| line.split_once(form))
                .unwrap_or_else(|| panic!("{key} has no {form}"))
                .1
                .trim();
            let expected = line.replace(&format!("{{ ${parameter} }}"), number);
            let said = Tr(Lang::Ru).with(&key, &[(&parameter, number)]);
            assert!(said.contains(&expected), "{key} with {number}: {said}");
        }
    }
    assert!(plural >= 4, "the plurals are looked at");
}

#[test]
fn a_number_is_in_each_plural() {
    for lang in Lang::ALL {
        for key in ["exit-presses", "home-people-wait", "search-found"] {
            let parameter = if key == "exit-presses" { "left" } else { "number" };
            for number in ["2", "5", "21"] {
                assert!(
                    Tr(lang).with(key, &[(parameter, number)]).contains(number),
                    "{key} in {}",
                    lang.code()
                );
            }
        }
    }
}

const TAJIK: &str = "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя";
const RUSSIAN: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

/// Words with letters that are not of their language, each with its reason.
const FOREIGN: &[(&str, &str)] = &[];

#[test]
fn letters_are_those_of_the_language() {
    for (lang, alphabet) in [(Lang::Tg, TAJIK), (Lang::Ru, RUSSIAN)] {
        for (key, pattern) in of(lang) {
            for word in pattern
                .split(|letter: char| !letter.is_alphabetic())
                .filter(|word| !FOREIGN.iter().any(|(foreign, _)| foreign == word))
            {
                let small = word.to_lowercase();
                let cyrillic = small
                    .chars()
                    .filter(|letter| ('\u{400}'..='\u{52f}').contains(letter))
                    .count();
                let known = small.chars().all(|letter| alphabet.contains(letter));
                assert!(cyrillic == 0 || known, "{key} in {}: {word}", lang.code());
            }
        }
    }
}
