//! The files are whole, and scores are those of the sources.

use super::*;
use crate::record::{Kind, spec};

fn answered(kind: DocumentKind, value: u32) -> Answers {
    let mut answers = Answers::default();
    let instrument = Instrument::of(kind).expect("an instrument");
    for number in 1..=instrument.items.len() {
        answers.set(&format!("i{number}"), vec![value.to_string()]);
    }
    answers
}

#[test]
fn each_file_is_whole_and_has_its_form() {
    assert_eq!(INSTRUMENTS.len(), 5, "every file is read");
    for instrument in INSTRUMENTS.iter() {
        let kind: DocumentKind = instrument.word.parse().expect("a document kind");
        let asked = spec(kind).fields.iter().filter(|field| matches!(field.kind, Kind::Item(_)));
        let most = instrument.scale.iter().map(|choice| choice.value).max().expect("a scale");
        let keys: Vec<_> = asked.map(|field| (field.key, field.kind)).collect();
        assert_eq!(keys.len(), instrument.items.len(), "{kind}");
        for (key, item) in keys {
            assert!(instrument.item(key).is_some(), "{kind} {key}");
            assert!(
                matches!(item, Kind::Item(highest) if u32::from(highest) == most),
                "{kind} {key}"
            );
        }
        for language in &instrument.languages {
            let texts = instrument
                .items
                .iter()
                .chain(instrument.scale.iter().map(|choice| &choice.text));
            assert!(
                texts.chain([&instrument.stem]).all(|words| words.contains_key(language)),
                "{kind} {language}"
            );
        }
        assert_eq!(instrument.bands.first().map(|band| band.from), Some(0), "{kind}");
    }
}

#[test]
fn scores_and_their_bands() {
    for (kind, value, score, band) in [
        (DocumentKind::Phq9, 0, 0, "minimal"),
        (DocumentKind::Phq9, 3, 27, "severe"),
        (DocumentKind::Phq9, 1, 9, "mild"),
        (DocumentKind::Gad7, 2, 14, "moderate"),
        (DocumentKind::Srq20, 1, 20, "above"),
        (DocumentKind::Pcl5, 1, 20, "below"),
        (DocumentKind::Pcl5, 2, 40, "above"),
        (DocumentKind::Who5, 2, 40, "poor"),
        (DocumentKind::Who5, 5, 100, "good"),
    ] {
        let instrument = Instrument::of(kind).expect("an instrument");
        let scored = instrument.score(&answered(kind, value));
        assert_eq!(scored.score, Some(score), "{kind}");
        assert_eq!(instrument.band(score), band, "{kind} {score}");
    }
    let trauma = Instrument::of(DocumentKind::Pcl5).expect("an instrument");
    assert_eq!(trauma.score(&answered(DocumentKind::Pcl5, 2)).clusters, Some(true));
    assert_eq!(trauma.score(&answered(DocumentKind::Pcl5, 1)).clusters, Some(false));
    assert_eq!(trauma.highest(), 80);
}

#[test]
fn a_gap_gives_no_score_and_one_answer_an_alarm() {
    let instrument = Instrument::of(DocumentKind::Phq9).expect("an instrument");
    let mut answers = answered(DocumentKind::Phq9, 0);
    answers.set("i3", Vec::new());
    answers.set("i9", vec!["1".to_owned()]);
    let scored = instrument.score(&answers);
    assert_eq!((scored.score, scored.missing, scored.alarm), (None, 1, true));
    assert!(!instrument.score(&answered(DocumentKind::Phq9, 0)).alarm);
}
