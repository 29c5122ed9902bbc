//! Office documents are archives: told apart by the names of their parts, and bounded by what their table says of their sizes.

use std::io::{self, Read, Seek, SeekFrom};

use super::{content::Content, content_size::le};

/// The end of the table: so long, and a comment of at most 64 KiB after it.
const END: usize = 22;
const ENTRY: usize = 46;
/// Unpacked bytes of a document at most, and how many times its packed size.
const MOST_UNPACKED: u64 = 200 << 20;
const MOST_RATIO: u64 = 200;
/// Parts of a document at most.
const MOST_PARTS: usize = 10_000;
/// A table at most; ten thousand parts with long names.
const MOST_TABLE: u64 = 2 << 20;

/// Which document it is; none if it is another archive, or one beyond the bounds.
pub(super) fn judge<R: Read + Seek>(file: &mut R, size: u64) -> io::Result<Option<Content>> {
    let Some(table) = table(file, size)? else {
        return Ok(None);
    };
    let (mut at, mut parts, mut unpacked, mut found) = (0, 0, 0_u64, None);
    while table.get(at..at + 4) == Some(b"PK\x01\x02") {
        let length = |place| usize::try_from(le(&table, at + place, 2)).unwrap_or_default();
        let (name, extra, comment) = (length(28), length(30), length(32));
        let bytes = le(&table, at + 24, 4);
        parts += 1;
        unpacked = unpacked.saturating_add(bytes);
        match table.get(at + ENTRY..at + ENTRY + name) {
            Some(b"word/document.xml") => found = Some(Content::Docx),
            Some(b"xl/workbook.xml") => found = Some(Content::Xlsx),
            Some(b"mimetype") => found = open_document(file)?,
            Some(_) => {}
            None => return Ok(None),
        }
        // Sizes beyond four bytes stand elsewhere: no letter is so large.
        if bytes == u64::from(u32::MAX) || !fits(parts, unpacked, size) {
            return Ok(None);
        }
        at += ENTRY + name + extra + comment;
    }
    Ok(found)
}

/// The table of an archive's parts.
fn table<R: Read + Seek>(file: &mut R, size: u64) -> io::Result<Option<Vec<u8>>> {
    let tail = size.min((END as u64) + (64 << 10));
    file.seek(SeekFrom::Start(size - tail))?;
    let mut last = vec![0; usize::try_from(tail).unwrap_or_default()];
    file.read_exact(&mut last)?;
    let Some(end) = last.windows(4).rposition(|bytes| bytes == b"PK\x05\x06") else {
        return Ok(None);
    };
    let (length, place) = (le(&last, end + 12, 4), le(&last, end + 16, 4));
    if length > MOST_TABLE || place.checked_add(length).is_none_or(|end| end > size) {
        return Ok(None);
    }
    file.seek(SeekFrom::Start(place))?;
    let mut table = vec![0; usize::try_from(length).unwrap_or_default()];
    file.read_exact(&mut table)?;
    Ok(Some(table))
}

/// Documents of `LibreOffice` say what they are in their first part, unpacked (ODF 1.3, part 2, 3.3).
fn open_document<R: Read + Seek>(file: &mut R) -> io::Result<Option<Content>> {
    const WORDS: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.";
    let mut head = [0; 30 + WORDS.len() + 11];
    file.seek(SeekFrom::Start(0))?;
    if file.read_exact(&mut head).is_err() || head[30..].get(..WORDS.len()) != Some(WORDS) {
        return Ok(None);
    }
    Ok(match &head[30 + WORDS.len()..] {
        kind if kind.starts_with(b"text") => Some(Content::Odt),
        kind if kind.starts_with(b"spreadsheet") => Some(Content::Ods),
        _ => None,
    })
}

/// Whether an archive is within bounds.
const fn fits(parts: usize, unpacked: u64, packed: u64) -> bool {
    parts <= MOST_PARTS && unpacked <= MOST_UNPACKED && unpacked / MOST_RATIO <= packed
}
