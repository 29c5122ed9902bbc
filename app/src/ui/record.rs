//! A record's form and its page, both from its spec.

use casework::record::{Answers, Field, Kind, List, PartialDate, Spec};
use leptos::prelude::*;

use super::field::{FREE, Typing, area, choice, date, line, picks, radio};
use crate::{form::Filled, i18n::Tr};

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
        view! { {heading}{input(tr, form, field, filled)} }
    };
    spec.fields.iter().map(question).collect_view().into_any()
}

fn input(tr: Tr, form: &str, field: &'static Field, filled: &Filled) -> AnyView {
    let (name, label) = (field.key, format!("{form}-{}", field.key));
    let hint = field.hint.then(|| format!("{label}-hint"));
    let hint = hint.as_deref();
    match field.kind {
        Kind::Line(_) => line(tr, filled, name, &label, hint, FREE),
        Kind::Text(_) => area(tr, filled, name, &label, hint),
        Kind::One(list) if list.words.len() <= FEW => radio(tr, filled, name, &label, hint, options(tr, list)),
        Kind::One(list) => choice(tr, filled, name, &label, hint, options(tr, list)),
        Kind::Many(list) => picks(tr, filled, name, &label, hint, options(tr, list)),
        Kind::Number(..) => line(
            tr,
            filled,
            name,
            &label,
            hint,
            Typing {
                auto: "off",
                mode: "numeric",
                class: "short num",
            },
        ),
        Kind::Phone => line(
            tr,
            filled,
            name,
            &label,
            hint,
            Typing {
                auto: "off",
                mode: "tel",
                class: "short num",
            },
        ),
        Kind::PastDay => date(tr, filled, name, &label, hint.unwrap_or("date-hint")),
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
        Kind::PartialDate | Kind::PastDay => PartialDate::parse(value).map_or_else(|| value.clone(), |date| date.shown()),
        Kind::Line(_) | Kind::Text(_) | Kind::Number(..) | Kind::Phone => value.clone(),
    });
    Some(shown.collect::<Vec<_>>().join(", "))
}

/// A record's answers; questions without an answer are left out, and so are those in `but`.
pub fn shown(tr: Tr, spec: &'static Spec, answers: &Answers, but: &[&str]) -> AnyView {
    let form = spec.kind.word();
    let row = |field: &'static Field| {
        let words = answer(tr, field, answers)?;
        let text = matches!(field.kind, Kind::Text(_));
        let label = tr.t(&format!("{form}-{}", field.key));
        Some(view! { <div><dt>{label}</dt><dd class=text.then_some("text") dir="auto">{words}</dd></div> })
    };
    let rows = spec
        .fields
        .iter()
        .filter(|field| !but.contains(&field.key))
        .filter_map(row)
        .collect_view();
    view! { <dl class="facts">{rows}</dl> }.into_any()
}
