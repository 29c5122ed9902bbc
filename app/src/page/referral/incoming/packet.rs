//! What is shared, for who has taken a referral on and for who sent the letter; what was said, and what can be done.

use casework::{
    policy::Relation,
    referral::{self, Content},
};
use entity::vocab::{MessageKind, ReferralOutcome, ReferralState};
use leptos::prelude::*;

use super::{
    TAKE_BACK,
    admit::{self, Admit},
    cover::{folded, reasons, step, words_at_end},
    place,
};
use crate::{desk::Desk, form::Filled, i18n::Tr, page::referral::words, path, ui};

/// The page.
pub(super) fn view(desk: &Desk, content: &Content, relation: Relation, (admit, filled): (Option<Admit>, &Filled)) -> AnyView {
    let (tr, row) = (desk.tr, &content.line.row);
    let link = |kind: MessageKind| view! { <a class="button second" href=path::message(row.id, kind)>{tr.word("message", kind.word())}</a> };
    let links = referral::kinds(&desk.ctx.actor().roles, content.side)
        .into_iter()
        .map(link)
        .collect_view();
    let taken = relation == Relation::Acceptor;
    view! {
        {ui::errors(tr, filled)}
        <h1>{tr.t("incoming-title")}" "<span class="num">{row.number.to_string()}</span></h1>
        {words::facts(tr, &content.line)}
        {words::records(tr, &content.shot)}
        {words::files(tr, &content.shot.files, Some(&|file| path::packet_file(row.id, file)))}
        {admit.map(|admit| admit::view(tr, row.id, &admit, filled))}
        {words::messages(tr, &content.messages, None)}
        <h2>{tr.t("incoming-write")}</h2>
        <div class="acts">{links}</div>
        {taken.then(|| steps(tr, content, filled))}
        {(!taken).then(|| step(tr, row.id, (TAKE_BACK, "incoming-take-back")))}
        <div class="acts"><a href=path::REFERRALS>{tr.t("back")}</a></div>
    }
    .into_any()
}

/// How it goes on, for who has taken it on.
fn steps(tr: Tr, content: &Content, filled: &Filled) -> AnyView {
    let row = &content.line.row;
    let outcome = |outcome: &ReferralOutcome| (outcome.word().to_owned(), tr.word("referral-outcome", outcome.word()));
    let outcomes = ReferralOutcome::ALL.iter().map(outcome).collect();
    let completes = view! {
        {ui::choice(tr, filled, &place("outcome", "complete"), "incoming-outcome", None, outcomes)}
        {words_at_end(tr, &content.line, "complete", filled)}
    };
    let returns = view! {
        {ui::choice(tr, filled, &place("reason", "return"), "incoming-reason", None, reasons(tr))}
        {words_at_end(tr, &content.line, "return", filled)}
    };
    let begins = row.state == ReferralState::Accepted;
    view! {
        <h2>{tr.t("incoming-next")}</h2>
        <p>{tr.t("incoming-next-intro")}</p>
        {begins.then(|| step(tr, row.id, ("begin", "incoming-begin")))}
        {folded(tr, row.id, ("complete", "incoming-complete"), filled, completes.into_any())}
        {folded(tr, row.id, ("return", "incoming-return"), filled, returns.into_any())}
    }
    .into_any()
}
