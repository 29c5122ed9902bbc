//! Code and sentences: every key has its sentence, every sentence its use, and no sentence stands in code.

use std::collections::BTreeSet;

use app::i18n::{Lang, Tr};
use casework::{
    audit::Outcome,
    auth::Device,
    policy::Verb,
    record::{Kind, spec},
};
use entity::vocab::{CaseState, DocumentKind, OrgKeyKind, OrgKind, PersonState, Role, Section};
use tests::source::{Source, sources};

use super::sentences::of;

/// Files whose literals are looked through: pages, and what casework says to them.
fn code() -> Vec<Source> {
    let mut code = sources(&["app/src", "casework/src"], &[".rs"]);
    code.retain(|source| !source.path.ends_with("_test.rs"));
    code
}

/// Names of lists of words that stand in code where a key could: not keys themselves.
const LISTS: &[&str] = &["person-state"];

/// Keys that code puts together, by the way it does.
fn put_together() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut list = |name: &str, words: &[&str]| keys.extend(words.iter().map(|word| format!("{name}-{word}")));
    list("role", &Role::ALL.iter().map(|role| role.word()).collect::<Vec<_>>());
    list("home", &Role::ALL.iter().map(|role| role.word()).collect::<Vec<_>>());
    list(
        "section",
        &Section::ALL.iter().map(|section| section.word()).collect::<Vec<_>>(),
    );
    list(
        "case-state",
        &CaseState::ALL.iter().map(|state| state.word()).collect::<Vec<_>>(),
    );
    list(
        "person-state",
        &PersonState::ALL.iter().map(|state| state.word()).collect::<Vec<_>>(),
    );
    list("verb", &Verb::ALL.iter().map(|verb| verb.word()).collect::<Vec<_>>());
    list("outcome", &[Outcome::Done.word(), Outcome::Denied.word()]);
    list("device", &[Device::Phone.word(), Device::Computer.word()]);
    // No page shows these yet, but each word of the vocabulary has its sentence from the first day.
    list("org-kind", &OrgKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>());
    list("org-key", &OrgKeyKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>());
    list(
        "document",
        &DocumentKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>(),
    );
    for kind in DocumentKind::ALL {
        keys.insert(format!("{kind}-intro"));
        if !kind.is_single() {
            keys.insert(format!("{kind}-new"));
        }
        for field in spec(*kind).fields {
            keys.insert(format!("{kind}-{}", field.key));
            if field.hint {
                keys.insert(format!("{kind}-{}-hint", field.key));
            }
            if !field.group.is_empty() {
                keys.insert(format!("{kind}-group-{}", field.group));
            }
            if let Kind::One(list) | Kind::Many(list) = field.kind {
                keys.extend(list.words.iter().map(|word| format!("{}-{word}", list.name)));
            }
        }
    }
    keys
}

/// A literal that can be nothing but a key: hyphens between words, of which the first begins other keys.
fn like_a_key(literal: &str, families: &BTreeSet<&str>) -> bool {
    let parts: Vec<&str> = literal.split('-').collect();
    let plain = |part: &&str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    parts.len() > 1 && parts.iter().all(plain) && families.contains(parts[0])
}

#[test]
fn every_key_has_its_sentence_and_no_sentence_is_without_use() {
    let sentences = of(Lang::Tg);
    let families: BTreeSet<&str> = sentences
        .keys()
        .filter_map(|key| key.split_once('-'))
        .map(|(first, _)| first)
        .collect();
    let mut used = put_together();
    for source in code() {
        for literal in source.read().literals {
            let page = source.path.starts_with("app/") && !LISTS.contains(&literal.as_str());
            if sentences.contains_key(&literal) || literal.starts_with("issue-") || (page && like_a_key(&literal, &families)) {
                match literal.split_once('-') {
                    Some(("fault", _)) => drop(used.insert(format!("{literal}-help"))),
                    Some(("help", _)) if source.path.ends_with("page/help.rs") => drop(used.insert(format!("{literal}-text"))),
                    _ => {}
                }
                used.insert(literal);
            }
        }
    }
    let missing: Vec<_> = used.iter().filter(|key| !sentences.contains_key(*key)).collect();
    assert!(missing.is_empty(), "keys without a sentence: {missing:?}");
    let idle: Vec<_> = sentences.keys().filter(|key| !used.contains(*key)).collect();
    assert!(idle.is_empty(), "sentences that nothing shows: {idle:?}");
    for lang in Lang::ALL {
        for key in &used {
            assert!(Tr(lang).has(key), "{key} in {}", lang.code());
        }
    }
}

/// Whether a literal is something a person would read.
fn reads(literal: &str) -> bool {
    let words: Vec<&str> = literal
        .split_whitespace()
        .map(|word| word.trim_matches(|letter: char| letter.is_ascii_punctuation()))
        .collect();
    let plain = |word: &&str| !word.is_empty() && word.chars().all(char::is_alphabetic);
    let capital = literal.starts_with(|letter: char| letter.is_uppercase());
    let cyrillic = literal.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter));
    cyrillic || (capital && words.len() > 1 && words.iter().take(2).all(plain)) || (words.len() > 3 && words.iter().all(plain))
}

/// Text between tags that is neither a literal nor code in braces.
fn bare_texts(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for before in code
        .split("</")
        .collect::<Vec<_>>()
        .split_last()
        .map_or(&[][..], |(_, before)| before)
    {
        let mut text = before.rsplit('>').next().unwrap_or("").to_owned();
        while let (Some(open), Some(_)) = (text.rfind('{'), text.find('}')) {
            let close = text[open..].find('}').map_or(text.len(), |at| open + at + 1);
            text.replace_range(open..close, "");
        }
        if text.chars().any(char::is_alphabetic) {
            found.push(text);
        }
    }
    found
}

#[test]
fn no_sentence_stands_in_code() {
    let shown = |path: &str| {
        [
            "app/src/page/",
            "app/src/ui/",
            "app/src/shell.rs",
            "app/src/desk.rs",
            "app/src/fault.rs",
            "app/src/form.rs",
        ]
        .iter()
        .any(|place| path.starts_with(place))
    };
    let mut faults = Vec::new();
    for source in code().into_iter().filter(|source| shown(&source.path)) {
        let read = source.read();
        faults.extend(
            read.literals
                .iter()
                .filter(|literal| reads(literal))
                .map(|literal| format!("{}: {literal}", source.path)),
        );
        faults.extend(
            bare_texts(&read.code)
                .into_iter()
                .map(|text| format!("{}: {text}", source.path)),
        );
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(reads("Нест") && reads("Not here") && reads("this is not here") && !reads("button second") && !reads("M4 1.5h8"));
    assert_eq!(bare_texts("<p>Not here</p><p>{tr.t(key)}</p>"), ["Not here"]);
}
