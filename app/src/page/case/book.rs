//! Keeping a bed: what the form proposes, shows and sends.

use std::str::FromStr;

use axum::{Form, extract::Path};
use casework::{
    Error, Issue,
    policy::Action,
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
    let typed = vec![
        ("stay".to_owned(), StayId::random().to_string()),
        ("companion".to_owned(), "0".to_owned()),
    ];
    Filled::sent(typed)
        .day("from", today)
        .day("until", today + Days::new(PROPOSED))
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

fn read<T: FromStr>(filled: &Filled, name: &'static str) -> Result<T, Issue> {
    filled.value(name).parse().map_err(|_| Issue::new(name, "issue-choose-one"))
}

async fn try_book(desk: &Desk, id: CaseId, filled: &Filled) -> Result<(), Error> {
    let days = ["from", "until"].map(|name| filled.whole_day(name).ok_or_else(|| Issue::new(name, "issue-date-whole")));
    let companion = read::<i32>(filled, "companion");
    let kind = read::<RoomKind>(filled, "kind");
    let bed = read::<BedId>(filled, "bed");
    let ([Ok(from), Ok(until)], Ok(companion), Ok(kind), Ok(bed)) = (&days, &companion, &kind, &bed) else {
        // Whoever may not do this is told that, and not what is wrong with the form.
        desk.ctx.see(Action::Write(Section::House), id).await?;
        let [from, until] = days;
        let issues = [from.err(), until.err(), companion.err(), kind.err(), bed.err()];
        return Err(Error::Invalid(issues.into_iter().flatten().collect()));
    };
    let new = Booking {
        id: filled.value("stay").parse().map_err(|_| Error::NotFound)?,
        companion: *companion,
        kind: *kind,
        bed: *bed,
        from: *from,
        until: *until,
    };
    shelter::book(&desk.ctx, id, new).await
}
