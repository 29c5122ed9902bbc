//! Types the demo's stories in, as their caseworker and their lawyer would.

use std::sync::Arc;

use ::entity::vocab::{CaseId, DocumentId, DocumentKind, Role, Section};
use chrono::Datelike;

use super::{
    PEOPLE, enter,
    stories::{STORIES, Typed},
};
use crate::{
    auth,
    case::{self, Draft, Opening},
    ctx::Ctx,
    error::{Error, Result},
    house::House,
    people,
    record::{self, spec},
};

pub(super) async fn cases(house: &Arc<House>) -> Result<()> {
    let caseworker = enter(house, "nigora").await?;
    let (second, _) = people::colleagues(&caseworker, &[Role::Supervisor])
        .await?
        .into_iter()
        .next()
        .ok_or(Error::NotFound)?;
    for story in STORIES {
        let intake = record::parse(spec(DocumentKind::Intake), &pairs(house, story.intake), house.clock.today())?;
        let id = case::open(
            &caseworker,
            &Opening {
                id: CaseId::random(),
                second,
                intake,
            },
        )
        .await?;
        write(&caseworker, id, DocumentKind::Person, story.person).await?;
        if !story.whereabouts.is_empty() {
            write(&caseworker, id, DocumentKind::Whereabouts, story.whereabouts).await?;
        }
        for note in story.notes {
            write(&caseworker, id, DocumentKind::Note, note).await?;
        }
        if let Some(consultation) = story.consultation {
            consult(house, &caseworker, id, consultation).await?;
        }
    }
    auth::end(&caseworker, None).await
}

/// The lawyer is given the legal section and writes a consultation.
async fn consult(house: &Arc<House>, caseworker: &Ctx, id: CaseId, typed: Typed) -> Result<()> {
    let lawyers = people::colleagues_for(caseworker, Section::Legal).await?;
    let lawyer = lawyers
        .iter()
        .find(|(_, name)| PEOPLE.iter().any(|one| one.role == Role::Lawyer && one.name == name));
    let (to, _) = lawyer.ok_or(Error::NotFound)?;
    case::give(caseworker, id, Section::Legal, *to).await?;
    let lawyer = enter(house, "firuz").await?;
    write(&lawyer, id, DocumentKind::Consultation, typed).await?;
    auth::end(&lawyer, None).await
}

async fn write(ctx: &Ctx, case: CaseId, kind: DocumentKind, typed: Typed) -> Result<()> {
    let typed = pairs(ctx.house(), typed);
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

/// What was typed; a `day` of `-12` stands for twelve days ago, so that the demo is never in the future.
fn pairs(house: &House, typed: Typed) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (key, value) in typed {
        match value.strip_prefix('-').and_then(|days| days.parse().ok()) {
            Some(days) if *key == "day" => {
                let date = house.clock.today() - chrono::Days::new(days);
                pairs.push(("day-day".to_owned(), date.day().to_string()));
                pairs.push(("day-month".to_owned(), date.month().to_string()));
                pairs.push(("day-year".to_owned(), date.year().to_string()));
            }
            _ => pairs.push(((*key).to_owned(), (*value).to_owned())),
        }
    }
    pairs
}
