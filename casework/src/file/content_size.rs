//! Numbers in the heads of pictures, and the size of a WebP (RFC 9649).

/// Width times height of a WebP; endless if it is not there.
pub(super) fn webp_size(head: &[u8]) -> u64 {
    match head.get(12..16) {
        Some(b"VP8X") => (le(head, 24, 3) + 1).saturating_mul(le(head, 27, 3) + 1),
        Some(b"VP8L") if head.len() >= 25 => {
            let bits = le(head, 21, 4);
            ((bits & 0x3fff) + 1) * ((bits >> 14 & 0x3fff) + 1)
        }
        Some(b"VP8 ") if head.len() >= 30 => (le(head, 26, 2) & 0x3fff) * (le(head, 28, 2) & 0x3fff),
        _ => u64::MAX,
    }
}

/// A number with the highest byte first; what is not there is endless, so that it is beyond every bound.
pub(super) fn be(bytes: &[u8], at: usize, length: usize) -> u64 {
    let number = bytes.get(at..at + length);
    number.map_or(u64::MAX >> 32, |number| {
        number.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    })
}

/// A number with the lowest byte first.
pub(super) fn le(bytes: &[u8], at: usize, length: usize) -> u64 {
    let number = bytes.get(at..at + length);
    number.map_or(u64::MAX >> 32, |number| {
        number.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    })
}
