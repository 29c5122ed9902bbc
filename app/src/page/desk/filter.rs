//! The desk's filters: what there is to choose from, the form, and those that hold.

use casework::{Error, people, referral};
use entity::vocab::{ReferralPurpose, Role};
use leptos::prelude::*;

use super::asked::{Asked, ONLY, address, day};
use crate::{desk::Desk, form::Filled, i18n::Tr, path, ui};

/// Organisations and colleagues to choose from.
pub(super) struct Offers {
    partners: Vec<(String, String)>,
    authors: Vec<(String, String)>,
}

impl Offers {
    /// What there is.
    pub(super) async fn of(desk: &Desk) -> Result<Self, Error> {
        let actor = desk.ctx.actor();
        let named = |(id, name): (entity::vocab::PersonId, String)| (id.to_string(), name);
        let partners = referral::partners(&desk.ctx).await?;
        let mut authors: Vec<_> = people::colleagues(&desk.ctx, Role::ALL)
            .await?
            .into_iter()
            .map(named)
            .collect();
        authors.insert(0, (actor.person.to_string(), actor.name.clone()));
        Ok(Self {
            partners: partners.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
            authors,
        })
    }
}

/// What a filter says in words.
fn said(tr: Tr, offers: &Offers, (name, value): (&str, &str)) -> String {
    let offered = |offer: &[(String, String)]| {
        let found = offer.iter().find(|(id, _)| id == value);
        found.map_or_else(|| tr.t("desk-somebody"), |(_, name)| name.clone())
    };
    match name {
        "only" => ONLY
            .into_iter()
            .find(|(word, ..)| *word == value)
            .map_or_else(String::new, |(_, key, _)| tr.t(key)),
        "with" => offered(&offers.partners),
        "author" => offered(&offers.authors),
        "purpose" => tr.word("referral-purpose", value),
        "from" => tr.with("desk-since", &[("day", &shown(value))]),
        _ => tr.with("desk-until-day", &[("day", &shown(value))]),
    }
}

fn shown(value: &str) -> String {
    day(value).map_or_else(String::new, |day| day.format("%d.%m.%Y").to_string())
}

/// The form, and the filters that hold, each to be taken away.
pub(super) fn form(tr: Tr, asked: &Asked, offers: Offers) -> AnyView {
    let pairs = asked.pairs();
    let chip = |(name, value): &(&'static str, String)| {
        let others: Vec<_> = pairs.iter().filter(|(other, _)| other != name).cloned().collect();
        let words = said(tr, &offers, (name, value));
        view! { <li><a href=address(&others, 0)><span class="unseen">{tr.t("filter-remove")}" "</span>{words}</a></li> }
    };
    let chips = pairs.iter().map(chip).collect_view();
    let mut typed: Vec<(String, String)> = pairs
        .iter()
        .map(|(name, value)| match *name {
            "from" | "until" => ((*name).to_owned(), shown(value)),
            _ => ((*name).to_owned(), value.clone()),
        })
        .collect();
    let issues = asked.issues();
    for issue in &issues {
        let text = if issue.field == "from" { &asked.from } else { &asked.until };
        typed.push((issue.field.clone(), text.clone()));
    }
    let open = !issues.is_empty();
    let filled = Filled::sent(typed).wrong(issues);
    let only = ONLY.map(|(word, key, _)| (word.to_owned(), tr.t(key))).to_vec();
    let purpose = |purpose: &ReferralPurpose| (purpose.word().to_owned(), tr.word("referral-purpose", purpose.word()));
    let purposes = ReferralPurpose::ALL.iter().map(purpose).collect();
    let short = ui::Typing {
        class: "short num",
        ..ui::FREE
    };
    view! {
        {ui::errors(tr, &filled)}
        <details class="filter" open=open>
            <summary>{tr.t("filter")}</summary>
            <form method="get" action=path::DESK role="search">
                <div class="some">
                    {ui::narrowing(tr, &filled, "only", "desk-only", only)}
                    {ui::narrowing(tr, &filled, "purpose", "desk-purpose", purposes)}
                    {ui::narrowing(tr, &filled, "with", "desk-with", offers.partners)}
                    {ui::narrowing(tr, &filled, "author", "desk-author", offers.authors)}
                    {ui::line(tr, &filled, "from", "desk-begun-from", Some("desk-day-hint"), short)}
                    {ui::line(tr, &filled, "until", "desk-begun-until", Some("desk-day-hint"), short)}
                </div>
                <div class="acts"><button class="second">{tr.t("filter-do")}</button></div>
            </form>
        </details>
        <ul class="chips">{chips}</ul>
    }
    .into_any()
}
