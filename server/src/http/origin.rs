//! State changes only by forms of our own pages.
//!
//! Browsers say in `Sec-Fetch-Site` where a request comes from; those that do not say it in `Origin`. A request that says
//! neither, or another place, is refused before anything looks at it. With the Strict cookie this needs no token in forms.

use axum::{
    extract::Request,
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Lets through what only looks, and what our own pages send.
pub async fn same_origin(request: Request, next: Next) -> Response {
    let looks = matches!(*request.method(), Method::GET | Method::HEAD);
    let allowed = looks || (*request.method() == Method::POST && ours(request.headers()));
    if allowed {
        return next.run(request).await;
    }
    tracing::warn!(method = %request.method(), "request.foreign");
    StatusCode::FORBIDDEN.into_response()
}

fn ours(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text(header::HOST.as_str())) {
        (Some(site), ..) => site == "same-origin",
        (None, Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        (None, ..) => false,
    }
}
