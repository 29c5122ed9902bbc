//! The HTTP edge: what every request and every response passes, whatever the page.

mod headers;
mod origin;

use std::time::Duration;

use app::App;
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    http::{Extensions, HeaderMap, StatusCode, Version, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use tokio::time::timeout;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{Predicate, SizeAbove},
    },
    limit::RequestBodyLimitLayer,
};

/// A form's body at most: the longest text in four-byte letters, percent-encoded, is well below.
const BODY: usize = 1024 * 1024;
/// A file's form at most: more than a file may have, so that whoever sends a larger one is told so on the form and keeps what was
/// typed; nothing beyond a file's own bound is kept or even sealed.
const FILE_BODY: usize = 64 * 1024 * 1024;
/// A request at most.
const PATIENCE: Duration = Duration::from_secs(30);
/// A file at most: 25 MiB over a line of 400 kbit/s.
const FILE_PATIENCE: Duration = Duration::from_mins(15);

/// Pages, files and the edge around them.
pub fn edge(app: App) -> Router {
    app::router(app.clone())
        .route("/health", get(|| async { "ok" }))
        .layer(RequestBodyLimitLayer::new(FILE_BODY))
        .layer(middleware::from_fn(origin::same_origin))
        .layer(middleware::from_fn(patience))
        .layer(CatchPanicLayer::new())
        // Around all that refuses, so that refusals of the edge itself are pages in the reader's language, too.
        .layer(middleware::from_fn_with_state(app, app::faults))
        // Around all that answers, so that those pages carry the headers and have the nonce.
        .layer(middleware::from_fn(headers::guard))
        .layer(CompressionLayer::new().compress_when(SizeAbove::new(512).and(is_page)))
}

/// Files of cases are given out as they are: most are small already, and their length tells how far the download is.
fn is_page(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    !headers.contains_key(header::CONTENT_DISPOSITION)
}

/// Whether a request brings a file or takes one out.
fn is_file(path: &str) -> bool {
    let mut parts = path.split('/').skip(1);
    (parts.next(), parts.nth(1)) == (Some("cases"), Some("files"))
}

/// Nobody keeps a request open for ever or sends without an end. A file may take its time and its room.
async fn patience(mut request: Request, next: Next) -> Response {
    let (most, body) = if is_file(request.uri().path()) {
        (FILE_PATIENCE, FILE_BODY)
    } else {
        (PATIENCE, BODY)
    };
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
    if length.is_some_and(|length: usize| length > body) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    // Where no length was said, what is read is counted.
    DefaultBodyLimit::max(body).apply(&mut request);
    match timeout(most, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
