//! The frame around every page: head, the way out, menu, content, foot. The tab says a neutral word, and nothing personal
//! is ever in a title.

use std::sync::Arc;

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use casework::{Actor, policy::receives};
use data_encoding::HEXLOWER;
use entity::vocab::Role;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::{
    assets,
    desk::Porch,
    ending::Ending,
    i18n::{Lang, Tr},
    island::SessionClock,
    path,
    visitor::Again,
};

/// What the frame needs to know.
pub struct Frame<'a> {
    /// The request.
    pub porch: &'a Porch,
    /// Who is signed in.
    pub actor: Option<&'a Actor>,
    /// The page's title in words.
    pub title: &'a str,
    /// Whether a form on the page has to be looked at again.
    pub issues: bool,
}

/// Renders a page.
pub fn document(frame: &Frame<'_>, status: StatusCode, body: impl FnOnce() -> AnyView) -> Response {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| whole(frame, status, body).to_html());
    drop(owner);
    let html = format!("<!DOCTYPE html>{html}");
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

fn whole(frame: &Frame<'_>, status: StatusCode, body: impl FnOnce() -> AnyView) -> AnyView {
    let (porch, tr) = (frame.porch, frame.porch.tr);
    let word = tr.t("app-word");
    let title = if frame.issues {
        format!("{}: {}", tr.t("error-word"), frame.title)
    } else {
        frame.title.to_owned()
    };
    let nonce = porch.nonce.0.to_string();
    let ending = frame.actor.map(|actor| Ending::of(actor, porch.app.house.clock.now_ms(), tr));
    let (body, foot) = (body(), foot(frame, ending.as_ref(), tr));
    view! {
        <html lang=tr.lang().code()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <title>{format!("{title} · {word}")}</title>
                <link rel="icon" href=assets::href("icon.svg") type="image/svg+xml"/>
                <link rel="stylesheet" href=assets::href("style.css")/>
                <script nonce=nonce.clone() inner_html=assets::exit_script()></script>
            </head>
            <body data-signed-in=frame.actor.is_some().then_some("")>
                <a class="skip" href="#main">{tr.t("skip-to-content")}</a>
                <button class="skip" form="exit">{tr.t("exit-now")}</button>
                {top(porch, tr, &word)}
                {menu(frame, status, tr)}
                <main class="page" id="main" tabindex="-1">{body}</main>
                {foot}
                {ending.map(|ending| clock(ending, tr))}
                <script type="module" nonce=nonce inner_html=assets::loader()></script>
            </body>
        </html>
    }
    .into_any()
}

fn top(porch: &Porch, tr: Tr, word: &str) -> AnyView {
    view! {
        <header class="top"><div>
            <a class="word" href="/">
                <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 1.5h8l4 4v13H4zM12 1.5v4h4M7 10h6M7 13.5h6"/></svg>
                {word.to_owned()}
            </a>
            <form id="exit" method="post" action="/exit" data-to=porch.app.exit_to.to_string() data-title=tr.t("exit-title")
                data-say1=tr.with("exit-presses", &[("left", "2")]) data-say2=tr.with("exit-presses", &[("left", "1")])
                data-away=tr.t("exit-away")>
                <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
                <span class="unseen" role="status"></span>
                <button>{tr.t("exit-now")}</button>
            </form>
        </div></header>
    }
    .into_any()
}

/// Whether the language can be changed here. The way back is to ask for the address anew: what was shown once, after a form
/// was taken, would be lost, and where nothing can be looked at there would be nothing.
fn offers_languages(porch: &Porch, status: StatusCode) -> bool {
    match porch.again {
        Again::Page => true,
        Again::Form => matches!(status, StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT),
        Again::Nothing => false,
    }
}

fn languages(porch: &Porch) -> AnyView {
    let current = porch.tr.lang();
    let here = porch.here.clone();
    let button = |lang: Lang| {
        view! {
            <button class="link" name="to" value=lang.code() lang=lang.code() aria-current=(lang == current).then_some("true")>
                {lang.own_name()}
            </button>
        }
    };
    view! {
        <form method="post" action="/language" class="lang">
            <input type="hidden" name="back" value=here/>
            {Lang::ALL.map(button).into_iter().collect_view()}
        </form>
    }
    .into_any()
}

/// The pages that a person's roles have, with their keys.
fn places(actor: &Actor) -> Vec<(&'static str, &'static str)> {
    let roles = &actor.roles;
    let leads = roles.any(&[Role::Caseworker, Role::Supervisor]);
    let helps = roles.any(&[Role::Lawyer, Role::Psychologist, Role::Nurse, Role::HouseStaff, Role::Funder]);
    let mut places = vec![(path::HOME, "nav-home")];
    if leads || helps {
        places.push((path::CASES, "nav-cases"));
        places.push((path::TASKS, "tasks-title"));
    }
    if receives(roles) {
        places.push((path::REFERRALS, "referrals-nav"));
    }
    if leads {
        places.push((path::SEARCH, "nav-search"));
    }
    if leads || roles.has(Role::HouseStaff) {
        places.push((path::HOUSE, "house-title"));
    }
    if leads || roles.has(Role::ReportingOfficer) {
        places.push((path::FIGURES, "figures-title"));
    }
    if roles.any(&[Role::Administrator, Role::Supervisor, Role::Auditor]) {
        places.push((path::PEOPLE, "nav-people"));
    }
    if roles.any(&[Role::Supervisor, Role::Auditor]) {
        places.push((path::DESK, "desk-nav"));
        places.push((path::LOG, "nav-log"));
    }
    places.push((path::ME, "nav-me"));
    places
}

fn menu(frame: &Frame<'_>, status: StatusCode, tr: Tr) -> Option<AnyView> {
    let languages = offers_languages(frame.porch, status).then(|| languages(frame.porch));
    let Some(actor) = frame.actor else {
        return languages.map(|languages| view! { <div class="menu"><div>{languages}</div></div> }.into_any());
    };
    let here = &frame.porch.here;
    let link = |(to, key): (&'static str, &'static str)| {
        let current = here == to || (to != path::HOME && here.starts_with(to));
        view! { <li><a href=to aria-current=current.then_some("page")>{tr.t(key)}</a></li> }
    };
    let links = places(actor).into_iter().map(link).collect_view();
    let menu = view! {
        <details class="menu">
            <summary>{tr.t("menu")}</summary>
            <div>
                <nav aria-label=tr.t("menu")><ul>{links}</ul></nav>
                {languages}
                <form method="post" action="/sign-out"><button class="link">{tr.t("sign-out")}</button></form>
            </div>
        </details>
    };
    Some(menu.into_any())
}

fn foot(frame: &Frame<'_>, ending: Option<&Ending>, tr: Tr) -> AnyView {
    let phone = frame.porch.app.help_phone.to_string();
    let call = (!phone.is_empty()).then(|| {
        let digits: String = phone
            .chars()
            .filter(|letter| letter.is_ascii_digit() || *letter == '+')
            .collect();
        view! { <p>{tr.t("help-call")}" "<a href=format!("tel:{digits}")>{phone}</a></p> }
    });
    let ends = frame.actor.zip(ending).map(|(actor, ending)| {
        // For islands.js: by this word the tabs of one session know each other. It is in the log and opens nothing.
        let session = HEXLOWER.encode(&actor.session[..8]);
        let left = ending.left.to_string();
        let ends = ending.ends.clone();
        view! { <p>{actor.name.clone()}" · "<span id="until" data-session=session data-left=left>{ends}</span></p> }
    });
    view! {
        <footer class="foot"><div>
            {call}
            <p><a href=path::HELP>{tr.t("nav-help")}</a></p>
            {ends}
        </div></footer>
    }
    .into_any()
}

/// The warning before a session ends: an island; without it the foot says the time.
fn clock(ending: Ending, tr: Tr) -> AnyView {
    let Ending { left, warn, .. } = ending;
    view! { <SessionClock seconds_left=left warn=warn stay=tr.t("session-stay") title=tr.t("session-title")/> }.into_any()
}
