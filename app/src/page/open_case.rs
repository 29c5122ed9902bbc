//! Opening a case.

use axum::Form;
use casework::{
    Error,
    case::{self, Opening},
    people,
    policy::Action,
    record::{self, spec},
};
use entity::vocab::{CaseId, DocumentKind, PersonId, Role};
use leptos::prelude::*;

use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, path, ui};

/// The form that opens a case.
pub async fn show(desk: Desk) -> Reply {
    desk.ctx.may(Action::OpenCase).await?;
    let today = desk.ctx.house().clock.today();
    let typed = vec![("case".to_owned(), CaseId::random().to_string())];
    open_form(&desk, &Filled::sent(typed).day("day", today)).await
}

async fn open_form(desk: &Desk, filled: &Filled) -> Reply {
    let tr = desk.tr;
    let supervisors = people::colleagues(&desk.ctx, &[Role::Supervisor]).await?;
    let mut filled = filled.clone();
    if filled.value("second").is_empty()
        && let [(only, _)] = supervisors.as_slice()
    {
        filled.typed.push(("second".to_owned(), only.to_string()));
    }
    let options = supervisors.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    let body = || {
        view! {
            {ui::errors(tr, &filled)}
            <h1>{tr.t("case-open-title")}</h1>
            <p>{tr.t("case-open-intro")}" "<a href=path::SEARCH>{tr.t("home-do-check")}</a></p>
            <form method="post" action=path::OPEN_CASE>
                <input type="hidden" name="case" value=filled.value("case").to_owned()/>
                {ui::fields(tr, spec(DocumentKind::Intake), &filled)}
                {ui::choice(tr, &filled, "second", "case-second", Some("case-second-hint"), options)}
                {ui::acts(tr.t("case-open-do"), Some((path::CASES.to_owned(), tr.t("back"))))}
            </form>
        }
        .into_any()
    };
    Ok(desk.form("case-open-title", &filled, body))
}

/// Opens a case.
pub async fn open(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    match try_open(&desk, &filled).await {
        Ok(id) => Ok(see_other(&path::case(id))),
        Err(Error::Invalid(issues)) => open_form(&desk, &filled.wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}

async fn try_open(desk: &Desk, filled: &Filled) -> Result<CaseId, Error> {
    desk.ctx.may(Action::OpenCase).await?;
    let intake = record::parse(spec(DocumentKind::Intake), &filled.typed, desk.ctx.house().clock.today())?;
    let second: PersonId = filled.value("second").parse().unwrap_or(PersonId::RECOVERY);
    let id = filled.value("case").parse().map_err(|_| Error::NotFound)?;
    case::open(&desk.ctx, &Opening { id, second, intake }).await
}
