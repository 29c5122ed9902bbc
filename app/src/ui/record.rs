//! A record's form and its page, both from its spec.

use casework::{
    instrument::{Instrument, Words},
    record::{Answers, Field, Kind, List, PartialDate, Pick, Spec, picked},
};
use entity::vocab::DocumentKind;
use leptos::prelude::*;

use super::{
    choice::{asking, picks, quoted, radio},
    field::{FREE, Typing, area, date, line, money},
};
use crate::{
    form::Filled,
    i18n::{Lang, Tr},
};

/// Lists up to this long are radio buttons, longer ones a drop-down.
const FEW: usize = 4;

fn options(tr: Tr, list: &List) -> Vec<(String, String)> {
    list.words
        .iter()
        .map(|word| ((*word).to_owned(), tr.word(list.name, word)))
        .collect()
}

/// The questions of a form, under the headings of their groups.
pub fn fields(tr: Tr, spec: &'static Spec, filled: &Filled) -> AnyView {
    let form = spec.kind.word();
    let question = |field: &'static Field| {
        let heading = (!field.group.is_empty()).then(|| view! { <h2>{tr.t(&format!("{form}-group-{}", field.group))}</h2> });
        view! { {heading}{input(tr, spec, field, filled)} }
    };
    spec.fields.iter().map(question).collect_view().into_any()
}

/// Some questions of a form, without headings.
pub fn questions(tr: Tr, spec: &'static Spec, fields: &'static [Field], filled: &Filled) -> AnyView {
    let question = |field: &'static Field| input(tr, spec, field, filled);
    fields.iter().map(question).collect_view().into_any()
}

/// A few digits.
const fn short(mode: &'static str) -> Typing {
    Typing {
        auto: "off",
        mode,
        class: "short num",
    }
}

/// The instrument's words in the language that is asked, and its code.
fn words<'a>(tr: Tr, instrument: &'a Instrument, words: &'a Words) -> (&'a str, &'a str) {
    let language = instrument.language(tr.lang().code());
    (language, words.get(language).map_or("", String::as_str))
}

/// A question of an instrument in its own words.
pub struct Item {
    /// Before the first question: what is said to all of them.
    pub before: Option<AnyView>,
    /// The code of the language that it is in.
    pub language: String,
    /// The question with its number.
    pub question: String,
    /// Values and words of the answers.
    pub choices: Vec<(String, String)>,
}

/// The question of an instrument that a field stands for; none if the field is a question of ours.
pub fn item(tr: Tr, kind: DocumentKind, field: &Field) -> Option<Item> {
    let instrument = Instrument::of(kind).filter(|_| matches!(field.kind, Kind::Item(_)))?;
    let (language, question) = words(tr, instrument, instrument.item(field.key)?);
    let before = (field.key == "i1").then(|| {
        let other = (language != tr.lang().code()).then(|| {
            let name = Lang::parse(language).map_or_else(String::new, Lang::own_name);
            super::notice(tr.with("score-language", &[("language", &name)]), true)
        });
        let stem = words(tr, instrument, &instrument.stem).1.to_owned();
        view! { {other}<p lang=language.to_owned()>{stem}</p> }.into_any()
    });
    let choices = instrument.scale.iter().map(|choice| {
        let text = words(tr, instrument, &choice.text).1;
        (choice.value.to_string(), format!("{} · {text}", choice.value))
    });
    Some(Item {
        before,
        language: language.to_owned(),
        question: format!("{}. {question}", field.key.trim_start_matches('i')),
        choices: choices.collect(),
    })
}

