//! Scores of pairs that caseworkers know to be one person or two. Nobody here is real.

use super::*;

fn key(name: &str) -> NameKey {
    NameKey::new(&[name])
}

fn between(a: &str, b: &str) -> u8 {
    let (one, other) = (score(&key(a), &key(b)), score(&key(b), &key(a)));
    assert_eq!(one, other, "{a} / {b}");
    one
}

#[test]
fn one_woman_in_four_documents() {
    let full = "Ашурова Анҷира Каримовна";
    for other in [
        "Анҷираи Карим",
        "Анҷира Каримзода",
        "Anjira Ashurova",
        "Ашурова А.К.",
        "Анджира Ашурова",
    ] {
        assert!(between(full, other) >= 85, "{other}: {}", between(full, other));
    }
    assert_eq!(between(full, "Anjira Karimovna Ashurova"), 100);
    // Nothing but the first name in common: only an alias can join these two.
    assert!(between("Анҷираи Карим", "Anjira Ashurova") < 70);
    let with_alias = NameKey::new(&[full, "Анҷираи Карим"]);
    assert!(score(&key("Карим Анҷира"), &with_alias) >= 95);
}

#[test]
fn the_same_name_by_sound_is_the_same() {
    for other in ["Jamshedov", "Dzhamshedov", "Djamshedov", "Джамшедов", "Чамшедов"] {
        let full = format!("Рустам {other}");
        assert_eq!(between("Ҷамшедов Рустам", &full), 100, "{other}");
    }
    assert!(between("Саидов Абдулкарим", "Абдул Карим Саидов") >= 95);
    assert!(between("Муҳаммад Назаров", "Mohammed Nazarov") >= 75);
    assert_eq!(between("Мадина хон Расулова", "Мадинахон Расулова"), 100);
    assert_eq!(between("Назарова Зулфия Карим қизи", "Zulfiya Nazarova Karim"), 100);
    assert_eq!(between("Али ибни Ҳусайн", "Ali Husayn"), 100);
}

#[test]
fn other_people_score_low_and_one_word_says_little() {
    assert!(between("Каримов Рустам", "Назарова Зулфия") < 30);
    assert!(between("Ашурова Анҷира Каримовна", "Ашурова Мадина Каримовна") < 80);
    assert_eq!(between("Анҷира", "Ашурова Анҷира Каримовна"), 85);
    assert_eq!(between("", "Анҷира"), 0);
    assert_eq!(score(&NameKey::default(), &NameKey::default()), 0);
}

#[test]
fn birth_year_and_telephone_move_the_score() {
    let (a, b) = (key("Анҷираи Карим"), key("Anjira Ashurova"));
    let clues = |year, phone: &str| Clues {
        birth_year: year,
        phones: vec![phone.to_owned()],
    };
    let plain = score(&a, &b);
    let with = |x: Clues, y: Clues| score_with((&a, &x), (&b, &y));
    assert_eq!(with(Clues::default(), Clues::default()), plain);
    assert_eq!(with(clues(Some(1990), ""), clues(Some(1990), "")), plain + 5);
    assert_eq!(with(clues(Some(1990), ""), clues(Some(1988), "")), plain + 2);
    assert_eq!(with(clues(Some(1990), ""), clues(Some(1987), "")), plain - 20);
    let national = clues(None, "8 (92) 777-00-01");
    assert_eq!(with(clues(None, "+992 92 777 00 01"), national.clone()), plain + 25);
    assert_eq!(with(clues(None, "+992 92 777 00 02"), national), plain);
    assert_eq!(with(clues(None, "123"), clues(None, "123")), plain);
    let stranger = key("Назаров Рустам");
    let (x, y) = (clues(None, "927770001"), clues(Some(1990), "+992927770001"));
    assert_eq!(score_with((&stranger, &x), (&b, &y)), 60);
}

#[test]
fn a_key_survives_its_serialisation_and_stays_small() {
    let key = NameKey::new(&["Ҷамшедова Анҷира", "Джамшедова Анджира", "Anjira Jamshedova"]);
    let text = serde_json::to_string(&key).expect("plain strings");
    assert_eq!(text, r#"["jamshidava anjira","anjira jamshidava"]"#);
    let back: NameKey = serde_json::from_str(&text).expect("own text");
    assert!(back == key);
    assert_eq!(format!("{key:?}"), "NameKey(…)");
}
