//! The parts of a folded word that carry it: its stem without the endings of surnames and patronymics,
//! and its skeleton of consonants.
//!
//! Here: endings and consonant classes. Not here: spelling (`fold`) and comparing (`score`).

use super::fold::fold;

/// Endings in folded letters, longest first: Soviet (-ovna, -ovich, -ova, -ov, -eva …), national (-zoda,
/// -zod, -iyon, -yon, -pur, -far, -dukht, -ī) and the izofa -i.
const ENDINGS: [&str; 18] = [
    "avna", "ivna", "avij", "ivij", "zada", "zadi", "duht", "ugli", "kizi", "ava", "iva", "zad", "ian", "pur", "far", "av", "iv",
    "i",
];

/// Shortest stem that an ending may leave.
const SHORTEST_STEM: usize = 2;

/// The folded word without its ending: `karimavna`, `karimzada`, `karimi` and `karim` all give `karim`.
/// Always a prefix of `word`.
#[must_use]
pub fn stem(word: &str) -> &str {
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    let mut long_enough = stems.filter(|stem| stem.len() >= SHORTEST_STEM);
    long_enough.next().unwrap_or(word)
}

/// Consonant skeleton of a name for blocking: per word its consonants in classes (г with к, б with п,
/// д with т, з with с, в with ф), preceded by `a` if it begins with a vowel.
#[must_use]
pub fn skeleton(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(' ').map(|word| word_skeleton(stem(word)));
    words.collect::<Vec<_>>().join(" ")
}

/// Skeleton of one folded word.
pub(super) fn word_skeleton(word: &str) -> String {
    let mut out = String::new();
    for (at, c) in word.char_indices() {
        let class = match c {
            'a' | 'i' | 'u' if at == 0 => 'a',
            'a' | 'i' | 'u' => continue,
            'g' => 'k',
            'b' => 'p',
            'd' => 't',
            'z' => 's',
            'v' => 'f',
            other => other,
        };
        if !out.ends_with(class) {
            out.push(class);
        }
    }
    out
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn endings_come_off() {
        for name in [
            "Карим",
            "Каримов",
            "Каримова",
            "Каримович",
            "Каримовна",
            "Каримзода",
            "Каримзод",
            "Каримӣ",
            "Каримиён",
            "Карими",
            "Karimpur",
        ] {
            assert_eq!(stem(&fold(name)), "karim", "{name}");
        }
        for name in ["Анҷира", "Анҷираи"] {
            assert_eq!(stem(&fold(name)), "anjira", "{name}");
        }
        for name in ["Али", "Алиев", "Алиева", "Алиевна", "Ализода"] {
            assert!(stem(&fold(name)).starts_with("al"), "{name}");
        }
        assert_eq!(stem("zada"), "zada");
        assert_eq!(stem("iva"), "iva");
    }

    #[test]
    fn a_skeleton_keeps_what_spelling_cannot_change() {
        assert_eq!(skeleton("Панҷакент"), skeleton("Пенджикент"));
        assert_eq!(skeleton("Ғуломов"), skeleton("Qulomova"));
        assert_eq!(skeleton("Ӯктам Абдуллоев"), "aktm aptl");
        assert_ne!(skeleton("Каримов"), skeleton("Назаров"));
    }
}
