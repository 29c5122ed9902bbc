//! The shape of the project: which crate may know which, who may open what, how long files are.

use std::collections::BTreeSet;

use tests::source::{Source, root, sources};

const CRATES: [&str; 7] = ["app", "casework", "entity", "migration", "server", "tests", "xtask"];
const LONGEST: usize = 300;
const LONG: usize = 200;
/// Files of the program that are longer than they should be: this may shrink.
const LONG_FILES: usize = 20;

/// Rust of these folders.
fn rust(folders: &[&str]) -> Vec<Source> {
    sources(folders, &[".rs"])
}

/// The Rust of every crate, tests included.
fn all_rust() -> Vec<Source> {
    rust(&CRATES)
}

/// Rust that is part of the program, without unit tests.
fn program() -> Vec<Source> {
    let mut all = rust(&["app/src", "casework/src", "entity/src", "migration/src", "server/src"]);
    all.retain(|source| !source.path.ends_with("_test.rs"));
    all
}

/// Files of the program whose code holds a text, but for those that begin with one of `allowed`.
fn elsewhere(text: &str, allowed: &[&str]) -> Vec<String> {
    let found = program().into_iter().filter(|source| source.read().code.contains(text));
    found
        .map(|source| source.path)
        .filter(|path| !allowed.iter().any(|place| path.starts_with(place)))
        .collect()
}

#[test]
fn files_are_short() {
    let files = sources(&CRATES, &[".rs", ".css", ".js"]);
    let lines = |source: &Source| source.text.lines().count();
    let too_long: Vec<_> = files
        .iter()
        .filter(|source| lines(source) > LONGEST)
        .map(|source| (&source.path, lines(source)))
        .collect();
    assert!(too_long.is_empty(), "more than {LONGEST} lines: {too_long:?}");
    let program = program();
    let long: Vec<_> = program
        .iter()
        .filter(|source| lines(source) > LONG)
        .map(|source| &source.path)
        .collect();
    assert!(
        long.len() <= LONG_FILES,
        "more than {LONG_FILES} files are longer than {LONG} lines: {long:#?}"
    );
}

#[test]
fn each_module_says_what_belongs_in_it() {
    let silent: Vec<_> = all_rust()
        .into_iter()
        .filter(|source| !source.text.starts_with("//!"))
        .map(|source| source.path)
        .collect();
    assert!(silent.is_empty(), "no //! at the top: {silent:?}");
}

/// The one arrow: server → app → casework → entity, and casework → migration.
#[test]
fn crates_know_only_those_below_them() {
    let allowed: [(&str, &[&str]); 5] = [
        ("app", &["casework", "entity"]),
        ("casework", &["entity", "migration"]),
        ("entity", &[]),
        ("migration", &[]),
        ("server", &["app", "casework", "entity"]),
    ];
    for (name, below) in allowed {
        let text = std::fs::read_to_string(root().join(name).join("Cargo.toml")).expect("a manifest");
        for line in text.lines() {
            let of = line.split(['.', ' ', '=']).next().unwrap_or("");
            assert!(!CRATES.contains(&of) || below.contains(&of), "{name} may not know {of}");
        }
    }
    for (folder, words) in [
        ("app/src", &["sea_orm", "migration::", "server::"][..]),
        ("casework/src", &["leptos", "axum", "app::", "server::"]),
        ("entity/src", &["leptos", "axum", "casework", "migration::"]),
        ("migration/src", &["leptos", "axum", "casework", "entity::"]),
        ("server/src", &["sea_orm", "leptos", "migration::"]),
    ] {
        for source in rust(&[folder]) {
            let code = source.read().code;
            let named: Vec<_> = words
                .iter()
                .filter(|word| {
                    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != ':')
                        .any(|part| part.starts_with(**word))
                })
                .collect();
            assert!(named.is_empty(), "{} names {named:?}", source.path);
        }
    }
}

/// Plaintext has one door.
#[test]
fn grants_and_envelopes_are_opened_at_the_door_alone() {
    assert_eq!(
        elsewhere("Grant::open(", &["casework/src/ctx", "casework/src/crypto/"]),
        [""; 0]
    );
    assert_eq!(
        elsewhere(
            "envelope::open(",
            &["casework/src/ctx", "casework/src/case/card.rs", "casework/src/crypto/"]
        ),
        [""; 0]
    );
    assert_eq!(
        elsewhere("open_session(", &["casework/src/auth/session.rs", "casework/src/crypto/"]),
        [""; 0]
    );
    assert_eq!(
        elsewhere("unwrap_person(", &["casework/src/auth/", "casework/src/crypto/"]),
        [""; 0]
    );
    assert!(!elsewhere("Grant::open(", &[]).is_empty(), "the search finds what is there");
}

