//! The letter that goes with a sealed copy: how to check the file, open it and read its code back. Printed; nothing in it says
//! who the referral is about, what it is for, or to whom it goes: that is written by hand, if at all.

use axum::extract::{Path, Query};
use casework::referral::{self, Copy};
use entity::vocab::{CaseId, ReferralId};
use leptos::prelude::*;
use serde::Deserialize;

use super::words::size;
use crate::{desk::Desk, fault::Reply, i18n::Tr, path, ui};

/// What the receiver does, in this order.
const STEPS: [&str; 4] = [
    "cover-letter-compare",
    "cover-letter-open",
    "cover-letter-call",
    "cover-letter-delete",
];

/// Which copy, by its sum.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    sum: String,
}

/// The letter, about one copy; about the latest if none is named.
pub async fn letter(desk: Desk, Path((id, referral)): Path<(CaseId, ReferralId)>, Query(asked): Query<Asked>) -> Reply {
    let (about, copies) = referral::copies(&desk.ctx, id, referral).await?;
    let copy = copies.iter().find(|copy| copy.sha256 == asked.sum).or_else(|| copies.first());
    // Before there is one, the commands show where its name belongs.
    let file = copy.map_or_else(|| "packet.age".to_owned(), Copy::file_name);
    let tr = desk.tr;
    Ok(desk.page("cover-letter", || {
        let key = format!("age --decrypt -i key.txt -o packet.html {file}");
        let passphrase = format!("age --decrypt -o packet.html {file}");
        let (sum, on_windows) = (format!("sha256sum {file}"), format!("certutil -hashfile {file} SHA256"));
        let step = |step: &str| {
            let commands = match step {
                "cover-letter-compare" => vec![
                    ("cover-letter-sum", sum.clone()),
                    ("cover-letter-sum-windows", on_windows.clone()),
                ],
                "cover-letter-open" => vec![
                    ("cover-letter-by-key", key.clone()),
                    ("cover-letter-by-passphrase", passphrase.clone()),
                ],
                _ => Vec::new(),
            };
            let command = |(when, command): (&'static str, String)| {
                view! { <p>{tr.t(when)}<br/><code>{command}</code></p> }
            };
            view! { <li><p>{tr.t(step)}</p>{commands.into_iter().map(command).collect_view()}</li> }
        };
        view! {
            <div class="screen">
                <p>{tr.t("cover-letter-how")}</p>
                {copies.is_empty().then(|| ui::notice(tr.t("cover-letter-none"), false))}
            </div>
            <article class="blank">
                <h1>{tr.t("cover-letter")}</h1>
                <p class="write">{tr.t("cover-letter-to")}</p>
                <p>{tr.t("cover-letter-text")}</p>
                {facts(tr, about.row.number, file.clone(), copy)}
                <ol>{STEPS.map(step).collect_view()}</ol>
                <p class="write">{tr.t("cover-letter-sign")}</p>
                <p class="write">{tr.t("cover-letter-phone")}</p>
            </article>
            <div class="acts screen"><a href=path::copy(id, referral)>{tr.t("back")}</a></div>
        }
        .into_any()
    }))
}

/// What tells this file from every other.
fn facts(tr: Tr, number: i32, file: String, copy: Option<&Copy>) -> AnyView {
    let made = copy.map(|copy| {
        view! {
            <div><dt>{tr.t("cover-letter-made")}</dt><dd>{ui::moment(copy.at_ms)}</dd></div>
            <div><dt>{tr.t("cover-letter-size")}</dt><dd>{size(tr, copy.size.unsigned_abs())}</dd></div>
            <div><dt>{tr.t("files-sum")}</dt><dd class="sum"><code>{copy.sha256.clone()}</code></dd></div>
        }
    });
    view! {
        <dl class="facts">
            <div><dt>{tr.t("referral-number")}</dt><dd class="num">{number.to_string()}</dd></div>
            <div><dt>{tr.t("cover-letter-file")}</dt><dd><code>{file}</code></dd></div>
            {made}
        </dl>
    }
    .into_any()
}
