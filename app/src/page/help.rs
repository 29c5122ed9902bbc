//! Help: how to leave fast, what it does and does not do, and whom to call.

use axum::http::StatusCode;
use leptos::prelude::*;

use crate::{
    desk::{Desk, Porch},
    fault::Reply,
    i18n::Tr,
};

const PARTS: [&str; 4] = ["help-leave", "help-traces", "help-keys", "help-log"];

fn body(tr: Tr) -> AnyView {
    let part = |key: &'static str| view! { <h2>{tr.t(key)}</h2><p>{tr.t(&format!("{key}-text"))}</p> };
    view! { <h1>{tr.t("nav-help")}</h1>{PARTS.map(part).into_iter().collect_view()} }.into_any()
}

/// The page, for everybody.
pub async fn show(porch: Porch, desk: Option<Desk>) -> Reply {
    let tr = porch.tr;
    Ok(match desk {
        Some(desk) => desk.page("nav-help", || body(tr)),
        None => porch.page(StatusCode::OK, "nav-help", || body(tr)),
    })
}
