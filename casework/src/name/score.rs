//! How alike two people's names are, from 0 to 100.
//!
//! Here: similarity of words, pairing of words in any order, and what birth year and telephone add. Not
//! here: who may search, and what is done with a hit. A score is a reason to look, never a decision.

use rapidfuzz::distance::jaro_winkler;
use serde::{Deserialize, Serialize};

use super::{MAX_WORDS, Name, NameKey, Word};

/// From this score on, probably one person. On 3,000 synthetic people written twice by the spelling tables,
/// a tenth of the writings with a letter missing, it finds 99 of 100 second writings; of pairs of
/// different people about 15 in 10,000 reach it, most of them namesakes.
pub const PROBABLE: u8 = 80;

/// Words whose consonant classes differ in more places are not compared.
const MAX_CLASS_DIFFERENCE: u32 = 2;
/// Jaro-Winkler gives unrelated words about this much; it counts as nothing.
const UNRELATED: f64 = 0.6;
/// What the whole is worth if one of the names is a single word.
const ONE_WORD: f64 = 0.85;
/// What each word costs that the shorter name lacks.
const LEFT_OVER: f64 = 0.03;
/// Shorter numbers are extensions or mistakes.
const SHORTEST_PHONE: usize = 7;
/// What a match without the ending is worth.
const STEM: f64 = 0.98;
/// What an initial is worth beside a word that begins with it.
const INITIAL: f64 = 0.9;

/// How alike the names are, 0 to 100: the best over all spellings and aliases of both. Word order is
/// free; a missing patronymic and different endings cost little; one word alone never reaches 90.
#[must_use]
pub fn score(query: &NameKey, card: &NameKey) -> u8 {
    let pairs = query.0.iter().flat_map(|q| card.0.iter().map(move |c| (q, c)));
    let best = pairs.map(|(q, c)| name_similarity(q, c)).fold(0.0, f64::max);
    percent(best)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=100")]
fn percent(similarity: f64) -> u8 {
    (similarity * 100.0).round().clamp(0.0, 100.0) as u8
}

/// What is known of a person besides the names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clues {
    /// Year of birth; older people often know it only roughly.
    pub birth_year: Option<u16>,
    /// Telephone numbers in any notation.
    pub phones: Vec<String>,
}

/// [`score`] with what birth year and telephone add or take away: the same year +5, within two years +2,
/// further apart -20; a telephone in common +25 and at least 60 (families share telephones).
#[must_use]
pub fn score_with(query: (&NameKey, &Clues), card: (&NameKey, &Clues)) -> u8 {
    let years = query.1.birth_year.zip(card.1.birth_year);
    let by_year = years.map_or(0, |(a, b)| match a.abs_diff(b) {
        0 => 5,
        1..=2 => 2,
        _ => -20,
    });
    let by_phone = if share_a_phone(&query.1.phones, &card.1.phones) {
        (25, 60)
    } else {
        (0, 0)
    };
    let (bonus, floor) = by_phone;
    let sum = i16::from(score(query.0, card.0)) + by_year + bonus;
    u8::try_from(sum.clamp(floor, 100)).unwrap_or(0)
}

fn share_a_phone(query: &[String], card: &[String]) -> bool {
    let long_enough = |phone: &&String| phone_digits(phone).count() >= SHORTEST_PHONE;
    let known = |phone: &String| card.iter().any(|other| phone_digits(other).eq(phone_digits(phone)));
    query.iter().filter(long_enough).any(known)
}

/// The last nine digits, last one first: a number without country code and trunk prefix.
fn phone_digits(phone: &str) -> impl Iterator<Item = char> {
    phone.chars().rev().filter(char::is_ascii_digit).take(9)
}

/// Mean similarity of the words of the shorter name, each paired with its best free partner, less
/// something for words of the longer name that are left over.
fn name_similarity(a: &Name, b: &Name) -> f64 {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let mut table = [[0.0; MAX_WORDS]; MAX_WORDS];
    for (row, one) in table.iter_mut().zip(short) {
        for (cell, other) in row.iter_mut().zip(long) {
            *cell = word_similarity(one, other);
        }
    }
    let sum: f64 = short.iter().map(|_| take_best(&mut table)).sum();
    sum / count(short.len().max(1)) * coverage(short.len(), long.len())
}

/// The largest similarity in the table; both its words are then taken.
fn take_best(table: &mut [[f64; MAX_WORDS]; MAX_WORDS]) -> f64 {
    let (mut best, mut row, mut column) = (0.0, 0, 0);
    for (i, cells) in table.iter().enumerate() {
        for (j, cell) in cells.iter().enumerate() {
            if *cell > best {
                (best, row, column) = (*cell, i, j);
            }
        }
    }
    table[row] = [0.0; MAX_WORDS];
    for cells in table.iter_mut() {
        cells[column] = 0.0;
    }
    best
}

/// One word says little; two of three leave out the patronymic.
fn coverage(short: usize, long: usize) -> f64 {
    match short {
        0 => 0.0,
        1 => ONE_WORD,
        _ => 1.0 - LEFT_OVER * count((long - short).min(4)),
    }
}

/// 0 for unrelated words, 1 for the same.
fn word_similarity(a: &Word, b: &Word) -> f64 {
    if a.text == b.text {
        return 1.0;
    }
    let initial = |short: &Word, long: &Word| short.text.len() <= 2 && long.text.starts_with(&short.text);
    if initial(a, b) || initial(b, a) {
        return INITIAL;
    }
    if (a.classes ^ b.classes).count_ones() > MAX_CLASS_DIFFERENCE {
        return 0.0;
    }
    let alike = |x: &str, y: &str| jaro_winkler::similarity(x.bytes(), y.bytes());
    let best = if a.stem() == b.stem() {
        STEM
    } else {
        alike(&a.text, &b.text).max(STEM * alike(a.stem(), b.stem()))
    };
    (best - UNRELATED).max(0.0) / (1.0 - UNRELATED)
}

/// Counts here are far below what an `f64` holds exactly.
fn count(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::INFINITY, f64::from)
}

#[cfg(test)]
#[path = "score_test.rs"]
mod test;

#[cfg(test)]
#[path = "recall_test.rs"]
mod recall;
