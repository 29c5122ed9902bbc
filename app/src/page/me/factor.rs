//! Setting up the second factor: scan or type, confirm with a code, print ten codes for the day the phone is lost.

use axum::{Form, response::Response};
use casework::{
    Error,
    auth::{self, Progress, Setup},
};
use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::{
    answer::see_other,
    desk::Desk,
    fault::Reply,
    form::Filled,
    path,
    ui::{self, Typing},
};

/// The beginning, the set-up, or the state if it is set up.
pub async fn show(desk: Desk) -> Reply {
    Ok(match auth::factor(&desk.ctx).await? {
        Progress::None => beginning(&desk, &Filled::default()),
        Progress::Waiting(setup) => form(&desk, &setup, &Filled::default()),
        Progress::Set => is_set(&desk, &Filled::default()),
    })
}

fn beginning(desk: &Desk, filled: &Filled) -> Response {
    let tr = desk.tr;
    let body = || {
        view! {
            <div class="narrow">
                {ui::errors(tr, filled)}
                <h1>{tr.t("factor-title")}</h1>
                <p>{tr.t("factor-why")}</p>
                <form method="post" action=path::SECOND_FACTOR>
                    <input type="hidden" name="begin" value="yes"/>
                    {ui::passphrase(tr, filled, "current", "passphrase-current", None, false)}
                    {ui::acts(tr.t("factor-begin"), None)}
                </form>
            </div>
        }
        .into_any()
    };
    desk.form("factor-title", filled, body)
}

fn is_set(desk: &Desk, filled: &Filled) -> Response {
    let tr = desk.tr;
    let body = || {
        view! {
            <div class="narrow">
                {ui::errors(tr, filled)}
                <h1>{tr.t("factor-title")}</h1>
                <p>{tr.t("factor-is-set")}</p>
                <form method="post" action=path::PAPER_CODES>
                    <h2>{tr.t("factor-new-paper")}</h2>
                    {ui::passphrase(tr, filled, "current", "passphrase-current", None, false)}
                    {ui::acts(tr.t("factor-new-paper-do"), Some((path::ME.to_owned(), tr.t("back"))))}
                </form>
            </div>
        }
        .into_any()
    };
    desk.form("factor-title", filled, body)
}

/// A QR code as one SVG path, black on white whatever the page's colours, so that phones can read it.
fn qr(address: &str) -> Option<AnyView> {
    const QUIET: i32 = 4;
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut squares = String::new();
    for y in 0..size {
        for x in 0..size {
            if code.get_module(x, y) {
                let square = format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET);
                squares.push_str(&square);
            }
        }
    }
    let edge = size + 2 * QUIET;
    Some(
        view! { <div class="qr"><svg viewBox=format!("0 0 {edge} {edge}") aria-hidden="true"><path d=squares/></svg></div> }
            .into_any(),
    )
}

fn form(desk: &Desk, setup: &Setup, filled: &Filled) -> Response {
    let tr = desk.tr;
    let code = Typing {
        auto: "one-time-code",
        mode: "numeric",
        class: "short num",
    };
    let body = || {
        view! {
            <div class="narrow">
                {ui::errors(tr, filled)}
                <h1>{tr.t("factor-title")}</h1>
                <p>{tr.t("factor-intro")}</p>
                {qr(&setup.address)}
                <p>{tr.t("factor-key")}" "<code>{setup.key.clone()}</code></p>
                <form method="post" action=path::SECOND_FACTOR>
                    {ui::line(tr, filled, "code", "factor-code", None, code)}
                    {ui::acts(tr.t("factor-do"), None)}
                </form>
            </div>
        }
        .into_any()
    };
    desk.form("factor-title", filled, body)
}

fn codes(desk: &Desk, codes: &[String]) -> Response {
    let tr = desk.tr;
    desk.page("factor-paper", || {
        let item = |code: &String| view! { <li>{code.clone()}</li> };
        view! {
            <div class="narrow">
                <h1>{tr.t("factor-paper")}</h1>
                {ui::notice(tr.t("factor-paper-once"), true)}
                <ol class="codes">{codes.iter().map(item).collect_view()}</ol>
                <div class="acts"><a class="button" href=path::ME>{tr.t("codes-noted")}</a></div>
            </div>
        }
        .into_any()
    })
}

/// Begins the set-up, or confirms it.
pub async fn confirm(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    if !filled.value("begin").is_empty() {
        return match auth::begin_factor(&desk.ctx, filled.value("current")).await {
            Ok(()) | Err(Error::Conflict) => Ok(see_other(path::SECOND_FACTOR)),
            Err(Error::Invalid(issues)) => Ok(beginning(&desk, &Filled::default().wrong(issues))),
            Err(fault) => Err(fault.into()),
        };
    }
    match auth::confirm_factor(&desk.ctx, filled.value("code")).await {
        Ok(list) => Ok(codes(&desk, &list)),
        Err(Error::Invalid(issues)) => match auth::factor(&desk.ctx).await? {
            Progress::Waiting(setup) => Ok(form(&desk, &setup, &Filled::default().wrong(issues))),
            Progress::None | Progress::Set => Ok(see_other(path::SECOND_FACTOR)),
        },
        Err(Error::NotFound | Error::Conflict) => Ok(see_other(path::SECOND_FACTOR)),
        Err(fault) => Err(fault.into()),
    }
}

/// New codes for paper.
pub async fn paper(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    match auth::new_paper_codes(&desk.ctx, Filled::sent(typed).value("current")).await {
        Ok(list) => Ok(codes(&desk, &list)),
        Err(Error::Invalid(issues)) => Ok(is_set(&desk, &Filled::default().wrong(issues))),
        Err(fault) => Err(fault.into()),
    }
}
