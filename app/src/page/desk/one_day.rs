//! Sections that were given for one day in an emergency, to be reviewed by somebody who neither gave nor used them.

use axum::{
    Form,
    extract::{Path, Query},
};
use casework::{
    Error,
    case::{self, Emergency},
};
use entity::vocab::{EmergencyFinding, EmergencyId};
use leptos::prelude::*;

use crate::{
    answer::see_other,
    desk::Desk,
    fault::Reply,
    form::Filled,
    i18n::Tr,
    paged::{self, Asked},
    path, ui,
};

/// The list.
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Reply {
    show_page(&desk, asked.page, &Filled::default()).await
}

async fn show_page(desk: &Desk, page: u32, filled: &Filled) -> Reply {
    let (all, more) = case::emergencies(&desk.ctx, page).await?;
    let tr = desk.tr;
    Ok(desk.form("emergency-title", filled, || {
        let none = all.is_empty().then(|| ui::empty(tr.t("emergency-none"), None));
        view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("emergency-title")}</h1>
            <p>{tr.t("emergency-intro")}</p>
            {none}
            {all.iter().map(|one| emergency(tr, one)).collect_view()}
            {paged::links(tr, page, more, |page| format!("{}?page={page}", path::ONE_DAY))}
            <div class="acts"><a href=path::DESK>{tr.t("back")}</a></div>
        }
        .into_any()
    }))
}

fn emergency(tr: Tr, one: &Emergency) -> AnyView {
    let state = match &one.review {
        Some((finding, ..)) => {
            let tone = if *finding == EmergencyFinding::Justified {
                "good"
            } else {
                "late"
            };
            ui::tag(tr.word("emergency-finding", finding.word()), tone)
        }
        None if one.over => ui::tag(tr.t("emergency-waits"), "late"),
        None => ui::tag(tr.t("emergency-goes-on"), "wait"),
    };
    let fact = |key: &'static str, words: String| view! { <div><dt>{tr.t(key)}</dt><dd dir="auto">{words}</dd></div> };
    let reviewed = one.review.as_ref().map(|(_, by, at)| {
        view! { <div><dt>{tr.t("emergency-reviewed")}</dt><dd>{by.clone()}" · "{ui::moment(*at)}</dd></div> }
    });
    let reason = if one.reason.is_empty() {
        tr.t("emergency-no-key")
    } else {
        one.reason.clone()
    };
    view! {
        <section id=one.id.to_string()>
            <h2>{tr.word("section", one.section.word())}" · "<span class="num">{one.case.clone()}</span>" "{state}</h2>
            <dl class="facts">
                {fact("emergency-who", one.who.clone())}
                {fact("emergency-giver", one.giver.clone())}
                {fact("emergency-reason", reason)}
                <div><dt>{tr.t("emergency-from")}</dt><dd>{ui::moment(one.at_ms)}</dd></div>
                <div><dt>{tr.t("emergency-until")}</dt><dd>{ui::moment(one.ends_ms)}</dd></div>
                {fact("emergency-opened", one.opened.to_string())}
                {reviewed}
            </dl>
            {review(tr, one)}
        </section>
    }
    .into_any()
}

/// The way to say what was found; for the two who are in it only why they cannot.
fn review(tr: Tr, one: &Emergency) -> Option<AnyView> {
    if !one.over || one.review.is_some() {
        return None;
    }
    if one.own {
        return Some(view! { <p class="soft">{tr.t("emergency-own")}</p> }.into_any());
    }
    // Read aloud, the buttons of many lines would sound alike.
    let about = format!(": {}, {}", tr.word("section", one.section.word()), one.case);
    let button = |finding: &EmergencyFinding| {
        let words = tr.word("emergency-finding", finding.word());
        view! { <button class="second" name="finding" value=finding.word()>{words}<span class="unseen">{about.clone()}</span></button> }
    };
    Some(
        view! {
            <form method="post" action=path::review(one.id)>
                <div class="acts">{EmergencyFinding::ALL.iter().map(button).collect_view()}</div>
            </form>
        }
        .into_any(),
    )
}

/// Keeps what was found.
pub async fn review_one(desk: Desk, Path(id): Path<EmergencyId>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    match case::review(&desk.ctx, id, filled.value("finding").parse().ok()).await {
        Ok(()) => Ok(see_other(path::ONE_DAY)),
        Err(Error::Invalid(mut issues)) => {
            for issue in &mut issues {
                // Each line has buttons of its own; the message stands above them all.
                issue.field.clear();
            }
            show_page(&desk, 0, &filled.wrong(issues)).await
        }
        Err(fault) => Err(fault.into()),
    }
}
