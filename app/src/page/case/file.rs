//! A file given out: as it came, or the copy of a picture that is looked at.

use axum::{
    body::{Body, Bytes},
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::file::{self, Content, Reading};
use entity::vocab::{CaseId, FileId};
use futures_util::stream;

use super::files::section;
use crate::{desk::Desk, fault::Reply};

/// Gives a file out, as it came.
pub async fn take(desk: Desk, Path((id, word, file)): Path<(CaseId, String, FileId)>) -> Reply {
    let reading = file::read(&desk.ctx, id, section(&word)?, file, false).await?;
    Ok(given(reading, &file, true))
}

/// Shows the copy of a picture without what the camera wrote into it.
pub async fn view(desk: Desk, Path((id, word, file)): Path<(CaseId, String, FileId)>) -> Reply {
    let reading = file::read(&desk.ctx, id, section(&word)?, file, true).await?;
    Ok(given(reading, &file, false))
}

/// Piece by piece; a piece that does not open breaks the answer off, so that half a file is never taken for a whole one. The name
/// it is given says nothing of what is in it.
pub(in crate::page) fn given(reading: Reading, id: &FileId, take: bool) -> Response {
    let (about, size) = (reading.about.clone(), reading.left);
    let pieces = stream::unfold(Some(reading), |reading| async move {
        let mut reading = reading?;
        match reading.piece().await {
            Ok(Some(piece)) => Some((Ok(Bytes::from(piece)), Some(reading))),
            Ok(None) => None,
            Err(fault) => Some((Err(fault), None)),
        }
    });
    let content = Content::parse(&about.content);
    let kind = content.map_or("application/octet-stream", Content::media_type);
    let short = id.to_string();
    let name = format!("{}-{}.{}", "file", &short[..8], about.content);
    let way = if take { "attachment" } else { "inline" };
    let mut response = Body::from_stream(pieces).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(value) = HeaderValue::from_str(&format!("{way}; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(size));
    response
}
