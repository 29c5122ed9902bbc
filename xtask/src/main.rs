//! `xtask bindgen IN.wasm OUTDIR`: writes the JavaScript glue of the front beside its WebAssembly.
//!
//! A library in the workspace instead of the usual command-line tool, so that Cargo.lock keeps the
//! generator equal to the `wasm-bindgen` that the front links (they must match exactly). Steps that
//! cargo, make or a short script can do do not belong here.

use std::{env, path::Path, process::ExitCode};

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let ["bindgen", wasm, out] = arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] else {
        eprintln!("usage: xtask bindgen IN.wasm OUTDIR");
        return ExitCode::from(2);
    };
    match bindgen(Path::new(wasm), Path::new(out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: no JavaScript glue for {wasm}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes `NAME.js` (an ES module) and `NAME_bg.wasm` into `out`, for `NAME.wasm`.
fn bindgen(wasm: &Path, out: &Path) -> Result<(), Box<dyn std::error::Error>> {
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .generate(out)?;
    Ok(())
}
