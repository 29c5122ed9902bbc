//! Pictures made by hand, with a place and a device written into them.

use super::{
    strip::{jpeg, jpeg_size, png},
    strip_web::{gif, webp},
};

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

fn riff(chunks: &[Vec<u8>]) -> Vec<u8> {
    let body = chunks.concat();
    let length = u32::try_from(body.len() + 4).expect("short").to_le_bytes();
    [b"RIFF".as_slice(), &length, b"WEBP", &body].concat()
}

fn chunk(kind: &[u8], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("short").to_le_bytes();
    let odd: &[u8] = if body.len() % 2 == 1 { &[0] } else { &[] };
    [kind, &length, body, odd].concat()
}

#[test]
fn a_webp_keeps_its_picture_and_loses_its_place() {
    let head = |flags: u8| chunk(b"VP8X", &[flags, 0, 0, 0, 9, 0, 0, 9, 0, 0]);
    let drawn = chunk(b"VP8 ", b"the picture");
    let said = [
        chunk(b"EXIF", GPS),
        chunk(b"XMP ", b"<x>Khujand</x>"),
        chunk(b"OWN ", b"a device"),
    ];
    let bare = |chunk: &[u8]| [b"NONE".as_slice(), &chunk[4..8], &vec![0; chunk.len() - 8]].concat();
    let colours = chunk(b"ICCP", b"colours");
    let whole = riff(&[head(0b0011_1100), colours.clone(), drawn.clone(), said.concat()]);
    let (mut copy, with_more) = (Vec::new(), [&whole[..], b"after the end"].concat());
    webp(&mut with_more.as_slice(), &mut copy).expect("a picture");
    assert_eq!(
        copy,
        riff(&[
            head(0b0011_0000),
            colours,
            drawn.clone(),
            said.map(|chunk| bare(&chunk)).concat()
        ])
    );
    for cut in 1..whole.len() {
        assert!(webp(&mut &whole[..cut], &mut Vec::new()).is_err(), "cut at {cut}");
    }
    let moving = riff(&[head(2), chunk(b"ANIM", &[0; 6]), chunk(b"ANMF", &drawn)]);
    assert!(
        webp(&mut moving.as_slice(), &mut Vec::new()).is_err(),
        "of one that moves there is no copy"
    );
    assert!(webp(&mut b"RIFF\0\0\0\0WEBP".as_slice(), &mut Vec::new()).is_err());
}

#[test]
fn a_gif_keeps_only_what_is_drawn() {
    let head = [b"GIF89a".as_slice(), &[1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6]].concat();
    let repeats = b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0";
    let timing = b"!\xf9\x04\0\x0a\0\0\0";
    let frame = b",\0\0\0\0\x01\0\x01\0\x80\x06\x05\x04\x03\x02\x01\x02\x02L\x01\x01;\0";
    let said: [&[u8]; 3] = [b"!\xfe\x07Khujand\0", b"!\xff\x0bXMP DataXMP\x04<x/>\0", b"!\xfe\0"];
    let whole = [&head[..], repeats, said[0], timing, frame, said[1], said[2], b";"].concat();
    let mut copy = Vec::new();
    gif(&mut [&whole[..], b"after the end"].concat().as_slice(), &mut copy).expect("a picture");
    assert_eq!(copy, [&head[..], repeats, timing, frame, b";"].concat());
    for cut in 1..whole.len() {
        assert!(gif(&mut &whole[..cut], &mut Vec::new()).is_err(), "cut at {cut}");
    }
}
