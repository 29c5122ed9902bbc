//! A forgotten passphrase: the printed recovery code opens the way to a new one.

use axum::{Form, http::StatusCode, response::Response};
use casework::{Error, auth};
use leptos::prelude::*;

use super::join::{offer, recovery_code, typed_twice};
use crate::{
    desk::Porch,
    fault::Reply,
    form::Filled,
    path,
    ui::{self, Typing},
};

/// The form.
pub async fn show(porch: Porch) -> Response {
    form(&porch, StatusCode::OK, &Filled::default())
}

fn form(porch: &Porch, status: StatusCode, filled: &Filled) -> Response {
    let tr = porch.tr;
    porch.page(status, "recover-title", || {
        let login = Typing {
            auto: "username",
            mode: "text",
            class: "",
        };
        let code = Typing {
            auto: "off",
            mode: "text",
            class: "num",
        };
        view! {
            <div class="narrow">
                {ui::errors(tr, filled)}
                <h1>{tr.t("recover-title")}</h1>
                <p>{tr.t("recover-intro")}</p>
                <form method="post" action=path::RECOVER>
                    {ui::line(tr, filled, "login", "sign-in-name", None, login)}
                    {ui::line(tr, filled, "code", "recover-code", Some("recover-code-hint"), code)}
                    {offer(tr)}
                    {ui::passphrase(tr, filled, "passphrase", "join-passphrase", Some("join-passphrase-hint"), true)}
                    {ui::passphrase(tr, filled, "again", "join-again", None, true)}
                    {ui::acts(tr.t("recover-do"), Some((path::SIGN_IN.to_owned(), tr.t("back"))))}
                </form>
            </div>
        }
        .into_any()
    })
}

/// Sets the new passphrase.
pub async fn recover(porch: Porch, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    let (login, code) = (filled.value("login"), filled.value("code"));
    let result = match typed_twice(&filled) {
        Ok(()) => {
            let address = porch.visitor.address;
            auth::recover(&porch.app.house, login, code, filled.value("passphrase"), address).await
        }
        Err(issue) => Err(issue),
    };
    match result {
        Ok(code) => Ok(recovery_code(&porch, &code)),
        Err(Error::Invalid(issues)) => {
            let kept = Filled::sent(vec![
                ("login".to_owned(), login.to_owned()),
                ("code".to_owned(), code.to_owned()),
            ]);
            Ok(form(&porch, StatusCode::UNPROCESSABLE_ENTITY, &kept.wrong(issues)))
        }
        Err(fault) => Err(fault.into()),
    }
}
