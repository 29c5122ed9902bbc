//! Steps: what stands in them, how far they are, and what saving one does to a record.

use ::entity::vocab::DocumentKind;
use chrono::NaiveDate;

use super::{Answers, Status, Step, answered, merge, rebase, spec, status, step::MOST, step_at, steps};
use crate::error::{Error, Result};

fn pairs(typed: &[(&str, &str)]) -> Vec<(String, String)> {
    typed
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

fn record(given: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (key, value) in given {
        answers.set(key, vec![(*value).to_owned()]);
    }
    answers
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

/// The step of a form that asks a question.
fn asking(kind: DocumentKind, key: &str) -> Step {
    let asks = |step: &Step| step.fields.iter().any(|field| field.key == key);
    steps(spec(kind)).into_iter().find(asks).expect("a step")
}

/// Field and key of what is wrong.
fn wrong(result: Result<Answers>) -> Vec<(String, &'static str)> {
    let Err(Error::Invalid(issues)) = result else {
        panic!("must be refused");
    };
    issues.into_iter().map(|issue| (issue.field, issue.key)).collect()
}

#[test]
fn steps_ask_everything_once_in_order_and_not_too_much_at_a_time() {
    for kind in DocumentKind::ALL {
        let steps = steps(spec(*kind));
        let asked: Vec<_> = steps.iter().flat_map(|step| step.fields).map(|field| field.key).collect();
        let all: Vec<_> = spec(*kind).fields.iter().map(|field| field.key).collect();
        assert_eq!(asked, all, "{kind}");
        for step in &steps {
            assert!((1..=MOST).contains(&step.fields.len()), "{kind} {step:?}");
            let inside = step.fields.iter().skip(1).all(|field| field.group.is_empty());
            assert!(inside, "{kind}: a group begins a step: {step:?}");
        }
    }
    let person: Vec<_> = steps(spec(DocumentKind::Person))
        .iter()
        .map(|step| (step.group, step.part, step.fields.len()))
        .collect();
    assert_eq!(
        person,
        [
            ("name", 0, 3),
            ("passport", 0, 6),
            ("about", 0, 6),
            ("life", 1, 6),
            ("life", 2, 1)
        ]
    );
    assert_eq!(step_at(spec(DocumentKind::Intake), 1).map(|step| step.group), Some(""));
    assert!(step_at(spec(DocumentKind::Person), 0).is_none() && step_at(spec(DocumentKind::Person), 6).is_none());
}

#[test]
fn the_answers_say_how_far_a_step_is() {
    let step = asking(DocumentKind::Person, "given");
    let some = record(&[("given", "Анҷира"), ("gender", "Feminine")]);
    let all = record(&[("given", "Анҷира"), ("family", "Ашурова"), ("patronymic", "Каримовна")]);
    let of = |answers: &Answers| (answered(&step, answers), status(&step, answers));
    assert_eq!(of(&Answers::default()), (0, Status::Empty));
    assert_eq!(of(&some), (1, Status::Begun));
    assert_eq!(of(&all), (3, Status::Full));
}

#[test]
fn a_step_answers_its_own_questions_and_no_others() {
    let (kind, base) = (
        DocumentKind::Person,
        record(&[
            ("given", "Анҷира"),
            ("patronymic", "Каримовна"),
            ("children", "2"),
            ("rule", "1"),
        ]),
    );
    let typed = pairs(&[("given", "Анҷира"), ("family", "Ашурова"), ("children", "5")]);
    let merged = merge(spec(kind), asking(kind, "given").fields, &base, &typed, today()).expect("fine");
    let expected = record(&[("given", "Анҷира"), ("family", "Ашурова"), ("children", "2"), ("rule", "1")]);
    assert_eq!(merged, expected, "what was left empty is empty, what was not asked stays");
}

#[test]
fn what_other_steps_need_stops_nobody_and_what_this_one_needs_does() {
    let kind = DocumentKind::Intake;
    let part = |key, typed: &[(&str, &str)]| {
        merge(
            spec(kind),
            asking(kind, key).fields,
            &Answers::default(),
            &pairs(typed),
            today(),
        )
    };
    let saved = part("with-children", &[("with-children", "1")]).expect("a partial record");
    assert_eq!(saved, record(&[("with-children", "1")]));
    let refused = wrong(part("came", &[("came-from", "Хуҷанд")]));
    let expected = [("came", "issue-choose-one"), ("day", "issue-date-needed")];
    assert_eq!(refused, expected.map(|(field, key)| (field.to_owned(), key)));
}

#[test]
fn dates_are_compared_with_those_of_other_steps() {
    let kind = DocumentKind::Risk;
    let part =
        |key, base: &Answers, typed: &[(&str, &str)]| merge(spec(kind), asking(kind, key).fields, base, &pairs(typed), today());
    let day = [("day-day", "20"), ("day-month", "11"), ("day-year", "2026")];
    let early = [
        ("next-review-day", "19"),
        ("next-review-month", "11"),
        ("next-review-year", "2026"),
    ];
    let refused = wrong(part("next-review", &record(&[("day", "2026-11-20")]), &early));
    assert_eq!(refused, [("next-review".to_owned(), "issue-date-order")]);
    let before = record(&[("next-review", "2026-11-19")]);
    assert_eq!(wrong(part("day", &before, &day)), [("day".to_owned(), "issue-date-later")]);
    let elsewhere = record(&[("day", "2026-11-20"), ("next-review", "2026-11-19")]);
    let sizes = [("likelihood", "2"), ("impact", "3")];
    assert!(part("impact", &elsewhere, &sizes).is_ok(), "not asked here, not said here");
}

#[test]
fn only_the_same_question_answered_differently_is_a_clash() {
    let kind = DocumentKind::Person;
    let shown = record(&[("given", "Анҷира"), ("family", "Ашурова"), ("children", "2")]);
    let typed = pairs(&[("given", "Анҷира"), ("family", "Ашурӣ")]);
    let onto = |now: &[(&str, &str)]| {
        let fields = asking(kind, "given").fields;
        rebase(spec(kind), fields, &shown, &record(now), &typed, today()).expect("fine")
    };
    let other = onto(&[("given", "Анҷирахон"), ("family", "Ашурова"), ("children", "3")]);
    let both = record(&[("given", "Анҷирахон"), ("family", "Ашурӣ"), ("children", "3")]);
    assert_eq!(other, (both, false), "what this person left alone is the other's");
    let (_, same) = onto(&[("given", "Анҷира"), ("family", "Ашурӣ")]);
    assert!(!same, "the same answer twice");
    let (mine, clash) = onto(&[("given", "Анҷира"), ("family", "Ашурзода")]);
    assert!(clash && mine.one("family") == "Ашурӣ", "{mine:?}");
}
