//! What a file is, by its first bytes, and whether it is within bounds. Only kinds that cases need are taken; sizes of pictures
//! and archives are read from their own tables, nothing is unpacked: what a table says falsely, whoever opens the file finds out.

use std::io::{self, Read, Seek, SeekFrom};

use super::content_size::{be, le, webp_size};
use crate::error::Issue;

/// Bytes of a file at most: a good photograph of a telephone has 12 MiB.
pub const MOST_BYTES: u64 = 25 << 20;
/// Pixels of a picture at most: decoding needs four bytes for each.
const MOST_PIXELS: u64 = 50_000_000;
/// First bytes that are looked at.
pub(super) const HEAD: usize = 8 << 10;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Photograph.
    Jpeg,
    /// Picture.
    Png,
    /// Picture.
    Webp,
    /// Picture.
    Gif,
    /// Document.
    Pdf,
    /// Letter of Word.
    Docx,
    /// Sheet of Excel.
    Xlsx,
    /// Letter of `LibreOffice`.
    Odt,
    /// Sheet of `LibreOffice`.
    Ods,
    /// Plain text.
    Text,
    /// Sound.
    Mp3,
    /// Sound, also voice messages.
    Ogg,
    /// Sound or video.
    Mp4,
}

impl Content {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Jpeg,
        Self::Png,
        Self::Webp,
        Self::Gif,
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Odt,
        Self::Ods,
        Self::Text,
        Self::Mp3,
        Self::Ogg,
        Self::Mp4,
    ];

    /// The ending of a file's name, and the word of its translation.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Gif => "gif",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Text => "txt",
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::Mp4 => "mp4",
        }
    }

    /// The word's content.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|content| content.word() == word)
    }

    /// RFC 6838.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Text => "text/plain; charset=utf-8",
            Self::Mp3 => "audio/mpeg",
            Self::Ogg => "audio/ogg",
            Self::Mp4 => "video/mp4",
        }
    }

    /// By the first bytes; office documents are told apart by their parts later.
    fn by_head(head: &[u8]) -> Option<Self> {
        let at = |place: usize, bytes: &[u8]| head.get(place..).is_some_and(|rest| rest.starts_with(bytes));
        Some(match head {
            _ if at(0, b"\xff\xd8\xff") => Self::Jpeg,
            _ if at(0, b"\x89PNG\r\n\x1a\n") => Self::Png,
            _ if at(0, b"RIFF") && at(8, b"WEBP") => Self::Webp,
            _ if at(0, b"GIF87a") || at(0, b"GIF89a") => Self::Gif,
            _ if at(0, b"%PDF-") => Self::Pdf,
            _ if at(0, b"PK\x03\x04") => Self::Docx,
            _ if at(0, b"ID3") || at(0, b"\xff\xfb") || at(0, b"\xff\xf3") => Self::Mp3,
            _ if at(0, b"OggS") => Self::Ogg,
            _ if at(4, b"ftyp") && head.get(8..12).is_some_and(is_played) => Self::Mp4,
            _ if is_text(head) => Self::Text,
            _ => return None,
        })
    }
}

/// Brands of sound and video (<https://mp4ra.org/registered-types/brands>): photographs come in the same container, and are not
/// taken, because few programs show them and the place where they were taken stays in them.
fn is_played(brand: &[u8]) -> bool {
    const PLAYED: [&[u8]; 14] = [
        b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"avc1", b"mp41", b"mp42", b"M4A ", b"M4V ", b"qt  ", b"dash",
        b"MSNV",
    ];
    PLAYED.contains(&brand) || brand.starts_with(b"3g")
}

/// UTF-8 without control letters; a letter may be cut at the end of what is looked at.
fn is_text(head: &[u8]) -> bool {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(fault) if fault.error_len().is_none() => std::str::from_utf8(&head[..fault.valid_up_to()]).unwrap_or_default(),
        Err(_) => return false,
    };
    !text.is_empty()
        && text
            .chars()
            .all(|letter| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t'))
}

/// What a file is.
///
/// # Errors
/// An issue if it is of no kind that is taken, damaged, or beyond a bound.
pub(super) fn judge<R: Read + Seek>(file: &mut R, size: u64) -> Result<Content, Issue> {
    let unknown = || Issue::new("file", "issue-file-kind");
    let read = |_: io::Error| Issue::new("file", "issue-file-damaged");
    let mut head = vec![0; usize::try_from(size).unwrap_or(HEAD).min(HEAD)];
    file.seek(SeekFrom::Start(0)).map_err(read)?;
    file.read_exact(&mut head).map_err(read)?;
    let content = Content::by_head(&head).ok_or_else(unknown)?;
    file.seek(SeekFrom::Start(0)).map_err(read)?;
    let pixels = match content {
        Content::Docx => return super::content_zip::judge(file, size).map_err(read)?.ok_or_else(unknown),
        Content::Jpeg => super::strip::jpeg_size(file).map_err(read)?,
        Content::Png => be(&head, 16, 4).saturating_mul(be(&head, 20, 4)),
        Content::Gif => le(&head, 6, 2) * le(&head, 8, 2),
        Content::Webp => webp_size(&head),
        _ => 0,
    };
    if pixels > MOST_PIXELS {
        return Err(Issue::new("file", "issue-file-pixels").with("max", MOST_PIXELS / 1_000_000));
    }
    Ok(content)
}
