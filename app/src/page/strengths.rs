//! How strong a sign each indicator is: an administrator compares the text with the official source and loads another.

use axum::Form;
use casework::{Error, screening};
use leptos::prelude::*;

use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, path, ui};

/// What is in use, and the form.
pub async fn show(desk: Desk) -> Reply {
    page(&desk, None).await
}

async fn page(desk: &Desk, sent: Option<Filled>) -> Reply {
    let loaded = screening::strengths(&desk.ctx).await?;
    let tr = desk.tr;
    let filled = sent.unwrap_or_else(|| Filled::sent(vec![("text".to_owned(), loaded.strengths.text().to_owned())]));
    let by = match &loaded.by {
        Some((name, at)) => view! { {name.clone()}" · "{ui::moment(*at)} }.into_any(),
        None => tr.t("strengths-built-in").into_any(),
    };
    Ok(desk.form("strengths-title", &filled, || {
        view! {
            {ui::errors(tr, &filled)}
            <h1>{tr.t("strengths-title")}</h1>
            <p>{tr.t("strengths-intro")}</p>
            <dl class="facts">
                <div><dt>{tr.t("strengths-rule")}</dt><dd><code>{loaded.strengths.rule().to_owned()}</code></dd></div>
                <div><dt>{tr.t("strengths-by")}</dt><dd>{by}</dd></div>
            </dl>
            <form method="post" action=path::STRENGTHS>
                {ui::area(tr, &filled, "text", "strengths-text", Some("strengths-text-hint"))}
                {ui::acts(tr.t("strengths-do"), Some((path::PEOPLE.to_owned(), tr.t("back"))))}
            </form>
        }
        .into_any()
    }))
}

/// Loads what was sent.
pub async fn load(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    match screening::load(&desk.ctx, filled.value("text")).await {
        Ok(()) => Ok(see_other(path::STRENGTHS)),
        Err(Error::Invalid(issues)) => page(&desk, Some(filled.wrong(issues))).await,
        Err(fault) => Err(fault.into()),
    }
}
