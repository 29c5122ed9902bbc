//! Recall and false matches on a synthetic population: invented people, each written twice by the spelling
//! tables (forms of the name, word orders, scripts, fonts, Latin habits).

use super::*;

const GIVEN: &str = "Анҷира Мадина Зулфия Шаҳло Гулноза Нигина Фарзона Муҳаббат Саодат Ҷамила Дилором \
    Манижа Парвина Ситора Тахмина Фирӯза Ҳусния Меҳринисо Робия Хосият Рустам Ҷамшед Фарҳод Илҳом Бахтиёр \
    Шерзод Қосим Ғайрат Абдуллоҳ Муҳаммад Юсуф Исмоил Наврӯз Умед Сӯҳроб Далер Зафар Парвиз Эраҷ Ҳикматулло";
const ROOTS: &str = "Карим Ашӯр Назар Ҷамшед Раҳмон Раҷаб Шариф Ҳаким Ғафур Қодир Саид Холиқ Юсуф Ҷӯра Мирзо \
    Турсун Бобо Давлат Зариф Иброҳим Латиф Маҳмад Норбой Одина Пирназар Сафар Толиб Усмон Файзулло Хуҷа";

const RUSSIAN: [(&str, &str); 6] = [("ҷ", "дж"), ("қ", "к"), ("ғ", "г"), ("ҳ", "х"), ("ӣ", "и"), ("ӯ", "у")];
const DEGRADED: [(&str, &str); 6] = [("ҷ", "ч"), ("қ", "к"), ("ғ", "г"), ("ҳ", "х"), ("ӣ", "и"), ("ӯ", "у")];
const LEGACY_FONT: [(&str, &str); 6] = [("ҷ", "љ"), ("қ", "ќ"), ("ғ", "ѓ"), ("ҳ", "њ"), ("ӣ", "ї"), ("ӯ", "ў")];
const UNSTRESSED: [(&str, &str); 4] = [("бобо", "баба"), ("мон", "ман"), ("норб", "нарб"), ("меҳр", "михр")];
const BGN: [(&str, &str); 7] = [
    ("ҷ", "j"),
    ("қ", "q"),
    ("ғ", "gh"),
    ("ҳ", "h"),
    ("х", "kh"),
    ("ӯ", "ŭ"),
    ("ӣ", "í"),
];
const LATIN: &str = "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u \
    ф f х kh ч ch ш sh ъ ' э e ю yu я ya";

const TENTH: [bool; 10] = [true, false, false, false, false, false, false, false, false, false];

/// The same dice on every run.
struct Dice(u64);

impl Dice {
    fn one_of<T: Copy>(&mut self, things: &[T]) -> T {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        things[usize::try_from(self.0 >> 33).expect("31 bits") % things.len()]
    }
}

/// Given name, root of the surname, father's name.
type Person = [&'static str; 3];

fn people(n: usize, dice: &mut Dice) -> Vec<Person> {
    let (given, roots): (Vec<_>, Vec<_>) = (GIVEN.split_whitespace().collect(), ROOTS.split_whitespace().collect());
    let mut all = std::collections::BTreeSet::new();
    while all.len() < n {
        all.insert([dice.one_of(&given), dice.one_of(&roots), dice.one_of(&roots)]);
    }
    all.into_iter().collect()
}

/// The name as one paper may give it.
fn written([given, root, father]: Person, dice: &mut Dice) -> String {
    let ending = |root: &str, soft, hard| {
        if root.ends_with(['о', 'а']) { soft } else { hard }
    };
    let surname = format!("{root}{}", ending(root, "ева", "ова"));
    let patronymic = format!("{father}{}", ending(father, "евна", "овна"));
    let full = format!("{surname} {given} {patronymic}");
    let western = format!("{given} {patronymic} {surname}");
    let short = format!("{given} {surname}");
    let turned = format!("{surname} {given}");
    let national = format!("{given} {root}зода");
    let southern = format!("{root}ӣ {given}");
    let form = dice.one_of(&[&full, &western, &short, &turned, &national, &southern]);
    slipped(&spelled(&form.to_lowercase(), dice), dice)
}

/// One writing in ten lacks a letter.
fn slipped(name: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let places: Vec<usize> = (1..letters.len()).filter(|at| letters[*at] != ' ').collect();
    let (place, slip) = (dice.one_of(&places), dice.one_of(&TENTH));
    if slip {
        letters.remove(place);
    }
    letters.into_iter().collect()
}

fn spelled(tajik: &str, dice: &mut Dice) -> String {
    let letters: Vec<&str> = LATIN.split_whitespace().collect();
    let latin: Vec<(&str, &str)> = letters.chunks(2).map(|pair| (pair[0], pair[1])).collect();
    let russian = replaced(tajik, &RUSSIAN);
    let habit = [
        ("дж", dice.one_of(&["dzh", "dj", "j"])),
        ("х", dice.one_of(&["kh", "h", "x"])),
    ];
    dice.one_of(&[
        &tajik.to_owned(),
        &russian,
        &replaced(&replaced(tajik, &UNSTRESSED), &RUSSIAN),
        &replaced(tajik, &DEGRADED),
        &replaced(tajik, &LEGACY_FONT),
        &replaced(&replaced(tajik, &BGN), &latin),
        &replaced(&replaced(&russian, &habit), &latin),
    ])
    .clone()
}

fn replaced(text: &str, table: &[(&str, &str)]) -> String {
    table.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Share of pairs with at least this score.
fn share<'a>(pairs: impl Iterator<Item = (&'a NameKey, &'a NameKey)>, least: u8) -> f64 {
    let hits: Vec<bool> = pairs.map(|(a, b)| score(a, b) >= least).collect();
    count(hits.iter().filter(|hit| **hit).count()) / count(hits.len())
}

#[test]
fn recall_is_98_percent_at_two_false_matches_in_a_thousand() {
    let dice = &mut Dice(7);
    let people = people(3_000, dice);
    let mut write = || -> Vec<NameKey> {
        let keys = people.iter().map(|person| NameKey::new(&[&written(*person, dice)]));
        keys.collect()
    };
    let (first, second) = (write(), write());
    let all: Vec<usize> = (0..people.len()).collect();
    let recall = share(first.iter().zip(&second), PROBABLE);
    // Any two people, most of whom share nothing, some the given name, the surname or both.
    let others = (0..60_000).map(|_| (dice.one_of(&all), dice.one_of(&all)));
    let others = others.filter(|(a, b)| a != b);
    let false_matches = share(others.map(|(a, b)| (&first[a], &second[b])), PROBABLE);
    assert!(recall >= 0.98, "recall {recall}");
    assert!(false_matches <= 0.002, "false matches {false_matches}");
}
