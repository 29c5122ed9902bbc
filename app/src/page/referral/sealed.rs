//! What is inside a sealed copy: one page without any script, with its files in it.

use casework::{
    file::{About, Content},
    record::spec,
    referral::{self, Shot},
};
use data_encoding::BASE64;
use leptos::prelude::*;

use crate::{i18n::Tr, ui};

/// The page inside, rendered like every page, so that what was typed stays text.
pub(super) fn inside(tr: Tr, shot: &Shot, files: &[(About, Vec<u8>)], code: &str) -> String {
    let owner = Owner::new_root(None);
    owner.with(|| {
        let link = |(about, bytes): &(About, Vec<u8>)| {
            let kind = Content::parse(&about.content).map_or("application/octet-stream", Content::media_type);
            let href = format!("data:{kind};base64,{}", BASE64.encode(bytes));
            let (name, file) = (about.name.clone(), about.name.clone());
            view! { <li><a href=href download=file>{name}</a></li> }
        };
        let record = |record: &referral::Shared| {
            view! { <h2>{tr.t(&format!("{}-heading", record.kind))}</h2>{ui::shown(tr, spec(record.kind), &record.answers, &[])} }
        };
        let files =
            (!files.is_empty()).then(|| view! { <h2>{tr.t("files-title")}</h2><ul>{files.iter().map(link).collect_view()}</ul> });
        let page = view! {
            <html lang=tr.lang().code()>
                <head><meta charset="utf-8"/><title>{tr.t("referral-title")}</title></head>
                <body>
                    <h1>{tr.t("referral-title")}</h1>
                    <p>{tr.t("copy-inside-code")}" "<code>{code.to_owned()}</code></p>
                    <p dir="auto">{shot.why.clone()}</p>
                    {shot.records.iter().map(record).collect_view()}
                    {files}
                </body>
            </html>
        };
        format!("<!DOCTYPE html>{}", page.to_html())
    })
}
