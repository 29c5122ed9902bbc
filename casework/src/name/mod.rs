//! Finding the same person under another spelling of the name.
//!
//! Here: folding, sounding, scoring and sorting of personal names, all pure. Not here: where keys of names are
//! kept (sealed, with the case), who may search, and the wording of a hit.

pub mod alphabet;
pub mod fold;
pub mod score;
pub mod sound;

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

pub use alphabet::alphabet_key;
pub use fold::fold;
pub use score::{Clues, PROBABLE, score, score_with};
pub use sound::skeleton;

/// Spellings beyond this many, and words beyond [`MAX_WORDS`] in each, are left out: the cost of a
/// comparison stays bounded whatever is typed in.
const MAX_NAMES: usize = 8;
const MAX_WORDS: usize = 6;

/// Words that say whose child one is, in folded letters: left out.
const KINSHIP: [&str; 8] = ["ibni", "ibn", "binti", "bint", "ugli", "agli", "kizi", "kisi"];
/// First halves of names that are also written apart (Абдул Карим).
const FIRST_HALVES: [&str; 4] = ["abdul", "abdu", "abdur", "abdus"];
/// Second halves and courtesies that are also written apart (Мадина хон).
const SECOND_HALVES: [&str; 6] = ["han", "jan", "banu", "bik", "bai", "hanum"];

/// All spellings and aliases of one person, made ready for [`score`].
///
/// Serialised as the list of folded names. Wiped when dropped, and never printed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct NameKey(Vec<Name>);

/// The words of one spelling.
type Name = Vec<Word>;

/// One folded word with what comparing it needs.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
struct Word {
    text: String,
    stem_len: usize,
    /// One bit for each consonant class of the stem's skeleton.
    classes: u32,
}

impl NameKey {
    /// The key of a person known by these names, each in any script and word order.
    #[must_use]
    pub fn new(names: &[&str]) -> Self {
        Self::from(names.iter().map(|name| fold(name)).collect::<Vec<_>>())
    }

    /// Whether there is nothing to compare.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Vec<String>> for NameKey {
    /// From folded names.
    fn from(folded: Vec<String>) -> Self {
        let mut names: Vec<Name> = Vec::new();
        for name in folded.iter().map(|name| words(name)) {
            if !name.is_empty() && !names.contains(&name) && names.len() < MAX_NAMES {
                names.push(name);
            }
        }
        Self(names)
    }
}

impl From<NameKey> for Vec<String> {
    fn from(key: NameKey) -> Self {
        let spelled = |name: &Name| {
            let words: Vec<&str> = name.iter().map(|word| word.text.as_str()).collect();
            words.join(" ")
        };
        key.0.iter().map(spelled).collect()
    }
}

impl fmt::Debug for NameKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NameKey(…)")
    }
}

/// The words of a folded name, halves joined and kinship words left out.
fn words(folded: &str) -> Name {
    let mut texts: Vec<String> = Vec::new();
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        match texts.last_mut() {
            _ if KINSHIP.contains(&word) => {}
            Some(last) if FIRST_HALVES.contains(&last.as_str()) || SECOND_HALVES.contains(&word) => {
                let same = last.chars().next_back() == word.chars().next();
                last.push_str(&word[usize::from(same)..]);
            }
            _ => texts.push(word.to_owned()),
        }
    }
    texts.into_iter().take(MAX_WORDS).map(Word::new).collect()
}

impl Word {
    fn new(text: String) -> Self {
        let stem = sound::stem(&text);
        let skeleton = sound::word_skeleton(stem);
        let bits = skeleton.chars().map(|c| 1 << (u32::from(c) % 32));
        Self {
            stem_len: stem.len(),
            classes: bits.fold(0, |all, bit| all | bit),
            text,
        }
    }

    fn stem(&self) -> &str {
        &self.text[..self.stem_len]
    }
}
