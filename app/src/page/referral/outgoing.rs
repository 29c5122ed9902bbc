//! One referral of a case: what is known of it, what is chosen and shared, what was said, and what can be done with it.

use axum::extract::Path;
use casework::{
    case::{self, Overview},
    policy::Action,
    referral::{self, Message, SHARED, Shown, is_guarded, is_out},
};
use entity::vocab::{
    CaseId, DocumentId, DocumentKind, MessageKind, ReferralId, ReferralSide, ReferralState, ReferralWay, Section,
};
use leptos::prelude::*;

use super::{outgoing_acts::acts, words};
use crate::{
    desk::Desk,
    fault::Reply,
    form::Filled,
    i18n::Tr,
    page::case::{Place, framed},
    path, ui,
};

/// The page.
pub async fn show(desk: Desk, Path((id, referral)): Path<(CaseId, ReferralId)>) -> Reply {
    page(&desk, (id, referral), &Filled::default()).await
}

pub(super) async fn page(desk: &Desk, (id, referral): (CaseId, ReferralId), filled: &Filled) -> Reply {
    let shown = referral::show(&desk.ctx, id, referral).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    Ok(desk.form("referral-title", filled, || {
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("referral-title")}" "{shown.line.row.number.to_string()}</h1>
            {words::facts(tr, &shown.line)}
            {(!shown.named.is_empty()).then(|| view! { <p dir="auto">{tr.t("referral-consent-names")}": "{shown.named.clone()}</p> })}
            {holders(tr, &shown)}
            {chosen(desk, &case, &shown)}
            {shown.shot.as_ref().map(|shot| words::records(tr, shot))}
            {said(desk, &case, &shown, filled)}
            {acts(desk, &case, &shown, filled)}
            {(shown.copies > 0).then(|| view! { <p><a href=path::copy(id, referral)>{tr.t("copy-list")}</a></p> })}
            <div class="acts"><a href=path::case_referrals(id)>{tr.t("back")}</a></div>
        };
        framed(tr, &desk.ctx, &case, Place::Referrals, None, body.into_any())
    }))
}

fn holders(tr: Tr, shown: &Shown) -> Option<AnyView> {
    (!shown.holders.is_empty()).then(|| view! { <p>{tr.t("referral-holders")}": "{shown.holders.join(", ")}</p> }.into_any())
}

/// What is chosen, by section; while it is put together with the ways to choose.
fn chosen(desk: &Desk, case: &Overview, shown: &Shown) -> Option<AnyView> {
    let (tr, row) = (desk.tr, &shown.line.row);
    let (id, draft) = (case.case.id, row.state == ReferralState::Draft);
    if row.case_id != Some(id) {
        return None;
    }
    let writes = draft && case.may(&desk.ctx, Action::Share(Section::Consent));
    let line = |section: &Section| {
        let of = |one: &&referral::Record| one.kind.section() == *section;
        let fields: usize = shown.chosen.records.iter().filter(of).map(|record| record.fields.len()).sum();
        let files = shown.chosen.files.iter().filter(|(one, _)| one == section).count();
        let offers = writes && case.may(&desk.ctx, Action::Read(*section));
        if fields + files == 0 && !offers {
            return None;
        }
        let number = tr.with(
            "referral-chosen-number",
            &[("fields", &fields.to_string()), ("files", &files.to_string())],
        );
        let name = tr.word("section", section.word());
        let link = if offers {
            view! { <a href=path::choose(id, row.id, *section)>{name}</a> }.into_any()
        } else {
            name.into_any()
        };
        let guarded = is_guarded(*section).then(|| ui::tag(tr.t("referral-guarded"), "wait"));
        Some(view! { <li><div>{link}" "{guarded}</div><span class="num">{number}</span></li> })
    };
    let lines = SHARED.iter().filter_map(line).collect_view();
    let ways = writes.then(|| {
        view! {
            <div class="acts">
                <a class="button second" href=path::preview(id, row.id)>{tr.t("referral-preview")}</a>
                <a href=path::edit_referral(id, row.id)>{tr.t("edit")}</a>
                <a href=path::record(id, DocumentKind::Consent)>{tr.t("referral-to-consents")}</a>
            </div>
        }
    });
    let why = draft.then(|| view! { <p class="text" dir="auto">{shown.chosen.why.clone()}</p> });
    let reason = (!shown.chosen.reason.is_empty()).then(|| {
        view! { <p dir="auto">{tr.t("referral-exception")}" "{shown.chosen.reason.clone()}</p> }
    });
    Some(view! { {why}{reason}<h2>{tr.t("referral-chosen")}</h2><ul class="tasks">{lines}</ul>{ways} }.into_any())
}

/// What was said, with the way to take it over, and a few words more.
fn said(desk: &Desk, case: &Overview, shown: &Shown, filled: &Filled) -> AnyView {
    let (tr, id, row) = (desk.tr, case.case.id, &shown.line.row);
    let takes = case.may(&desk.ctx, Action::TakeOver(Section::Legal)) && !case.has_ended();
    let take = |message: &Message| {
        let structured = message.kind != MessageKind::Text && message.side == ReferralSide::Receiver;
        (takes && structured && !message.taken).then(|| {
            view! {
                <form method="post" action=path::take_over(id, row.id, message.id)>
                    <div class="acts"><button class="second">{tr.t("message-take")}<span class="unseen">": "{tr.word("message", message.kind.word())}</span></button></div>
                </form>
            }
            .into_any()
        })
    };
    let writes = is_out(row.state) && row.way != ReferralWay::Outside && case.may(&desk.ctx, Action::Share(Section::Consent));
    let form = writes.then(|| {
        let new = filled.value("message").parse().unwrap_or_else(|_| DocumentId::random());
        view! {
            <form method="post" action=path::case_messages(id, row.id)>
                <input type="hidden" name="message" value=new.to_string()/>
                {ui::area(tr, filled, "text", "message-words", Some("message-words-hint"))}
                <div class="acts"><button class="second">{tr.t("message-send")}</button></div>
            </form>
        }
    });
    view! { {words::messages(tr, &shown.messages, Some(&take))}{form} }.into_any()
}
