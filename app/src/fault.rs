//! What people see when something was not done: a page in their language that says what to do, and the right status.
//!
//! A handler returns a [`Fault`]; the page is made in one place, [`faults`], which knows the request's language.

use axum::{
    extract::{FromRequestParts, Request, State},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};
use casework::Error;
use leptos::prelude::*;

use crate::{
    answer::see_other,
    desk::{App, Desk, Porch},
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

/// Turns bare errors into pages.
pub async fn faults(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(porch) = Porch::from_request_parts(&mut parts, &app).await;
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    let status = response.status();
    let key = match (response.extensions().get::<Sentence>(), status) {
        (Some(Sentence(key)), _) => *key,
        (None, StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED) => "fault-not-found",
        (None, StatusCode::PAYLOAD_TOO_LARGE) => "fault-too-large",
        (None, StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE) => "fault-invalid",
        (None, _) => return response,
    };
    let desk = <Desk as axum::extract::OptionalFromRequestParts<App>>::from_request_parts(&mut parts, &app).await;
    let desk = desk.ok().flatten();
    let tr = porch.tr;
    let title = tr.t(key);
    let frame = Frame {
        porch: &porch,
        actor: desk.as_ref().map(|desk| desk.ctx.actor()),
        title: &title,
        issues: false,
    };
    document(&frame, status, || {
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