fn input(tr: Tr, spec: &'static Spec, field: &'static Field, filled: &Filled) -> AnyView {
    let (name, label) = (field.key, format!("{}-{}", spec.kind, field.key));
    let hint = field.hint.then(|| format!("{label}-hint"));
    let hint = hint.as_deref();
    match field.kind {
        Kind::Line(_) => line(tr, filled, name, &label, hint, FREE),
        Kind::Text(_) => area(tr, filled, name, &label, hint),
        Kind::One(list) if list.words.len() <= FEW => radio(tr, filled, name, &label, hint, options(tr, list)),
        Kind::One(list) => asking(tr, filled, name, &label, hint, options(tr, list)),
        Kind::Many(list) => picks(tr, filled, name, &label, hint, options(tr, list)),
        Kind::Number(..) => line(tr, filled, name, &label, hint, short("numeric")),
        Kind::Phone => line(tr, filled, name, &label, hint, short("tel")),
        Kind::Time => line(tr, filled, name, &label, hint, short("text")),
        Kind::Money => money(tr, filled, name, &label, hint),
        Kind::Item(_) => item(tr, spec.kind, field)
            .map(|item| {
                let asked = quoted(tr, filled, name, (item.language.as_str(), item.question), item.choices);
                view! { {item.before}{asked} }.into_any()
            })
            .into_any(),
        Kind::Pick(_) => asking(tr, filled, name, &label, hint, filled.offered(name)),
        Kind::PastDay | Kind::Day => date(tr, filled, name, &label, hint.unwrap_or("date-hint")),
        Kind::PartialDate => date(tr, filled, name, &label, hint.unwrap_or("date-hint-partial")),
    }
}

/// A screening as it was chosen: its day, which version, and by which strengths it was weighed.
fn screening(tr: Tr, label: &str) -> String {
    let mut words = label.split(' ');
    let day = words
        .next()
        .and_then(PartialDate::parse)
        .map(|day| day.shown())
        .unwrap_or_default();
    let (version, rule) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    tr.with("decision-rests-on", &[("day", &day), ("version", version), ("rule", rule)])
}

/// An answer as a page shows it; `None` if there is none.
pub fn answer(tr: Tr, field: &Field, answers: &Answers) -> Option<String> {
    let values = answers.many(field.key);
    if values.is_empty() {
        return None;
    }
    let shown = values.iter().map(|value| match field.kind {
        Kind::One(list) | Kind::Many(list) => tr.word(list.name, value),
        Kind::PartialDate | Kind::PastDay | Kind::Day => {
            PartialDate::parse(value).map_or_else(|| value.clone(), |date| date.shown())
        }
        Kind::Pick(Pick::Screening) => screening(tr, picked(value).1),
        Kind::Pick(_) => picked(value).1.to_owned(),
        Kind::Line(_) | Kind::Text(_) | Kind::Number(..) | Kind::Phone | Kind::Time | Kind::Money | Kind::Item(_) => {
            value.clone()
        }
    });
    Some(shown.collect::<Vec<_>>().join(", "))
}

/// What is asked: the instrument's words, or ours.
pub fn label(tr: Tr, spec: &Spec, field: &Field) -> String {
    let instrument = Instrument::of(spec.kind).filter(|_| matches!(field.kind, Kind::Item(_)));
    match instrument.and_then(|one| Some(words(tr, one, one.item(field.key)?).1)) {
        Some(question) => question.to_owned(),
        None => tr.t(&format!("{}-{}", spec.kind, field.key)),
    }
}

/// A record's answers; questions without an answer are left out, and so are those in `but`.
pub fn shown(tr: Tr, spec: &'static Spec, answers: &Answers, but: &[&str]) -> AnyView {
    let row = |field: &'static Field| answer(tr, field, answers).map(|given| fact(tr, spec, field, Some(given)));
    let rows = spec
        .fields
        .iter()
        .filter(|field| !but.contains(&field.key))
        .filter_map(row)
        .collect_view();
    view! { <dl class="facts">{rows}</dl> }.into_any()
}

/// These questions with their answers, those without one too.
pub fn checked(tr: Tr, spec: &'static Spec, fields: &'static [Field], answers: &Answers) -> AnyView {
    let row = |field: &'static Field| fact(tr, spec, field, answer(tr, field, answers));
    let rows = fields.iter().map(row).collect_view();
    view! { <dl class="facts">{rows}</dl> }.into_any()
}

/// A question and what was answered.
fn fact(tr: Tr, spec: &Spec, field: &Field, given: Option<String>) -> AnyView {
    let class = match field.kind {
        _ if given.is_none() => Some("soft"),
        Kind::Text(_) => Some("text"),
        _ => None,
    };
    let given = given.unwrap_or_else(|| tr.t("not-provided"));
    view! { <div><dt>{label(tr, spec, field)}</dt><dd class=class dir="auto">{given}</dd></div> }.into_any()
}
