//! Pictures made by hand, with a place and a device written into them.

use super::strip::{jpeg, jpeg_size, png};

const GPS: &[u8] = b"GPSLatitude 40.2864 N";

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).expect("short").to_be_bytes();
    [&[0xff, marker], length.as_slice(), body].concat()
}

/// Exif of a camera that was turned, with a place after it.
fn exif(little: bool) -> Vec<u8> {
    let tiff: &[u8] = if little {
        b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    } else {
        b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    };
    [b"Exif\0\0".as_slice(), tiff, GPS].concat()
}

const FRAME: &[u8] = &[8, 0x0b, 0xb8, 0x0f, 0xa0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
/// Bytes of a picture: a stuffed `FF`, a division, a filled marker.
const DRAWN: &[u8] = &[1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 5];

fn photo(little: bool) -> Vec<u8> {
    [
        vec![0xff, 0xd8],
        segment(0xe0, b"JFIF\0\x01\x01\0\0\x48\0\x48\0\0"),
        segment(0xe1, &exif(little)),
        segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x>Khujand</x>"),
        segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"),
        segment(0xe2, b"MPF\0another picture"),
        segment(0xed, b"Photoshop 3.0\0city"),
        segment(0xfe, b"a comment"),
        segment(0xdb, &[0; 65]),
        segment(0xc2, FRAME),
        segment(0xda, &[3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]),
        DRAWN.to_vec(),
        segment(0xc4, &[0; 20]),
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
        DRAWN.to_vec(),
        vec![0xff, 0xd9],
        b"ftypmp42 a film of three seconds".to_vec(),
    ]
    .concat()
}

fn has(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}

#[test]
fn a_photograph_keeps_its_picture_and_loses_its_place() {
    for little in [true, false] {
        let (photo, mut copy) = (photo(little), Vec::new());
        jpeg(&mut photo.as_slice(), &mut copy).expect("a photograph");
        for said in [GPS, b"Khujand", b"MPF", b"Photoshop", b"a comment", b"a film"] {
            assert!(has(&photo, said) && !has(&copy, said), "{}", String::from_utf8_lossy(said));
        }
        assert!(has(&copy, b"colours"), "the colour profile stays");
        assert_eq!(
            copy.windows(DRAWN.len()).filter(|window| *window == DRAWN).count(),
            2,
            "what is drawn is the same"
        );
        assert!(copy.ends_with(&[0xff, 0xd9]));
        assert!(
            has(&copy, b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06"),
            "it is still turned"
        );
        assert_eq!(jpeg_size(&mut copy.as_slice()).expect("a size"), 3_000 * 4_000);
    }
}

#[test]
fn a_damaged_photograph_has_no_copy() {
    let photo = photo(true);
    let end = photo.len() - b"ftypmp42 a film of three seconds".len();
    for cut in 1..end {
        assert!(jpeg(&mut &photo[..cut], &mut Vec::new()).is_err(), "cut at {cut}");
    }
    assert!(jpeg(&mut b"\xff\xd9".as_slice(), &mut Vec::new()).is_err());
}

#[test]
fn a_picture_keeps_only_what_is_drawn() {
    let chunk = |kind: &[u8], body: &[u8]| {
        let length = u32::try_from(body.len()).expect("short").to_be_bytes();
        [length.as_slice(), kind, body, b"sum!"].concat()
    };
    let drawn = [chunk(b"IHDR", &[0; 13]), chunk(b"IDAT", b"the picture"), chunk(b"IEND", b"")];
    let whole = [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        drawn[0].clone(),
        chunk(b"eXIf", GPS),
        chunk(b"tEXt", b"Author\0somebody"),
        drawn[1].clone(),
        chunk(b"tIME", &[0; 7]),
        drawn[2].clone(),
        b"after the end".to_vec(),
    ]
    .concat();
    let mut copy = Vec::new();
    png(&mut whole.as_slice(), &mut copy).expect("a picture");
    assert_eq!(copy, [b"\x89PNG\r\n\x1a\n".as_slice(), &drawn.concat()].concat());
    for cut in 1..whole.len() - b"after the end".len() {
        assert!(png(&mut &whole[..cut], &mut Vec::new()).is_err(), "cut at {cut}");
    }
}
