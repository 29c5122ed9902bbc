//! Choices: drop-downs, radio buttons, checkboxes.

use leptos::prelude::*;

use super::field::{FIELD, SET, parts};
use crate::{form::Filled, i18n::Tr};

/// One of a list, as a drop-down in which nothing is chosen at first.
pub fn choice(tr: Tr, filled: &Filled, name: &str, label: &str, hint: Option<&str>, options: Vec<(String, String)>) -> AnyView {
    drop_down(tr, filled, (name, label, "choose-first"), hint, options)
}

/// A question of a record, as a drop-down; the first choice is "not asked".
pub fn asking(tr: Tr, filled: &Filled, name: &str, label: &str, hint: Option<&str>, options: Vec<(String, String)>) -> AnyView {
    drop_down(tr, filled, (name, label, "not-asked"), hint, options)
}

/// One of a list to look for, as a drop-down; the first choice is all of them.
pub fn narrowing(tr: Tr, filled: &Filled, name: &str, label: &str, options: Vec<(String, String)>) -> AnyView {
    drop_down(tr, filled, (name, label, "filter-all"), None, options)
}

fn drop_down(
    tr: Tr,
    filled: &Filled,
    (name, label, none): (&str, &str, &str),
    hint: Option<&str>,
    options: Vec<(String, String)>,
) -> AnyView {
    let parts = parts(tr, filled, name, hint, FIELD);
    let option = |(value, words): (String, String)| {
        let chosen = filled.has(name, &value);
        view! { <option value=value selected=chosen>{words}</option> }
    };
    let options = options.into_iter().map(option).collect_view();
    view! {
        <div class=parts.class>
            <label for=name.to_owned()>{tr.t(label)}</label>
            {parts.hint}{parts.error}
            <select id=name.to_owned() name=name.to_owned() aria-describedby=parts.described aria-invalid=parts.invalid>
                <option value="">{tr.t(none)}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// One of a short list, as radio buttons.
pub fn radio(tr: Tr, filled: &Filled, name: &str, label: &str, hint: Option<&str>, options: Vec<(String, String)>) -> AnyView {
    set(tr, filled, name, label, hint, options, "radio")
}

/// A question and answers in somebody else's words, in the language that they are in.
pub fn quoted(tr: Tr, filled: &Filled, name: &str, legend: (&str, String), options: Vec<(String, String)>) -> AnyView {
    let parts = parts(tr, filled, name, None, SET);
    let (language, legend) = (legend.0.to_owned(), legend.1);
    let options = picking(filled, name, options, "radio");
    view! {
        <fieldset class=parts.class aria-describedby=parts.described lang=language>
            <legend>{legend}</legend>
            {parts.error}{options}
        </fieldset>
    }
    .into_any()
}

/// Any of a list, as checkboxes.
pub fn picks(tr: Tr, filled: &Filled, name: &str, label: &str, hint: Option<&str>, options: Vec<(String, String)>) -> AnyView {
    set(tr, filled, name, label, hint, options, "checkbox")
}

fn set(
    tr: Tr,
    filled: &Filled,
    name: &str,
    label: &str,
    hint: Option<&str>,
    options: Vec<(String, String)>,
    kind: &'static str,
) -> AnyView {
    let parts = parts(tr, filled, name, hint, SET);
    let options = picking(filled, name, options, kind);
    view! {
        <fieldset class=parts.class aria-describedby=parts.described>
            <legend>{tr.t(label)}</legend>
            {parts.hint}{parts.error}{options}
        </fieldset>
    }
    .into_any()
}

/// The choices of a set.
fn picking(filled: &Filled, name: &str, options: Vec<(String, String)>, kind: &'static str) -> AnyView {
    let one = |(place, (value, words)): (usize, (String, String))| {
        // The first one has the field's own id, so that the summary's link finds it.
        let id = if place == 0 {
            name.to_owned()
        } else {
            format!("{name}-{place}")
        };
        let chosen = filled.has(name, &value);
        view! { <label class="pick"><input type=kind id=id name=name.to_owned() value=value checked=chosen/><span>{words}</span></label> }
    };
    options.into_iter().enumerate().map(one).collect_view().into_any()
}
