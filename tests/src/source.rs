//! The project's own texts, for the tests that read them: what is named where, how long files are, which words are in code.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A file of the project.
#[derive(Clone, Debug)]
pub struct Source {
    /// From the project's folder, for example `app/src/lib.rs`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// The project's folder.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file under these folders whose name ends in one of these endings, sorted.
#[must_use]
pub fn sources(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    for folder in folders {
        walk(&root(), folder, endings, &mut found);
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "nothing under {folders:?}");
    found
}

fn walk(root: &Path, path: &str, endings: &[&str], found: &mut Vec<Source>) {
    let entries = fs::read_dir(root.join(path)).expect("a folder of the project");
    for entry in entries.map(|entry| entry.expect("an entry")) {
        let path = format!("{path}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(root, &path, endings, found);
        } else if endings.iter().any(|ending| path.ends_with(ending)) {
            found.push(Source {
                text: fs::read_to_string(entry.path()).expect("a text"),
                path,
            });
        }
    }
}

/// Code and the string literals in it.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// The code without comments; every literal is empty.
    pub code: String,
    /// The literals, as they are written.
    pub literals: Vec<String>,
}

impl Source {
    /// Rust without its comments and without the tests at its bottom.
    #[must_use]
    pub fn read(&self) -> Read {
        let end = self.text.find("#[cfg(test)]\nmod tests").unwrap_or(self.text.len());
        let mut rest = &self.text[..end];
        let mut read = Read::default();
        while let Some(first) = rest.chars().next() {
            if rest.starts_with("//") {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
            } else if rest.starts_with("r#\"") || rest.starts_with('"') {
                let (literal, after) = if first == '"' {
                    quoted(&rest[1..])
                } else {
                    rest[3..].split_once("\"#").unwrap_or((&rest[3..], ""))
                };
                read.literals.push(literal.to_owned());
                read.code.push_str("\"\"");
                rest = after;
            } else {
                // A quote in a character is no string.
                let length = ["'\"'", "'\\\"'"]
                    .iter()
                    .find(|text| rest.starts_with(**text))
                    .map_or(first.len_utf8(), |text| text.len());
                read.code.push_str(&rest[..length]);
                rest = &rest[length..];
            }
        }
        read
    }
}

/// The text up to the next quote that is not escaped, and what comes after it.
fn quoted(text: &str) -> (&str, &str) {
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' if !escaped => return (&text[..at], &text[at + 1..]),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_told_apart() {
        let text = "let a = \"x // \\\" y\"; // b \"no\"\nlet c = '\"'; r#\"raw \" d\"#;\n#[cfg(test)]\nmod tests { \"not\" }"
            .to_owned();
        let read = Source {
            path: String::new(),
            text,
        }
        .read();
        assert_eq!(read.literals, ["x // \\\" y", "raw \" d"]);
        assert_eq!(read.code, "let a = \"\"; \nlet c = '\"'; \"\";\n");
    }
}
