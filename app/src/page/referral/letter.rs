//! A letter of referral to an organisation that works here; for who opens cases also what somebody outside said or wrote.

use axum::{Form, response::Response};
use casework::{Error, Issue, policy::Action, record::spec, referral};
use chrono::Days;
use entity::vocab::{DocumentKind, ReferralId, ReferralPurpose, Role, Urgency};
use leptos::prelude::*;

use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// Days in which an answer is asked for, and days until it ends, if nothing else is said.
const DAYS: (u64, u64) = (3, 30);
/// The two ways.
const WAYS: [(&str, &str); 2] = [("letter", "letter-way-letter"), ("paper", "letter-way-paper")];

/// Whether this person may also enter what somebody outside wrote.
fn both(desk: &Desk) -> bool {
    desk.ctx.actor().roles.any(&[Role::Caseworker, Role::Supervisor])
}

/// The form; it proposes the referral's id, so that sending it twice makes one.
pub async fn show(desk: Desk) -> Reply {
    desk.ctx.may(Action::ReferIn).await?;
    let today = desk.ctx.house().clock.today();
    let typed = vec![
        ("id".to_owned(), ReferralId::random().to_string()),
        ("urgency".to_owned(), Urgency::Normal.word().to_owned()),
    ];
    let filled = Filled::sent(typed)
        .day("day", today)
        .day("answer-by", today + Days::new(DAYS.0))
        .day("ends", today + Days::new(DAYS.1));
    form(&desk, &filled).await
}

async fn form(desk: &Desk, filled: &Filled) -> Reply {
    let partners = referral::partners(&desk.ctx).await?;
    let offer = partners.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    Ok(whole(desk, filled, offer))
}

fn whole(desk: &Desk, filled: &Filled, partners: Vec<(String, String)>) -> Response {
    let tr = desk.tr;
    desk.form("letter-title", filled, || {
        let ways = both(desk).then(|| {
            let options = WAYS.map(|(way, key)| (way.to_owned(), tr.t(key))).to_vec();
            ui::radio(tr, filled, "way", "letter-way", None, options)
        });
        let hint = ways.is_some().then_some("letter-to-hint");
        view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("letter-title")}</h1>
            <p>{tr.t("letter-intro")}</p>
            <form method="post" action=path::REFER_IN>
                <input type="hidden" name="id" value=filled.value("id").to_owned()/>
                {ways}
                {ui::choice(tr, filled, "to", "letter-to", hint, partners)}
                {asked(tr, filled)}
                {ui::fields(tr, spec(DocumentKind::ReferralIn), filled)}
                {ui::acts(tr.t("letter-do"), Some((path::REFERRALS.to_owned(), tr.t("back"))))}
            </form>
        }
        .into_any()
    })
}

/// What for, how soon, until when.
fn asked(tr: Tr, filled: &Filled) -> AnyView {
    let purpose = |purpose: &ReferralPurpose| (purpose.word().to_owned(), tr.word("referral-purpose", purpose.word()));
    let urgency = |urgency: &Urgency| (urgency.word().to_owned(), tr.word("urgency", urgency.word()));
    let purposes = ReferralPurpose::ALL.iter().map(purpose).collect();
    let urgencies = Urgency::ALL.iter().map(urgency).collect();
    view! {
        {ui::choice(tr, filled, "purpose", "letter-purpose", None, purposes)}
        {ui::radio(tr, filled, "urgency", "letter-urgency", None, urgencies)}
        {ui::date(tr, filled, "answer-by", "letter-answer-by", "date-hint")}
        {ui::date(tr, filled, "ends", "letter-ends", "letter-ends-hint")}
    }
    .into_any()
}

/// Sends the letter, or enters what came.
pub async fn send(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    desk.ctx.may(Action::ReferIn).await?;
    let filled = Filled::sent(typed);
    match sent(&desk, &filled).await {
        Ok(to) => Ok(see_other(&to)),
        Err(Error::Invalid(issues)) => form(&desk, &filled.wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}

async fn sent(desk: &Desk, filled: &Filled) -> Result<String, Error> {
    let id: ReferralId = filled.value("id").parse().map_err(|_| Error::NotFound)?;
    match filled.value("way") {
        "paper" => {
            referral::paper(&desk.ctx, id, &filled.typed).await?;
            Ok(path::referral(id))
        }
        "" if both(desk) => Err(Issue::new("way", "issue-choose-one").into()),
        _ => {
            referral::letter(&desk.ctx, id, &filled.typed).await?;
            Ok(path::REFERRALS.to_owned())
        }
    }
}
