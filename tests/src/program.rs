//! The program `panoh` itself, for tests that start it.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

/// Cargo builds a program only for the tests of its own package, so it is asked to here; it is there already but for its
/// own code. What the outer cargo tells this test about its package must not reach the inner one: build scripts look at
/// it, and everything would be built anew, each time.
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = env::current_exe().expect("this test");
    let folder = test.parent().and_then(Path::parent).expect("target/PROFILE").to_owned();
    let mut build = Command::new(env::var_os("CARGO").expect("run by cargo; type: make test"));
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            build.env_remove(&name);
        }
    }
    build.args(["build", "--quiet", "--workspace", "--bin", "panoh"]);
    build.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    if folder.ends_with("release") {
        build.arg("--release");
    }
    let built = build.output().expect("cargo runs");
    assert!(
        built.status.success(),
        "panoh is built: {}",
        String::from_utf8_lossy(&built.stderr)
    );
    folder.join("panoh")
});

/// The program beside the tests, up to date.
#[must_use]
pub fn panoh() -> &'static Path {
    &PROGRAM
}
