//! Setting up the second factor: scan or type, confirm with a code, print ten codes for the day the phone is lost.

use axum::Form;
use casework::{
    Error,
    auth::{self, Setup},
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

/// The set-up, or the state if it is set up.
pub async fn show(desk: Desk) -> Reply {
    match auth::begin_factor(&desk.ctx).await {
        Ok(setup) => Ok(form(&desk, &setup, &Filled::default())),
        Err(Error::Conflict) => Ok(is_set(&desk)),
        Err(fault) => Err(fault.into()),
    }
}

fn is_set(desk: &Desk) -> axum::response::Response {
    let tr = desk.tr;
    desk.page("factor-title", || {
        view! {
            <div class="narrow">
                <h1>{tr.t("factor-title")}</h1>
                <p>{tr.t("factor-is-set")}</p>
                <form method="post" action=path::PAPER_CODES>{ui::acts(tr.t("factor-new-paper"), Some((path::ME.to_owned(), tr.t("back"))))}</form>
            </div>
        }
        .into_any()
    })
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

fn form(desk: &Desk, setup: &Setup, filled: &Filled) -> axum::response::Response {
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
    if filled.issues.is_empty() {
        desk.page("factor-title", body)
    } else {
        desk.again("factor-title", body)
    }
}

fn codes(desk: &Desk, codes: &[String]) -> axum::response::Response {
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

/// Confirms the set-up.
pub async fn confirm(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    match auth::confirm_factor(&desk.ctx, Filled::sent(typed).value("code")).await {
        Ok(list) => Ok(codes(&desk, &list)),
        Err(Error::Invalid(issues)) => {
            let setup = auth::begin_factor(&desk.ctx).await?;
            Ok(form(&desk, &setup, &Filled::default().wrong(issues)))
        }
        Err(Error::NotFound | Error::Conflict) => Ok(see_other(path::SECOND_FACTOR)),
        Err(fault) => Err(fault.into()),
    }
}

/// New codes for paper.
pub async fn paper(desk: Desk) -> Reply {
    let list = auth::new_paper_codes(&desk.ctx).await?;
    Ok(codes(&desk, &list))
}
