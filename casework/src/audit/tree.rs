//! The Merkle tree of the audit log (RFC 6962 §2.1, RFC 9162 §2.1, SHA-256).
//!
//! Here: hashes, the compact right edge that lets the log grow without reading it again, and the two
//! proofs (an entry is in the log; an old log is the beginning of a new one). Not here: what an entry
//! says, who signs a root, and where hashes are stored.

use sha2::{Digest, Sha256};

/// A SHA-256 hash of a leaf, a node or a whole tree.
pub type Hash = [u8; 32];

/// Larger trees are refused, so that no arithmetic on sizes can overflow.
const MAX_SIZE: u64 = 1 << 62;

/// Hash of one log entry: `SHA-256(0x00 || entry)`.
#[must_use]
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Sha256::new_with_prefix([0]).chain_update(entry).finalize().into()
}

/// Hash of an inner node: `SHA-256(0x01 || left || right)`.
fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new_with_prefix([1])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

/// The right edge of a tree: roots of its perfect subtrees, largest first. One per set bit of `size`,
/// which is all that is needed to append a leaf and to name the root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Peaks {
    size: u64,
    peaks: Vec<Hash>,
}

impl Peaks {
    /// The empty tree.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of leaves.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends the hash of one entry.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                hash = node_hash(&left, &hash);
            }
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// Root of the tree; for the empty tree `SHA-256("")`.
    #[must_use]
    pub fn root(&self) -> Hash {
        let edge = self.peaks.iter().rev().copied();
        edge.reduce(|right, left| node_hash(&left, &right))
            .unwrap_or_else(|| Sha256::digest([]).into())
    }

    /// Size (8 bytes, big-endian), then the peaks (32 bytes each).
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let size = self.size.to_be_bytes();
        let peaks = self.peaks.iter().flatten().copied();
        size.into_iter().chain(peaks).collect()
    }

    /// Reads what [`Peaks::to_bytes`] wrote. `None` if the size is beyond 2^62 or the number of peaks is
    /// not exactly what the size calls for.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (size, rest) = bytes.split_first_chunk::<8>()?;
        let size = u64::from_be_bytes(*size);
        let (peaks, tail) = rest.as_chunks::<32>();
        let counts = size <= MAX_SIZE && peaks.len() as u64 == u64::from(size.count_ones());
        (counts && tail.is_empty()).then(|| Self {
            size,
            peaks: peaks.to_vec(),
        })
    }
}

impl FromIterator<Hash> for Peaks {
    fn from_iter<I: IntoIterator<Item = Hash>>(leaves: I) -> Self {
        let mut peaks = Self::new();
        leaves.into_iter().for_each(|leaf| peaks.push(leaf));
        peaks
    }
}

/// Root of the tree over these leaf hashes (`MTH`).
#[must_use]
pub fn root(leaves: &[Hash]) -> Hash {
    leaves.iter().copied().collect::<Peaks>().root()
}

/// The first `size` leaves, or `None` if there are fewer.
fn first(leaves: &[Hash], size: u64) -> Option<&[Hash]> {
    leaves.get(..usize::try_from(size).ok()?)
}

/// Where RFC 9162 splits `n > 1` leaves: the largest power of two below `n`.
fn split(n: usize) -> usize {
    1 << (n - 1).ilog2()
}

/// Inclusion proof (`PATH`, RFC 9162 §2.1.3.1) of leaf `index` in the tree of the first `size` leaves,
/// nearest sibling first. `None` unless `index < size <= leaves.len()`.
#[must_use]
pub fn inclusion(leaves: &[Hash], index: u64, size: u64) -> Option<Vec<Hash>> {
    let mut range = first(leaves, size)?;
    let mut index = usize::try_from(index).ok().filter(|i| *i < range.len())?;
    let mut proof = Vec::new();
    while range.len() > 1 {
        let (left, right) = range.split_at(split(range.len()));
        if index < left.len() {
            proof.push(root(right));
            range = left;
        } else {
            proof.push(root(left));
            index -= left.len();
            range = right;
        }
    }
    proof.reverse();
    Some(proof)
}

/// Does `proof` show that `leaf` is entry `index` of the tree of `size` leaves with this root?
/// (RFC 9162 §2.1.3.2)
#[must_use]
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut node, mut last) = (index, size - 1);
    let mut hash = *leaf;
    for sibling in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            // A node without a right sibling climbs until it is one.
            let climb = node.trailing_zeros().min(63);
            (node, last) = (node >> climb, last >> climb);
        } else {
            hash = node_hash(&hash, sibling);
        }
        (node, last) = (node >> 1, last >> 1);
    }
    last == 0 && hash == *root
}

/// Consistency proof (`PROOF`, RFC 9162 §2.1.4.1) that the first `old` leaves are the beginning of the
/// first `new`. Empty when `old` is 0 or `new`. `None` unless `old <= new <= leaves.len()`.
#[must_use]
pub fn consistency(leaves: &[Hash], old: u64, new: u64) -> Option<Vec<Hash>> {
    let mut range = first(leaves, new)?;
    let mut old = usize::try_from(old).ok().filter(|old| *old <= range.len())?;
    let mut proof = Vec::new();
    if old == 0 || old == range.len() {
        return Some(proof);
    }
    // Whether the part under the old tree is the old tree itself, whose root the verifier knows.
    let mut known = true;
    while old < range.len() {
        let (left, right) = range.split_at(split(range.len()));
        if old <= left.len() {
            proof.push(root(right));
            range = left;
        } else {
            proof.push(root(left));
            old -= left.len();
            range = right;
            known = false;
        }
    }
    if !known {
        proof.push(root(range));
    }
    proof.reverse();
    Some(proof)
}

/// Does `proof` show that the tree of `old` leaves is the beginning of the tree of `new`?
/// (RFC 9162 §2.1.4.2; the empty tree is the beginning of every tree.)
#[must_use]
pub fn verify_consistency(old: u64, new: u64, proof: &[Hash], old_root: &Hash, new_root: &Hash) -> bool {
    if old == 0 {
        return proof.is_empty() && *old_root == root(&[]);
    }
    if old >= new {
        return old == new && proof.is_empty() && old_root == new_root;
    }
    // A perfect old tree is itself the first node; otherwise the proof names it.
    let (seed, path) = if old.is_power_of_two() {
        (old_root, proof)
    } else {
        let Some((seed, path)) = proof.split_first() else {
            return false;
        };
        (seed, path)
    };
    let climb = (old - 1).trailing_ones();
    let (mut node, mut last) = ((old - 1) >> climb, (new - 1) >> climb);
    let (mut was, mut is) = (*seed, *seed);
    for sibling in path {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            was = node_hash(sibling, &was);
            is = node_hash(sibling, &is);
            let climb = node.trailing_zeros().min(63);
            (node, last) = (node >> climb, last >> climb);
        } else {
            is = node_hash(&is, sibling);
        }
        (node, last) = (node >> 1, last >> 1);
    }
    last == 0 && was == *old_root && is == *new_root
}

#[cfg(test)]
#[path = "tree_test.rs"]
mod test;
