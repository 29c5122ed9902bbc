//! Accepting an invitation: a passphrase of one's own, and the recovery code on paper.

use axum::{Form, extract::Path, http::StatusCode, response::Response};
use casework::{
    Error,
    auth::{self, Invited},
};
use entity::vocab::Role;
use leptos::prelude::*;

use crate::{
    desk::Porch,
    fault::Reply,
    form::Filled,
    i18n::{Lang, Tr},
    path, ui,
};

/// The invitation.
pub async fn show(porch: Porch, Path(token): Path<String>) -> Reply {
    let invited = auth::invitation(&porch.app.house, &token).await?;
    Ok(form(&porch, StatusCode::OK, &token, &invited, &Filled::default()))
}

/// A passphrase to take or leave.
pub fn offer(tr: Tr) -> AnyView {
    let example = auth::generate(tr.lang() != Lang::En)
        .map(|words| words.to_string())
        .unwrap_or_default();
    view! { <div class="panel"><p>{tr.t("passphrase-offer")}</p><p><code>{example}</code></p></div> }.into_any()
}

fn form(porch: &Porch, status: StatusCode, token: &str, invited: &Invited, filled: &Filled) -> Response {
    let tr = porch.tr;
    let roles: Vec<String> = invited.roles.iter().map(|role: Role| tr.word("role", role.word())).collect();
    porch.page(status, "join-title", || {
        view! {
            <div class="narrow">
                {ui::errors(tr, filled)}
                <h1>{tr.t("join-title")}</h1>
                <dl class="facts">
                    <div><dt>{tr.t("join-name")}</dt><dd>{invited.name.clone()}</dd></div>
                    <div><dt>{tr.t("sign-in-name")}</dt><dd>{invited.login.clone()}</dd></div>
                    <div><dt>{tr.t("join-org")}</dt><dd>{invited.org.clone()}</dd></div>
                    <div><dt>{tr.t("join-roles")}</dt><dd>{roles.join(", ")}</dd></div>
                </dl>
                <p>{tr.t("join-intro")}</p>
                {offer(tr)}
                <form method="post" action=path::invitation(token)>
                    <input type="hidden" name="username" autocomplete="username" value=invited.login.clone()/>
                    {ui::passphrase(tr, filled, "passphrase", "join-passphrase", Some("join-passphrase-hint"), true)}
                    {ui::passphrase(tr, filled, "again", "join-again", None, true)}
                    {ui::acts(tr.t("join-do"), None)}
                </form>
            </div>
        }
        .into_any()
    })
}

/// Whether the passphrase was typed the same twice.
pub fn typed_twice(filled: &Filled) -> Result<(), Error> {
    if filled.value("passphrase") == filled.value("again") {
        return Ok(());
    }
    Err(casework::Issue::new("again", "issue-passphrase-again").into())
}

/// Accepts.
pub async fn join(porch: Porch, Path(token): Path<String>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let invited = auth::invitation(&porch.app.house, &token).await?;
    let filled = Filled::sent(typed);
    let result = match typed_twice(&filled) {
        Ok(()) => auth::join(&porch.app.house, &token, filled.value("passphrase")).await,
        Err(issue) => Err(issue),
    };
    match result {
        Ok(joined) => Ok(recovery_code(&porch, &joined.recovery_code)),
        Err(Error::Invalid(issues)) => Ok(form(
            &porch,
            StatusCode::UNPROCESSABLE_ENTITY,
            &token,
            &invited,
            &Filled::default().wrong(issues),
        )),
        Err(fault) => Err(fault.into()),
    }
}

/// The recovery code, shown once.
pub fn code_panel(tr: Tr, code: &str) -> AnyView {
    view! {
        {ui::notice(tr.t("recovery-once"), true)}
        <ol class="codes"><li>{code.to_owned()}</li></ol>
        <p>{tr.t("recovery-keep")}</p>
    }
    .into_any()
}

/// The page after joining or recovering.
pub fn recovery_code(porch: &Porch, code: &str) -> Response {
    let tr = porch.tr;
    porch.page(StatusCode::OK, "recovery-title", || {
        view! {
            <div class="narrow">
                <h1>{tr.t("recovery-title")}</h1>
                {code_panel(tr, code)}
                <div class="acts"><a class="button" href=path::SIGN_IN>{tr.t("recovery-noted")}</a></div>
            </div>
        }
        .into_any()
    })
}
