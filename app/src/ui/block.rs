//! Summaries, notices, tags and the like.

use casework::auth::Refused;
use entity::vocab::CaseState;
use leptos::prelude::*;

use super::moment;
use crate::{
    form::{Filled, sentence},
    i18n::Tr,
};

/// The summary of what has to be put right, with links to the fields. Nothing if nothing has.
pub fn errors(tr: Tr, filled: &Filled) -> Option<AnyView> {
    (!filled.issues.is_empty()).then(|| {
        let item = |issue: &casework::Issue| {
            let words = sentence(tr, issue);
            let to = (!issue.field.is_empty()).then(|| format!("#{}", issue.field));
            match to {
                Some(to) => view! { <li><a href=to>{words}</a></li> }.into_any(),
                None => view! { <li>{words}</li> }.into_any(),
            }
        };
        let items = filled.issues.iter().map(item).collect_view();
        view! {
            <div class="errors" role="alert" tabindex="-1" autofocus=true>
                <h2>{tr.t("errors-title")}</h2>
                <ul>{items}</ul>
            </div>
        }
        .into_any()
    })
}

/// A quiet word that something is so; `waits` for amber.
pub fn notice(words: String, waits: bool) -> AnyView {
    view! { <div class=if waits { "flash wait" } else { "flash" } role="status"><p>{words}</p></div> }.into_any()
}

/// Somebody may be trying to get in under one's own name.
pub fn refused(tr: Tr, refused: Refused, more: Option<&'static str>) -> AnyView {
    let words = tr.with("sessions-refused", &[("number", &refused.number.to_string())]);
    let more = more.map(|to| view! { <p><a href=to>{tr.t("sessions-title")}</a></p> });
    view! {
        <div class="flash wait" role="status">
            <p>{words}" "{tr.t("sessions-refused-latest")}" "{moment(refused.latest_ms)}"."</p>
            <p>{tr.t("sessions-refused-help")}</p>
            {more}
        </div>
    }
    .into_any()
}

/// A small status.
pub fn tag(words: String, kind: &'static str) -> AnyView {
    view! { <span class=format!("tag {kind}")>{words}</span> }.into_any()
}

/// The tag of a case's state.
pub fn case_tag(tr: Tr, state: CaseState) -> AnyView {
    let kind = match state {
        CaseState::Active => "good",
        CaseState::FollowUp => "wait",
        CaseState::Closed => "",
    };
    tag(tr.word("case-state", state.word()), kind)
}

/// What belongs here while nothing is here.
pub fn empty(words: String, first: Option<(String, String)>) -> AnyView {
    let first = first.map(|(to, words)| view! { <p><a class="button second" href=to>{words}</a></p> });
    view! { <div class="empty"><p>{words}</p>{first}</div> }.into_any()
}

/// The main action of a form, and a way back.
pub fn acts(main: String, back: Option<(String, String)>) -> AnyView {
    let back = back.map(|(to, words)| view! { <a href=to>{words}</a> });
    view! { <div class="acts"><button>{main}</button>{back}</div> }.into_any()
}

/// A table that becomes a list on a small screen; each cell of a row says its label once more (`data-label`).
pub fn table(caption: Option<String>, labels: &[String], rows: AnyView) -> AnyView {
    let head = |words: &String| view! { <th role="columnheader" scope="col">{words.clone()}</th> };
    view! {
        <table class="stack" role="table">
            {caption.map(|words| view! { <caption>{words}</caption> })}
            <thead role="rowgroup"><tr role="row">{labels.iter().map(head).collect_view()}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

/// Newer and older.
pub fn pages(tr: Tr, newer: Option<String>, older: Option<String>) -> Option<AnyView> {
    (newer.is_some() || older.is_some()).then(|| {
        let newer = newer.map(|to| view! { <a href=to rel="prev">{tr.t("pages-newer")}</a> });
        let older = older.map(|to| view! { <a href=to rel="next">{tr.t("pages-older")}</a> });
        view! { <nav class="pages" aria-label=tr.t("pages")>{newer}{older}</nav> }.into_any()
    })
}
