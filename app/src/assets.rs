//! Files inside the binary: style, icon, the scripts that keep forms and send files, and the WebAssembly front. Their addresses
//! hold a hash of their bytes, so browsers may keep them for ever.

use std::{collections::HashMap, sync::LazyLock};

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use casework::crypto::sha256;
use data_encoding::HEXLOWER;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "style"]
struct Style;

/// Empty unless the front was built first (`make front`); then pages simply have no islands.
#[derive(RustEmbed)]
#[folder = "../target/front"]
#[allow_missing = true]
struct Front;

struct Asset {
    bytes: Vec<u8>,
    kind: &'static str,
    hash: String,
}

const SHEETS: [&str; 9] = [
    "token.css",
    "base.css",
    "layout.css",
    "form.css",
    "table.css",
    "board.css",
    "case.css",
    "work.css",
    "print.css",
];
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

static ASSETS: LazyLock<HashMap<&'static str, Asset>> = LazyLock::new(|| {
    let style = SHEETS
        .iter()
        .filter_map(|name| Style::get(name))
        .flat_map(|file| file.data.into_owned())
        .collect();
    let mut all = HashMap::from([("style.css", asset(style, "text/css; charset=utf-8"))]);
    let scripts: [(_, &[u8]); 2] = [
        ("draft.js", include_bytes!("../script/draft.js")),
        ("upload.js", include_bytes!("../script/upload.js")),
    ];
    for (name, bytes) in scripts {
        all.insert(name, asset(bytes.to_vec(), "text/javascript; charset=utf-8"));
    }
    if let Some(icon) = Style::get("icon.svg") {
        all.insert("icon.svg", asset(icon.data.into_owned(), "image/svg+xml"));
    }
    if let (Some(script), Some(wasm)) = (Front::get("app.js"), Front::get("app_bg.wasm")) {
        all.insert("app.js", asset(script.data.into_owned(), "text/javascript; charset=utf-8"));
        all.insert("app_bg.wasm", asset(wasm.data.into_owned(), "application/wasm"));
    }
    all
});

fn asset(bytes: Vec<u8>, kind: &'static str) -> Asset {
    let hash = data_hash(&bytes);
    Asset { bytes, kind, hash }
}

fn data_hash(bytes: &[u8]) -> String {
    HEXLOWER.encode(&sha256(bytes)[..6])
}

/// The address of a file.
pub fn href(name: &'static str) -> String {
    ASSETS
        .get(name)
        .map_or_else(String::new, |asset| format!("/a/{}/{name}", asset.hash))
}

/// The script of the way out, put into each page.
pub const fn exit_script() -> &'static str {
    include_str!("../script/exit.js")
}

/// Loads the islands when the browser is idle; nothing at all if there are none, or the person saves data.
pub fn loader() -> String {
    if ASSETS.contains_key("app.js") {
        include_str!("../script/islands.js")
            .replace("SCRIPT", &href("app.js"))
            .replace("WASM", &href("app_bg.wasm"))
    } else {
        String::new()
    }
}

/// Serves a file.
pub async fn serve(Path((hash, name)): Path<(String, String)>) -> Response {
    match ASSETS.get(name.as_str()).filter(|asset| asset.hash == hash) {
        Some(asset) => (
            [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, IMMUTABLE)],
            asset.bytes.as_slice(),
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
