//! How strong a sign each indicator is, by profile: data with a source, of which the file says what is provisional.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use ::entity::vocab::DocumentKind;
use data_encoding::HEXLOWER;

use super::{
    Dimension,
    profile::{Profile, Strength},
};
use crate::{crypto::sha256, error::Issue, record::spec};

/// Name of the strengths that come with the program, and of the rule.
const RULE: &str = "ilo-2009/1";

type Columns = [Option<Strength>; 4];

/// Strengths with their source, as a text that people can read, compare with the source, and change.
///
/// `#` begins a line about the source, `provisional` the line that marks the profiles whose official strengths could not be had,
/// and every other line is an indicator with its strength in the four profiles: S strong, M medium, W weak, - not in this list.
#[derive(Clone, Debug)]
pub struct Strengths {
    rule: String,
    text: String,
    table: BTreeMap<String, Columns>,
    provisional: [bool; 4],
}

static BUILT_IN: LazyLock<Arc<Strengths>> = LazyLock::new(|| {
    Arc::new(Strengths::parse(include_str!("strengths.txt"), RULE.to_owned()).unwrap_or_else(|_| Strengths::none()))
});

impl Strengths {
    /// Those that come with the program.
    #[must_use]
    pub fn built_in() -> Arc<Self> {
        BUILT_IN.clone()
    }

    fn none() -> Self {
        Self {
            rule: String::new(),
            text: String::new(),
            table: BTreeMap::new(),
            provisional: [true; 4],
        }
    }

    /// Reads strengths that somebody typed. Their name is a hash of them: what was weighed by them stays what it was.
    ///
    /// # Errors
    /// The first line that cannot be read, or what is missing.
    pub fn read(text: &str) -> Result<Self, Issue> {
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let text = lines.join("\n");
        let name = HEXLOWER.encode(&sha256(text.as_bytes())[..6]);
        Self::parse(&text, format!("ilo-2009/{name}"))
    }

    fn parse(text: &str, rule: String) -> Result<Self, Issue> {
        let (mut table, mut provisional, mut sourced) = (BTreeMap::new(), None, false);
        for (number, line) in (1..).zip(text.lines()) {
            let wrong = |key| Issue::new("text", key).with("line", number);
            if let Some(source) = line.strip_prefix('#') {
                sourced |= !source.trim().is_empty();
                continue;
            }
            let (name, words) = line.split_once(' ').ok_or_else(|| wrong("issue-strengths-line"))?;
            if name == "provisional" {
                let marks = four(words, |word| ["-", "yes"].iter().position(|one| *one == word));
                provisional = Some(marks.ok_or_else(|| wrong("issue-strengths-line"))?.map(|mark| mark == 1));
                continue;
            }
            if !INDICATORS.contains(&name) || table.contains_key(name) {
                return Err(wrong("issue-strengths-indicator"));
            }
            let columns = four(words, |word| {
                LETTERS
                    .iter()
                    .find(|(letter, _)| *letter == word)
                    .map(|(_, strength)| *strength)
            });
            let columns = columns.ok_or_else(|| wrong("issue-strengths-line"))?;
            table.insert(name.to_owned(), columns);
        }
        if let Some(missing) = INDICATORS.iter().find(|id| !table.contains_key(**id)) {
            return Err(Issue::new("text", "issue-strengths-missing").with("indicator", *missing));
        }
        if !sourced {
            return Err(Issue::new("text", "issue-strengths-source"));
        }
        Ok(Self {
            rule,
            text: text.to_owned(),
            table,
            provisional: provisional.ok_or_else(|| Issue::new("text", "issue-strengths-provisional"))?,
        })
    }

    /// Their name; every screening keeps the one that it was weighed by.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// As people read them.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the strengths of a profile are not the official ones.
    #[must_use]
    pub fn is_provisional(&self, profile: Profile) -> bool {
        self.provisional[profile.column()]
    }

    /// The indicators of a profile with their strengths.
    pub(super) fn of(&self, profile: Profile) -> impl Iterator<Item = (&str, Strength)> {
        self.table
            .iter()
            .filter_map(move |(id, columns)| Some((id.as_str(), columns[profile.column()]?)))
    }
}

/// Every indicator that the form asks about.
static INDICATORS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let keys = spec(DocumentKind::Screening).fields.iter().map(|field| field.key);
    keys.filter(|key| Dimension::ALL.iter().any(|one| is_of(key, *one))).collect()
});

fn is_of(key: &str, dimension: Dimension) -> bool {
    key.strip_prefix(dimension.prefix())
        .is_some_and(|number| number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What the letters mean.
const LETTERS: [(&str, Option<Strength>); 4] = [
    ("S", Some(Strength::Strong)),
    ("M", Some(Strength::Medium)),
    ("W", Some(Strength::Weak)),
    ("-", None),
];

/// Exactly four words.
fn four<T: Copy>(words: &str, read: impl Fn(&str) -> Option<T>) -> Option<[T; 4]> {
    let read: Option<Vec<T>> = words.split_whitespace().map(read).collect();
    read?.try_into().ok()
}
