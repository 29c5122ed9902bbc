//! No sentence stands in code: not in a page, not in an island, not in a script, not even a single word.

use tests::source::{Source, sources};

use super::code::code;

/// Whether a literal is something a person would read.
fn reads(literal: &str) -> bool {
    let words: Vec<&str> = literal
        .split_whitespace()
        .map(|word| word.trim_matches(|letter: char| letter.is_ascii_punctuation()))
        .collect();
    let plain = |word: &&str| !word.is_empty() && word.chars().all(char::is_alphabetic);
    let capital = literal.starts_with(|letter: char| letter.is_uppercase());
    let cyrillic = literal.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter));
    let one_word = capital && words.len() == 1 && plain(&words[0]) && words[0].chars().skip(1).any(char::is_lowercase);
    cyrillic
        || one_word
        || (capital && words.len() > 1 && words.iter().take(2).all(plain))
        || (words.len() > 3 && words.iter().all(plain))
}

/// Single words that begin like a sentence and are none.
const NO_WORDS: &[(&str, &str)] = &[
    // What browsers of phones call themselves.
    ("app/src/desk.rs", "Mobile"),
    // What browsers call a key.
    ("app/script/exit.js", "Shift"),
];

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

/// Attributes that are shown or read aloud.
const SAID: [&str; 7] = [
    "aria-label=",
    "title=",
    "placeholder=",
    "alt=",
    "data-label=",
    "data-title=",
    "data-away=",
];

/// Literals with letters that are shown: between two tags, bare or alone in braces, or in an attribute that is read aloud.
fn shown_literals(source: &Source) -> Vec<String> {
    let read = source.read();
    let ends_tag = |before: &str| before.ends_with(['>', '}']) && !before.ends_with("=>") && !before.ends_with("->");
    let mut found = Vec::new();
    for ((place, _), literal) in read.code.match_indices("\"\"").zip(&read.literals) {
        let (mut before, mut after) = (read.code[..place].trim_end(), read.code[place + 2..].trim_start());
        let said = SAID.iter().any(|attribute| before.ends_with(*attribute));
        if let (Some(outside), Some(rest)) = (before.strip_suffix('{'), after.strip_prefix('}')) {
            (before, after) = (outside.trim_end(), rest.trim_start());
        }
        let child = ends_tag(before) && after.starts_with(['<', '{']);
        if (said || child) && literal.chars().any(char::is_alphabetic) {
            found.push(literal.clone());
        }
    }
    found
}

/// What a file shows without asking for a translation.
fn untranslated(source: &Source) -> Vec<String> {
    let read = source.read();
    let known = |literal: &String| NO_WORDS.contains(&(source.path.as_str(), literal.as_str()));
    let mut found: Vec<String> = read.literals.iter().filter(|literal| reads(literal)).cloned().collect();
    found.extend(shown_literals(source));
    found.retain(|literal| !known(literal));
    found.extend(bare_texts(&read.code));
    found.iter().map(|text| format!("{}: {text}", source.path)).collect()
}

#[test]
fn no_sentence_stands_in_code() {
    const SHOWN: [&str; 7] = [
        "app/src/page/",
        "app/src/ui/",
        "app/src/island/",
        "app/src/shell.rs",
        "app/src/desk.rs",
        "app/src/fault.rs",
        "app/src/form.rs",
    ];
    let shown = |source: &Source| SHOWN.iter().any(|place| source.path.starts_with(place));
    let faults: Vec<String> = code().iter().filter(|source| shown(source)).flat_map(untranslated).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_sentence_stands_in_a_script() {
    for source in sources(&["app/script"], &[".js"]) {
        let read = source.read();
        let quotes = read.code.contains(['\'', '`']);
        assert!(
            !quotes,
            "{}: texts stand in double quotes, where this test sees them",
            source.path
        );
        let known = |literal: &&String| NO_WORDS.contains(&(source.path.as_str(), literal.as_str()));
        let faults: Vec<_> = read
            .literals
            .iter()
            .filter(|literal| reads(literal) && !known(literal))
            .collect();
        assert!(faults.is_empty(), "{}: {faults:?}", source.path);
    }
}

#[test]
fn what_is_looked_for_is_found() {
    assert!(reads("Нест") && reads("Not here") && reads("this is not here") && reads("Save"));
    assert!(!reads("button second") && !reads("M4 1.5h8") && !reads("POST") && !reads("save"));
    assert_eq!(bare_texts("<p>Not here</p><p>{tr.t(key)}</p>"), ["Not here"]);
    let page = |text: &str| Source {
        path: String::new(),
        text: text.to_owned(),
    };
    for (text, found) in [
        (r#"<button class="second">"save"</button>"#, "save"),
        (r#"<p>{words}" and "<a href=to>{name}</a></p>"#, " and "),
        (r#"<p>{"none"}</p>"#, "none"),
        (r#"<nav aria-label="menu">{links}</nav>"#, "menu"),
    ] {
        assert_eq!(shown_literals(&page(text)), [found], "{text}");
    }
    for text in [
        r#"<p>{words}" · "<a href="/help" class="button">{name}</a></p>"#,
        r#"Some(kind) => "button", None => { "none" }"#,
        r#"<p class=if wrong { "wrong" } else { "" }>{tr.t("back")}</p>"#,
    ] {
        assert_eq!(shown_literals(&page(text)), [""; 0], "{text}");
    }
}
