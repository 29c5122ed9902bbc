//! Taking a file in: whole from a form, or in parts from the script.

use axum::{
    body::{Body, to_bytes},
    extract::{
        Multipart, Path,
        multipart::{Field, MultipartError, MultipartRejection},
    },
    http::StatusCode,
    response::IntoResponse,
};
use casework::{
    Error, Issue,
    file::{self, Came, Upload},
};
use entity::vocab::{CaseId, FileId, Section};

use super::files::{section, show};
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, path};

/// The small fields of the form: the last three come from the script that sends in parts.
const SMALL: [&str; 5] = ["id", "remark", "name", "size", "sum"];
/// A small field at most.
const SHORT: usize = 8 << 10;

/// Takes a file in as it comes. The form sends its small fields first.
pub async fn add(desk: Desk, Path((id, word)): Path<(CaseId, String)>, sent: Result<Multipart, MultipartRejection>) -> Reply {
    let section = section(&word)?;
    let mut filled = Filled::default();
    let Ok(mut sent) = sent else {
        // No form of ours; still asked of the policy and logged.
        let filled = filled.wrong(vec![Issue::new("file", "issue-file-broken")]);
        return show(&desk, id, section, (&filled, 0)).await;
    };
    match receive(&desk, (id, section), &mut sent, &mut filled).await {
        Ok(()) => Ok(see_other(&path::files(id, section))),
        Err(Error::Invalid(issues)) => {
            // The rest is taken and thrown away, so that the browser reads the answer; the edge bounds how much that can be.
            while let Ok(Some(field)) = sent.next_field().await {
                drop(field);
            }
            show(&desk, id, section, (&filled.wrong(issues), 0)).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// What is said if the form breaks off: it was too large, or the line is gone.
fn broken(fault: &MultipartError) -> Error {
    let too_large = fault.status() == StatusCode::PAYLOAD_TOO_LARGE;
    let key = if too_large { "issue-file-large" } else { "issue-file-broken" };
    Issue::new("file", key).with("max", file::MOST_BYTES >> 20).into()
}

async fn receive(desk: &Desk, (id, section): (CaseId, Section), sent: &mut Multipart, filled: &mut Filled) -> Result<(), Error> {
    while let Some(mut field) = sent.next_field().await.map_err(|fault| broken(&fault))? {
        match field.name().unwrap_or_default() {
            "file" => {
                let name = field.file_name().unwrap_or_default().to_owned();
                if name.is_empty() {
                    break;
                }
                let file = filled.value("id").parse().map_err(|_| Error::NotFound)?;
                let mut upload = Upload::begin(&desk.ctx, id, section, file).await?;
                while let Some(bytes) = field.chunk().await.map_err(|fault| broken(&fault))? {
                    upload.take(&bytes).await?;
                }
                return upload.finish(&desk.ctx, &name, filled.value("remark"), None).await;
            }
            name => {
                // Others are none of ours; multer throws them away.
                if let Some(name) = SMALL.into_iter().find(|small| *small == name) {
                    filled.typed.push((name.to_owned(), small(&mut field).await?));
                }
            }
        }
    }
    if let (Ok(file), Ok(size)) = (filled.value("id").parse(), filled.value("size").parse()) {
        let came = Came {
            name: filled.value("name"),
            remark: filled.value("remark"),
            size,
            sum: filled.value("sum"),
        };
        return file::assemble(&desk.ctx, (id, section, file), came).await;
    }
    // Nothing was chosen; the page that says so asks the policy like any other.
    Err(Issue::new("file", "issue-file-none").into())
}

/// Keeps a part of a large file, and answers with the number of the next that is missing.
pub async fn part(desk: Desk, Path((id, word, file, number)): Path<(CaseId, String, FileId, u8)>, body: Body) -> Reply {
    let Ok(bytes) = to_bytes(body, file::PART).await else {
        return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    };
    let next = file::take_part(&desk.ctx, (id, section(&word)?, file), number, bytes.to_vec()).await;
    match next {
        Ok(next) => Ok(next.to_string().into_response()),
        // The form itself will say so.
        Err(Error::Invalid(_)) => Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response()),
        Err(fault) => Err(fault.into()),
    }
}

async fn small(field: &mut Field<'_>) -> Result<String, Error> {
    let mut text = Vec::new();
    while let Some(bytes) = field.chunk().await.map_err(|fault| broken(&fault))? {
        text.extend_from_slice(&bytes);
        if text.len() > SHORT {
            return Err(Issue::new("file", "issue-file-broken").into());
        }
    }
    String::from_utf8(text).map_err(|_| Issue::new("file", "issue-file-broken").into())
}
