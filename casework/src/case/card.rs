//! Cards: two small sealed records per case. The name card lets people with the intake right find somebody under any
//! spelling; the facts card has codes and no names and is for figures. Each is under a key of the organisation, so that
//! ten thousand of them cost ten thousand symmetric decryptions and not ten thousand grants.

use ::entity::{
    card, case,
    vocab::{CardKind, CaseId, DocumentId, DocumentKind, OrgId, OrgKeyKind},
};

use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    facts::{self, FactsCard},
    name_card::{InPaper, NameCard},
};
use crate::{
    crypto::{Context, envelope},
    ctx::{Ctx, Opened, OrgKey},
    error::{Error, Result},
    name::Clues,
    people,
    record::Answers,
    store::Unit,
};

/// The context that a card is sealed in.
pub(super) const fn context(org: OrgId, case: CaseId, kind: CardKind, epoch: i32, version: i32) -> Context<'static> {
    let scope = match kind {
        CardKind::Name => "name-card",
        CardKind::Facts => "facts-card",
    };
    Context {
        org: org.0,
        case: case.0,
        scope,
        epoch: epoch.unsigned_abs(),
        document: Uuid::nil(),
        version: version.unsigned_abs(),
    }
}

/// Brings the cards up to date after a record was written. `answers` is what is being saved; what else a card needs is
/// taken from the card itself, so that saving one section never unlocks another.
pub(super) async fn refresh(
    ctx: &Ctx,
    unit: &mut Unit,
    opened: &Opened,
    (kind, id): (DocumentKind, DocumentId),
    answers: &Answers,
) -> Result<()> {
    match kind {
        DocumentKind::Person => {
            rename(ctx, unit, opened, |old| {
                let new = NameCard::of(answers, &Answers::default());
                NameCard {
                    clues: Clues {
                        phones: old.clues.phones,
                        ..new.clues
                    },
                    papers: old.papers,
                    ..new
                }
            })
            .await?;
        }
        DocumentKind::Whereabouts => {
            let phones = NameCard::of(&Answers::default(), answers).clues.phones;
            return rename(ctx, unit, opened, |old| NameCard {
                clues: Clues { phones, ..old.clues },
                ..old
            })
            .await;
        }
        DocumentKind::Paper => {
            rename(ctx, unit, opened, |mut old| {
                old.papers.insert(id, InPaper::of(answers));
                old
            })
            .await?;
        }
        _ => {}
    }
    let Some(fact) = facts::of(kind, answers) else {
        return Ok(());
    };
    people::renew_org_keys(ctx).await?;
    let key = ctx.card_key(opened, OrgKeyKind::Report).await?;
    let (mut card, row) = current::<FactsCard>(ctx, opened.case(), CardKind::Facts, &key).await?;
    card.take(id, fact);
    put(unit, opened.case(), CardKind::Facts, &card, &key, row)
}

/// Puts a new name card in the place of the old one.
async fn rename(ctx: &Ctx, unit: &mut Unit, opened: &Opened, renamed: impl FnOnce(NameCard) -> NameCard) -> Result<()> {
    people::renew_org_keys(ctx).await?;
    let key = ctx.card_key(opened, OrgKeyKind::Match).await?;
    let (old, row) = current::<NameCard>(ctx, opened.case(), CardKind::Name, &key).await?;
    put(unit, opened.case(), CardKind::Name, &renamed(old), &key, row)
}

/// The facts card of a case that is being opened.
pub(super) async fn put_facts(ctx: &Ctx, unit: &mut Unit, case: &case::Model, intake: &Answers) -> Result<()> {
    people::renew_org_keys(ctx).await?;
    let key = ctx.new_card_key(OrgKeyKind::Report).await?;
    let mut card = FactsCard::default();
    if let Some(fact) = facts::of(DocumentKind::Intake, intake) {
        card.take(DocumentId(Uuid::nil()), fact);
    }
    put(unit, case, CardKind::Facts, &card, &key, None)
}

async fn current<C: Default + for<'de> Deserialize<'de>>(
    ctx: &Ctx,
    case: &case::Model,
    kind: CardKind,
    key: &OrgKey,
) -> Result<(C, Option<card::Model>)> {
    let row = card::Entity::find_by_id((case.id, kind)).one(&ctx.house().store.db).await?;
    let card = match &row {
        Some(row) => {
            let place = context(case.org_id, case.id, kind, row.epoch, row.version);
            read(&place, &row.sealed, key)?
        }
        None => C::default(),
    };
    Ok((card, row))
}

/// Opens a card.
pub(super) fn read<C: for<'de> Deserialize<'de>>(place: &Context<'_>, sealed: &[u8], key: &OrgKey) -> Result<C> {
    let epoch = i32::try_from(place.epoch).map_err(|fault| Error::Internal(fault.to_string()))?;
    let text = envelope::open(key.of_epoch(epoch)?, place, sealed)?;
    serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))
}

fn put<C: Serialize>(
    unit: &mut Unit,
    case: &case::Model,
    kind: CardKind,
    card: &C,
    key: &OrgKey,
    old: Option<card::Model>,
) -> Result<()> {
    let text = serde_json::to_vec(card).map_err(|fault| Error::Internal(fault.to_string()))?;
    let version = old.as_ref().map_or(0, |row| row.version) + 1;
    let sealed = envelope::seal(&key.key, &context(case.org_id, case.id, kind, key.epoch, version), &text)?;
    let row = card::Model {
        case_id: case.id,
        kind,
        version,
        epoch: key.epoch,
        sealed,
    };
    key.guard(unit);
    match old {
        Some(old) => unit.update(&old, &row),
        None => unit.insert(&row),
    };
    Ok(())
}
