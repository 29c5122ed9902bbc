//! Files made by hand, by what they are and by what they only say they are.

use std::io::Cursor;

use super::content::{Content, judge};

fn of(bytes: &[u8]) -> Result<Content, &'static str> {
    judge(&mut Cursor::new(bytes), bytes.len() as u64).map_err(|issue| issue.key)
}

/// An archive of parts without content whose table says how large each is unpacked.
fn archive(parts: &[(&str, u32)], first: &[u8]) -> Vec<u8> {
    let mut all = [b"PK\x03\x04".as_slice(), &[0; 26], first].concat();
    let place = u32::try_from(all.len()).expect("short");
    for (name, size) in parts {
        let length = u16::try_from(name.len()).expect("short").to_le_bytes();
        all.extend(
            [
                b"PK\x01\x02".as_slice(),
                &[0; 20],
                &size.to_le_bytes(),
                &length,
                &[0; 16],
                name.as_bytes(),
            ]
            .concat(),
        );
    }
    let length = u32::try_from(all.len()).expect("short") - place;
    all.extend(
        [
            b"PK\x05\x06".as_slice(),
            &[0; 8],
            &length.to_le_bytes(),
            &place.to_le_bytes(),
            &[0; 2],
        ]
        .concat(),
    );
    all
}

fn png(width: u32, height: u32) -> Vec<u8> {
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(),
        &width.to_be_bytes(),
        &height.to_be_bytes(),
        &[8, 2, 0, 0, 0],
    ]
    .concat()
}

#[test]
fn a_file_is_what_is_in_it() {
    let gif = [b"GIF89a".as_slice(), &[0x40, 1, 0xf0, 0, 0, 0, 0]].concat();
    let webp = [
        b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0".as_slice(),
        &[0xff, 3, 0, 0xff, 2, 0],
    ]
    .concat();
    for (bytes, content) in [
        (png(640, 480), Content::Png),
        (gif, Content::Gif),
        (webp, Content::Webp),
        (b"%PDF-1.7 \xff".to_vec(), Content::Pdf),
        (b"OggS\0".to_vec(), Content::Ogg),
        (b"ID3\x04".to_vec(), Content::Mp3),
        (b"\0\0\0\x18ftypM4A ".to_vec(), Content::Mp4),
        ("Хат ба суд,\r\nду сатр".as_bytes().to_vec(), Content::Text),
    ] {
        assert_eq!(of(&bytes), Ok(content));
    }
    for program in [
        b"MZ\x90\0\x03".as_slice(),
        b"\x7fELF\x02",
        b"PK\x03\x04",
        b"\0\0\0\0",
        b"\xff\xfe<\0",
        b"\0\0\0\x18ftypheic",
        b"\0\0\0\x18ftypmif1",
        b"\0\0\0\x18ftypavif",
    ] {
        assert_eq!(of(program), Err("issue-file-kind"), "{program:?}");
    }
}

#[test]
fn letters_are_told_apart_by_their_parts_and_bombs_are_not_taken() {
    let word = [("[Content_Types].xml", 900), ("word/document.xml", 4_000)];
    assert_eq!(of(&archive(&word, b"")), Ok(Content::Docx));
    assert_eq!(of(&archive(&[("xl/workbook.xml", 4_000)], b"")), Ok(Content::Xlsx));
    let open = b"mimetypeapplication/vnd.oasis.opendocument.text and more after it".as_slice();
    assert_eq!(
        of(&archive(&[("mimetype", 39), ("content.xml", 900)], open)),
        Ok(Content::Odt)
    );
    assert_eq!(of(&archive(&[("program.exe", 900)], b"")), Err("issue-file-kind"));
    let bomb = [("word/document.xml", 900), ("word/media/image1.png", 300 << 20)];
    assert_eq!(
        of(&archive(&bomb, &vec![0; 4_000_000])),
        Err("issue-file-kind"),
        "300 MiB unpacked"
    );
    let dense = [("word/document.xml", 10 << 20)];
    assert_eq!(
        of(&archive(&dense, b"")),
        Err("issue-file-kind"),
        "two hundred times its size"
    );
    let many: Vec<_> = std::iter::repeat_n(("word/document.xml", 0), 10_001).collect();
    assert_eq!(of(&archive(&many, b"")), Err("issue-file-kind"), "too many parts");
}

#[test]
fn a_picture_too_large_to_be_drawn_is_not_taken() {
    assert_eq!(of(&png(10_000, 5_000)), Ok(Content::Png));
    assert_eq!(of(&png(10_000, 5_001)), Err("issue-file-pixels"));
    assert_eq!(of(&png(u32::MAX, u32::MAX)), Err("issue-file-pixels"));
    assert_eq!(of(b"\xff\xd8\xff\xd9"), Err("issue-file-damaged"));
    for cut in [
        b"RIFF\0\0\0\0WEBPVP8X".as_slice(),
        b"RIFF\0\0\0\0WEBPVP8L",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"\x89PNG\r\n\x1a\n",
    ] {
        assert_eq!(
            of(cut),
            Err("issue-file-pixels"),
            "a size that is not there is beyond the bound"
        );
    }
}
