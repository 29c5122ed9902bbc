//! As `strip`, for the pictures of messengers and pages: WebP (RFC 9649) and GIF (version 89a).
//!
//! WebP: chunks that are not needed to draw become zeros of the same length, which readers pass over, so that no length has to
//! be known before. Of one that moves there is no copy: its frames may hold chunks of their own. GIF: comments and what programs
//! wrote for themselves go, but how often it is repeated. What follows the end of a picture goes, too.

use std::io::{self, Read, Write};

use super::{content_size::le, strip::damaged};

/// Says in the head of a WebP that it holds a place, a device, an author: Exif and XMP.
const SAID: u8 = 0b1100;

/// Copies the next bytes, all of them.
fn carry<R: Read, W: Write>(input: &mut R, output: &mut W, length: u64) -> io::Result<()> {
    if io::copy(&mut input.take(length), output)? == length {
        Ok(())
    } else {
        Err(damaged())
    }
}

fn take<const N: usize, R: Read>(input: &mut R) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    input.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// Copies a WebP without what is said about it.
pub(super) fn webp<R: Read, W: Write>(input: &mut R, output: &mut W) -> io::Result<()> {
    let head: [u8; 12] = take(input)?;
    output.write_all(&head)?;
    let mut left = le(&head, 4, 4).checked_sub(4).ok_or_else(damaged)?;
    while left > 0 {
        let head: [u8; 8] = take(input)?;
        // An odd length is followed by a zero.
        let length = le(&head, 4, 4).next_multiple_of(2);
        left = left.checked_sub(8 + length).ok_or_else(damaged)?;
        match &head[..4] {
            b"VP8X" => {
                let mut flags: [u8; 1] = take(input)?;
                flags[0] &= !SAID;
                output.write_all(&head)?;
                output.write_all(&flags)?;
                carry(input, output, length.checked_sub(1).ok_or_else(damaged)?)?;
            }
            b"VP8 " | b"VP8L" | b"ALPH" | b"ICCP" => {
                output.write_all(&head)?;
                carry(input, output, length)?;
            }
            b"ANIM" | b"ANMF" => return Err(damaged()),
            _ => {
                output.write_all(b"NONE")?;
                output.write_all(&head[4..])?;
                carry(input, &mut io::sink(), length)?;
                carry(&mut io::repeat(0), output, length)?;
            }
        }
    }
    Ok(())
}

/// Copies a GIF without what is said about it.
pub(super) fn gif<R: Read, W: Write>(input: &mut R, output: &mut W) -> io::Result<()> {
    let head: [u8; 13] = take(input)?;
    output.write_all(&head)?;
    carry(input, output, colours(head[10]))?;
    loop {
        let [block] = take(input)?;
        match block {
            b',' => {
                let head: [u8; 9] = take(input)?;
                output.write_all(&[block])?;
                output.write_all(&head)?;
                // The colours, the size of a code, the picture.
                carry(input, output, colours(head[8]) + 1)?;
                blocks(input, output)?;
            }
            b'!' => {
                let [label, length] = take(input)?;
                let mut first = vec![0; length.into()];
                input.read_exact(&mut first)?;
                let drawn = label == 0xf9 || (label == 0xff && first == b"NETSCAPE2.0");
                if drawn {
                    output.write_all(&[block, label, length])?;
                    output.write_all(&first)?;
                    blocks(input, output)?;
                } else if length > 0 {
                    blocks(input, &mut io::sink())?;
                }
            }
            b';' => return output.write_all(b";"),
            _ => return Err(damaged()),
        }
    }
}

/// Bytes of a table of colours, by the flags before it.
const fn colours(flags: u8) -> u64 {
    if flags & 0x80 == 0 { 0 } else { 6 << (flags & 7) }
}

/// Copies blocks up to the empty one, which is their end.
fn blocks<R: Read, W: Write>(input: &mut R, output: &mut W) -> io::Result<()> {
    loop {
        let [length] = take(input)?;
        output.write_all(&[length])?;
        if length == 0 {
            return Ok(());
        }
        carry(input, output, length.into())?;
    }
}
