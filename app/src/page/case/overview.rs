//! A case at a glance, and the real name when it is asked for.

use axum::extract::Path;
use casework::{
    case::{self, Overview},
    policy::Action,
};
use entity::vocab::{CaseId, DocumentKind, Section};
use leptos::prelude::*;

use super::side::{Place, framed, heading};
use crate::{desk::Desk, fault::Reply, i18n::Tr, path, ui};

/// The overview.
pub async fn show(desk: Desk, Path(id): Path<CaseId>) -> Reply {
    let case = case::overview(&desk.ctx, id).await?;
    Ok(page(&desk, &case, None))
}

/// The overview with the real name in the identity bar: asked for by a post, because it is an opening of its own.
pub async fn reveal(desk: Desk, Path(id): Path<CaseId>) -> Reply {
    let person = case::single(&desk.ctx, id, DocumentKind::Person).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let name = person.map(|sheet| {
        let parts = ["family", "given", "patronymic"].map(|key| sheet.answers.one(key).to_owned());
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    });
    let name = name
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| desk.tr.t("case-no-name"));
    Ok(page(&desk, &case, Some(name)))
}

fn page(desk: &Desk, case: &Overview, name: Option<String>) -> axum::response::Response {
    let tr = desk.tr;
    desk.page("case-overview", || {
        let part = |section: &&Section| {
            let lines = DocumentKind::of(**section).map(|kind| line(tr, case, kind)).collect_view();
            let stays = (**section == Section::House)
                .then(|| view! { <li><a href=path::stays(case.case.id)>{tr.t("stay-title")}</a></li> });
            let award = (**section == Section::Award)
                .then(|| view! { <li><a href=path::award(case.case.id)>{tr.t("award-title")}</a></li> });
            view! { <h2>{tr.word("section", section.word())}</h2><ul class="tasks">{stays}{award}{lines}{files(tr, case, **section)}</ul> }
        };
        let sections = Section::ALL
            .iter()
            .filter(|section| case.may(&desk.ctx, Action::Read(**section)));
        let parts = sections.collect::<Vec<_>>().iter().map(part).collect_view();
        let holder = |holder: &case::Holder| {
            let sections = if holder.sections.len() == Section::ALL.len() {
                tr.t("case-all-sections")
            } else {
                let words: Vec<String> = holder
                    .sections
                    .iter()
                    .map(|section| tr.word("section", section.word()))
                    .collect();
                words.join(", ")
            };
            view! { <div><dt>{holder.name.clone()}</dt><dd>{sections}</dd></div> }
        };
        let body = view! {
            <h1>{tr.t("case-overview")}</h1>
            <p>{tr.t("case-opened")}": "{ui::day(case.case.opened_day)}</p>
            {parts}
            <h2>{tr.t("case-holders")}</h2>
            <dl class="facts">{case.holders.iter().map(holder).collect_view()}</dl>
        };
        framed(tr, &desk.ctx, case, Place::Overview, name, body.into_any())
    })
}

fn files(tr: Tr, case: &Overview, section: Section) -> AnyView {
    let number = case.files.get(&section).copied().unwrap_or(0);
    let state = (number > 0).then(|| view! { <span class="num">{number.to_string()}</span> });
    view! { <li><a href=path::files(case.case.id, section)>{tr.t("files-title")}</a>{state}</li> }.into_any()
}

fn line(tr: Tr, case: &Overview, kind: DocumentKind) -> AnyView {
    let number = case.written.get(&kind).copied().unwrap_or(0);
    let state = match (number, kind.is_single()) {
        (0, _) => view! { <span class="soft">{tr.t("case-nothing-yet")}</span> }.into_any(),
        (_, true) => view! { <span>{tr.t("case-written")}</span> }.into_any(),
        (number, false) => view! { <span class="num">{number.to_string()}</span> }.into_any(),
    };
    view! { <li><a href=path::record(case.case.id, kind)>{tr.t(&heading(kind))}</a>{state}</li> }.into_any()
}
