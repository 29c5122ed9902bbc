//! The form of a referral that is being put together: to whom, what for, until when, on what it rests.

use axum::{Form, extract::Path};
use casework::{
    Error,
    case::{self, Overview, Sheet},
    policy::Action,
    record::{picked, spec},
    referral,
};
use chrono::Days;
use entity::vocab::{CaseId, DocumentKind, ReferralBasis, ReferralId, ReferralPurpose, Section, Urgency};
use leptos::prelude::*;

use super::words::options;
use crate::{
    answer::see_other,
    desk::Desk,
    fault::Reply,
    form::Filled,
    i18n::Tr,
    page::case::{Place, framed},
    path, ui,
};

/// Days until an answer is asked for, and until the end, if nothing else is chosen.
const ANSWER: u64 = 3;
const END: u64 = 30;

/// The form of a new referral; it proposes the id, so that sending it twice begins one.
pub async fn show_new(desk: Desk, Path(id): Path<CaseId>) -> Reply {
    let case = case::overview(&desk.ctx, id).await?;
    if !case.may(&desk.ctx, Action::Share(Section::Consent)) {
        let refused = desk.ctx.refuse(Action::Share(Section::Consent), Some(id)).await;
        return Err(refused.into());
    }
    let today = desk.ctx.house().clock.today();
    let typed = [
        ("id", ReferralId::random().to_string()),
        ("urgency", "normal".to_owned()),
        ("basis", "consent".to_owned()),
    ];
    let filled = Filled::sent(typed.map(|(name, value)| (name.to_owned(), value)).to_vec());
    let filled = filled
        .day("answer-by", today + Days::new(ANSWER))
        .day("ends", today + Days::new(END));
    form(&desk, &case, &filled, path::new_referral(id)).await
}

/// The form of one that was begun.
pub async fn show_edit(desk: Desk, Path((id, referral)): Path<(CaseId, ReferralId)>) -> Reply {
    let typed = referral::filled(&desk.ctx, id, referral).await?;
    let case = case::overview(&desk.ctx, id).await?;
    form(&desk, &case, &Filled::sent(typed), path::edit_referral(id, referral)).await
}

/// What a choice of consents says of each.
fn consent(tr: Tr, sheet: &Sheet) -> (String, String) {
    let of = |key: &str| {
        let field = spec(DocumentKind::Consent).field(key);
        field
            .and_then(|field| ui::answer(tr, field, &sheet.answers))
            .unwrap_or_default()
    };
    let organisation = picked(sheet.answers.one("organisation")).1.to_owned();
    let receiver = if organisation.is_empty() {
        of("receiver")
    } else {
        organisation
    };
    let parts = [of("purpose"), receiver, of("day")];
    let words: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (sheet.id.to_string(), words.join(" · "))
}

async fn form(desk: &Desk, case: &Overview, filled: &Filled, to: String) -> Reply {
    let (id, tr) = (case.case.id, desk.tr);
    let partners = referral::partners(&desk.ctx).await?;
    let mut people = Vec::new();
    for (org, name) in &partners {
        for (person, who) in referral::people_there(&desk.ctx, *org).await? {
            people.push((person.to_string(), format!("{who}, {name}")));
        }
    }
    let consents: Vec<_> = referral::consents(&desk.ctx, id)
        .await?
        .iter()
        .map(|sheet| consent(tr, sheet))
        .collect();
    let mut receivers: Vec<_> = partners.into_iter().map(|(org, name)| (org.to_string(), name)).collect();
    receivers.push(("outside".to_owned(), tr.t("referral-to-outside")));
    Ok(desk.form("referral-new", filled, || {
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("referral-new")}</h1>
            <p>{tr.t("referral-form-intro")}</p>
            <form method="post" action=to>
                <input type="hidden" name="id" value=filled.value("id").to_owned()/>
                {ui::choice(tr, filled, "purpose", "referral-purpose", None, options!(tr, ReferralPurpose, "referral-purpose"))}
                {ui::radio(tr, filled, "urgency", "referral-urgency", None, options!(tr, Urgency, "urgency"))}
                {ui::choice(tr, filled, "to", "referral-to", Some("referral-to-hint"), receivers)}
                {ui::picks(tr, filled, "people", "referral-people", Some("referral-people-hint"), people)}
                {ui::line(tr, filled, "outside", "referral-outside", Some("referral-outside-hint"), ui::FREE)}
                {ui::area(tr, filled, "why", "referral-why", Some("referral-why-hint"))}
                {ui::date(tr, filled, "answer-by", "referral-answer-by", "date-hint")}
                {ui::date(tr, filled, "ends", "referral-ends", "referral-ends-hint")}
                {ui::radio(tr, filled, "basis", "referral-basis", Some("referral-basis-hint"), options!(tr, ReferralBasis, "referral-basis"))}
                {ui::choice(tr, filled, "consent", "referral-consent", Some("referral-consent-hint"), consents)}
                <p><a href=path::record(id, DocumentKind::Consent)>{tr.t("referral-to-consents")}</a></p>
                {ui::area(tr, filled, "reason", "referral-exception", Some("referral-exception-hint"))}
                {ui::acts(tr.t("save"), Some((path::case_referrals(id), tr.t("back"))))}
            </form>
        };
        framed(tr, &desk.ctx, case, Place::Referrals, None, body.into_any())
    }))
}

/// Begins a referral.
pub async fn begin(desk: Desk, Path(id): Path<CaseId>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    let referral: ReferralId = filled.value("id").parse().map_err(|_| Error::NotFound)?;
    let done = referral::begin(&desk.ctx, id, referral, &filled.typed).await;
    settled(&desk, (id, referral), done, (filled, path::new_referral(id))).await
}

/// Changes one that was begun.
pub async fn edit(
    desk: Desk,
    Path((id, referral)): Path<(CaseId, ReferralId)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Reply {
    let filled = Filled::sent(typed);
    let done = referral::edit(&desk.ctx, id, referral, &filled.typed).await;
    settled(&desk, (id, referral), done, (filled, path::edit_referral(id, referral))).await
}

async fn settled(
    desk: &Desk,
    (id, referral): (CaseId, ReferralId),
    done: Result<(), Error>,
    (filled, to): (Filled, String),
) -> Reply {
    match done {
        Ok(()) => Ok(see_other(&path::case_referral(id, referral))),
        Err(Error::Invalid(issues)) => {
            let case = case::overview(&desk.ctx, id).await?;
            form(desk, &case, &filled.wrong(issues), to).await
        }
        Err(fault) => Err(fault.into()),
    }
}
