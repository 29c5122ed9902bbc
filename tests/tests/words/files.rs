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

/// The form of a plural for a category of numbers.
fn form<'a>(key: &str, pattern: &'a str, category: &str) -> &'a str {
    let line = pattern.lines().find_map(|line| line.split_once(category));
    line.unwrap_or_else(|| panic!("{key} has no {category}")).1.trim()
}

#[test]
fn russian_plurals_are_right() {
    let mut plural = 0;
    for (key, pattern) in of(Lang::Ru).into_iter().filter(|(_, pattern)| pattern.contains("->")) {
        plural += 1;
        let parameter = parameters(&pattern).into_iter().next().expect("a parameter").to_owned();
        let [one, few, many] = ["[one]", "[few]", "[many]"].map(|category| form(&key, &pattern, category));
        // One and many may be the same (1 раз, 5 раз); two to four never are.
        assert!(
            few != one && few != many,
            "{key} has no form of its own for 2, 3 and 4: {few}"
        );
        for (number, form) in [
            ("1", one),
            ("2", few),
            ("4", few),
            ("5", many),
            ("11", many),
            ("12", many),
            ("21", one),
            ("22", few),
            ("100", many),
            ("111", many),
        ] {
            let expected = form.replace(&format!("{{ ${parameter} }}"), number);
            assert!(expected.contains(number), "{key} says no number: {form}");
            let said = Tr(Lang::Ru).with(&key, &[(&parameter, number)]);
            assert!(said.ends_with(&expected), "{key} with {number}: {said}");
        }
    }
    assert!(plural >= 4, "the plurals are looked at");
}

/// What is counted in Russian is counted in each language, whether or not its words change.
#[test]
fn a_number_is_in_each_plural() {
    let counted: Vec<(String, String)> = of(Lang::Ru)
        .into_iter()
        .filter(|(_, pattern)| pattern.contains("->"))
        .map(|(key, pattern)| (key, parameters(&pattern).into_iter().next().expect("a parameter").to_owned()))
        .collect();
    for lang in Lang::ALL {
        for (key, parameter) in &counted {
            for number in ["2", "5", "21"] {
                let said = Tr(lang).with(key, &[(parameter, number)]);
                assert!(said.contains(number), "{key} in {}: {said}", lang.code());
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
