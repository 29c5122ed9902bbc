//! Who holds which section; giving one to a colleague, taking one away.

use axum::{Form, extract::Path};
use casework::{
    Error, Issue,
    case::{self, Overview},
    people,
    policy::Action,
};
use entity::vocab::{CaseId, PersonId, Section};
use leptos::prelude::*;

use super::{
    one_day,
    side::{Place, framed},
};
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// The page.
pub async fn show(desk: Desk, Path(id): Path<CaseId>) -> Reply {
    page(&desk, id, &Filled::default()).await
}

pub(super) async fn page(desk: &Desk, id: CaseId, filled: &Filled) -> Reply {
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    let mut parts = Vec::new();
    for section in Section::ALL {
        if case.may(&desk.ctx, Action::Give(*section)) {
            let holders: Vec<PersonId> = case
                .holders
                .iter()
                .filter(|holder| holder.sections.contains(section))
                .map(|holder| holder.id)
                .collect();
            let mut free = people::colleagues_for(&desk.ctx, *section).await?;
            free.retain(|(person, _)| !holders.contains(person));
            parts.push((*section, free));
        }
    }
    if parts.is_empty() {
        let refused = desk.ctx.refuse(Action::Give(Section::Identity), Some(id)).await;
        return Err(refused.into());
    }
    let body = || {
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("case-share")}</h1>
            <p>{tr.t("case-share-intro")}</p>
            {parts.into_iter().map(|(section, free)| part(tr, &case, section, free, filled)).collect_view()}
        };
        framed(tr, &desk.ctx, &case, Place::Share, None, body.into_any())
    };
    Ok(desk.form("case-share", filled, body))
}

/// The name of a section's issue: each section has a form of its own on this page.
pub(super) fn place(field: &str, section: Section) -> String {
    format!("{field}-{section}")
}

/// What is wrong where there is no field; the summary's link leads here.
fn wrong(tr: Tr, filled: &Filled, place: &str) -> Option<AnyView> {
    ui::error(tr, filled, place).map(|error| view! { <div class="wrong" id=place.to_owned()>{error}</div> }.into_any())
}

fn part(tr: Tr, case: &Overview, section: Section, free: Vec<(PersonId, String)>, filled: &Filled) -> AnyView {
    let id = case.case.id;
    let (to, from) = (place("to", section), place("from", section));
    let of_section = [to.clone(), from.clone(), place("who", section), place("why", section)];
    let is_wrong = filled.issues.iter().any(|issue| of_section.contains(&issue.field));
    let open = is_wrong || matches!(section, Section::Legal);
    let holder = |holder: &case::Holder| {
        let words = tr.with("share-take", &[("name", &holder.name)]);
        let day = holder
            .for_a_day
            .contains(&section)
            .then(|| ui::tag(tr.t("emergency-tag"), "wait"));
        view! {
            <li><div>{holder.name.clone()}" "{day}</div>
                <form method="post" action=path::take_away(id, section)>
                    <input type="hidden" name="from" value=holder.id.to_string()/>
                    <button class="link">{words}{about(tr, section)}</button>
                </form>
            </li>
        }
    };
    let holders = case
        .holders
        .iter()
        .filter(|holder| holder.sections.contains(&section))
        .map(holder)
        .collect_view();
    let one_day = one_day::form(tr, id, section, &free, filled);
    let give = if free.is_empty() {
        wrong(tr, filled, &to)
    } else {
        Some(give_form(tr, id, section, free, filled))
    };
    view! {
        <details open=open>
            <summary>{tr.word("section", section.word())}</summary>
            <div class="panel">{wrong(tr, filled, &from)}<ul class="tasks">{holders}</ul>{give}{one_day}</div>
        </details>
    }
    .into_any()
}

fn give_form(tr: Tr, id: CaseId, section: Section, free: Vec<(PersonId, String)>, filled: &Filled) -> AnyView {
    let people = free.into_iter().map(|(person, name)| (person.to_string(), name)).collect();
    view! {
        <form method="post" action=path::give(id, section)>
            {ui::choice(tr, filled, &place("to", section), "share-to", None, people)}
            <div class="acts"><button class="second">{tr.t("share-give")}{about(tr, section)}</button></div>
        </form>
    }
    .into_any()
}

/// What a button is about, for who hears the page: each section has the same ones.
pub(super) fn about(tr: Tr, section: Section) -> AnyView {
    view! { <span class="unseen">{format!(": {}", tr.word("section", section.word()))}</span> }.into_any()
}

async fn done(desk: Desk, (id, place): (CaseId, String), filled: Filled, result: Result<(), Error>) -> Reply {
    match result {
        Ok(()) => Ok(see_other(&path::share(id))),
        Err(Error::Invalid(mut issues)) => {
            for issue in &mut issues {
                issue.field.clone_from(&place);
            }
            page(&desk, id, &filled.wrong(issues)).await
        }
        Err(fault) => Err(fault.into()),
    }
}

fn section(word: &str) -> Result<Section, Error> {
    word.parse().map_err(|_| Error::NotFound)
}

/// Gives a section.
pub async fn give(desk: Desk, Path((id, word)): Path<(CaseId, String)>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let (section, filled) = (section(&word)?, Filled::sent(typed));
    let field = place("to", section);
    let result = match filled.value(&field).parse() {
        Ok(to) => case::give(&desk.ctx, id, section, to).await,
        Err(_) => Err(Issue::new(&field, "issue-choose-one").into()),
    };
    done(desk, (id, field), filled, result).await
}

/// Takes a section away.
pub async fn take_away(desk: Desk, Path((id, word)): Path<(CaseId, String)>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let (section, filled) = (section(&word)?, Filled::sent(typed));
    let from = filled.value("from").parse().map_err(|_| Error::NotFound)?;
    let result = case::take_away(&desk.ctx, id, section, from).await;
    done(desk, (id, place("from", section)), Filled::default(), result).await
}
