//! Passphrases: what is refused, and made-up ones to offer.
//!
//! Here: the rules of NIST SP 800-63B and OWASP ASVS 5.0 V6.2 (length, blocklist, no composition, no
//! expiry) and the generator. Not here: hashing, sign-in and delays.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Fewest characters after NFC.
const SHORTEST: usize = 15;
/// Most characters after NFC.
const LONGEST: usize = 256;

/// As much as is handed to the estimator, whose cost grows faster than the length.
const ESTIMATED: usize = 100;
/// Shorter context words are found in passphrases by chance.
const SHORTEST_CONTEXT: usize = 4;
/// Words of this house, which whoever guesses tries first.
const HOUSE_WORDS: [&str; 7] = ["panoh", "паноҳ", "панох", "shelter", "сарпаноҳ", "приют", "паногоҳ"];

/// Why a passphrase is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weakness {
    /// Fewer characters than this.
    #[error("shorter than {min} characters")]
    TooShort {
        /// Characters needed.
        min: usize,
    },
    /// More characters than this.
    #[error("longer than {max} characters")]
    TooLong {
        /// Characters allowed.
        max: usize,
    },
    /// Among the first ten thousand million guesses.
    #[error("easily guessed")]
    Common,
    /// Contains a word that an attacker knows: sign-in name, organisation, this program.
    #[error("contains a known name")]
    ContainsContext,
}

/// Checks a new passphrase. `context`: sign-in name, person's name, organisation. Spaces, signs and
/// capitals do not hide a word.
///
/// # Errors
/// The first [`Weakness`] found: length, then context, then guessability.
pub fn check(passphrase: &str, context: &[&str]) -> Result<(), Weakness> {
    let composed: Zeroizing<String> = Zeroizing::new(passphrase.nfc().take(LONGEST + 1).collect());
    let length = composed.chars().count();
    if length < SHORTEST {
        return Err(Weakness::TooShort { min: SHORTEST });
    }
    if length > LONGEST {
        return Err(Weakness::TooLong { max: LONGEST });
    }
    if contains_context(&composed, context) {
        return Err(Weakness::ContainsContext);
    }
    let start: Zeroizing<String> = Zeroizing::new(composed.chars().take(ESTIMATED).collect());
    if zxcvbn::zxcvbn(&start, context).score() < zxcvbn::Score::Three {
        return Err(Weakness::Common);
    }
    Ok(())
}

fn contains_context(passphrase: &str, context: &[&str]) -> bool {
    let passphrase = Zeroizing::new(letters(passphrase));
    let whole = context.iter().copied();
    let parts = context.iter().flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    whole
        .chain(parts)
        .chain(HOUSE_WORDS)
        .map(letters)
        .filter(|word| word.chars().count() >= SHORTEST_CONTEXT)
        .any(|word| passphrase.contains(&word))
}

/// Letters and digits only, composed, in lower case.
fn letters(text: &str) -> String {
    let lower = text.nfc().flat_map(char::to_lowercase);
    lower.nfc().filter(|c| c.is_alphanumeric()).collect()
}

/// Consonants and vowels of made-up words, without letters that look or sound alike (l i 1, o 0, v u w, c k
/// q; о а, и й ӣ, к қ, х ҳ, г ғ, ч ҷ, е ё). The Cyrillic ones are on Russian and Tajik keyboards alike.
const LATIN: [&str; 2] = ["bdfghjkmnprstz", "aeu"];
const CYRILLIC: [&str; 2] = ["бвдзжлмнпрстфш", "аеу"];

/// Equally likely syllables: 14 consonants x 3 vowels.
const SYLLABLES: u8 = 42;
const WORDS: usize = 4;
const SYLLABLES_PER_WORD: usize = 3;

/// Four made-up words such as `badute-kesaru-mupeha-funeta`, from the randomness of the operating system.
///
/// Strength: 4 x 3 syllables of log2(42) = 5.39 bits, 64.7 bits in all.
///
/// # Errors
/// If the operating system gives no randomness.
pub fn generate(cyrillic: bool) -> Result<Zeroizing<String>, getrandom::Error> {
    compose(if cyrillic { CYRILLIC } else { LATIN }, getrandom::fill)
}

