//! Opening a case: with the first questions only, the others following step by step, or with all of them on one page. Nothing is
//! kept before the case is there: until then there is no key to seal it with.

use axum::{Form, extract::Query};
use casework::{
    Error,
    case::{self, Opening},
    people,
    policy::Action,
    record::{self, spec, step_at},
    referral,
};
use entity::vocab::{CaseId, DocumentKind, PersonId, ReferralId, Role};
use leptos::prelude::*;
use serde::Deserialize;

use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, path, ui};

/// What the form sends if the other questions follow.
const STEPS: &str = "steps";
const INTAKE: DocumentKind = DocumentKind::Intake;

/// How much is asked.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    /// "yes" for all questions on one page.
    #[serde(default)]
    all: String,
    /// The letter of referral that the case is opened with.
    #[serde(default)]
    referral: String,
}

/// The form that opens a case.
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Reply {
    desk.ctx.may(Action::OpenCase).await?;
    let today = desk.ctx.house().clock.today();
    let mut typed = vec![("case".to_owned(), CaseId::random().to_string())];
    if asked.all != "yes" {
        typed.push(("ask".to_owned(), STEPS.to_owned()));
    }
    if let Ok(id) = asked.referral.parse() {
        typed.push(("came".to_owned(), came(&desk, id).await?));
        typed.push(("referral".to_owned(), asked.referral));
    }
    open_form(&desk, &Filled::sent(typed).day("day", today)).await
}

/// How the person came, as the letter says; nothing if it cannot be read.
async fn came(desk: &Desk, id: ReferralId) -> Result<String, Error> {
    match referral::content(&desk.ctx, id).await {
        Ok(letter) => Ok(letter
            .shot
            .records
            .first()
            .map_or("", |record| record.answers.one("came"))
            .to_owned()),
        Err(Error::NotFound | Error::Forbidden) => Ok(String::new()),
        Err(fault) => Err(fault),
    }
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
        let in_steps = filled.value("ask") == STEPS;
        let first = step_at(spec(INTAKE), 1).filter(|_| in_steps);
        let questions = match first {
            Some(step) => ui::questions(tr, spec(INTAKE), step.fields, &filled),
            None => ui::fields(tr, spec(INTAKE), &filled),
        };
        let letter = filled.value("referral");
        let with = if letter.is_empty() {
            String::new()
        } else {
            format!("&referral={letter}")
        };
        let all = in_steps.then(|| {
            view! { <div class="acts"><a href=format!("{}?all=yes{with}", path::OPEN_CASE)>{tr.t("step-long")}</a></div> }
        });
        let act = if in_steps { "case-open-on" } else { "case-open-do" };
        view! {
            {ui::errors(tr, &filled)}
            <h1>{tr.t("case-open-title")}</h1>
            <p>{tr.t("case-open-intro")}" "<a href=path::SEARCH>{tr.t("home-do-check")}</a></p>
            {all}
            <form method="post" action=path::OPEN_CASE>
                <input type="hidden" name="case" value=filled.value("case").to_owned()/>
                <input type="hidden" name="ask" value=filled.value("ask").to_owned()/>
                <input type="hidden" name="referral" value=letter.to_owned()/>
                {questions}
                {ui::choice(tr, &filled, "second", "case-second", Some("case-second-hint"), options)}
                {ui::acts(tr.t(act), Some((path::CASES.to_owned(), tr.t("back"))))}
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
        Ok(id) if filled.value("ask") == STEPS => Ok(see_other(&path::step(id, INTAKE, 2))),
        Ok(id) => Ok(see_other(&path::case(id))),
        Err(Error::Invalid(issues)) => open_form(&desk, &filled.wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}

async fn try_open(desk: &Desk, filled: &Filled) -> Result<CaseId, Error> {
    desk.ctx.may(Action::OpenCase).await?;
    let intake = record::parse(spec(INTAKE), &filled.typed, desk.ctx.house().clock.today())?;
    let second: PersonId = filled.value("second").parse().unwrap_or(PersonId::RECOVERY);
    let id = filled.value("case").parse().map_err(|_| Error::NotFound)?;
    let letter: Option<ReferralId> = filled.value("referral").parse().ok();
    let case = case::open(&desk.ctx, &Opening { id, second, intake }).await?;
    if let Some(letter) = letter {
        referral::into_case(&desk.ctx, letter, case).await?;
    }
    Ok(case)
}
