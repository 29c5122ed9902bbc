//! What is inside a sealed copy: one page without any script, with its files in it.

use casework::{
    file::{About, Content},
    record::spec,
    referral::{self, Line, Shot},
};
use data_encoding::BASE64;
use leptos::prelude::*;

use crate::{i18n::Tr, ui};

/// The page inside, rendered like every page, so that what was typed stays text.
pub(super) fn inside(tr: Tr, line: &Line, shot: &Shot, files: &[(About, Vec<u8>)], code: &str) -> String {
    let owner = Owner::new_root(None);
    owner.with(|| {
        let shared = |(about, bytes): &(About, Vec<u8>)| {
            let kind = Content::parse(&about.content).map_or("application/octet-stream", Content::media_type);
            let href = format!("data:{kind};base64,{}", BASE64.encode(bytes));
            let (name, file) = (about.name.clone(), about.name.clone());
            view! { <li><a href=href download=file>{name}</a>" "{about.remark.clone()}</li> }
        };
        let record = |record: &referral::Shared| {
            view! { <h2>{tr.t(&format!("{}-heading", record.kind))}</h2>{ui::shown(tr, spec(record.kind), &record.answers, &[])} }
        };
        let files =
            (!files.is_empty()).then(|| view! { <h2>{tr.t("files-title")}</h2><ul>{files.iter().map(shared).collect_view()}</ul> });
        let page = view! {
            <html lang=tr.lang().code()>
                <head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{tr.t("referral-title")}</title></head>
                <body>
                    <h1>{tr.t("referral-title")}</h1>
                    <p>{tr.t("copy-inside-code")}" "<code>{code.to_owned()}</code></p>
                    {facts(tr, line)}
                    <h2>{tr.t("referral-why")}</h2>
                    <p dir="auto" style="white-space: pre-wrap">{shot.why.clone()}</p>
                    {shot.records.iter().map(record).collect_view()}
                    {files}
                </body>
            </html>
        };
        format!("<!DOCTYPE html>{}", page.to_html())
    })
}

/// From whom, what for, until when.
fn facts(tr: Tr, line: &Line) -> AnyView {
    let row = &line.row;
    let fact = |key: &str, words: AnyView| view! { <dt>{tr.t(key)}</dt><dd dir="auto">{words}</dd> };
    view! {
        <dl>
            {fact("referral-number", row.number.to_string().into_any())}
            {fact("referral-from", line.from.clone().into_any())}
            {fact("referral-purpose", tr.word("referral-purpose", row.purpose.word()).into_any())}
            {fact("referral-urgency", tr.word("urgency", row.urgency.word()).into_any())}
            {fact("referral-answer-by", ui::day(row.answer_by))}
            {fact("referral-ends", ui::day(row.ends))}
        </dl>
    }
    .into_any()
}
