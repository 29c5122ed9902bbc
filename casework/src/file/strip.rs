//! A copy of a picture without what the camera wrote into it: place, time, device, an earlier small picture. The picture itself
//! is copied byte for byte and not drawn anew: that needs no memory, and the copy stays comparable with the original, which is
//! kept as it came (it may be evidence). It does not protect from what can be seen in the picture.
//!
//! JPEG (ISO/IEC 10918-1): segments of applications go, but the colour profile and Adobe's; the orientation is put into a new
//! one. PNG: only the chunks that are needed to draw. What follows the end of a picture goes, too: telephones put films there.

use std::io::{self, BufRead, BufReader, Read, Write};

use super::content_size::{be, le};

pub(super) fn damaged() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "a damaged picture")
}

/// The next marker of a JPEG.
fn marker<R: Read>(input: &mut R) -> io::Result<u8> {
    let mut byte = [0];
    input.read_exact(&mut byte)?;
    if byte != [0xff] {
        return Err(damaged());
    }
    while byte == [0xff] {
        input.read_exact(&mut byte)?;
    }
    Ok(byte[0])
}

/// Whether a marker stands alone, without a length after it.
const fn alone(marker: u8) -> bool {
    matches!(marker, 0x01 | 0xd0..=0xd9)
}

/// The bytes of a segment.
fn segment<R: Read>(input: &mut R, marker: u8) -> io::Result<Vec<u8>> {
    if alone(marker) {
        return Ok(Vec::new());
    }
    let mut length = [0; 2];
    input.read_exact(&mut length)?;
    let length = usize::from(u16::from_be_bytes(length)).checked_sub(2).ok_or_else(damaged)?;
    let mut body = vec![0; length];
    input.read_exact(&mut body)?;
    Ok(body)
}

fn write_segment<W: Write>(output: &mut W, marker: u8, body: &[u8]) -> io::Result<()> {
    output.write_all(&[0xff, marker])?;
    if alone(marker) {
        return Ok(());
    }
    let length = u16::try_from(body.len() + 2).map_err(|_| damaged())?;
    output.write_all(&length.to_be_bytes())?;
    output.write_all(body)
}

/// Width times height of a JPEG.
pub(super) fn jpeg_size<R: Read>(input: &mut R) -> io::Result<u64> {
    let mut input = BufReader::new(input);
    loop {
        let marker = marker(&mut input)?;
        let body = segment(&mut input, marker)?;
        match marker {
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => return Ok(be(&body, 1, 2) * be(&body, 3, 2)),
            0xd9 | 0xda => return Err(damaged()),
            _ => {}
        }
    }
}

/// Copies a JPEG without what is said about it.
pub(super) fn jpeg<R: Read, W: Write>(input: &mut R, output: &mut W) -> io::Result<()> {
    let mut input = BufReader::new(input);
    let mut next = marker(&mut input)?;
    if next != 0xd8 {
        return Err(damaged());
    }
    loop {
        let body = segment(&mut input, next)?;
        if next == 0xe1 {
            if let Some(turned) = orientation(&body).filter(|turned| *turned > 1) {
                write_segment(output, 0xe1, &exif(turned))?;
            }
        } else if is_drawn(next, &body) {
            write_segment(output, next, &body)?;
        }
        next = match next {
            0xd9 => return Ok(()),
            0xda => drawn(&mut input, output)?,
            _ => marker(&mut input)?,
        };
    }
}

/// Whether a segment is needed to draw the picture.
fn is_drawn(marker: u8, body: &[u8]) -> bool {
    match marker {
        0xe2 => body.starts_with(b"ICC_PROFILE\0"),
        0xee => body.starts_with(b"Adobe"),
        // The density; in a longer one a small picture follows.
        0xe0 => body.len() == 14 && body.starts_with(b"JFIF\0"),
        0xe1 | 0xe3..=0xed | 0xef | 0xfe => false,
        _ => true,
    }
}

/// Copies what is drawn up to the next marker, and gives it: `FF 00` is a byte of the picture, `FF D0` to `FF D7` divide it.
fn drawn<R: BufRead, W: Write>(input: &mut R, output: &mut W) -> io::Result<u8> {
    loop {
        let here = input.fill_buf()?;
        if here.is_empty() {
            return Err(damaged());
        }
        let plain = here.iter().position(|byte| *byte == 0xff).unwrap_or(here.len());
        output.write_all(&here[..plain])?;
        let marked = plain < here.len();
        input.consume(plain);
        if marked {
            match marker(input)? {
                within @ (0 | 0xd0..=0xd7) => output.write_all(&[0xff, within])?,
                next => return Ok(next),
            }
        }
    }
}

/// How a picture is turned, 1 to 8 (Exif 2.32, tag 0x0112 of the first directory).
fn orientation(exif: &[u8]) -> Option<u8> {
    let tiff = exif.strip_prefix(b"Exif\0\0")?;
    let number = match tiff.get(..4)? {
        b"II*\0" => le,
        b"MM\0*" => be,
        _ => return None,
    };
    let directory = usize::try_from(number(tiff, 4, 4)).ok()?;
    let entries = usize::try_from(number(tiff, directory, 2)).ok()?.min(500);
    let entry = |place: usize| directory + 2 + place * 12;
    let found = (0..entries).map(entry).find(|at| number(tiff, *at, 2) == 0x0112)?;
    u8::try_from(number(tiff, found + 8, 2))
        .ok()
        .filter(|turned| (1..=8).contains(turned))
}

/// The smallest Exif that says how a picture is turned.
fn exif(turned: u8) -> Vec<u8> {
    let mut all = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    all.extend([turned, 0, 0, 0, 0, 0, 0]);
    all
}

/// Copies a PNG without what is said about it.
pub(super) fn png<R: Read, W: Write>(input: &mut R, output: &mut W) -> io::Result<()> {
    const DRAWN: [&[u8]; 12] = [
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs",
    ];
    let mut signature = [0; 8];
    input.read_exact(&mut signature)?;
    output.write_all(&signature)?;
    loop {
        let mut head = [0; 8];
        input.read_exact(&mut head)?;
        // The bytes and their checksum.
        let length = be(&head, 0, 4) + 4;
        let (kind, mut body) = (&head[4..], input.take(length));
        let copied = if DRAWN.contains(&kind) {
            output.write_all(&head)?;
            io::copy(&mut body, output)?
        } else {
            io::copy(&mut body, &mut io::sink())?
        };
        if copied != length {
            return Err(damaged());
        }
        if kind == b"IEND" {
            return Ok(());
        }
    }
}
