//! Notes and consultations: dated, the latest first, each with its versions.

use axum::{
    Form,
    extract::{Path, Query},
};
use casework::{
    Error,
    case::{self, Overview, Page, Sheet},
    instrument::Instrument,
    policy::Action,
    record::spec,
    referral,
};
use chrono::{Days, NaiveDate};
use entity::vocab::{CaseId, DocumentId, DocumentKind, RequestState, Section};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    advice::content,
    award::{request_button, state},
    draft::resumed,
    kind,
    offer::offering,
    record::{form, keep, written},
    side::{Place, framed, heading},
    trend::trend,
};
use crate::{desk::Desk, fault::Reply, form::Filled, i18n::Tr, paged, path, ui};

/// The notes of a kind.
pub async fn list(desk: &Desk, id: CaseId, kind: DocumentKind, (page, filled): (u32, &Filled)) -> Reply {
    let Page { sheets, more } = case::pages(&desk.ctx, id, kind, page).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let (tr, today) = (desk.tr, desk.ctx.house().clock.today());
    let writes = case.may_write(&desk.ctx, kind);
    let requests = match kind {
        DocumentKind::Closure | DocumentKind::ClosureAnswer => {
            closures(tr, desk, &case, &case::requests(&desk.ctx, id, kind.section()).await?)
        }
        _ => None,
    };
    // What belongs to a request is begun where the request stands.
    let adds = writes && kind.section() != Section::Award && kind != DocumentKind::ClosureAnswer;
    Ok(desk.form(&heading(kind), filled, || {
        let here = path::record(id, kind);
        let none = sheets.is_empty().then(|| ui::empty(tr.t(&format!("{kind}-intro")), None));
        let notes = sheets
            .iter()
            .map(|sheet| note(tr, (id, kind), sheet, writes, today))
            .collect_view();
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t(&heading(kind))}</h1>
            {adds.then(|| ways(tr, id, kind))}
            {none}
            {requests}
            {Instrument::of(kind).and_then(|instrument| trend(tr, instrument, &sheets))}
            <ol class="notes">{notes}</ol>
            {paged::links(tr, page, more, |page| format!("{here}?page={page}"))}
        };
        framed(tr, &desk.ctx, &case, Place::Document(kind), None, body.into_any())
    }))
}

/// How the last request that the case be ended stands, and what can be done with it.
fn closures(tr: Tr, desk: &Desk, overview: &Overview, requests: &[entity::request::Model]) -> Option<AnyView> {
    let latest = requests.first()?;
    let waits = latest.state == RequestState::Waiting;
    let id = overview.case.id;
    let withdraw = (waits && overview.may(&desk.ctx, Action::Write(Section::Plan)))
        .then(|| request_button(tr, id, latest.document_id, ("withdraw", "closure-withdraw")));
    let answers = waits && latest.asked_by != desk.ctx.actor().person && overview.may(&desk.ctx, Action::Answer(Section::Plan));
    let answer = answers.then(|| {
        view! { <div class="acts"><a class="button" href=path::answer(id, DocumentKind::ClosureAnswer, &case::mark_of(latest))>{tr.t("closure-answer-new")}</a></div> }
    });
    Some(view! { <p>{ui::moment(latest.asked_ms)}" · "{state(tr, latest.state)}</p>{answer}{withdraw} }.into_any())
}

/// The ways to write one: here, or first on paper.
fn ways(tr: Tr, id: CaseId, kind: DocumentKind) -> AnyView {
    view! {
        <div class="acts">
            <a class="button" href=path::new_note(id, kind)>{tr.t(&format!("{kind}-new"))}</a>
            <a href=path::paper(kind)>{tr.t("paper-link")}</a>
        </div>
    }
    .into_any()
}

fn note(tr: Tr, (id, kind): (CaseId, DocumentKind), sheet: &Sheet, writes: bool, today: NaiveDate) -> AnyView {
    let change = writes.then(|| view! { <p><a href=path::edit_note(id, kind, sheet.id)>{tr.t("edit")}</a></p> });
    let words = |key: &str| spec(kind).field(key).and_then(|field| ui::answer(tr, field, &sheet.answers));
    let head: Vec<String> = spec(kind).head.iter().filter_map(|key| words(key)).collect();
    let only_text = matches!(kind, DocumentKind::Note);
    let body = if only_text {
        view! { <div class="text" dir="auto">{sheet.answers.one("text").to_owned()}</div> }.into_any()
    } else {
        content(tr, kind, sheet, today, true)
    };
    view! { <li id=format!("d{}", sheet.id)><article><h2>{head.join(" · ")}</h2>{body}{written(tr, id, sheet)}{change}</article></li> }.into_any()
}

/// From which page a new note is begun.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Begun {
    /// The request that it showed, for an answer.
    #[serde(default)]
    request: String,
}

/// The form of a new note; it proposes the note's id, so that sending it twice makes one note.
pub async fn show_new(desk: Desk, Path((id, word)): Path<(CaseId, String)>, Query(begun): Query<Begun>) -> Reply {
    let kind = many(&word)?;
    let case = case::overview(&desk.ctx, id).await?;
    if !case.may(&desk.ctx, Action::writing(kind)) {
        let refused = desk.ctx.refuse(Action::writing(kind), Some(id)).await;
        return Err(refused.into());
    }
    let today = desk.ctx.house().clock.today();
    let typed = vec![
        ("base".to_owned(), "0".to_owned()),
        ("document".to_owned(), DocumentId::random().to_string()),
        ("request".to_owned(), begun.request),
    ];
    let mut filled = Filled::sent(typed).day("day", today);
    if kind == DocumentKind::Decision {
        let days = referral::rules(&desk.ctx).await?.reflection_days;
        let until = today + Days::new(days.unsigned_abs().into());
        filled = filled.day("reflection-from", today).day("reflection-until", until);
    }
    let filled = resumed(&desk, id, kind, None, filled).await?;
    let filled = offering(&desk, &case, kind, filled).await?;
    Ok(form(&desk, &case, kind, &filled, &path::new_note(id, kind)))
}

fn many(word: &str) -> Result<DocumentKind, Error> {
    kind(word).and_then(|kind| if kind.is_single() { Err(Error::NotFound) } else { Ok(kind) })
}

/// The form of a note that is there.
pub async fn edit(desk: Desk, Path((id, word, document)): Path<(CaseId, String, DocumentId)>) -> Reply {
    let kind = many(&word)?;
    let sheet = case::version(&desk.ctx, id, document, 0).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let mut filled = Filled::showing(spec(kind), &sheet.answers);
    filled.typed.push(("base".to_owned(), sheet.version.to_string()));
    filled.typed.push(("document".to_owned(), document.to_string()));
    let filled = resumed(&desk, id, kind, Some(document), filled).await?;
    let filled = offering(&desk, &case, kind, filled).await?;
    Ok(form(&desk, &case, kind, &filled, &path::edit_note(id, kind, document)))
}

/// Saves a note, new or changed.
pub async fn save(desk: Desk, Path(asked): Path<Vec<(String, String)>>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let part = |name: &str| {
        asked
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value.as_str())
    };
    let id: CaseId = part("id").parse().map_err(|_| Error::NotFound)?;
    let kind = many(part("kind"))?;
    let filled = Filled::sent(typed);
    let in_path: Option<DocumentId> = part("document").parse().ok();
    let document = in_path
        .or_else(|| filled.value("document").parse().ok())
        .ok_or(Error::NotFound)?;
    let to = in_path.map_or_else(|| path::new_note(id, kind), |document| path::edit_note(id, kind, document));
    keep(desk, id, kind, Some(document), filled.typed, &to).await
}
