//! A sealed copy for somebody outside: made here, listed, and its code read back. Inside is one page without any script.

use axum::{
    Form,
    body::Body,
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::{
    Error, case,
    file::About,
    policy::Action,
    referral::{self, Copy, Line, Seal, Shot, is_out},
};
use entity::vocab::{CaseId, ReferralId, Section};
use leptos::prelude::*;

use super::sealed::inside;
use crate::{
    answer::see_other,
    desk::Desk,
    fault::Reply,
    form::Filled,
    i18n::{Lang, Tr},
    page::case::{Place, framed},
    path,
    ui::{self, Typing},
};

const CODE: Typing = Typing {
    auto: "off",
    mode: "text",
    class: "short num",
};

/// What there is, and the form.
pub async fn show(desk: Desk, Path((id, referral)): Path<(CaseId, ReferralId)>) -> Reply {
    page(&desk, (id, referral), &offering(desk.tr, Filled::default())?).await
}

/// With a passphrase that is proposed and the way that is best, unless the form was sent with its own.
fn offering(tr: Tr, mut filled: Filled) -> Result<Filled, Error> {
    if filled.value("how").is_empty() {
        let offered = casework::auth::generate(tr.lang() != Lang::En).map_err(|fault| Error::Internal(fault.to_string()))?;
        filled.typed.push(("how".to_owned(), "recipient".to_owned()));
        filled.typed.push(("passphrase".to_owned(), offered.to_string()));
    }
    Ok(filled)
}

async fn page(desk: &Desk, (id, referral): (CaseId, ReferralId), filled: &Filled) -> Reply {
    let (line, copies) = referral::copies(&desk.ctx, id, referral).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let (tr, to) = (desk.tr, path::copy(id, referral));
    let (writes, out) = (case.may(&desk.ctx, Action::Share(Section::Consent)), is_out(line.row.state));
    Ok(desk.form("copy-title", filled, || {
        let ways = vec![
            ("recipient".to_owned(), tr.t("copy-by-recipient")),
            ("passphrase".to_owned(), tr.t("copy-by-passphrase")),
        ];
        let make = (writes && out).then(|| {
            view! {
                <form method="post" action=to.clone()>
                    {ui::radio(tr, filled, "how", "copy-how", None, ways)}
                    {ui::line(tr, filled, "recipient", "copy-recipient", Some("copy-recipient-hint"), ui::FREE)}
                    {ui::line(tr, filled, "passphrase", "copy-passphrase", Some("copy-passphrase-hint"), ui::FREE)}
                    {ui::acts(tr.t("copy-do"), None)}
                </form>
            }
        });
        // A file can be opened after the end too.
        let code = (writes && !copies.is_empty()).then(|| {
            view! {
                <h2>{tr.t("copy-code-title")}</h2>
                <form method="post" action=to>
                    <input type="hidden" name="do" value="read-back"/>
                    {ui::line(tr, filled, "code", "copy-code", Some("copy-code-hint"), CODE)}
                    <div class="acts"><button class="second">{tr.t("copy-code-do")}</button></div>
                </form>
            }
        });
        let list = copies.iter().map(|copy| item(tr, (id, referral), copy)).collect_view();
        let ended = (!out).then(|| ui::notice(tr.t("copy-ended"), false));
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("copy-title")}</h1>
            <p>{tr.t("copy-intro")}</p>
            {ended}
            {make}
            {code}
            {(!copies.is_empty()).then(|| view! { <h2>{tr.t("copy-list")}</h2><ol class="notes">{list}</ol> })}
            <div class="acts"><a href=path::case_referral(id, referral)>{tr.t("back")}</a></div>
        };
        framed(tr, &desk.ctx, &case, Place::Referrals, None, body.into_any())
    }))
}

fn item(tr: Tr, (id, referral): (CaseId, ReferralId), copy: &Copy) -> AnyView {
    let read = match copy.read_back_ms {
        Some(at) => view! { {tr.t("copy-read-back")}" "{ui::moment(at)} }.into_any(),
        None => tr.t("copy-not-read-back").into_any(),
    };
    view! {
        <li><article>
            <p>{ui::moment(copy.at_ms)}" · "{copy.author.clone()}" · "{super::words::size(tr, copy.size.unsigned_abs())}</p>
            <p><code>{copy.file_name()}</code></p>
            <p class="sum"><code>{copy.sha256.clone()}</code></p>
            <p class="soft">{read}</p>
            <p><a href=path::cover_letter_of(id, referral, &copy.sha256)>{tr.t("copy-letter-of")}<span class="unseen">": "{copy.file_name()}</span></a></p>
        </article></li>
    }
    .into_any()
}

/// Makes a copy, or takes the code that was read back.
pub async fn copy(
    desk: Desk,
    Path((id, referral)): Path<(CaseId, ReferralId)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Reply {
    let (filled, tr) = (Filled::sent(typed), desk.tr);
    if filled.value("do") == "read-back" {
        return match referral::read_back(&desk.ctx, id, referral, filled.value("code")).await {
            Ok(()) => Ok(see_other(&path::copy(id, referral))),
            Err(Error::Invalid(issues)) => page(&desk, (id, referral), &offering(tr, filled.wrong(issues))?).await,
            Err(fault) => Err(fault.into()),
        };
    }
    let seal = match filled.value("how") {
        "passphrase" => Seal::Passphrase(filled.value("passphrase").trim().to_owned()),
        _ => Seal::Recipient(filled.value("recipient").trim().to_owned()),
    };
    let render = |line: &Line, shot: &Shot, files: &[(About, Vec<u8>)], code: &str| inside(tr, line, shot, files, code);
    match referral::export(&desk.ctx, id, referral, seal, render).await {
        Ok((name, sealed)) => Ok(given(&name, sealed)),
        Err(Error::Invalid(issues)) => page(&desk, (id, referral), &filled.wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}

fn given(name: &str, sealed: Vec<u8>) -> Response {
    let mut response = Body::from(sealed).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