fn compose<E>([consonants, vowels]: [&str; 2], mut fill: impl FnMut(&mut [u8]) -> Result<(), E>) -> Result<Zeroizing<String>, E> {
    let syllables: Vec<[char; 2]> = consonants
        .chars()
        .flat_map(|consonant| vowels.chars().map(move |vowel| [consonant, vowel]))
        .collect();
    // Room for everything at once, so that no half-built copy stays behind in memory.
    let mut phrase = Zeroizing::new(String::with_capacity(64));
    for at in 0..WORDS * SYLLABLES_PER_WORD {
        if at > 0 && at % SYLLABLES_PER_WORD == 0 {
            phrase.push('-');
        }
        phrase.extend(syllables[usize::from(throw(&mut fill)?)]);
    }
    Ok(phrase)
}

/// A number below [`SYLLABLES`], each equally likely: bytes beyond the last whole multiple are thrown again.
fn throw<E>(fill: &mut impl FnMut(&mut [u8]) -> Result<(), E>) -> Result<u8, E> {
    let fair = u8::MAX - u8::MAX % SYLLABLES;
    loop {
        let mut byte = Zeroizing::new([0]);
        fill(&mut *byte)?;
        if byte[0] < fair {
            return Ok(byte[0] % SYLLABLES);
        }
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn length_is_counted_in_composed_characters() {
        let short = Err(Weakness::TooShort { min: 15 });
        assert_eq!(check("кабутар-дарахт", &[]), short); // 14 characters, 27 bytes
        assert_eq!(check("кабутари дарахт", &[]), Ok(()));
        assert_eq!(check("кабӯтари\u{304} дарах", &[]), short); // 15 characters before NFC
        assert_eq!(check("", &[]), short);
        let words = "зард асп ".repeat(29);
        assert_eq!(check(&words, &[]), Err(Weakness::TooLong { max: 256 }));
        let long: String = words.chars().take(255).chain(['я']).collect();
        assert_ne!(check(&long, &[]), Err(Weakness::TooLong { max: 256 }));
    }

    #[test]
    fn no_composition_is_asked_for() {
        for good in ["tmqgrwbvzkdpxhn", "seven quiet horses drink", "ҳафт аспи ором об менӯшанд"] {
            assert_eq!(check(good, &[]), Ok(()), "{good}");
        }
    }

    #[test]
    fn what_everybody_tries_is_refused() {
        for bad in [
            "passwordpassword",
            "qwertyuiopasdfgh",
            "aaaaaaaaaaaaaaaaaa",
            "123456789012345",
            "пппппппппппппппп",
        ] {
            assert_eq!(check(bad, &[]), Err(Weakness::Common), "{bad}");
        }
    }

    #[test]
    fn known_names_are_refused_however_disguised() {
        let context = ["z.nazarova", "Bonuvoni Umed"];
        for bad in [
            "PaNoH kesaru mupeha",
            "кесару ПАНОҲ мупеҳа",
            "s-h-e-l-t-e-r kesaru mupe",
            "kesaru Nazarova mupeha",
            "kesaru ZNazarova mupeha",
            "kesaru bonuvoni mupeha",
            "кесару панох\u{327} мупеҳа",
        ] {
            assert_eq!(check(bad, &context), Err(Weakness::ContainsContext), "{bad}");
        }
        assert_eq!(check("kesaru zard mupeha funeta", &["z", "an"]), Ok(()));
    }

    #[test]
    fn made_up_passphrases_are_accepted_and_differ() {
        for cyrillic in [false, true] {
            let (one, other) = (generate(cyrillic), generate(cyrillic));
            let (one, other) = (one.expect("randomness"), other.expect("randomness"));
            assert_ne!(one, other);
            assert_eq!(check(&one, &[]), Ok(()), "{}", *one);
            assert_eq!(one.split('-').map(|word| word.chars().count()).collect::<Vec<_>>(), [6; 4]);
            assert_eq!(one.is_ascii(), !cyrillic);
        }
    }

    #[test]
    fn at_least_64_bits() {
        for [consonants, vowels] in [LATIN, CYRILLIC] {
            let distinct = |letters: &str| letters.chars().collect::<std::collections::BTreeSet<_>>().len();
            assert_eq!(distinct(consonants) * distinct(vowels), usize::from(SYLLABLES));
        }
        let throws = u32::try_from(WORDS * SYLLABLES_PER_WORD).expect("small");
        assert!(u128::from(SYLLABLES).pow(throws) >= 1 << 64);
    }

    #[test]
    fn every_syllable_is_equally_likely() {
        let mut bytes = 0..=u8::MAX;
        let mut seen = [0; SYLLABLES as usize];
        let mut fill = |buffer: &mut [u8]| bytes.next().map(|byte| buffer.fill(byte)).ok_or(());
        while let Ok(n) = throw(&mut fill) {
            seen[usize::from(n)] += 1;
        }
        assert_eq!(seen, [6; SYLLABLES as usize]);
    }
}
