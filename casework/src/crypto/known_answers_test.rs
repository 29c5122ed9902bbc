//! Published test vectors, so that a new version of a dependency that computes something else is noticed.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::{
    Key as CipherKey, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use data_encoding::HEXLOWER;
use hkdf::Hkdf;
use proptest::prelude::*;
use sha2::Sha256;

use super::{
    CryptoError, Identity, Key, PersonKeys, PublicKeys,
    key::{hkdf as own_hkdf, hmac},
    sha256,
};

fn hex(text: &str) -> Vec<u8> {
    HEXLOWER.decode(text.as_bytes()).expect("is hex")
}

#[test]
fn sha256_and_hmac() {
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(sha256(b"abc").to_vec(), hex(abc), "FIPS 180-4");
    let mut jefe = [0; 32];
    jefe[..4].copy_from_slice(b"Jefe");
    let mac = hmac(&jefe, &[b"what do ya want ", b"for nothing?"]);
    let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    assert_eq!(mac.to_vec(), hex(expected), "RFC 4231, case 2");
}

#[test]
fn hkdf_of_rfc_5869() {
    let mut salt = [0; 32];
    salt[..13].copy_from_slice(&hex("000102030405060708090a0b0c"));
    let derived = own_hkdf(&salt, &[0x0b; 22], &[&hex("f0f1f2f3f4f5f6f7f8f9")]);
    let expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf";
    assert_eq!(derived.as_bytes().to_vec(), hex(expected), "case 1, first block");
}

proptest! {
    #[test]
    fn hkdf_is_that_of_the_hkdf_crate(salt: [u8; 32], secret: Vec<u8>, info in ".{0,40}") {
        let mut expected = [0; 32];
        Hkdf::<Sha256>::new(Some(&salt), &secret).expand(info.as_bytes(), &mut expected).expect("is short");
        prop_assert_eq!(*own_hkdf(&salt, &secret, &[info.as_bytes()]).as_bytes(), expected);
        Hkdf::<Sha256>::new(None, &salt).expand(info.as_bytes(), &mut expected).expect("is short");
        prop_assert_eq!(*Key::from_bytes(salt).derive(&info).as_bytes(), expected);
    }
}

/// draft-irtf-cfrg-xchacha-03, A.3.1
#[test]
fn xchacha20_poly1305() {
    let key: [u8; 32] = std::array::from_fn(|index| 0x80 + u8::try_from(index).expect("is small"));
    let nonce: [u8; 24] = std::array::from_fn(|index| 0x40 + u8::try_from(index).expect("is small"));
    let msg = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
        sunscreen would be it.";
    let aad = hex("50515253c0c1c2c3c4c5c6c7");
    let sealed = XChaCha20Poly1305::new(&CipherKey::from(key))
        .encrypt(&XNonce::from(nonce), Payload { msg, aad: &aad })
        .expect("encrypts");
    assert_eq!(sealed[..16], hex("bd6d179d3e83d43b9576579493c0e939"));
    assert_eq!(sealed[sealed.len() - 16..], hex("c0875924c1c7987947deafd8780acf49"));
}

/// RFC 9106, 5.3
#[test]
fn argon2id() {
    let mut params = ParamsBuilder::new();
    params.m_cost(32).t_cost(3).p_cost(4);
    params.data(AssociatedData::new(&[4; 12]).expect("is short"));
    let params = params.build().expect("are parameters");
    let argon = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params);
    let mut tag = [0; 32];
    let argon = argon.expect("has a short secret");
    argon.hash_password_into(&[1; 32], &[2; 16], &mut tag).expect("stretches");
    let expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
    assert_eq!(tag.to_vec(), hex(expected));
}

/// RFC 8032, 7.1, test 1: through [`PersonKeys`], which also fixes where the seed stands in the 64 bytes.
#[test]
fn ed25519() {
    let mut bytes = [1; 64];
    bytes[32..].copy_from_slice(&hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    let keys = PersonKeys::from_bytes(&bytes).expect("are keys");
    let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    assert_eq!(keys.public().verify.to_vec(), hex(public));
    let signature = keys.sign(b"");
    assert_eq!(signature[..8], hex("e5564300c360ac72"));
    keys.public().verify(b"", &signature).expect("is the signature");
    assert_eq!(keys.public().verify(b"x", &signature), Err(CryptoError::Refused));
    assert_eq!(keys.to_bytes().expect("are 64 bytes")[..], bytes);
}

#[test]
fn weak_verifying_key_is_refused() {
    // The neutral point as key and as R with s = 0: a signature that lax checks accept for every message.
    let mut signature = [0; 64];
    signature[0] = 1;
    let mut verify = [0; 32];
    verify[0] = 1;
    let anybody = PublicKeys {
        recipient: String::new(),
        verify,
    };
    assert_eq!(anybody.verify(b"any", &signature), Err(CryptoError::Refused));
}

#[test]
fn fingerprint_is_of_both_keys() {
    let own = PersonKeys::from_bytes(&[1; 64]).expect("are keys").public();
    assert_eq!(own.words().len(), 29);
    assert!(
        own.words()
            .split(' ')
            .all(|group| group.len() == 4 && group.parse::<u16>().is_ok())
    );
    let other = PersonKeys::from_bytes(&[2; 64]).expect("are keys").public();
    let exchanged = [
        PublicKeys {
            recipient: other.recipient.clone(),
            ..own.clone()
        },
        PublicKeys {
            verify: other.verify,
            ..own.clone()
        },
    ];
    for keys in exchanged {
        assert_ne!(keys.words(), own.words());
    }
}

#[test]
fn identity_is_the_same_as_text_and_as_bytes() {
    let identity = Identity::random().expect("has randomness");
    let bytes = identity.to_bytes().expect("are 32 bytes");
    let again = Identity::from_bytes(&bytes).expect("is a key");
    assert_eq!(again.to_text(), identity.to_text());
    assert!(identity.to_text().starts_with("AGE-SECRET-KEY-1"));
    let read = Identity::parse(&format!("{}\n", *identity.to_text())).expect("reads");
    assert_eq!(read.recipient(), identity.recipient());
    Identity::parse(&identity.recipient()).expect_err("is no secret");
}
