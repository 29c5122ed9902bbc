//! The pages of one case. Which case it is says the identity bar: code name and number, never the real name until asked.

mod advice;
mod award;
mod book;
mod check;
mod clash;
mod draft;
mod file;
mod files;
mod history;
mod note;
mod offer;
mod one_day;
mod overview;
mod receive;
mod record;
mod share;
mod side;
mod stay;
mod step;
mod trend;
mod version;

pub use award::{act as act_on_request, show as show_award};
pub use book::book as book_stay;
pub use check::show as check;
pub use draft::keep as keep_draft;
pub(in crate::page) use file::given;
pub use file::{take as take_file, view as view_file};
pub use files::list as list_files;
pub use history::{openings, timeline};
pub use note::{edit as edit_note, list as list_notes, save as save_note, show_new as new_note};
pub use one_day::give_for_a_day;
pub use overview::{reveal, show as overview};
pub use receive::{add as add_file, part as take_part};
pub use record::{edit as edit_record, save as save_record, show as show_record};
pub use share::{give, show as show_share, take_away};
pub(in crate::page) use side::{Place, framed};
pub use stay::{change as change_stay, show as show_stays};
pub use step::{list as list_steps, save as save_step, show as show_step};
pub use version::{list as list_versions, show as show_version};

use axum::extract::Path;
use casework::Error;
use entity::vocab::{CaseId, DocumentKind};

use crate::{desk::Desk, fault::Reply, form::Filled};

/// The kind in an address, or "not found".
fn kind(word: &str) -> Result<DocumentKind, Error> {
    word.parse().map_err(|_| Error::NotFound)
}

/// `/cases/ID/KIND`: the one record of a kind, or the list of notes.
pub async fn show(
    desk: Desk,
    Path((id, word)): Path<(CaseId, String)>,
    page: axum::extract::Query<crate::paged::Asked>,
) -> Reply {
    let kind = kind(&word)?;
    if kind.is_single() {
        show_record(desk, id, kind).await
    } else {
        list_notes(&desk, id, kind, (page.0.page, &Filled::default())).await
    }
}
