//! The start page: what this person can do now. No victim's name is on it.

use casework::{
    auth,
    case::{self, Due, Filter, Waiting},
    people, policy, referral,
};
use chrono::Days;
use entity::vocab::{DocumentKind, Role, Section};
use leptos::prelude::*;

use super::{
    cases::table,
    desk::counts as desk_counts,
    referral::waiting,
    tasks::{counts, list},
};
use crate::{desk::Desk, fault::Reply, i18n::Tr, path, ui};

/// Days ahead of which the start page shows tasks.
const AHEAD: u64 = 7;
/// Tasks on the start page; the others are one step away.
const FIRST: usize = 8;

/// The start page of everybody's role.
pub async fn show(desk: Desk) -> Reply {
    let (ctx, tr) = (&desk.ctx, desk.tr);
    let roles = &ctx.actor().roles;
    let helps = Section::ALL
        .iter()
        .any(|section| roles.iter().any(|role| casework::policy::may_hold(role, *section)));
    let cases = if helps {
        Some(
            case::list(
                ctx,
                Filter {
                    size: 5,
                    ..Filter::default()
                },
            )
            .await?
            .0,
        )
    } else {
        None
    };
    let today = ctx.house().clock.today();
    let (tasks, count) = if helps {
        let until = Some(today + Days::new(AHEAD));
        let due = Due { until, ..Due::default() };
        (case::tasks(ctx, due).await?.0, case::count(ctx).await?)
    } else {
        Default::default()
    };
    let asked = case::waiting(ctx).await?;
    let waits = people::waits_for_keys(ctx).await?;
    let keyless = if roles.has(Role::Supervisor) {
        people::list(ctx).await?.iter().filter(|one| !one.missing.is_empty()).count()
    } else {
        0
    };
    let receives = policy::receives(roles);
    let came = if receives { referral::inbox(ctx).await? } else { Vec::new() };
    let (at_desk, unreviewed) = (referral::counts(ctx).await?, case::unreviewed(ctx).await?);
    // A slip of the hand is nobody's news; more than that is.
    let refused = auth::refused(ctx).await?.filter(|refused| refused.number >= 5);
    let name = ctx.actor().name.clone();
    let lines: Vec<String> = roles.iter().map(|role| tr.t(&format!("home-{role}"))).collect();
    Ok(desk.page("nav-home", || {
        let cases = cases.map(|rows| {
            let none = rows.is_empty().then(|| ui::empty(tr.t("home-no-cases"), None));
            view! { <h2>{tr.t("home-cases")}</h2>{none}{(!rows.is_empty()).then(|| table(tr, &rows))} }
        });
        view! {
            {(roles.has(Role::Administrator) && desk.porch.app.key_beside_data).then(|| ui::notice(tr.t("home-key-beside"), true))}
            {refused.map(|refused| ui::refused(tr, refused, Some(path::ME)))}
            {waits.then(|| ui::notice(tr.t("home-waits-for-keys"), true))}
            <h1>{tr.with("home-hello", &[("name", &name)])}</h1>
            {waiting(tr, &came)}
            {receives.then(|| view! { <p><a href=path::REFERRALS>{tr.t("inbox-all")}</a></p> })}
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {(keyless > 0).then(|| people_waiting(tr, keyless))}
            {desk_counts(tr, at_desk, unreviewed)}
            {requests(tr, &asked)}
            {helps.then(|| view! {
                <h2>{tr.t("home-tasks")}</h2>
                {counts(tr, count)}
                {list(tr, &tasks[..tasks.len().min(FIRST)], today, true)}
                <p>{tasks.is_empty().then(|| tr.t("home-no-tasks"))}" "<a href=path::TASKS>{tr.t("home-all-tasks")}</a></p>
            })}
            {cases}
            {actions(tr, &desk)}
        }
        .into_any()
    }))
}

/// What waits for this person's answer.
fn requests(tr: Tr, asked: &[Waiting]) -> Option<AnyView> {
    let line = |waiting: &Waiting| {
        let to = match waiting.kind {
            DocumentKind::Application => path::award(waiting.case),
            kind => path::record(waiting.case, kind),
        };
        view! {
            <li>
                <div><a href=to>{tr.t(&format!("document-{}", waiting.kind))}</a><p class="hint">{waiting.code_name.clone()}" · "{waiting.number.clone()}</p></div>
                <span>{waiting.who.clone()}" · "{ui::moment(waiting.asked_ms)}</span>
            </li>
        }
    };
    let lines = asked.iter().map(line).collect_view();
    (!asked.is_empty()).then(|| view! { <h2>{tr.t("home-waiting")}</h2><ul class="tasks">{lines}</ul> }.into_any())
}

fn people_waiting(tr: Tr, number: usize) -> AnyView {
    view! {
        <ul class="counts"><li class="late"><a href=path::PEOPLE>{tr.with("home-people-wait", &[("number", &number.to_string())])}</a></li></ul>
    }
    .into_any()
}

fn actions(tr: Tr, desk: &Desk) -> AnyView {
    let roles = &desk.ctx.actor().roles;
    let mut links = Vec::new();
    if roles.any(&[Role::Caseworker, Role::Supervisor]) {
        links.push((path::SEARCH, "home-do-check"));
        links.push((path::CASES, "home-do-cases"));
    }
    if roles.any(&[Role::Supervisor, Role::Auditor]) {
        links.push((path::LOG, "home-do-log"));
    }
    if roles.has(Role::Administrator) {
        links.push((path::INVITE, "home-do-invite"));
    }
    let link = |(place, (to, key)): (usize, (&'static str, &'static str))| {
        view! { <a class=if place == 0 { "button" } else { "button second" } href=to>{tr.t(key)}</a> }
    };
    view! { <div class="acts">{links.into_iter().enumerate().map(link).collect_view()}</div> }.into_any()
}
