//! Signing in, signing out, leaving fast, changing the language.

use axum::{
    Form,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use casework::{
    Error,
    auth::{self, Credentials},
};
use leptos::prelude::*;

use crate::{
    answer::{see_other, with_session},
    desk::{App, Desk, LANGUAGE, Porch},
    fault::Reply,
    form::Filled,
    i18n::Lang,
    path,
    ui::{self, Typing},
};

/// The form.
pub async fn show(porch: Porch) -> Reply {
    if porch.signed_in().await?.is_some() {
        return Ok(see_other(path::HOME));
    }
    Ok(form(&porch, StatusCode::OK, &Filled::default()))
}

fn form(porch: &Porch, status: StatusCode, filled: &Filled) -> Response {
    let tr = porch.tr;
    porch.page(status, "sign-in-title", || {
        let login = Typing { auto: "username", mode: "text", class: "" };
        let code = Typing { auto: "one-time-code", mode: "text", class: "short num" };
        view! {
            <div class="narrow">
                {ui::errors(tr, filled)}
                <h1>{tr.t("sign-in-title")}</h1>
                <form method="post" action=path::SIGN_IN>
                    {ui::line(tr, filled, "login", "sign-in-name", None, login)}
                    {ui::passphrase(tr, filled, "passphrase", "sign-in-passphrase", None, false)}
                    {ui::line(tr, filled, "code", "sign-in-code", Some("sign-in-code-hint"), code)}
                    {ui::acts(tr.t("sign-in-do"), None)}
                </form>
                <details>
                    <summary>{tr.t("sign-in-trouble")}</summary>
                    <div class="panel"><p>{tr.t("sign-in-trouble-help")}</p><p><a href=path::RECOVER>{tr.t("recover-title")}</a></p></div>
                </details>
                <details>
                    <summary>{tr.t("exit-what")}</summary>
                    <div class="panel"><p>{tr.t("exit-what-help")}</p></div>
                </details>
            </div>
        }
        .into_any()
    })
}

/// Signs in.
pub async fn sign_in(porch: Porch, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    let typed = Credentials {
        login: filled.value("login").to_owned(),
        passphrase: filled.value("passphrase").to_owned(),
        code: filled.value("code").to_owned(),
    };
    match auth::sign_in(&porch.app.house, &typed, porch.visitor).await {
        Ok(token) => Ok(with_session(see_other(path::HOME), &token.to_cookie())),
        Err(Error::Invalid(issues)) => {
            // The name stays in the form; the passphrase does not.
            let kept = Filled::sent(vec![("login".to_owned(), typed.login)]).wrong(issues);
            Ok(form(&porch, StatusCode::UNPROCESSABLE_ENTITY, &kept))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Signs out.
pub async fn sign_out(desk: Option<Desk>) -> Reply {
    if let Some(desk) = desk {
        auth::end(&desk.ctx, None).await?;
    }
    Ok(with_session(see_other(path::SIGN_IN), ""))
}

/// Leaves fast: ends the session and goes to a page that says nothing. Not a redirect, because browsers hold a form's
/// redirect to the content security policy and would stay on this page.
pub async fn exit(State(app): State<App>, desk: Option<Desk>) -> Response {
    if let Some(desk) = desk
        && let Err(fault) = auth::end(&desk.ctx, None).await
    {
        tracing::error!(%fault, "exit.session");
    }
    let away = format!("0;url={}", app.exit_to);
    let response = (
        StatusCode::OK,
        [(header::REFRESH, away), (header::CONTENT_TYPE, "text/html".to_owned())],
        "<!DOCTYPE html><title> </title>",
    );
    with_session(response.into_response(), "")
}

/// Remembers the language and goes back.
pub async fn language(Form(typed): Form<Vec<(String, String)>>) -> Response {
    let filled = Filled::sent(typed);
    let lang = Lang::parse(filled.value("to")).unwrap_or_default();
    let back = filled.value("back");
    // Only to a page of ours.
    let back = if back.starts_with('/') && !back.starts_with("//") && !back.contains('\\') {
        back
    } else {
        path::HOME
    };
    let mut response = see_other(back);
    let cookie = format!(
        "{LANGUAGE}={}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=31536000",
        lang.code()
    );
    if let Ok(value) = cookie.parse() {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}
