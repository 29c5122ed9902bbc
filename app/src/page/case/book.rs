//! Keeping a bed: what the form proposes, shows and sends.

use axum::{Form, extract::Path};
use casework::{
    Error, Issue,
    policy::Action,
    record::partial_date,
    shelter::{self, Booking},
};
use chrono::{Days, NaiveDate};
use entity::vocab::{BedId, CaseId, RoomKind, Section, StayId};
use leptos::prelude::*;

use super::stay::page;
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// Nights that the form proposes: the period of recovery and reflection.
const PROPOSED: u64 = 30;
/// People who came along, as the form offers them.
const ALONG: i32 = 6;

/// A new stay from today on.
pub fn proposed(today: NaiveDate) -> Filled {
    let mut typed = vec![
        ("stay".to_owned(), StayId::random().to_string()),
        ("companion".to_owned(), "0".to_owned()),
    ];
    typed.extend(parts("from", today));
    typed.extend(parts("until", today + Days::new(PROPOSED)));
    Filled::sent(typed)
}

/// A day as the boxes of a form.
pub fn parts(name: &str, day: NaiveDate) -> [(String, String); 3] {
    [("day", "%-d"), ("month", "%-m"), ("year", "%Y")]
        .map(|(part, format)| (format!("{name}-{part}"), day.format(format).to_string()))
}

/// The whole day in the boxes of a form.
pub fn date(filled: &Filled, name: &str) -> Option<NaiveDate> {
    let part = |part: &str| filled.value(&format!("{name}-{part}")).to_owned();
    let date = partial_date(&part("year"), &part("month"), &part("day"))?;
    date.day.and_then(|_| date.earliest())
}

/// The form.
pub fn book_form(tr: Tr, id: CaseId, filled: &Filled, free: &[(BedId, RoomKind, String)]) -> AnyView {
    let kinds = RoomKind::ALL
        .iter()
        .map(|kind| (kind.word().to_owned(), tr.word("room-kind", kind.word())))
        .collect();
    let who = (0..=ALONG).map(|number| {
        let words = if number == 0 {
            tr.t("stay-person")
        } else {
            tr.with("stay-companion", &[("number", &number.to_string())])
        };
        (number.to_string(), words)
    });
    let bed = |(id, kind, name): &(BedId, RoomKind, String)| {
        (id.to_string(), format!("{name} · {}", tr.word("room-kind", kind.word())))
    };
    view! {
        <h2>{tr.t("stay-book")}</h2>
        <form method="post" action=path::stays(id)>
            <input type="hidden" name="stay" value=filled.value("stay").to_owned()/>
            {ui::date(tr, filled, "from", "stay-from", "date-hint")}
            {ui::date(tr, filled, "until", "stay-until", "stay-until-hint")}
            {ui::choice(tr, filled, "companion", "stay-who", None, who.collect())}
            {ui::radio(tr, filled, "kind", "stay-kind", None, kinds)}
            {ui::choice(tr, filled, "bed", "stay-bed", Some("stay-bed-hint"), free.iter().map(bed).collect())}
            {ui::acts(tr.t("stay-book-do"), None)}
        </form>
    }
    .into_any()
}

/// Keeps a bed.
pub async fn book(desk: Desk, Path(id): Path<CaseId>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    match try_book(&desk, id, &filled).await {
        Ok(()) => Ok(see_other(&path::stays(id))),
        Err(Error::Invalid(issues)) => page(&desk, id, &filled.wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}

async fn try_book(desk: &Desk, id: CaseId, filled: &Filled) -> Result<(), Error> {
    // Asked first, so that a refusal comes before any word about what was typed.
    desk.ctx.see(Action::Write(Section::House), id).await?;
    let mut issues = Vec::new();
    for name in ["from", "until"] {
        if date(filled, name).is_none() {
            issues.push(Issue::new(name, "issue-date-whole"));
        }
    }
    for name in ["kind", "bed"] {
        if filled.value(name).is_empty() {
            issues.push(Issue::new(name, "issue-choose-one"));
        }
    }
    let (Some(from), Some(until), true) = (date(filled, "from"), date(filled, "until"), issues.is_empty()) else {
        return Err(Error::Invalid(issues));
    };
    let wrong = |name: &'static str| move |_| Error::from(Issue::new(name, "issue-choose-from-list"));
    let new = Booking {
        id: filled.value("stay").parse().map_err(|_| Error::NotFound)?,
        companion: filled
            .value("companion")
            .parse()
            .map_err(|_| Error::from(Issue::new("companion", "issue-choose-one")))?,
        kind: filled.value("kind").parse().map_err(wrong("kind"))?,
        bed: filled
            .value("bed")
            .parse()
            .map_err(|_| Error::from(Issue::new("bed", "issue-choose-from-list")))?,
        from,
        until,
    };
    shelter::book(&desk.ctx, id, new).await
}
