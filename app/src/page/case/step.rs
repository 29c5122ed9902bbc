//! A record step by step: the list of its steps, and a page for each with the questions of one. Each step is saved by itself;
//! all answers together are looked over in `check`.

use axum::{Form, extract::Path};
use casework::{
    Error,
    case::{self, Draft, Overview, Saved},
    record::{Answers, Status, Step, answered, spec, status, step_at, steps},
};
use entity::vocab::{CaseId, DocumentKind};
use leptos::prelude::*;

use super::{
    clash::choose,
    kind,
    record::base,
    side::{Place, framed, heading},
};
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// A record of which a case has one, as it is now.
pub struct Now {
    /// Which.
    pub kind: DocumentKind,
    /// The case.
    pub case: Overview,
    /// Its version; 0 if nobody has written it yet.
    pub version: i32,
    /// Its answers.
    pub answers: Answers,
}

/// Reads the record that an address names.
pub async fn now(desk: &Desk, id: CaseId, word: &str) -> Result<Now, Error> {
    let kind = single(word)?;
    let sheet = case::single(&desk.ctx, id, kind).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let (version, answers) = sheet.map_or_else(Default::default, |sheet| (sheet.version, sheet.answers));
    Ok(Now {
        kind,
        case,
        version,
        answers,
    })
}

fn single(word: &str) -> Result<DocumentKind, Error> {
    kind(word).and_then(|kind| if kind.is_single() { Ok(kind) } else { Err(Error::NotFound) })
}

/// What a step is called: as its group, or as the record.
pub fn title(tr: Tr, kind: DocumentKind, step: &Step) -> String {
    let title = if step.group.is_empty() {
        tr.t(&heading(kind))
    } else {
        tr.t(&format!("{kind}-group-{}", step.group))
    };
    if step.part == 0 {
        return title;
    }
    tr.with("step-part", &[("title", &title), ("part", &step.part.to_string())])
}

/// The steps, and how far each is.
pub async fn list(desk: Desk, Path((id, word)): Path<(CaseId, String)>) -> Reply {
    let now = now(&desk, id, &word).await?;
    let (tr, kind) = (desk.tr, now.kind);
    Ok(desk.page(&heading(kind), || {
        let all = steps(spec(kind));
        let rows = all.iter().zip(1..).map(|(step, place)| row(tr, id, &now, step, place));
        let body = view! {
            <a class="back" href=path::record(id, kind)>{tr.t("back")}</a>
            <h1>{tr.t(&heading(kind))}</h1>
            <p>{tr.t("step-intro")}</p>
            <ol class="tasks">{rows.collect_view()}</ol>
            <div class="acts">
                <a class="button" href=path::check(id, kind)>{tr.t("step-check")}</a>
                <a href=path::edit(id, kind)>{tr.t("step-long")}</a>
            </div>
        };
        framed(tr, &desk.ctx, &now.case, Place::Document(kind), None, body.into_any())
    }))
}

fn row(tr: Tr, id: CaseId, now: &Now, step: &Step, place: usize) -> AnyView {
    let (number, all) = (answered(step, &now.answers).to_string(), step.fields.len().to_string());
    let hint = tr.with("step-answered", &[("number", &number), ("all", &all)]);
    let far = status(step, &now.answers);
    let tone = match far {
        Status::Empty => "",
        Status::Begun => "wait",
        Status::Full => "good",
    };
    view! {
        <li>
            <div><a href=path::step(id, now.kind, place)>{title(tr, now.kind, step)}</a><p class="hint">{hint}</p></div>
            {ui::tag(tr.word("step", far.word()), tone)}
        </li>
    }
    .into_any()
}

/// The questions of a step.
pub async fn show(desk: Desk, Path((id, word, place)): Path<(CaseId, String, usize)>) -> Reply {
    let now = now(&desk, id, &word).await?;
    let mut filled = Filled::showing(spec(now.kind), &now.answers);
    filled.typed.push(("base".to_owned(), now.version.to_string()));
    form(&desk, &now.case, now.kind, place, &filled)
}

fn form(desk: &Desk, case: &Overview, kind: DocumentKind, place: usize, filled: &Filled) -> Reply {
    let step = step_at(spec(kind), place).ok_or(Error::NotFound)?;
    let (tr, id) = (desk.tr, case.case.id);
    let all = steps(spec(kind)).len().to_string();
    let body = || {
        let skip = (next(id, kind, place), tr.t("step-skip"));
        let body = view! {
            {ui::errors(tr, filled)}
            <a class="back" href=path::steps(id, kind)>{tr.t("step-all")}</a>
            <p class="soft">
                {tr.t(&heading(kind))}" · "{tr.with("step-place", &[("number", &place.to_string()), ("all", &all)])}
            </p>
            <h1>{title(tr, kind, &step)}</h1>
            <form method="post" action=path::step(id, kind, place)>
                <input type="hidden" name="base" value=filled.value("base").to_owned()/>
                {ui::questions(tr, spec(kind), step.fields, filled)}
                {ui::acts(tr.t("step-next"), Some(skip))}
            </form>
        };
        framed(tr, &desk.ctx, case, Place::Document(kind), None, body.into_any())
    };
    Ok(desk.form(&heading(kind), filled, body))
}

/// What comes after a step: the next one, or all answers after the last.
fn next(id: CaseId, kind: DocumentKind, place: usize) -> String {
    if place < steps(spec(kind)).len() {
        path::step(id, kind, place + 1)
    } else {
        path::check(id, kind)
    }
}

/// Saves a step and goes on to the next.
pub async fn save(
    desk: Desk,
    Path((id, word, place)): Path<(CaseId, String, usize)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Reply {
    let kind = single(&word)?;
    let filled = Filled::sent(typed);
    let draft = Draft {
        id: None,
        base: base(&filled),
        typed: &filled.typed,
    };
    match case::save_part(&desk.ctx, id, kind, draft, place).await {
        Ok(Saved::Done(_)) => Ok(see_other(&next(id, kind, place))),
        Ok(Saved::Clash(clash)) => {
            let case = case::overview(&desk.ctx, id).await?;
            Ok(choose(&desk, &case, kind, &clash, "", &path::step(id, kind, place)))
        }
        Err(Error::Invalid(issues)) => {
            let case = case::overview(&desk.ctx, id).await?;
            form(&desk, &case, kind, place, &filled.wrong(issues))
        }
        Err(fault) => Err(fault.into()),
    }
}
