//! Blank forms for paper, of every kind of record, from the same questions as its form here: printed, filled in by hand, typed
//! in later. Nothing on them is about anybody.

use axum::extract::Path;
use casework::{
    Error,
    record::{CURRENCY, Field, Kind, List, spec},
};
use entity::vocab::DocumentKind;
use leptos::prelude::*;

use crate::{desk::Desk, fault::Reply, i18n::Tr, ui};

/// Lists up to this long are boxes to tick; for one of a longer list there is a line.
const MOST_BOXES: usize = 20;
/// Lines for a text.
const LINES: usize = 5;

/// The form of a kind.
pub async fn show(desk: Desk, Path(word): Path<String>) -> Reply {
    let kind: DocumentKind = word.parse().map_err(|_| Error::NotFound)?;
    let (tr, heading) = (desk.tr, format!("{kind}-heading"));
    Ok(desk.page(&heading, || {
        let fields = spec(kind).fields.iter();
        view! {
            <p class="screen">{tr.t("paper-how")}</p>
            <article class="blank">
                <h1>{tr.t(&heading)}</h1>
                <p>{tr.t(&format!("{kind}-intro"))}</p>
                <p class="write">{tr.t("paper-case")}</p>
                <p class="write">{tr.t("paper-by")}</p>
                <div class="ask"><p>{tr.t("paper-on")}</p>{date(tr)}</div>
                {fields.map(|field| question(tr, kind, field)).collect_view()}
            </article>
        }
        .into_any()
    }))
}

/// A question and room for its answer.
fn question(tr: Tr, kind: DocumentKind, field: &'static Field) -> AnyView {
    if let Some(item) = ui::item(tr, kind, field) {
        let choices = item.choices.into_iter().map(|(_, words)| words).collect();
        return view! {
            {item.before}
            <div class="ask" lang=item.language><p><strong>{item.question}</strong></p>{boxes(choices)}</div>
        }
        .into_any();
    }
    let label = format!("{kind}-{}", field.key);
    let heading = (!field.group.is_empty()).then(|| view! { <h2>{tr.t(&format!("{kind}-group-{}", field.group))}</h2> });
    let hint = field
        .hint
        .then(|| view! { <p class="hint">{tr.t(&format!("{label}-hint"))}</p> });
    view! { {heading}<div class="ask"><p><strong>{tr.t(&label)}</strong></p>{hint}{room(tr, field.kind)}</div> }.into_any()
}

/// Room for an answer.
fn room(tr: Tr, kind: Kind) -> AnyView {
    match kind {
        Kind::One(list) if list.words.len() <= MOST_BOXES => ticks(tr, "paper-tick-one", list),
        Kind::Many(list) if list.words.len() <= MOST_BOXES => ticks(tr, "paper-tick-any", list),
        Kind::PartialDate | Kind::PastDay | Kind::Day => date(tr),
        Kind::Money => view! { {lines(1)}{ticks(tr, "paper-tick-one", &CURRENCY)} }.into_any(),
        Kind::Text(_) => lines(LINES),
        // A few words, a number, a time, or one of a list that is too long for boxes.
        _ => lines(1),
    }
}

fn lines(number: usize) -> AnyView {
    let line = |_| view! { <i></i> };
    view! { <div class="rules" aria-hidden="true">{(0..number).map(line).collect_view()}</div> }.into_any()
}

fn ticks(tr: Tr, how: &str, list: &List) -> AnyView {
    let words = list.words.iter().map(|word| tr.word(list.name, word)).collect();
    view! { <p class="hint">{tr.t(how)}</p>{boxes(words)} }.into_any()
}

fn boxes(words: Vec<String>) -> AnyView {
    let tick = |words: String| view! { <li>{words}</li> };
    view! { <ul class="ticks">{words.into_iter().map(tick).collect_view()}</ul> }.into_any()
}

fn date(tr: Tr) -> AnyView {
    let part = |key: &str| view! { <span>{tr.t(key)}</span> };
    let parts = ["date-day", "date-month", "date-year"].map(part);
    view! { <p class="boxes">{parts.into_iter().collect_view()}</p> }.into_any()
}
