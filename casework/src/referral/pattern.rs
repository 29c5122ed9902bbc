//! What is unusual about the openings of packets: a quiet list for the desk.

use std::collections::{BTreeMap, HashMap};

use ::entity::{
    audit_entry, referral,
    vocab::{PersonId, ReferralId},
};
use chrono::{NaiveDate, Timelike};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::filter::own;
use crate::{
    audit::{Entry, Outcome},
    clock::{DAY_MS, local},
    ctx::Ctx,
    error::{Error, Result},
    policy::{Action, Verb},
};

/// Openings of a packet by one person on one day that are unusual.
const MANY: usize = 20;
/// Entries that are looked through for what is unusual, of all organisations: asking for our own alone would read the whole log of
/// each of our cases.
const LOOKED: u64 = 20_000;

/// Something unusual about the openings of a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// Which referral.
    pub referral: ReferralId,
    /// Its number.
    pub number: i32,
    /// What: `many`, `night` or `after`.
    pub what: &'static str,
    /// Who.
    pub who: String,
    /// How often.
    pub times: usize,
    /// When last, milliseconds since 1970.
    pub latest_ms: i64,
}

/// What is unusual of the last thirty days: many openings on one day, openings at night, tries after the end. A quiet list; asked
/// for with the desk, whose entry stands for both.
pub async fn patterns(ctx: &Ctx) -> Result<Vec<Pattern>> {
    if ctx.may(Action::SeeDesk).await.is_err() {
        return Err(Error::Forbidden);
    }
    let db = &ctx.house().store.db;
    let since = ctx.house().clock.now_ms() - 30 * DAY_MS;
    let verbs = [Verb::OpenPacket, Verb::OpenPacketFile, Verb::SeeReferral].map(Verb::word);
    let entries = audit_entry::Entity::find()
        .filter(audit_entry::Column::Action.is_in(verbs))
        .filter(audit_entry::Column::AtMs.gte(since))
        .order_by_desc(audit_entry::Column::AtMs)
        .limit(LOOKED)
        .all(db)
        .await?;
    let mut found: BTreeMap<(uuid::Uuid, PersonId, &'static str, NaiveDate), (usize, i64)> = BTreeMap::new();
    for entry in entries {
        let entry = Entry::from_bytes(&entry.bytes).map_err(Error::Internal)?;
        let (Some(subject), Some(actor)) = (entry.subject, entry.actor) else {
            continue;
        };
        let at = local(entry.t_ms);
        let mut count = |what| {
            let one = found
                .entry((subject, actor, what, at.date_naive()))
                .or_insert((0, entry.t_ms));
            one.0 += 1;
        };
        match entry.outcome {
            Outcome::Denied => count("after"),
            Outcome::Done => {
                if entry.action != Verb::SeeReferral.word() {
                    count("many");
                    if at.hour() >= 22 || at.hour() < 6 {
                        count("night");
                    }
                }
            }
        }
    }
    found.retain(|(_, _, what, _), (times, _)| *what != "many" || *times >= MANY);
    let ids = found.keys().map(|(id, ..)| ReferralId(*id));
    let rows = referral::Entity::find()
        .filter(referral::Column::Id.is_in(ids))
        .filter(own(ctx))
        .filter(referral::Column::FromOrg.eq(ctx.actor().org))
        .all(db)
        .await?;
    let numbers: HashMap<uuid::Uuid, i32> = rows.into_iter().map(|row| (row.id.0, row.number)).collect();
    let mut patterns = Vec::new();
    for ((id, who, what, _), (times, latest_ms)) in found {
        let Some(number) = numbers.get(&id).copied() else { continue };
        patterns.push(Pattern {
            referral: ReferralId(id),
            number,
            what,
            who: ctx.house().name_of(who).await?,
            times,
            latest_ms,
        });
    }
    patterns.sort_by_key(|one| std::cmp::Reverse(one.latest_ms));
    Ok(patterns)
}
