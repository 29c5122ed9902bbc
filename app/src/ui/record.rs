//! A record's form and its page, both from its spec.

use casework::{
    instrument::{Instrument, Words},
    record::{Answers, Field, Kind, List, PartialDate, Spec},
};
use leptos::prelude::*;

use super::{
    choice::{choice, picks, quoted, radio},
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

/// The questions of a form.
pub fn fields(tr: Tr, spec: &'static Spec, filled: &Filled) -> AnyView {
    let form = spec.kind.word();
    let question = |field: &'static Field| {
        let heading = (!field.group.is_empty()).then(|| view! { <h2>{tr.t(&format!("{form}-group-{}", field.group))}</h2> });
        view! { {heading}{input(tr, spec, field, filled)} }
    };
    spec.fields.iter().map(question).collect_view().into_any()
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

/// A question of an instrument: its own words, before the first one what is said to all of them.
fn asked(tr: Tr, instrument: &Instrument, key: &'static str, filled: &Filled) -> AnyView {
    let (language, stem) = words(tr, instrument, &instrument.stem);
    let stem = (key == "i1").then(|| {
        let other = (language != tr.lang().code()).then(|| {
            let name = Lang::parse(language).map_or_else(String::new, Lang::own_name);
            super::notice(tr.with("score-language", &[("language", &name)]), true)
        });
        view! { {other}<p lang=language.to_owned()>{stem.to_owned()}</p> }
    });
    let Some(question) = instrument.item(key).map(|item| words(tr, instrument, item).1) else {
        return ().into_any();
    };
    let choices = instrument.scale.iter().map(|choice| {
        let text = words(tr, instrument, &choice.text).1;
        (choice.value.to_string(), format!("{} · {text}", choice.value))
    });
    let number = key.trim_start_matches('i');
    let legend = format!("{number}. {question}");
    view! { {stem}{quoted(tr, filled, key, (language, legend), choices.collect())} }.into_any()
}

fn input(tr: Tr, spec: &'static Spec, field: &'static Field, filled: &Filled) -> AnyView {
    let (name, label) = (field.key, format!("{}-{}", spec.kind, field.key));
    let hint = field.hint.then(|| format!("{label}-hint"));
    let hint = hint.as_deref();
    match field.kind {
        Kind::Line(_) => line(tr, filled, name, &label, hint, FREE),
        Kind::Text(_) => area(tr, filled, name, &label, hint),
        Kind::One(list) if list.words.len() <= FEW => radio(tr, filled, name, &label, hint, options(tr, list)),
        Kind::One(list) => choice(tr, filled, name, &label, hint, options(tr, list)),
        Kind::Many(list) => picks(tr, filled, name, &label, hint, options(tr, list)),
        Kind::Number(..) => line(tr, filled, name, &label, hint, short("numeric")),
        Kind::Phone => line(tr, filled, name, &label, hint, short("tel")),
        Kind::Time => line(tr, filled, name, &label, hint, short("text")),
        Kind::Money => money(tr, filled, name, &label, hint),
        Kind::Item(_) => Instrument::of(spec.kind)
            .map(|instrument| asked(tr, instrument, name, filled))
            .into_any(),
        Kind::PastDay | Kind::Day => date(tr, filled, name, &label, hint.unwrap_or("date-hint")),
        Kind::PartialDate => date(tr, filled, name, &label, hint.unwrap_or("date-hint-partial")),
    }
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
    let row = |field: &'static Field| {
        let given = answer(tr, field, answers)?;
        let text = matches!(field.kind, Kind::Text(_));
        let label = label(tr, spec, field);
        Some(view! { <div><dt>{label}</dt><dd class=text.then_some("text") dir="auto">{given}</dd></div> })
    };
    let rows = spec
        .fields
        .iter()
        .filter(|field| !but.contains(&field.key))
        .filter_map(row)
        .collect_view();
    view! { <dl class="facts">{rows}</dl> }.into_any()
}
