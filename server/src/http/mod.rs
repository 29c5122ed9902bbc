//! The HTTP edge: what every request and every response passes, whatever the page.

mod headers;
mod origin;

use std::time::Duration;

use app::App;
use axum::{Router, extract::DefaultBodyLimit, http::StatusCode, middleware, routing::get};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{Predicate, SizeAbove},
    },
    limit::RequestBodyLimitLayer,
    timeout::TimeoutLayer,
};

/// A form's body at most: the longest text in four-byte letters, percent-encoded, is well below.
const BODY: usize = 1024 * 1024;
/// A request at most.
const PATIENCE: Duration = Duration::from_secs(30);

/// Pages, files and the edge around them.
pub fn edge(app: App) -> Router {
    app::router(app.clone())
        .route("/health", get(|| async { "ok" }))
        .layer(DefaultBodyLimit::max(BODY))
        .layer(RequestBodyLimitLayer::new(BODY))
        .layer(middleware::from_fn(origin::same_origin))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(CatchPanicLayer::new())
        // Around all that refuses, so that refusals of the edge itself are pages in the reader's language, too.
        .layer(middleware::from_fn_with_state(app, app::faults))
        // Around all that answers, so that those pages carry the headers and have the nonce.
        .layer(middleware::from_fn(headers::guard))
        .layer(
            CompressionLayer::new()
                .compress_when(SizeAbove::new(512).and(tower_http::compression::predicate::NotForContentType::IMAGES)),
        )
}
