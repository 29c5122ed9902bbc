//! What the person can be told: what was shared with whom, what for, until when, and who has looked.

use std::collections::HashMap;

use ::entity::{
    packet_copy, referral,
    vocab::{CaseId, ReferralId, ReferralState, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Chosen, Line, life::entries_under, line::lines};
use crate::{
    audit::Outcome,
    ctx::{Ctx, beside},
    error::{Error, Result},
    policy::{Action, Verb},
};

/// One referral as the person is told of it.
#[derive(Clone, Debug)]
pub struct Told {
    /// The referral.
    pub line: Line,
    /// Of which parts of the case something was shared.
    pub sections: Vec<Section>,
    /// Who has opened it here, and when: name and milliseconds since 1970; the earliest first.
    pub looked: Vec<(String, i64)>,
    /// Sealed files that were made of it: when, and when its code was read back. Who opens one is not seen here.
    pub copies: Vec<(i64, Option<i64>)>,
}

/// All that was shared of a case.
///
/// # Errors
/// As [`Ctx::open`] of the consents.
pub async fn told(ctx: &Ctx, case: CaseId) -> Result<Vec<Told>> {
    let opened = ctx.open(Action::Read(Section::Consent), case).await?;
    let db = &ctx.house().store.db;
    let rows = referral::Entity::find()
        .filter(referral::Column::CaseId.eq(case))
        .filter(referral::Column::SentMs.is_not_null())
        .filter(referral::Column::State.ne(ReferralState::Draft))
        .order_by_desc(referral::Column::SentMs)
        .all(db)
        .await?;
    ctx.commit(ctx.change(&opened, Verb::TellPerson, None)).await?;
    let mut looked = looks(ctx, case).await?;
    let mut copies: HashMap<ReferralId, Vec<(i64, Option<i64>)>> = HashMap::new();
    let made = packet_copy::Entity::find().filter(packet_copy::Column::ReferralId.is_in(rows.iter().map(|row| row.id)));
    for copy in made.order_by_asc(packet_copy::Column::AtMs).all(db).await? {
        copies
            .entry(copy.referral_id)
            .or_default()
            .push((copy.at_ms, copy.read_back_ms));
    }
    let mut all = Vec::with_capacity(rows.len());
    for line in lines(ctx, rows).await? {
        let row = &line.row;
        let sealed = row.chosen.as_ref().ok_or(Error::NotFound)?;
        let text = opened.read_beside(beside(row.id, false), row.epoch, sealed)?;
        let chosen: Chosen = serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))?;
        all.push(Told {
            sections: chosen.sections().collect(),
            looked: looked.remove(&row.id).unwrap_or_default(),
            copies: copies.remove(&row.id).unwrap_or_default(),
            line,
        });
    }
    Ok(all)
}

/// Who has opened which referral, and when.
async fn looks(ctx: &Ctx, case: CaseId) -> Result<HashMap<ReferralId, Vec<(String, i64)>>> {
    let mut looks: HashMap<ReferralId, Vec<(String, i64)>> = HashMap::new();
    for entry in entries_under(ctx, case, &[Verb::OpenPacket, Verb::OpenPacketFile]).await? {
        if let (Some(subject), Some(actor), Outcome::Done) = (entry.subject, entry.actor, entry.outcome) {
            let who = ctx.house().name_of(actor).await?;
            looks.entry(ReferralId(subject)).or_default().push((who, entry.t_ms));
        }
    }
    Ok(looks)
}
