//! The frame around every page: head, the way out, menu, content, foot. The tab says a neutral word, and nothing personal
//! is ever in a title.

use std::sync::Arc;

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use casework::{Actor, clock::local};
use entity::vocab::Role;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::{
    assets,
    desk::Porch,
    i18n::{Lang, Tr},
    island::SessionClock,
    path,
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
    let html = owner.with(|| whole(frame, body).to_html());
    drop(owner);
    let html = format!("<!DOCTYPE html>{html}");
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

fn whole(frame: &Frame<'_>, body: impl FnOnce() -> AnyView) -> AnyView {
    let (porch, tr) = (frame.porch, frame.porch.tr);
    let word = tr.t("app-word");
    let title = if frame.issues {
        format!("{}: {}", tr.t("error-word"), frame.title)
    } else {
        frame.title.to_owned()
    };
    let nonce = porch.nonce.0.to_string();
    let body = body();
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
                {menu(frame, tr)}
                <main class="page" id="main" tabindex="-1">{body}</main>
                {foot(frame, tr)}
                {frame.actor.map(|actor| clock(actor, frame, tr))}
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
    let helps = roles.any(&[Role::Lawyer, Role::Psychologist, Role::Nurse, Role::HouseStaff]);
    let mut places = vec![(path::HOME, "nav-home")];
    if leads || helps {
        places.push((path::CASES, "nav-cases"));
    }
    if leads {
        places.push((path::SEARCH, "nav-search"));
    }
    if roles.any(&[Role::Administrator, Role::Supervisor, Role::Auditor]) {
        places.push((path::PEOPLE, "nav-people"));
    }
    if roles.any(&[Role::Supervisor, Role::Auditor]) {
        places.push((path::LOG, "nav-log"));
    }
    places.push((path::ME, "nav-me"));
    places
}

fn menu(frame: &Frame<'_>, tr: Tr) -> AnyView {
    let languages = languages(frame.porch);
    let Some(actor) = frame.actor else {
        return view! { <div class="menu"><div>{languages}</div></div> }.into_any();
    };
    let here = &frame.porch.here;
    let link = |(to, key): (&'static str, &'static str)| {
        let current = here == to || (to != path::HOME && here.starts_with(to));
        view! { <li><a href=to aria-current=current.then_some("page")>{tr.t(key)}</a></li> }
    };
    let links = places(actor).into_iter().map(link).collect_view();
    view! {
        <details class="menu">
            <summary>{tr.t("menu")}</summary>
            <div>
                <nav aria-label=tr.t("menu")><ul>{links}</ul></nav>
                {languages}
                <form method="post" action="/sign-out"><button class="link">{tr.t("sign-out")}</button></form>
            </div>
        </details>
    }
    .into_any()
}

fn foot(frame: &Frame<'_>, tr: Tr) -> AnyView {
    let phone = frame.porch.app.help_phone.to_string();
    let call = (!phone.is_empty()).then(|| {
        let digits: String = phone
            .chars()
            .filter(|letter| letter.is_ascii_digit() || *letter == '+')
            .collect();
        view! { <p>{tr.t("help-call")}" "<a href=format!("tel:{digits}")>{phone}</a></p> }
    });
    let ends = frame.actor.map(|actor| {
        let at = local(actor.ends_ms).format("%H:%M").to_string();
        view! { <p>{actor.name.clone()}" · "{tr.with("session-ends", &[("at", &at)])}</p> }
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
fn clock(actor: &Actor, frame: &Frame<'_>, tr: Tr) -> AnyView {
    let left = u32::try_from((actor.ends_ms - frame.porch.app.house.clock.now_ms()) / 1000).unwrap_or_default();
    let warn = tr.with("session-warn", &[("at", &local(actor.ends_ms).format("%H:%M").to_string())]);
    view! { <SessionClock seconds_left=left warn=warn stay=tr.t("session-stay") title=tr.t("session-title")/> }.into_any()
}
