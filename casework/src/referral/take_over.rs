//! Taking over what the other side wrote: a consultation, a hearing, an answer of the police becomes a document of the case, with
//! its reminder, in one step and once.

use ::entity::{
    message,
    vocab::{CaseId, DocumentId, MessageKind, ReferralId, ReferralSide, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    draft::of_case,
    thread::{document, read},
};
use crate::{
    case::save_taken,
    ctx::Ctx,
    error::{Error, Result},
    policy::Action,
};

/// Takes a message of the receiver's over into the case.
///
/// # Errors
/// [`Error::NotFound`] if there is nothing in it to take over; otherwise as [`Ctx::open`] of the consents and of the section.
pub async fn take_over(ctx: &Ctx, case: CaseId, id: ReferralId, message: DocumentId) -> Result<()> {
    let (opened, row, _) = of_case(ctx, case, id, Action::Read(Section::Consent)).await?;
    let old = message::Entity::find_by_id(message)
        .filter(message::Column::ReferralId.eq(id))
        .filter(message::Column::Side.eq(ReferralSide::Receiver))
        .one(&ctx.house().store.db)
        .await?
        .ok_or(Error::NotFound)?;
    let kind = document(old.kind).ok_or(Error::NotFound)?;
    if old.taken {
        return Ok(());
    }
    let mut answers = read(&opened.packet(&row)?, &old)?.answers;
    if old.kind == MessageKind::Consultation && answers.one("by").is_empty() {
        answers.set("by", vec![ctx.house().name_of(old.author).await?]);
    }
    let new = message::Model {
        taken: true,
        ..old.clone()
    };
    save_taken(ctx, case, (kind, message), &answers, (old, new)).await
}
