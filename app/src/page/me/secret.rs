//! Changing the passphrase and making a new recovery code; both ask for the present passphrase.

use axum::Form;
use casework::{Error, auth};
use leptos::prelude::*;

use crate::{
    answer::see_other,
    desk::Desk,
    fault::Reply,
    form::Filled,
    page::join::{code_panel, offer, typed_twice},
    path, ui,
};

/// The form for a new passphrase.
pub async fn show(desk: Desk) -> Reply {
    Ok(form(&desk, &Filled::default()))
}

fn form(desk: &Desk, filled: &Filled) -> axum::response::Response {
    let tr = desk.tr;
    let body = || {
        view! {
            <div class="narrow">
                {ui::errors(tr, filled)}
                <h1>{tr.t("passphrase-title")}</h1>
                <p>{tr.t("passphrase-intro")}</p>
                {offer(tr)}
                <form method="post" action=path::PASSPHRASE>
                    {ui::passphrase(tr, filled, "current", "passphrase-current", None, false)}
                    {ui::passphrase(tr, filled, "passphrase", "join-passphrase", Some("join-passphrase-hint"), true)}
                    {ui::passphrase(tr, filled, "again", "join-again", None, true)}
                    {ui::acts(tr.t("passphrase-do"), Some((path::ME.to_owned(), tr.t("back"))))}
                </form>
            </div>
        }
        .into_any()
    };
    desk.form("passphrase-title", filled, body)
}

/// Changes the passphrase.
pub async fn change(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    let result = match typed_twice(&filled) {
        Ok(()) => auth::change_passphrase(&desk.ctx, filled.value("current"), filled.value("passphrase")).await,
        Err(issue) => Err(issue),
    };
    match result {
        Ok(()) => Ok(see_other(path::ME)),
        Err(Error::Invalid(issues)) => Ok(form(&desk, &Filled::default().wrong(issues))),
        Err(fault) => Err(fault.into()),
    }
}

/// The form for a new recovery code.
pub async fn show_code(desk: Desk) -> Reply {
    Ok(code_form(&desk, &Filled::default()))
}

fn code_form(desk: &Desk, filled: &Filled) -> axum::response::Response {
    let tr = desk.tr;
    let body = || {
        view! {
            <div class="narrow">
                {ui::errors(tr, filled)}
                <h1>{tr.t("recovery-title")}</h1>
                <p>{tr.t("recovery-intro")}</p>
                <form method="post" action=path::RECOVERY_CODE>
                    {ui::passphrase(tr, filled, "current", "passphrase-current", None, false)}
                    {ui::acts(tr.t("recovery-do"), Some((path::ME.to_owned(), tr.t("back"))))}
                </form>
            </div>
        }
        .into_any()
    };
    desk.form("recovery-title", filled, body)
}

/// Makes a new recovery code and shows it once.
pub async fn new_code(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    match auth::new_recovery_code(&desk.ctx, Filled::sent(typed).value("current")).await {
        Ok(code) => {
            let tr = desk.tr;
            Ok(desk.page("recovery-title", || {
                view! {
                    <div class="narrow">
                        <h1>{tr.t("recovery-title")}</h1>
                        {code_panel(tr, &code)}
                        <div class="acts"><a class="button" href=path::ME>{tr.t("codes-noted")}</a></div>
                    </div>
                }
                .into_any()
            }))
        }
        Err(Error::Invalid(issues)) => Ok(code_form(&desk, &Filled::default().wrong(issues))),
        Err(fault) => Err(fault.into()),
    }
}
