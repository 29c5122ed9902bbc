//! Types the demo's stories in, as their caseworker and the professions would.

use std::sync::Arc;

use ::entity::vocab::{CaseId, DocumentId, DocumentKind, OrgKind, Role};
use chrono::Datelike;

use super::{
    PEOPLE, Somebody,
    centre::{intake, records},
    centre_table::ROWS,
    days::{DAYS, ENDING},
    enter,
    stories::{STORIES, Typed},
    whole::WHOLE,
};
use crate::{
    auth,
    case::{self, Draft, Opening},
    ctx::Ctx,
    error::{Error, Result},
    house::House,
    people,
    policy::{Action, Decision, Relation, Roles, decide},
    record::{self, Kind, spec},
};

/// Who opens the demo's cases.
const CASEWORKER: &str = "nigora";

pub(super) async fn cases(house: &Arc<House>) -> Result<()> {
    let caseworker = enter(house, CASEWORKER).await?;
    let (second, _) = people::colleagues(&caseworker, &[Role::Supervisor])
        .await?
        .into_iter()
        .next()
        .ok_or(Error::NotFound)?;
    for (place, story) in STORIES.iter().enumerate() {
        let intake = record::parse(
            spec(DocumentKind::Intake),
            &pairs(house, DocumentKind::Intake, story.intake),
            house.clock.today(),
        )?;
        let id = case::open(
            &caseworker,
            &Opening {
                id: CaseId::random(),
                second,
                intake,
            },
        )
        .await?;
        let more: [&[_]; 2] = match place {
            0 => [WHOLE, DAYS],
            2 => [ENDING, &[]],
            _ => [&[], &[]],
        };
        for (kind, typed) in story.records.iter().chain(more.into_iter().flatten()) {
            let login = writer(*kind);
            if login == CASEWORKER {
                write(&caseworker, id, *kind, typed).await?;
            } else {
                professional(house, &caseworker, id, *kind, (login, typed)).await?;
            }
        }
        if place == 0 {
            super::house::stay(&caseworker, id).await?;
            super::award::award(house, &caseworker, id).await?;
            super::referral::refer(house, &caseworker, id).await?;
        }
    }
    auth::end(&caseworker, None).await
}

/// Who keeps the cases of the years before.
const KEEPER: &str = "parvina";

/// The people whom the centre helped in the years before.
pub(super) async fn centre(house: &Arc<House>) -> Result<()> {
    let keeper = enter(house, KEEPER).await?;
    let (second, _) = people::colleagues(&keeper, &[Role::Supervisor])
        .await?
        .into_iter()
        .next()
        .ok_or(Error::NotFound)?;
    for row in ROWS {
        let typed = pairs(house, DocumentKind::Intake, &intake(row));
        let intake = record::parse(spec(DocumentKind::Intake), &typed, house.clock.today())?;
        let id = CaseId::random();
        let id = case::open(&keeper, &Opening { id, second, intake }).await?;
        for (kind, typed) in records(row) {
            write(&keeper, id, kind, &typed).await?;
        }
    }
    auth::end(&keeper, None).await
}

/// Somebody of a profession is given their section, if they do not hold it yet, and writes into it.
pub(super) async fn professional(
    house: &Arc<House>,
    caseworker: &Ctx,
    id: CaseId,
    kind: DocumentKind,
    (login, typed): (&str, Typed),
) -> Result<()> {
    let author = enter(house, login).await?;
    let holders = case::overview(caseworker, id).await?.holders;
    let holds = |holder: &case::Holder| holder.id == author.actor().person && holder.sections.contains(&kind.section());
    if !holders.iter().any(holds) {
        case::give(caseworker, id, kind.section(), author.actor().person).await?;
    }
    write(&author, id, kind, typed).await?;
    auth::end(&author, None).await
}

/// Who of the demo's shelter writes documents of a kind: the caseworker, who has the profession, or who answers.
#[must_use]
pub fn writer(kind: DocumentKind) -> &'static str {
    let action = Action::writing(kind);
    let may = |one: &&Somebody| {
        let leads = one.role == Role::Supervisor && matches!(action, Action::Write(_));
        let roles = Roles::new(vec![one.role]);
        one.org == OrgKind::Shelter && !leads && decide(&roles, action, Relation::Holder) == Decision::Allow
    };
    PEOPLE.iter().find(may).map_or(CASEWORKER, |one| one.login)
}

pub(super) async fn write<T: AsRef<str>>(ctx: &Ctx, case: CaseId, kind: DocumentKind, typed: &[(&str, T)]) -> Result<()> {
    let mut typed = pairs(ctx.house(), kind, typed);
    typed.push(("request".to_owned(), case::mark(ctx, case, kind).await?));
    if kind == DocumentKind::Decision {
        let screenings = case::pages(ctx, case, DocumentKind::Screening, 0).await?.sheets;
        typed.extend(screenings.first().map(|sheet| ("screening".to_owned(), sheet.id.to_string())));
    }
    // Where an organisation is chosen stands its kind.
    for (_, value) in typed
        .iter_mut()
        .filter(|(key, _)| kind == DocumentKind::Consent && key == "organisation")
    {
        let of = value.parse().map_err(|_| Error::NotFound)?;
        *value = super::referral::org(ctx, of).await?;
    }
    let id = (!kind.is_single()).then(DocumentId::random);
    case::save(
        ctx,
        case,
        kind,
        Draft {
            id,
            base: 0,
            typed: &typed,
        },
    )
    .await
    .map(drop)
}

/// What was typed; a date of `-12` stands for twelve days ago and `+12` for twelve days ahead, so that the demo never ages.
pub(super) fn pairs<T: AsRef<str>>(house: &House, kind: DocumentKind, typed: &[(&str, T)]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (key, value) in typed {
        let value = value.as_ref();
        let asks = spec(kind).field(key).map(|field| field.kind);
        let is_date = matches!(asks, Some(Kind::PartialDate | Kind::PastDay | Kind::Day));
        match value.parse().ok().filter(|_| is_date) {
            Some(days) => {
                let date = house.clock.today() + chrono::TimeDelta::days(days);
                pairs.push((format!("{key}-day"), date.day().to_string()));
                pairs.push((format!("{key}-month"), date.month().to_string()));
                pairs.push((format!("{key}-year"), date.year().to_string()));
            }
            None => pairs.push(((*key).to_owned(), value.to_owned())),
        }
    }
    pairs
}
