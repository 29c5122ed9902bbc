//! Canaries: texts that stand for what must never lie on a disk in the clear, and the search for them in every form in
//! which a program could have left them.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use data_encoding::{BASE64, BASE64URL_NOPAD, HEXLOWER, HEXUPPER};

/// Names in Tajik, Russian and Latin letters; each canary is one of them with a number.
const NAMES: [&str; 6] = ["Гулҷаҳон", "Зулфия", "Shahnoza", "Меҳрӣ", "Светлана", "Munira"];

/// Hands out canaries, each once, and learns those that the program makes.
#[derive(Default)]
pub(super) struct Aviary {
    /// All texts.
    pub(super) all: Vec<String>,
    /// All that are bytes.
    bytes: Vec<Vec<u8>>,
}

impl Aviary {
    /// A new one of at most this many letters.
    pub(super) fn name(&mut self, most: usize) -> String {
        let number = self.all.len();
        let name = format!("{}{}", NAMES[number % NAMES.len()], 7_301 + number * 37);
        self.keep(name.chars().rev().take(most).collect::<Vec<_>>().into_iter().rev().collect())
    }

    /// A telephone number.
    pub(super) fn phone(&mut self) -> String {
        let number = self.all.len();
        self.keep(format!("+99291{:07}", 1_048_577 + number * 7_919))
    }

    /// A secret that the program made: as it is shown, and without its hyphens.
    pub(super) fn learn(&mut self, secret: &str) {
        let bare = secret.replace('-', "");
        assert!(bare.len() > 8, "a secret: {secret}");
        if bare != secret {
            self.keep(bare);
        }
        self.keep(secret.to_owned());
    }

    /// A secret that the program made, as bytes.
    pub(super) fn learn_bytes(&mut self, secret: Vec<u8>) {
        self.bytes.push(secret);
    }

    fn keep(&mut self, canary: String) -> String {
        self.all.push(canary.clone());
        canary
    }
}

/// Bytes in the forms in which they could lie somewhere.
fn forms_of(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = vec![
        bytes.to_vec(),
        HEXLOWER.encode(bytes).into_bytes(),
        HEXUPPER.encode(bytes).into_bytes(),
    ];
    // At each of the three places where it can begin within base 64; the letters at the edges depend on the neighbours.
    for before in 0..3 {
        let padded = [vec![0; before].as_slice(), bytes].concat();
        for encoded in [BASE64.encode(&padded), BASE64URL_NOPAD.encode(&padded)] {
            let encoded = encoded.trim_end_matches('=');
            let (from, to) = ((before * 8).div_ceil(6), encoded.len() - usize::from(padded.len() % 3 != 0));
            all.push(encoded.as_bytes()[from..to].to_vec());
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// A text in the forms in which it could lie somewhere.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let wide: Vec<u16> = text.encode_utf16().collect();
    let mut all = forms_of(text.as_bytes());
    for order in [u16::to_le_bytes, u16::to_be_bytes] {
        all.extend(forms_of(&wide.iter().flat_map(|unit| order(*unit)).collect::<Vec<u8>>()));
    }
    let escaped = wide.iter().map(|unit| format!("\\u{unit:04x}")).collect::<Vec<_>>().concat();
    let percent = text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
    all.extend([
        escaped.into_bytes(),
        percent.to_lowercase().into_bytes(),
        percent.into_bytes(),
    ]);
    all.sort_unstable();
    all.dedup();
    all
}

/// Looks for many texts at once.
pub(super) struct Search {
    needles: BTreeMap<[u8; 4], Vec<(Vec<u8>, String)>>,
    begins: Vec<bool>,
}

impl Search {
    pub(super) fn new(birds: &Aviary) -> Self {
        let (mut needles, mut begins) = (BTreeMap::<_, Vec<_>>::new(), vec![false; 1 << 16]);
        let texts = birds.all.iter().map(|text| (text.clone(), forms(text)));
        let bytes = birds.bytes.iter().map(|bytes| (HEXLOWER.encode(bytes), forms_of(bytes)));
        for (canary, forms) in texts.chain(bytes) {
            for form in forms {
                let start = [form[0], form[1], form[2], form[3]];
                begins[usize::from(u16::from_be_bytes([start[0], start[1]]))] = true;
                needles.entry(start).or_default().push((form, canary.clone()));
            }
        }
        Self { needles, begins }
    }

    /// The canaries in some bytes.
    pub(super) fn found(&self, bytes: &[u8]) -> Vec<String> {
        let mut found = Vec::new();
        for at in 0..bytes.len().saturating_sub(3) {
            if !self.begins[usize::from(u16::from_be_bytes([bytes[at], bytes[at + 1]]))] {
                continue;
            }
            let start = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
            let here = self
                .needles
                .get(&start)
                .into_iter()
                .flatten()
                .filter(|(needle, _)| bytes[at..].starts_with(needle));
            found.extend(here.map(|(_, canary)| canary.clone()));
        }
        found
    }

    /// The canaries in a file or in all files below a folder, with the file; and how many bytes were read.
    pub(super) fn below(&self, path: &Path) -> (Vec<(PathBuf, String)>, usize) {
        let (mut found, mut read) = (Vec::new(), 0);
        let mut waiting = vec![path.to_owned()];
        while let Some(path) = waiting.pop() {
            if path.is_dir() {
                waiting.extend(
                    fs::read_dir(&path)
                        .expect("a folder")
                        .map(|entry| entry.expect("an entry").path()),
                );
                continue;
            }
            let bytes = match fs::read(&path) {
                Err(fault) if fault.kind() == io::ErrorKind::NotFound => continue,
                bytes => bytes.expect("a file"),
            };
            read += bytes.len();
            found.extend(self.found(&bytes).into_iter().map(|canary| (path.clone(), canary)));
        }
        (found, read)
    }
}

#[test]
fn the_search_finds_every_form() {
    let mut birds = Aviary::default();
    for _ in 0..12 {
        birds.name(40);
    }
    let secret: Vec<u8> = (1..=20).map(|byte| byte * 11).collect();
    birds.learn_bytes(secret.clone());
    let search = Search::new(&birds);
    for canary in &birds.all {
        for before in ["", "a", "bc", "def"] {
            let text = format!("{before}{canary}, ва дигар");
            let wide = |to: fn(u16) -> [u8; 2]| canary.encode_utf16().flat_map(to).collect::<Vec<u8>>();
            let hidden = [
                text.clone().into_bytes(),
                BASE64.encode(text.as_bytes()).into_bytes(),
                BASE64URL_NOPAD.encode(text.as_bytes()).into_bytes(),
                HEXLOWER.encode(text.as_bytes()).into_bytes(),
                wide(u16::to_le_bytes),
                wide(u16::to_be_bytes),
            ];
            for bytes in hidden {
                let found = search.found(&bytes);
                assert_eq!(found, std::slice::from_ref(canary), "{}", String::from_utf8_lossy(&bytes));
            }
        }
    }
    for before in 0..3 {
        let bytes = [vec![7; before], secret.clone(), vec![9; 5]].concat();
        for hidden in [
            bytes.clone(),
            BASE64.encode(&bytes).into_bytes(),
            HEXLOWER.encode(&bytes).into_bytes(),
        ] {
            assert_eq!(search.found(&hidden), [HEXLOWER.encode(&secret)], "{before}: {hidden:?}");
        }
    }
    assert_eq!(search.found("нест".as_bytes()), [""; 0]);
}
