//! Files as they lie on the disk.

use std::io::{Read, Seek, SeekFrom, Write};

use uuid::Uuid;

use super::{
    Key,
    blob::{BlobContext, BlobPart, open, padded, seal},
};

const HERE: BlobContext<'static> = BlobContext {
    org: Uuid::from_u128(1),
    case: Uuid::from_u128(2),
    scope: "medical",
    epoch: 3,
    blob: Uuid::from_u128(4),
    part: BlobPart::Whole,
};

fn key() -> Key {
    Key::from_bytes([7; 32])
}

fn sealed(plain: &[u8]) -> Vec<u8> {
    let mut writer = seal(&key(), &HERE, Vec::new()).expect("a header");
    writer.write_all(plain).expect("memory");
    writer.finish().expect("an end")
}

fn opened(key: &Key, context: &BlobContext<'_>, bytes: &[u8]) -> Option<Vec<u8>> {
    let (mut plain, mut reader) = (Vec::new(), open(key, context, bytes).ok()?);
    reader.read_to_end(&mut plain).ok()?;
    Some(plain)
}

fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|place| u8::try_from(place % 251).expect("below")).collect()
}

#[test]
fn what_goes_in_comes_out() {
    for length in [0, 1, 65_535, 65_536, 65_537, 3_000_000] {
        let plain = pattern(length);
        assert_eq!(opened(&key(), &HERE, &sealed(&plain)), Some(plain), "{length}");
    }
}

#[test]
fn it_is_an_age_file_that_names_nobody() {
    let bytes = sealed(b"text");
    let header = String::from_utf8_lossy(&bytes[..70]);
    assert!(
        header.starts_with("age-encryption.org/v1\n-> panoh/section 1 3\n"),
        "{header}"
    );
    // Beside it age puts one that means nothing, so that programs keep ignoring what they do not know.
    let stanzas = bytes.windows(4).enumerate().filter(|(_, window)| *window == b"\n-> ");
    let strange = stanzas.filter(|(at, _)| !bytes[at + 4..].starts_with(b"panoh/section"));
    for (at, _) in strange {
        let line = bytes[at + 4..].split(|byte| *byte == b'\n').next().unwrap_or_default();
        assert!(
            line.windows(7).any(|window| window == b"-grease"),
            "{}",
            String::from_utf8_lossy(line)
        );
    }
}

#[test]
fn sizes_tell_little() {
    assert_eq!([0, 1, 256, 257, 4_096, 4_097].map(padded), [0, 256, 256, 512, 4_096, 4_608]);
    for size in [5_000, 70_000, 3_000_000, 26_214_400_u64] {
        assert!(padded(size) >= size && padded(size) - size <= size / 8, "{size}");
    }
}

#[test]
fn it_opens_in_no_other_place() {
    let bytes = sealed(b"text");
    let other = Uuid::from_u128(9);
    for context in [
        BlobContext { org: other, ..HERE },
        BlobContext { case: other, ..HERE },
        BlobContext { scope: "legal", ..HERE },
        BlobContext { epoch: 4, ..HERE },
        BlobContext { blob: other, ..HERE },
        BlobContext {
            part: BlobPart::View,
            ..HERE
        },
        BlobContext {
            part: BlobPart::Part(0),
            ..HERE
        },
    ] {
        assert_eq!(opened(&key(), &context, &bytes), None, "{context:?}");
    }
    assert_eq!(opened(&Key::from_bytes([8; 32]), &HERE, &bytes), None);
    let mut foreign = bytes.clone();
    let tag = foreign
        .windows(13)
        .position(|window| window == b"panoh/section")
        .expect("a tag");
    foreign[tag] = b'b';
    assert_eq!(opened(&key(), &HERE, &foreign), None);
}

#[test]
fn what_was_cut_or_put_in_another_order_is_noticed() {
    let plain = pattern(3 * 65_536);
    let bytes = sealed(&plain);
    for cut in [1, 16, 65_552, 2 * 65_552, bytes.len() - 1] {
        assert_eq!(opened(&key(), &HERE, &bytes[..bytes.len() - cut]), None, "{cut}");
    }
    let payload = bytes.len() - 3 * 65_552;
    let (mut swapped, (one, other)) = (bytes.clone(), (payload, payload + 65_552));
    swapped[one..one + 65_552].copy_from_slice(&bytes[other..other + 65_552]);
    swapped[other..other + 65_552].copy_from_slice(&bytes[one..one + 65_552]);
    assert_eq!(opened(&key(), &HERE, &swapped), None);
    for place in [100, 300, payload, payload + 70_000, bytes.len() - 1] {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        assert_eq!(opened(&key(), &HERE, &changed), None, "{place}");
    }
}

#[test]
fn one_can_look_into_the_middle() {
    let plain = pattern(200_000);
    let bytes = sealed(&plain);
    let mut reader = open(&key(), &HERE, std::io::Cursor::new(bytes)).expect("a file");
    for place in [150_000, 3, 65_536] {
        reader.seek(SeekFrom::Start(place)).expect("a place");
        let mut found = [0; 10];
        reader.read_exact(&mut found).expect("ten bytes");
        let from = usize::try_from(place).expect("small");
        assert_eq!(found, plain[from..from + 10]);
    }
}

#[test]
fn what_an_earlier_build_sealed_still_opens() {
    let frozen = include_str!("vectors/blob-1.txt").replace('\n', "");
    let bytes = data_encoding::HEXLOWER.decode(frozen.as_bytes()).expect("is hex");
    assert_eq!(opened(&key(), &HERE, &bytes).as_deref(), Some(b"text".as_slice()));
    assert!(String::from_utf8_lossy(&bytes).contains("-> panoh/section 1 3\n"));
}
