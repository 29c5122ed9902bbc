//! The tree against the recursive definition of RFC 6962 and the vectors of certificate-transparency.

use proptest::prelude::*;

use super::*;

/// `MTH` as RFC 6962 §2.1 writes it, over entries.
fn naive(entries: &[Vec<u8>]) -> Hash {
    match entries {
        [] => Sha256::digest([]).into(),
        [one] => Sha256::digest([&[0], one.as_slice()].concat()).into(),
        many => {
            let mut k = 1;
            while k * 2 < many.len() {
                k *= 2;
            }
            let (left, right) = (naive(&many[..k]), naive(&many[k..]));
            Sha256::digest([[1].as_slice(), &left, &right].concat()).into()
        }
    }
}

fn entries(n: u64) -> Vec<Vec<u8>> {
    (0..n).map(|i| i.to_le_bytes().to_vec()).collect()
}

fn leaves(n: u64) -> Vec<Hash> {
    entries(n).iter().map(|e| leaf_hash(e)).collect()
}

fn hash(hex: &str) -> Hash {
    let byte = |i: usize| u8::from_str_radix(&hex[i * 2..i * 2 + 2], 16).expect("hex");
    std::array::from_fn(byte)
}

/// The eight entries of the reference tests, and the roots of their first 1 to 8.
fn classic() -> Vec<Hash> {
    let entries: [&[u8]; 8] = [
        &[],
        &[0x00],
        &[0x10],
        &[0x20, 0x21],
        &[0x30, 0x31],
        &[0x40, 0x41, 0x42, 0x43],
        &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        b"`abcdefghijklmno",
    ];
    entries.into_iter().map(leaf_hash).collect()
}

const CLASSIC_ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

#[test]
fn the_classic_roots() {
    let mut peaks = Peaks::new();
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(peaks.root(), hash(empty));
    for (leaf, expected) in classic().into_iter().zip(CLASSIC_ROOTS) {
        peaks.push(leaf);
        assert_eq!(peaks.root(), hash(expected), "size {}", peaks.size());
    }
}

#[test]
fn the_classic_proofs() {
    let tree = classic();
    let [bc, ca, d3, ob, fo] = [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        CLASSIC_ROOTS[3],
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    ]
    .map(hash);
    assert_eq!(inclusion(&tree, 5, 8), Some(vec![bc, ca, d3]));
    assert_eq!(consistency(&tree, 6, 8), Some(vec![ob, ca, d3]));
    assert_eq!(consistency(&tree, 2, 5), Some(vec![fo, bc]));
}

#[test]
fn every_small_proof_verifies_and_no_other() {
    let all = leaves(33);
    for new in 0..=33 {
        let new_root = root(&all[..usize::try_from(new).expect("small")]);
        for index in 0..new {
            let proof = inclusion(&all, index, new).expect("in range");
            for (at, leaf) in (0..).zip(&all) {
                let verified = verify_inclusion(leaf, at, new, &proof, &new_root);
                assert_eq!(verified, at == index, "{at} {index} {new}");
            }
        }
        for old in 0..=new {
            let old_root = root(&all[..usize::try_from(old).expect("small")]);
            let proof = consistency(&all, old, new).expect("in range");
            let check = |r: &Hash, n, p: &[Hash]| verify_consistency(old, n, p, r, &new_root);
            assert!(check(&old_root, new, &proof), "{old} {new}");
            assert!(!check(&[7; 32], new, &proof), "{old} {new}");
            let longer = [proof.as_slice(), &[[7; 32]]].concat();
            assert!(!check(&old_root, new, &longer), "{old} {new}");
            if let Some((_, shorter)) = proof.split_last() {
                assert!(!check(&old_root, new, shorter), "{old} {new}");
            }
        }
    }
}

