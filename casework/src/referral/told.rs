//! What the person can be told: what was shared with whom, what for, until when, and who has looked.

use ::entity::{
    referral,
    vocab::{CaseId, ReferralState, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Chosen, Line, life::entries, line::line};
use crate::{
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
    /// Who has opened it, and when: name and milliseconds since 1970.
    pub looked: Vec<(String, i64)>,
}

/// All that was shared of a case.
///
/// # Errors
/// As [`Ctx::open`] of the consents.
pub async fn told(ctx: &Ctx, case: CaseId) -> Result<Vec<Told>> {
    let opened = ctx.open(Action::Read(Section::Consent), case).await?;
    let rows = referral::Entity::find()
        .filter(referral::Column::CaseId.eq(case))
        .filter(referral::Column::SentMs.is_not_null())
        .filter(referral::Column::State.ne(ReferralState::Draft))
        .order_by_desc(referral::Column::SentMs)
        .all(&ctx.house().store.db)
        .await?;
    ctx.commit(ctx.change(&opened, Verb::TellPerson, None)).await?;
    let mut all = Vec::new();
    for row in rows {
        let sealed = row.chosen.as_ref().ok_or(Error::NotFound)?;
        let text = opened.read_beside(beside(row.id, false), row.epoch, sealed)?;
        let chosen: Chosen = serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))?;
        let looks = entries(ctx, &row, &[Verb::OpenPacket, Verb::OpenPacketFile]).await?;
        all.push(Told {
            sections: chosen.sections().collect(),
            looked: looks.into_iter().map(|event| (event.actor, event.at_ms)).collect(),
            line: line(ctx, row).await?,
        });
    }
    Ok(all)
}
