//! From a letter to a case: whether the person has been here before, opening a case, or putting the letter into one.

use casework::{
    Error,
    case::{self, Filter, Hit, Query, Row},
    policy::Relation,
    referral::Content,
};
use entity::vocab::{CaseId, CaseState, ReferralId, ReferralWay, Role, Section};
use leptos::prelude::*;

use super::INTO;
use crate::{desk::Desk, form::Filled, i18n::Tr, page::search, path, ui};

/// Cases to choose from; the latest first.
const CASES: u64 = 100;

/// What is known before a letter becomes a case.
pub(super) enum Admit {
    /// It is in this case.
    There(CaseId),
    /// Whom it may be about, if that could be asked, and one's own open cases.
    Open(Option<Vec<Hit>>, Vec<Row>),
}

/// Looks for the person under the name of the letter; nothing for who opens no cases.
pub(super) async fn asked(desk: &Desk, content: &Content, relation: Relation) -> Result<Option<Admit>, Error> {
    let row = &content.line.row;
    let leads = desk.ctx.actor().roles.any(&[Role::Caseworker, Role::Supervisor]);
    let letter = matches!(row.way, ReferralWay::Letter | ReferralWay::Paper);
    if !leads || !letter || relation != Relation::Acceptor {
        return Ok(None);
    }
    if let Some(case) = row.into_case {
        return Ok(Some(Admit::There(case)));
    }
    let hits = match case::search(&desk.ctx, &query(content)).await {
        Ok(hits) => Some(hits),
        // No name in the letter, too many searches, or no key for names yet.
        Err(Error::Invalid(_) | Error::Forbidden | Error::NotFound) => None,
        Err(fault) => return Err(fault),
    };
    let filter = Filter {
        section: Some(Section::Consent),
        size: CASES,
        ..Filter::default()
    };
    let mut cases = case::list(&desk.ctx, filter).await?.0;
    cases.retain(|case| case.state != CaseState::Closed);
    Ok(Some(Admit::Open(hits, cases)))
}

fn query(content: &Content) -> Query {
    let parts = |record: &casework::referral::Shared| [record.answers.one("given"), record.answers.one("family")].join(" ");
    let name = content.shot.records.first().map(parts).unwrap_or_default();
    Query {
        name: name.trim().to_owned(),
        ..Query::default()
    }
}

/// The part of the page.
pub(super) fn view(tr: Tr, id: ReferralId, admit: &Admit, filled: &Filled) -> AnyView {
    match admit {
        Admit::There(case) => view! {
            <p>{tr.t("incoming-in-case")}" "<a href=path::case(*case)>{tr.t("incoming-to-case")}</a></p>
        }
        .into_any(),
        Admit::Open(hits, cases) => view! {
            <section aria-labelledby="admit">
                <h2 id="admit">{tr.t("incoming-case")}</h2>
                {known(tr, hits.as_deref())}
                <div class="acts"><a class="button" href=path::open_case_with(id)>{tr.t("case-open-title")}</a></div>
                {(!cases.is_empty()).then(|| into(tr, id, cases, filled))}
            </section>
        }
        .into_any(),
    }
}

/// Whether the person may have been here before.
fn known(tr: Tr, hits: Option<&[Hit]>) -> AnyView {
    match hits {
        None => view! { <p>{tr.t("incoming-unchecked")}" "<a href=path::SEARCH>{tr.t("home-do-check")}</a></p> }.into_any(),
        Some([]) => view! { <p>{tr.t("incoming-unknown")}</p> }.into_any(),
        Some(hits) => view! { {ui::notice(tr.t("incoming-known"), true)}{search::found(tr, hits)} }.into_any(),
    }
}

fn into(tr: Tr, id: ReferralId, cases: &[Row], filled: &Filled) -> AnyView {
    let case = |row: &Row| (row.id.to_string(), format!("{} · {}", row.code_name, row.number));
    let options = cases.iter().map(case).collect();
    view! {
        <form method="post" action=path::referral(id)>
            <input type="hidden" name="do" value=INTO/>
            {ui::choice(tr, filled, "case", "incoming-which", None, options)}
            <div class="acts"><button class="second">{tr.t("incoming-into")}</button></div>
        </form>
    }
    .into_any()
}