#[test]
fn what_is_out_of_range_has_no_proof() {
    let all = leaves(5);
    assert_eq!(inclusion(&all, 5, 5), None);
    assert_eq!(inclusion(&all, 0, 6), None);
    assert_eq!(consistency(&all, 4, 6), None);
    assert_eq!(consistency(&all, 5, 4), None);
    assert!(!verify_consistency(5, 4, &[], &root(&all), &root(&all)));
    for (index, size) in [(0, 0), (1, 1), (u64::MAX, u64::MAX)] {
        assert!(!verify_inclusion(&all[0], index, size, &[], &all[0]));
    }
}

#[test]
fn a_proof_is_too_short_for_a_tree_twice_the_size() {
    let all = leaves(8);
    let (old_root, new_root) = (root(&all[..4]), root(&all));
    let proof = consistency(&all, 4, 8).expect("in range");
    assert!(verify_consistency(4, 8, &proof, &old_root, &new_root));
    assert!(!verify_consistency(4, 16, &proof, &old_root, &new_root));
    let path = inclusion(&all, 0, 8).expect("in range");
    assert!(verify_inclusion(&all[0], 0, 8, &path, &new_root));
    assert!(!verify_inclusion(&all[0], 0, 16, &path, &new_root));
}

#[test]
fn peaks_of_the_wrong_number_are_refused() {
    let peaks: Peaks = leaves(7).into_iter().collect();
    let bytes = peaks.to_bytes();
    assert_eq!(bytes.len(), 8 + 3 * 32);
    assert_eq!(Peaks::from_bytes(&bytes), Some(peaks));
    assert_eq!(Peaks::from_bytes(&bytes[..bytes.len() - 1]), None);
    assert_eq!(Peaks::from_bytes(&bytes[..bytes.len() - 32]), None);
    assert_eq!(Peaks::from_bytes(&[bytes.as_slice(), &[0]].concat()), None);
    assert_eq!(Peaks::from_bytes(&[bytes, vec![0; 32]].concat()), None);
    let huge = [u64::MAX.to_be_bytes().as_slice(), &[0; 64 * 32]].concat();
    assert_eq!(Peaks::from_bytes(&huge), None);
}

proptest! {
    #[test]
    fn the_edge_agrees_with_the_definition(entries in prop::collection::vec(any::<Vec<u8>>(), 0..90)) {
        let mut peaks = Peaks::new();
        for entry in &entries {
            peaks = Peaks::from_bytes(&peaks.to_bytes()).expect("own bytes");
            peaks.push(leaf_hash(entry));
        }
        prop_assert_eq!(peaks.root(), naive(&entries));
    }

    #[test]
    fn one_changed_bit_breaks_a_proof(n in 2u64..300, pick in any::<[u16; 3]>()) {
        let all = leaves(n);
        let root_now = root(&all);
        let index = u64::from(pick[0]) % n;
        let mut proof = inclusion(&all, index, n).expect("in range");
        let leaf = leaf_hash(&index.to_le_bytes());
        prop_assert!(verify_inclusion(&leaf, index, n, &proof, &root_now));
        let at = usize::from(pick[1]) % proof.len();
        proof[at][usize::from(pick[2]) % 32] ^= 1;
        prop_assert!(!verify_inclusion(&leaf, index, n, &proof, &root_now));

        let old = 1 + index % (n - 1);
        let old_root = root(&all[..usize::try_from(old).expect("small")]);
        let mut proof = consistency(&all, old, n).expect("in range");
        prop_assert!(verify_consistency(old, n, &proof, &old_root, &root_now));
        let at = usize::from(pick[1]) % proof.len();
        proof[at][usize::from(pick[2]) % 32] ^= 1;
        prop_assert!(!verify_consistency(old, n, &proof, &old_root, &root_now));
    }

    #[test]
    fn hostile_proofs_never_panic(a: u64, b: u64, proof: Vec<Hash>, x: Hash, y: Hash, bytes: Vec<u8>) {
        prop_assert!(!verify_inclusion(&x, a, b, &proof, &y) || proof.is_empty());
        prop_assert!(!verify_consistency(a, b, &proof, &x, &y) || proof.is_empty());
        let _ = Peaks::from_bytes(&bytes);
    }
}
