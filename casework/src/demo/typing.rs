//! Types the demo's stories in, as their caseworker and the professions would.

use std::sync::Arc;

use ::entity::vocab::{CaseId, DocumentId, DocumentKind, OrgKind, Role, Section};
use chrono::Datelike;

use super::{
    PEOPLE, Somebody, enter,
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
    policy::{may_hold, may_write},
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
        let whole: &[_] = if place == 0 { WHOLE } else { &[] };
        for (kind, typed) in story.records.iter().chain(whole) {
            let login = writer(kind.section());
            if login == CASEWORKER {
                write(&caseworker, id, *kind, typed).await?;
            } else {
                professional(house, &caseworker, id, *kind, (login, typed)).await?;
            }
        }
        if place == 0 {
            super::house::stay(&caseworker, id).await?;
        }
    }
    auth::end(&caseworker, None).await
}

/// Somebody of a profession is given their section, if they do not hold it yet, and writes into it.
async fn professional(
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

/// Who of the demo's shelter writes into a section: the caseworker, or who has the profession.
#[must_use]
pub fn writer(section: Section) -> &'static str {
    let writes = |one: &&Somebody| {
        one.org == OrgKind::Shelter && one.role != Role::Supervisor && may_hold(one.role, section) && may_write(one.role, section)
    };
    PEOPLE.iter().find(writes).map_or(CASEWORKER, |one| one.login)
}

async fn write(ctx: &Ctx, case: CaseId, kind: DocumentKind, typed: Typed) -> Result<()> {
    let typed = pairs(ctx.house(), kind, typed);
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
fn pairs(house: &House, kind: DocumentKind, typed: Typed) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (key, value) in typed {
        let asks = spec(kind).field(key).map(|field| field.kind);
        let is_date = matches!(asks, Some(Kind::PartialDate | Kind::PastDay | Kind::Day));
        match value.parse().ok().filter(|_| is_date) {
            Some(days) => {
                let date = house.clock.today() + chrono::TimeDelta::days(days);
                pairs.push((format!("{key}-day"), date.day().to_string()));
                pairs.push((format!("{key}-month"), date.month().to_string()));
                pairs.push((format!("{key}-year"), date.year().to_string()));
            }
            None => pairs.push(((*key).to_owned(), (*value).to_owned())),
        }
    }
    pairs
}
