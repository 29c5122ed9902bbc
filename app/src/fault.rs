//! What people see when something was not done: a page in their language that says what to do, and the right status.
//!
//! A handler returns a [`Fault`]; the page is made in one place, [`faults`], which knows the request's language. The edge puts
//! it around its own limits, so that what these refuse is a page with the way out, too.

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use casework::Error;
use leptos::prelude::*;

use crate::{
    answer::see_other,
    desk::{App, Porch},
    path,
    shell::{Frame, document},
};

/// An error on its way to a page.
#[derive(Debug)]
pub struct Fault(pub Error);

/// What a handler returns.
pub type Reply = Result<Response, Fault>;

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

/// Which sentence the page has.
#[derive(Clone, Copy, Debug)]
struct Sentence(&'static str);

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let (status, key) = match &self.0 {
            Error::SignedOut => return see_other(path::SIGN_IN),
            Error::NotFound => (StatusCode::NOT_FOUND, "fault-not-found"),
            Error::Forbidden => (StatusCode::FORBIDDEN, "fault-forbidden"),
            Error::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "fault-invalid"),
            Error::Conflict => (StatusCode::CONFLICT, "fault-conflict"),
            Error::Busy => (StatusCode::SERVICE_UNAVAILABLE, "fault-busy"),
            Error::Unavailable(_) => (StatusCode::SERVICE_UNAVAILABLE, "fault-log"),
            Error::Internal(_) => (StatusCode::INTERNAL_SERVER_ERROR, "fault-internal"),
        };
        if status.is_server_error() {
            tracing::error!(error = %self.0, "request.failed");
        }
        let mut response = status.into_response();
        response.extensions_mut().insert(Sentence(key));
        response
    }
}

/// Which page an answer gets that has none, and whether it may ask who is signed in: not for what was refused before anything
/// looked at it, and not when the program itself is in trouble.
fn bare(response: &Response) -> Option<(&'static str, bool)> {
    if let Some(Sentence(key)) = response.extensions().get::<Sentence>() {
        return Some((*key, true));
    }
    let (status, kind) = (response.status(), response.headers().get(header::CONTENT_TYPE));
    if kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        return None;
    }
    match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Some(("fault-not-found", true)),
        StatusCode::PAYLOAD_TOO_LARGE => Some(("fault-too-large", true)),
        StatusCode::FORBIDDEN => Some(("fault-foreign", false)),
        StatusCode::SERVICE_UNAVAILABLE => Some(("fault-busy", false)),
        _ if status.is_client_error() => Some(("fault-invalid", true)),
        _ if status.is_server_error() => Some(("fault-internal", false)),
        _ => None,
    }
}

/// Turns bare errors into pages.
pub async fn faults(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(porch) = Porch::from_request_parts(&mut parts, &app).await;
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some((key, ask)) = bare(&response) else {
        return response;
    };
    let ctx = if ask { porch.signed_in().await.ok().flatten() } else { None };
    let tr = porch.tr;
    let title = tr.t(key);
    let frame = Frame {
        porch: &porch,
        actor: ctx.as_ref().map(casework::Ctx::actor),
        title: &title,
        issues: false,
    };
    document(&frame, response.status(), || {
        view! {
            <div class="narrow">
                <h1>{tr.t(key)}</h1>
                <p>{tr.t(&format!("{key}-help"))}</p>
                <div class="acts"><a class="button" href="/">{tr.t("to-home")}</a></div>
            </div>
        }
        .into_any()
    })
}
