//! Colleagues: who is here, who waits for keys, inviting, ending access.

use axum::{
    Form,
    extract::Path,
    http::{HeaderMap, header},
};
use casework::{
    Error,
    people::{self, Colleague, Invitation},
    policy::Action,
};
use entity::vocab::{PersonId, PersonState, Role};
use leptos::prelude::*;

use crate::{
    answer::see_other,
    desk::Desk,
    fault::Reply,
    form::Filled,
    i18n::Tr,
    path,
    ui::{self, Typing},
};

/// The list.
pub async fn list(desk: Desk) -> Reply {
    page(&desk, &Filled::default()).await
}

async fn page(desk: &Desk, filled: &Filled) -> Reply {
    let people = people::list(&desk.ctx).await?;
    let tr = desk.tr;
    let roles = &desk.ctx.actor().roles;
    let (gives, manages) = (roles.has(Role::Supervisor), roles.has(Role::Administrator));
    let me = desk.ctx.actor().person;
    let body = || {
        let rows = people
            .iter()
            .map(|one| person(tr, one, gives, manages && one.id != me))
            .collect_view();
        view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("nav-people")}</h1>
            <ul class="tasks">{rows}</ul>
            {manages.then(|| view! { <div class="acts"><a class="button" href=path::INVITE>{tr.t("invite-title")}</a><a href=path::STRENGTHS>{tr.t("strengths-title")}</a></div> })}
        }
        .into_any()
    };
    Ok(desk.form("nav-people", filled, body))
}

fn person(tr: Tr, one: &Colleague, gives: bool, ends: bool) -> AnyView {
    let roles: Vec<String> = one.roles.iter().map(|role| tr.word("role", role.word())).collect();
    let active = one.state == PersonState::Active;
    let waits = active && !one.missing.is_empty();
    let give = (waits && gives).then(|| {
        view! { <form method="post" action=path::give_keys(one.id)><button class="second">{tr.t("people-give-keys")}</button></form> }
    });
    let end = (active && ends).then(|| {
        view! {
            <details><summary>{tr.t("people-end")}</summary><div class="panel">
                <p>{tr.t("people-end-help")}</p>
                <form method="post" action=path::end_access(one.id)><button class="danger">{tr.t("people-end-do")}</button></form>
            </div></details>
        }
    });
    let state = if waits {
        Some(ui::tag(tr.t("people-waits"), "wait"))
    } else {
        None
    };
    let left = (!active).then(|| ui::tag(tr.word("person-state", one.state.word()), ""));
    view! {
        <li>
            <div>
                {one.name.clone()}
                <p class="hint">{roles.join(", ")}</p>
                {waits.then(|| view! { <p class="hint">{tr.t("people-fingerprint")}" "<code>{one.fingerprint.clone()}</code></p> })}
                {end}
            </div>
            {state}{left}{give}
        </li>
    }
    .into_any()
}

/// The form that invites.
pub async fn show_invite(desk: Desk) -> Reply {
    desk.ctx.may(Action::ManagePeople).await?;
    Ok(form(&desk, &Filled::default()))
}

fn form(desk: &Desk, filled: &Filled) -> axum::response::Response {
    let tr = desk.tr;
    let roles = Role::ALL
        .iter()
        .map(|role| (role.word().to_owned(), tr.word("role", role.word())))
        .collect();
    let off = Typing {
        auto: "off",
        mode: "text",
        class: "",
    };
    let body = || {
        view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("invite-title")}</h1>
            <p>{tr.t("invite-intro")}</p>
            <form method="post" action=path::INVITE>
                {ui::line(tr, filled, "name", "join-name", None, off)}
                {ui::line(tr, filled, "login", "sign-in-name", Some("invite-login-hint"), off)}
                {ui::picks(tr, filled, "roles", "join-roles", None, roles)}
                {ui::acts(tr.t("invite-do"), Some((path::PEOPLE.to_owned(), tr.t("back"))))}
            </form>
        }
        .into_any()
    };
    desk.form("invite-title", filled, body)
}

/// Invites.
pub async fn invite(desk: Desk, headers: HeaderMap, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    // What the browser calls this place, so that the address can be handed on as it is.
    let place = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok());
    let filled = Filled::sent(typed);
    let roles = filled
        .typed
        .iter()
        .filter(|(key, _)| key == "roles")
        .map(|(_, word)| word.clone())
        .collect();
    let new = Invitation {
        name: filled.value("name").to_owned(),
        login: filled.value("login").to_owned(),
        roles,
    };
    match people::invite(&desk.ctx, &new).await {
        Ok(token) => Ok(made(
            &desk,
            &format!("{}{}", place.unwrap_or_default(), path::invitation(&token)),
        )),
        Err(Error::Invalid(issues)) => Ok(form(&desk, &filled.wrong(issues))),
        Err(fault) => Err(fault.into()),
    }
}

fn made(desk: &Desk, address: &str) -> axum::response::Response {
    let tr = desk.tr;
    desk.page("invite-made", || {
        view! {
            <h1>{tr.t("invite-made")}</h1>
            <p>{tr.t("invite-made-help")}</p>
            <p><code>{address.to_owned()}</code></p>
            <div class="acts"><a class="button" href=path::PEOPLE>{tr.t("nav-people")}</a></div>
        }
        .into_any()
    })
}

/// Gives a colleague the organisation's keys.
pub async fn give_keys(desk: Desk, Path(id): Path<PersonId>) -> Reply {
    people::give_keys(&desk.ctx, id).await?;
    Ok(see_other(path::PEOPLE))
}

/// Ends a colleague's access.
pub async fn end_access(desk: Desk, Path(id): Path<PersonId>) -> Reply {
    match people::end_access(&desk.ctx, id).await {
        Ok(()) => Ok(see_other(path::PEOPLE)),
        Err(Error::Invalid(issues)) => page(&desk, &Filled::default().wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}
