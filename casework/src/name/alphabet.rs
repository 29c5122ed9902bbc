//! Tajik alphabetical order, for lists of names.
//!
//! Here: one sort key. Not here: search (`fold`), where the order of letters does not matter.

use unicode_normalization::UnicodeNormalization;

/// The 35 letters in order (standard of 1998), with ц, щ, ы and ь at their old places for names that
/// keep them in passports.
const ALPHABET: &str = "абвгғдеёжзиӣйкқлмнопрстуӯфхҳцчҷшщъыьэюя";

/// A key whose plain string order is the alphabetical order of the names: capitals and small letters
/// are equal, words come before longer words, Latin names come after Cyrillic ones.
#[must_use]
pub fn alphabet_key(name: &str) -> String {
    let composed = name.nfc().flat_map(char::to_lowercase);
    composed.nfc().map(|c| rank(modern(c))).collect()
}

/// Letters become A, B, C … as far as `g`; everything above ASCII stays above them.
fn rank(c: char) -> char {
    let place = ALPHABET.chars().position(|letter| letter == c);
    let ranked = place.and_then(|place| u32::try_from(place).ok());
    match ranked {
        Some(place) => char::from_u32(u32::from('A') + place).unwrap_or(c),
        None if c.is_ascii_alphabetic() => char::from_u32(0x100 + u32::from(c)).unwrap_or(c),
        None => c,
    }
}

/// The letter that a letter of a legacy font stands for.
fn modern(c: char) -> char {
    match c {
        'ѓ' => 'ғ',
        'ї' => 'ӣ',
        'ќ' => 'қ',
        'ў' => 'ӯ',
        'њ' => 'ҳ',
        'љ' => 'ҷ',
        'ѐ' => 'ё',
        other => other,
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn letters_sort_as_in_the_school_book() {
        let order = "А Б В Г Ғ Д Е Ё Ж З И Ӣ Й К Қ Л М Н О П Р С Т У Ӯ Ф Х Ҳ Ч Ҷ Ш Ъ Э Ю Я";
        let mut letters: Vec<&str> = order.split(' ').rev().collect();
        letters.sort_by_key(|letter| alphabet_key(letter));
        assert_eq!(letters.join(" "), order);
        assert_eq!(letters.len(), 35);
    }

    #[test]
    fn names_sort_by_letters_then_length() {
        let order = [
            "1-ум",
            "Али",
            "Алиев",
            "ғани",
            "Дилором",
            "Ҳаким",
            "Ҷамшед Ш.",
            "Ҷамшеда",
            "Шаҳло",
            "ali",
            "Zara",
        ];
        let mut names = order.to_vec();
        names.reverse();
        names.sort_by_key(|name| alphabet_key(name));
        assert_eq!(names, order);
        assert_eq!(alphabet_key("АЙНИ\u{304}"), alphabet_key("айнӣ"));
        assert_eq!(alphabet_key("Ќосим"), alphabet_key("Қосим"));
    }
}
