//! Answers that are not pages: going on, and the session's cookie.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::desk::SESSION;

/// Goes on to another page after a form was dealt with.
pub fn see_other(to: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to.to_owned())]).into_response()
}

/// Sets the session's cookie; an empty token deletes it.
pub fn with_session(mut response: Response, token: &str) -> Response {
    let life = if token.is_empty() { "; Max-Age=0" } else { "" };
    let cookie = format!("{SESSION}={token}; Path=/; Secure; HttpOnly; SameSite=Strict{life}");
    if let Ok(value) = cookie.parse() {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    if token.is_empty()
        && let Ok(value) = "\"cache\", \"storage\"".parse()
    {
        response.headers_mut().insert("clear-site-data", value);
    }
    response
}
