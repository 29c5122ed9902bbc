//! Giving a section for one day, in an emergency: part of the page on who holds what.

use axum::{Form, extract::Path};
use casework::{Error, case};
use entity::vocab::{CaseId, PersonId, Section};
use leptos::prelude::*;

use super::share::{about, page, place};
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// The form, folded away until it is needed.
pub(super) fn form(tr: Tr, id: CaseId, section: Section, free: &[(PersonId, String)], filled: &Filled) -> Option<AnyView> {
    let (who, why) = (place("who", section), place("why", section));
    let open = filled.issues.iter().any(|issue| issue.field == who || issue.field == why);
    let people = free.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    (!free.is_empty()).then(|| {
        view! {
            <details open=open>
                <summary>{tr.t("emergency-give")}{about(tr, section)}</summary>
                <div class="panel">
                    <p>{tr.t("emergency-give-intro")}</p>
                    <form method="post" action=path::give_for_a_day(id, section)>
                        {ui::choice(tr, filled, &who, "share-to", None, people)}
                        {ui::area(tr, filled, &why, "emergency-why", Some("emergency-why-hint"))}
                        <div class="acts"><button class="second">{tr.t("emergency-do")}{about(tr, section)}</button></div>
                    </form>
                </div>
            </details>
        }
        .into_any()
    })
}

/// Gives it.
pub async fn give_for_a_day(
    desk: Desk,
    Path((id, word)): Path<(CaseId, String)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Reply {
    let section: Section = word.parse().map_err(|_| Error::NotFound)?;
    let filled = Filled::sent(typed);
    let to = filled.value(&place("who", section)).parse().ok();
    let why = filled.value(&place("why", section));
    match case::give_for_a_day(&desk.ctx, id, section, to, why).await {
        Ok(()) => Ok(see_other(&path::share(id))),
        Err(Error::Invalid(mut issues)) => {
            for issue in &mut issues {
                issue.field = place(&issue.field, section);
            }
            page(&desk, id, &filled.wrong(issues)).await
        }
        Err(fault) => Err(fault.into()),
    }
}
