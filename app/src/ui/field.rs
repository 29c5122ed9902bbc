//! Fields: label, hint, error beside the field, input. Every text a person typed goes through here, so it is escaped in
//! one place; the text area most of all, because a stray `</textarea>` would end it.

use casework::record::CURRENCY;
use leptos::prelude::*;

use super::escape::escaped;
use crate::{form::Filled, i18n::Tr};

/// The parts that every field has.
pub(super) struct Parts {
    pub(super) hint: Option<AnyView>,
    pub(super) error: Option<AnyView>,
    pub(super) class: &'static str,
    /// Ids of hint and error for `aria-describedby`.
    pub(super) described: Option<String>,
    pub(super) invalid: Option<&'static str>,
}

/// What is wrong with a field, in red; its id is the field's with `-error`.
pub fn error(tr: Tr, filled: &Filled, name: &str) -> Option<AnyView> {
    filled.issue(tr, name).map(|words| {
        view! { <p class="error" id=format!("{name}-error")><span class="unseen">{tr.t("error-word")}": "</span>{words}</p> }
            .into_any()
    })
}

pub(super) fn parts(tr: Tr, filled: &Filled, name: &str, hint: Option<&str>, class: (&'static str, &'static str)) -> Parts {
    let error = error(tr, filled, name);
    let mut ids = Vec::new();
    if hint.is_some() {
        ids.push(format!("{name}-hint"));
    }
    if error.is_some() {
        ids.push(format!("{name}-error"));
    }
    Parts {
        class: if error.is_some() { class.1 } else { class.0 },
        invalid: error.is_some().then_some("true"),
        hint: hint.map(|hint| view! { <p class="hint" id=format!("{name}-hint")>{tr.t(hint)}</p> }.into_any()),
        error,
        described: (!ids.is_empty()).then(|| ids.join(" ")),
    }
}

pub(super) const FIELD: (&str, &str) = ("field", "field wrong");
pub(super) const SET: (&str, &str) = ("", "wrong");

/// How a line is typed.
#[derive(Clone, Copy, Debug)]
pub struct Typing {
    /// `autocomplete`.
    pub auto: &'static str,
    /// `inputmode`.
    pub mode: &'static str,
    /// Extra class.
    pub class: &'static str,
}

/// One line about a person who is helped: nothing is offered from earlier typing.
pub const FREE: Typing = Typing {
    auto: "off",
    mode: "text",
    class: "",
};

/// One line.
pub fn line(tr: Tr, filled: &Filled, name: &str, label: &str, hint: Option<&str>, typing: Typing) -> AnyView {
    let parts = parts(tr, filled, name, hint, FIELD);
    view! {
        <div class=parts.class>
            <label for=name.to_owned()>{tr.t(label)}</label>
            {parts.hint}{parts.error}
            <input class=typing.class id=name.to_owned() name=name.to_owned() value=filled.value(name).to_owned() dir="auto"
                autocomplete=typing.auto inputmode=typing.mode spellcheck="false" autocapitalize="none"
                aria-describedby=parts.described aria-invalid=parts.invalid/>
        </div>
    }
    .into_any()
}

/// A passphrase: never shown again, may be pasted, password managers welcome.
pub fn passphrase(tr: Tr, filled: &Filled, name: &str, label: &str, hint: Option<&str>, new: bool) -> AnyView {
    let parts = parts(tr, filled, name, hint, FIELD);
    let auto = if new { "new-password" } else { "current-password" };
    view! {
        <div class=parts.class>
            <label for=name.to_owned()>{tr.t(label)}</label>
            {parts.hint}{parts.error}
            <input id=name.to_owned() name=name.to_owned() type="password" autocomplete=auto aria-describedby=parts.described aria-invalid=parts.invalid/>
        </div>
    }
    .into_any()
}

/// A long text.
pub fn area(tr: Tr, filled: &Filled, name: &str, label: &str, hint: Option<&str>) -> AnyView {
    let parts = parts(tr, filled, name, hint, FIELD);
    view! {
        <div class=parts.class>
            <label for=name.to_owned()>{tr.t(label)}</label>
            {parts.hint}{parts.error}
            <textarea id=name.to_owned() name=name.to_owned() dir="auto" autocomplete="off" aria-describedby=parts.described
                aria-invalid=parts.invalid inner_html=escaped(filled.value(name))></textarea>
        </div>
    }
    .into_any()
}

/// An amount and its currency.
pub fn money(tr: Tr, filled: &Filled, name: &str, label: &str, hint: Option<&str>) -> AnyView {
    let parts = parts(tr, filled, name, hint, FIELD);
    let currency = format!("{name}-currency");
    let option = |code: &&'static str| {
        let chosen = filled.has(&currency, code);
        view! { <option value=*code selected=chosen>{tr.word(CURRENCY.name, code)}</option> }
    };
    let options = CURRENCY.words.iter().map(option).collect_view();
    view! {
        <div class=parts.class>
            <label for=name.to_owned()>{tr.t(label)}</label>
            {parts.hint}{parts.error}
            <div class="money">
                <input class="short num" id=name.to_owned() name=name.to_owned() value=filled.value(name).to_owned() inputmode="decimal"
                    autocomplete="off" aria-describedby=parts.described aria-invalid=parts.invalid/>
                <select name=currency.clone() aria-label=tr.t("money-currency")>{options}</select>
            </div>
        </div>
    }
    .into_any()
}

/// Day, month and year in three boxes.
pub fn date(tr: Tr, filled: &Filled, name: &str, label: &str, hint: &str) -> AnyView {
    let parts = parts(tr, filled, name, Some(hint), SET);
    let piece = |(part, key, first): (&str, &str, bool)| {
        let field = format!("{name}-{part}");
        let id = if first { name.to_owned() } else { field.clone() };
        let value = filled.value(&field).to_owned();
        view! { <label>{tr.t(key)}<input id=id name=field inputmode="numeric" autocomplete="off" value=value aria-invalid=parts.invalid/></label> }
    };
    let pieces = [
        ("day", "date-day", true),
        ("month", "date-month", false),
        ("year", "date-year", false),
    ]
    .map(piece);
    view! {
        <fieldset class=parts.class aria-describedby=parts.described>
            <legend>{tr.t(label)}</legend>
            {parts.hint}{parts.error}
            <div class="date">{pieces.into_iter().collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
