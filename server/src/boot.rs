//! The data folder: `store/` holds the database and is what a backup takes; `key/` holds the instance key and is not.

use std::{
    fs,
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
    sync::Arc,
};

use casework::{
    House, Settings,
    clock::Clock,
    crypto::{InstanceKey, Key},
    store::Store,
};
use data_encoding::HEXLOWER;

use crate::cli::Place;

/// A sentence for the command line.
pub type Sentence = String;

/// The SQLite file of a data folder.
#[must_use]
pub fn database_file(data: &Path) -> PathBuf {
    data.join("store").join("panoh.db")
}

/// The instance key's file.
#[must_use]
pub fn key_file(place: &Place) -> PathBuf {
    // systemd hands credentials over in a folder of its own.
    let credential = std::env::var_os("CREDENTIALS_DIRECTORY").map(|folder| PathBuf::from(folder).join("panoh-instance-key"));
    place
        .instance_key
        .clone()
        .or_else(|| credential.filter(|file| file.exists()))
        .unwrap_or_else(|| place.data.join("key").join("instance.key"))
}

/// Makes a folder that only we can read.
///
/// # Errors
/// A sentence.
pub fn private_folder(path: &Path) -> Result<(), Sentence> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(|fault| format!("the folder {} cannot be made or written: {fault}", path.display()))
}

/// Writes a file that only we can read; never over one that is there.
///
/// # Errors
/// A sentence.
pub fn private_file(path: &Path, bytes: &[u8]) -> Result<(), Sentence> {
    let write = || -> std::io::Result<()> {
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|fault| format!("the file {} cannot be written: {fault}", path.display()))
}

fn read_key(path: &Path) -> Result<InstanceKey, Sentence> {
    let text =
        fs::read_to_string(path).map_err(|fault| format!("the instance key {} cannot be read: {fault}", path.display()))?;
    // A group may read it: systemd hands credentials over so.
    let open = fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o037 != 0);
    if open {
        return Err(format!(
            "the instance key {0} can be read by others; type: chmod 600 {0}",
            path.display()
        ));
    }
    let bytes = hex(text.trim()).ok_or_else(|| {
        format!(
            "the instance key {} is damaged: it must be 64 hexadecimal digits",
            path.display()
        )
    })?;
    Ok(InstanceKey::new(Key::from_bytes(bytes)))
}

fn hex(text: &str) -> Option<[u8; 32]> {
    HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
}

/// The instance key; a new one only if `fresh` and there is none.
fn instance_key(place: &Place, fresh: bool) -> Result<InstanceKey, Sentence> {
    let path = key_file(place);
    if path.exists() {
        return read_key(&path);
    }
    if !fresh {
        return Err(format!(
            "the instance key {} is missing; without it nobody can sign in. Put it back from where you keep it, or name its place with --instance-key",
            path.display()
        ));
    }
    let key = Key::random().map_err(|fault| fault.to_string())?;
    if let Some(folder) = path.parent() {
        private_folder(folder)?;
    }
    let text = HEXLOWER.encode(key.as_bytes());
    private_file(&path, format!("{text}\n").as_bytes())?;
    Ok(InstanceKey::new(key))
}

/// Opens a data folder. `fresh` allows it to be made.
///
/// # Errors
/// A sentence.
pub async fn open(place: &Place, fresh: bool) -> Result<Arc<House>, Sentence> {
    let file = database_file(&place.data);
    let new = place.database_url.is_none() && !file.exists();
    if new && !fresh {
        return Err(format!(
            "{} holds no data yet; type: panoh init --help, or serve with --demo",
            place.data.display()
        ));
    }
    private_folder(&place.data)?;
    private_folder(&place.data.join("store"))?;
    writable(&place.data.join("store"))?;
    let instance = instance_key(place, fresh && (new || place.database_url.is_some()))?;
    let store = match &place.database_url {
        Some(url) => Store::postgres(url).await,
        None => Store::sqlite(&file).await,
    };
    let store = store.map_err(|fault| fault.to_string())?;
    let settings = Settings {
        files: place.files.clone().unwrap_or_else(|| place.data.join("files")),
        scanner: place.scanner.clone(),
        ..Settings::default()
    };
    private_folder(&settings.files)?;
    Ok(House::open(store, instance, Clock::System, settings))
}

fn writable(folder: &Path) -> Result<(), Sentence> {
    let probe = folder.join(".probe");
    fs::write(&probe, [])
        .and_then(|()| fs::remove_file(&probe))
        .map_err(|fault| format!("the folder {} cannot be written: {fault}", folder.display()))
}
