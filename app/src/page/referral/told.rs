//! For the person: what was shared with whom, what for, until when, and who has looked. Nothing of what it says.

use axum::extract::Path;
use casework::{
    case,
    referral::{self, Told, is_live},
};
use entity::vocab::{CaseId, ReferralWay};
use leptos::prelude::*;

use crate::{
    desk::Desk,
    fault::Reply,
    i18n::Tr,
    page::case::{Place, framed},
    path, ui,
};

/// Times that are named of those who have looked.
const LOOKS: usize = 20;

/// The page, to be shown or printed.
pub async fn told(desk: Desk, Path(id): Path<CaseId>) -> Reply {
    let all = referral::told(&desk.ctx, id).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    Ok(desk.page("told-title", || {
        let none = all.is_empty().then(|| view! { <p>{tr.t("told-none")}</p> });
        let body = view! {
            <h1>{tr.t("told-title")}</h1>
            <p>{tr.t("told-intro")}</p>
            {none}
            {all.iter().map(|told| one(tr, told)).collect_view()}
            <p>{tr.t("told-right")}</p>
            <div class="acts"><a href=path::case_referrals(id)>{tr.t("back")}</a></div>
        };
        framed(tr, &desk.ctx, &case, Place::Referrals, None, body.into_any())
    }))
}

fn one(tr: Tr, told: &Told) -> AnyView {
    let row = &told.line.row;
    let sections: Vec<String> = told
        .sections
        .iter()
        .map(|section| tr.word("section", section.word()))
        .collect();
    let until = match row.ended_ms {
        Some(at) if !is_live(row.state) => view! { {tr.t("told-ended")}" "{ui::moment(at)} }.into_any(),
        _ => ui::day(row.ends),
    };
    view! {
        <section>
            <h2 dir="auto">{told.line.to.clone()}</h2>
            <dl class="facts">
                <div><dt>{tr.t("referral-purpose")}</dt><dd>{tr.word("referral-purpose", row.purpose.word())}</dd></div>
                <div><dt>{tr.t("told-what")}</dt><dd>{sections.join(", ")}</dd></div>
                <div><dt>{tr.t("told-since")}</dt><dd>{row.sent_ms.map(ui::moment)}</dd></div>
                <div><dt>{tr.t("referral-until")}</dt><dd>{until}</dd></div>
                <div><dt>{tr.t("told-basis")}</dt><dd>{tr.word("referral-basis", row.basis.word())}</dd></div>
                <div><dt>{tr.t("told-looked")}</dt><dd>{looked(tr, told)}</dd></div>
            </dl>
        </section>
    }
    .into_any()
}

/// Who has looked. Of a sealed file only its code tells that it was opened.
fn looked(tr: Tr, told: &Told) -> AnyView {
    if told.line.row.way == ReferralWay::Outside {
        let copy = |(_, read): &(i64, Option<i64>)| match read {
            Some(at) => view! { <li>{tr.t("told-opened")}" "{ui::moment(*at)}</li> }.into_any(),
            None => view! { <li>{tr.t("told-copy")}</li> }.into_any(),
        };
        let copies = told.copies.iter().map(copy).collect_view();
        return if told.copies.is_empty() {
            tr.t("told-nobody").into_any()
        } else {
            view! { <ul>{copies}</ul> }.into_any()
        };
    }
    if told.looked.is_empty() {
        return tr.t("told-nobody").into_any();
    }
    let latest = told.looked.iter().rev().take(LOOKS);
    let looks = latest
        .map(|(who, at)| view! { <li>{who.clone()}" · "{ui::moment(*at)}</li> })
        .collect_view();
    let more = told.looked.len().saturating_sub(LOOKS);
    let more = (more > 0).then(|| view! { <li>{tr.with("told-more", &[("number", &more.to_string())])}</li> });
    view! { <ul>{looks}{more}</ul> }.into_any()
}
