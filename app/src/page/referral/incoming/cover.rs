//! Before a referral is taken on: what it is about, and the ways to answer.

use casework::referral::{Line, keeps_words};
use entity::vocab::{ReferralId, ReferralReason};
use leptos::prelude::*;

use super::place;
use crate::{form::Filled, i18n::Tr, page::referral::words, path, ui};

/// The page of somebody to whom it was sent.
pub(super) fn view(tr: Tr, line: &Line, filled: &Filled) -> AnyView {
    let id = line.row.id;
    let declines = view! {
        {ui::choice(tr, filled, &place("reason", "decline"), "incoming-reason", None, reasons(tr))}
        {words_at_end(tr, line, "decline", filled)}
    };
    let redirects = view! {
        <input type="hidden" name=place("reason", "redirect") value=ReferralReason::NotOurs.word()/>
        {if keeps_words(&line.row) {
            ui::area(tr, filled, &place("text", "redirect"), "incoming-elsewhere", Some("incoming-elsewhere-hint"))
        } else {
            no_words(tr)
        }}
    };
    view! {
        {ui::errors(tr, filled)}
        <h1>{tr.t("incoming-title")}" "<span class="num">{line.row.number.to_string()}</span></h1>
        {words::cover(tr, line)}
        <p>{tr.t("incoming-closed")}</p>
        {step(tr, id, ("accept", "incoming-accept"))}
        {folded(tr, id, ("decline", "incoming-decline"), filled, declines.into_any())}
        {folded(tr, id, ("redirect", "incoming-redirect"), filled, redirects.into_any())}
        <div class="acts"><a href=path::REFERRALS>{tr.t("back")}</a></div>
    }
    .into_any()
}

/// A few words with the end of a referral, where the other side can read them.
pub(super) fn words_at_end(tr: Tr, line: &Line, act: &str, filled: &Filled) -> AnyView {
    if keeps_words(&line.row) {
        ui::area(tr, filled, &place("text", act), "incoming-words", Some("incoming-words-hint"))
    } else {
        no_words(tr)
    }
}

/// Why no words can be said with the end of a letter.
fn no_words(tr: Tr) -> AnyView {
    view! { <p class="soft">{tr.t("incoming-no-words")}</p> }.into_any()
}

/// Why not.
pub(super) fn reasons(tr: Tr) -> Vec<(String, String)> {
    let reason = |reason: &ReferralReason| (reason.word().to_owned(), tr.word("referral-reason", reason.word()));
    ReferralReason::ALL.iter().map(reason).collect()
}

/// A button that says one thing.
pub(super) fn step(tr: Tr, id: ReferralId, (act, key): (&'static str, &'static str)) -> AnyView {
    view! {
        <form method="post" action=path::referral(id)>
            <input type="hidden" name="do" value=act/>
            <div class="acts"><button>{tr.t(key)}</button></div>
        </form>
    }
    .into_any()
}

/// An answer that is the end, folded away until it is needed.
pub(super) fn folded(
    tr: Tr,
    id: ReferralId,
    (act, key): (&'static str, &'static str),
    filled: &Filled,
    questions: AnyView,
) -> AnyView {
    let suffix = place("", act);
    let open = filled.issues.iter().any(|issue| issue.field.ends_with(&suffix));
    view! {
        <details open=open>
            <summary>{tr.t(key)}</summary>
            <div class="panel">
                <form method="post" action=path::referral(id)>
                    <input type="hidden" name="do" value=act/>
                    {questions}
                    <div class="acts"><button class="second">{tr.t(key)}</button></div>
                </form>
            </div>
        </details>
    }
    .into_any()
}
