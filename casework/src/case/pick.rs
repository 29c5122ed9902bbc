//! Choices among what a case has: whether the case has it, and the label that is kept beside its id.

use ::entity::{
    grant, org,
    vocab::{DocumentId, DocumentKind, OrgId, PersonId},
};
use sea_orm::EntityTrait;

use super::document::{Sheet, row, sheet};
use crate::{
    ctx::{Ctx, Opened},
    error::{Issue, Result},
    record::{Answers, Kind, Pick, Spec, picked},
};

/// Puts the labels beside the ids that were chosen.
///
/// # Errors
/// [`Error::Invalid`](crate::Error::Invalid) if the case does not have what was chosen.
pub(super) async fn label(ctx: &Ctx, opened: &Opened, (spec, id): (&Spec, DocumentId), answers: &mut Answers) -> Result<()> {
    for field in spec.fields {
        let (Kind::Pick(pick), chosen) = (field.kind, picked(answers.one(field.key)).0.to_owned()) else {
            continue;
        };
        if chosen.is_empty() {
            continue;
        }
        let label = match pick {
            Pick::Holder => holder(ctx, opened, &chosen).await?,
            Pick::Org => org(ctx, &chosen).await?,
            Pick::Item => item(ctx, opened, &chosen).await?,
            Pick::Screening => match before(ctx, opened, id, field.key).await? {
                // A decision rests on the answers as they stood when it was made.
                Some(answer) if picked(&answer).0 == chosen => Some(picked(&answer).1.to_owned()),
                _ => screening(ctx, opened, &chosen).await?,
            },
        };
        let answer = match label {
            Some(label) => format!("{chosen} {label}"),
            None => before(ctx, opened, id, field.key)
                .await?
                .filter(|answer| picked(answer).0 == chosen)
                .ok_or_else(|| Issue::new(field.key, "issue-choose-from-list"))?,
        };
        answers.set(field.key, vec![answer]);
    }
    Ok(())
}

/// What was chosen when it was last saved: it stays, even if it could not be chosen any more.
async fn before(ctx: &Ctx, opened: &Opened, id: DocumentId, key: &str) -> Result<Option<String>> {
    let Some(there) = row(ctx, opened.case().id, id).await? else {
        return Ok(None);
    };
    let saved = sheet(ctx, opened, &there, there.version).await?;
    Ok(Some(saved.answers.one(key).to_owned()))
}

async fn holder(ctx: &Ctx, opened: &Opened, chosen: &str) -> Result<Option<String>> {
    let Ok(person) = chosen.parse::<PersonId>() else {
        return Ok(None);
    };
    let held = grant::Entity::find_by_id((opened.case().id, opened.section(), person));
    if person == PersonId::RECOVERY || held.one(&ctx.house().store.db).await?.is_none() {
        return Ok(None);
    }
    ctx.house().name_of(person).await.map(Some)
}

async fn org(ctx: &Ctx, chosen: &str) -> Result<Option<String>> {
    let Ok(id) = chosen.parse::<OrgId>() else {
        return Ok(None);
    };
    let found = org::Entity::find_by_id(id).one(&ctx.house().store.db).await?;
    Ok(found.filter(|org| org.id != ctx.actor().org).map(|org| org.name))
}

async fn screening(ctx: &Ctx, opened: &Opened, chosen: &str) -> Result<Option<String>> {
    let Some(found) = of_kind(ctx, opened, chosen, DocumentKind::Screening).await? else {
        return Ok(None);
    };
    let (day, rule) = (found.answers.one("day"), found.answers.one("rule"));
    Ok(Some(format!("{day} {} {rule}", found.version)))
}

async fn item(ctx: &Ctx, opened: &Opened, chosen: &str) -> Result<Option<String>> {
    let item = of_kind(ctx, opened, chosen, DocumentKind::Item).await?;
    Ok(item.map(|item| item.answers.one("name").to_owned()))
}

/// The document that was chosen, if the case has one of this kind.
async fn of_kind(ctx: &Ctx, opened: &Opened, chosen: &str, kind: DocumentKind) -> Result<Option<Sheet>> {
    let Ok(id) = chosen.parse::<DocumentId>() else {
        return Ok(None);
    };
    let there = row(ctx, opened.case().id, id).await?;
    match there.filter(|there| there.kind == kind) {
        Some(there) => sheet(ctx, opened, &there, there.version).await.map(Some),
        None => Ok(None),
    }
}