/// Every change goes through the writer; nothing else has the connection that writes.
#[test]
fn only_the_writer_writes() {
    assert_eq!(
        elsewhere(".writing", &["casework/src/audit/writer.rs", "casework/src/store/connect.rs"]),
        [""; 0]
    );
    for call in [".exec(", ".exec_without_returning(", ".execute_raw(", ".execute_unprepared("] {
        assert_eq!(
            elsewhere(call, &["casework/src/audit/", "casework/src/store/", "migration/"]),
            [""; 0],
            "{call}"
        );
    }
}

#[test]
fn tables_stand_in_entity_alone() {
    assert_eq!(elsewhere("#[sea_orm", &["entity/"]), [""; 0]);
    assert_eq!(elsewhere("DeriveEntityModel", &["entity/"]), [""; 0]);
}

#[test]
fn time_has_one_source() {
    for call in ["Utc::now", "Local::now", "SystemTime::now"] {
        assert_eq!(elsewhere(call, &["casework/src/clock.rs"]), [""; 0], "{call}");
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let text = std::fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let (_, rest) = text.split_once("[workspace.dependencies]").expect("dependencies");
    let (lines, _) = rest.split_once("\n[").expect("what comes after them");
    let lines: Vec<&str> = lines
        .lines()
        .filter(|line| line.contains(" = ") && !line.starts_with('#'))
        .collect();
    let bare: Vec<_> = lines
        .iter()
        .filter(|line| !line.contains("path = ") && line.rsplit_once(" # ").is_none_or(|(_, reason)| reason.len() < 4))
        .collect();
    assert!(lines.len() > 30 && bare.is_empty(), "without a reason: {bare:#?}");
    for name in CRATES {
        let manifest = std::fs::read_to_string(root().join(name).join("Cargo.toml")).expect("a manifest");
        let own: Vec<_> = manifest
            .lines()
            .filter(|line| line.contains("version = \"") && !line.starts_with("version"))
            .collect();
        assert!(own.is_empty(), "{name} names a version of its own: {own:?}");
    }
}

#[test]
fn nothing_is_left_for_later() {
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X:"),
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
    ];
    for source in sources(&CRATES, &[".rs", ".css", ".js", ".ftl", ".toml"]) {
        for mark in marks {
            assert!(!source.text.contains(mark), "{}: {mark}", source.path);
        }
    }
}

/// Macros whose code is not always in need of a permission, so that `expect` cannot stand there.
const ALLOWED: &[(&str, usize)] = &[("tests/src/lib.rs", 2)];

#[test]
fn lints_are_not_silenced() {
    let mark = concat!("all", "ow(");
    for source in all_rust() {
        let code = source.read().code;
        let number = [format!("#[{mark}"), format!("#![{mark}")]
            .iter()
            .map(|text| code.matches(text.as_str()).count())
            .sum::<usize>();
        let granted = ALLOWED
            .iter()
            .find(|(path, _)| *path == source.path)
            .map_or(0, |(_, number)| *number);
        assert_eq!(number, granted, "{}", source.path);
    }
}

/// `tests/it` has the tree of the pages: a test is where one looks for it.
#[test]
fn tests_mirror_the_pages() {
    let names = |folder: &str| -> BTreeSet<String> {
        let first = |source: Source| {
            source.path[folder.len() + 1..]
                .split('/')
                .next()
                .unwrap_or("")
                .trim_end_matches(".rs")
                .to_owned()
        };
        rust(&[folder])
            .into_iter()
            .map(first)
            .filter(|name| name != "main" && name != "mod")
            .collect()
    };
    let pages = names("app/src/page");
    let tests = names("tests/tests/it");
    let lost: Vec<_> = tests
        .iter()
        .filter(|name| *name != "wall" && !pages.contains(*name))
        .collect();
    assert!(lost.is_empty(), "no page is called {lost:?}");
    let main = std::fs::read_to_string(root().join("tests/tests/it/main.rs")).expect("the tests");
    for name in &tests {
        assert!(main.contains(&format!("mod {name};")), "{name} is never run");
    }
}
