//! What a packet holds, for who may open it: what is shared, its files, what was said.

use ::entity::{
    packet, packet_grant, referral,
    vocab::{FileId, ReferralId, ReferralSide},
};
use sea_orm::EntityTrait;

use super::{Line, Message, Shot, line::line, thread::messages};
use crate::{
    ctx::{Ctx, Leaf, Packet},
    error::{Error, Result},
    file::{Reading, read_packet},
    policy::Action,
};

/// What a packet holds, for who may read it.
#[derive(Clone, Debug)]
pub struct Content {
    /// The referral.
    pub line: Line,
    /// On which side the person is.
    pub side: ReferralSide,
    /// What is shared.
    pub shot: Shot,
    /// What was said since.
    pub messages: Vec<Message>,
}

/// Whether this person opens the packet, or sees only its cover. Tells nothing to anybody: which door is asked depends on it.
pub async fn opens(ctx: &Ctx, id: ReferralId) -> Result<bool> {
    let (db, me) = (&ctx.house().store.db, ctx.actor().person);
    let (held, row) = tokio::try_join!(
        packet_grant::Entity::find_by_id((id, me)).one(db),
        referral::Entity::find_by_id(id).one(db),
    )?;
    let taken = row.is_some_and(|row| row.accepted_by == Some(me));
    Ok(held.is_some_and(|held| taken || held.side == ReferralSide::Sender))
}

/// What a packet holds: for who has taken it on, and for who sent the letter.
///
/// # Errors
/// As [`Ctx::open_packet`].
pub async fn content(ctx: &Ctx, id: ReferralId) -> Result<Content> {
    let packet = ctx.open_packet(Action::OpenReferral, id).await?;
    let (shot, messages, line) = tokio::try_join!(
        shot_of(ctx, &packet),
        messages(ctx.house(), &packet),
        line(ctx, packet.row().clone()),
    )?;
    Ok(Content {
        shot: shot.ok_or(Error::NotFound)?,
        messages,
        side: packet.side(),
        line,
    })
}

/// What is shared; nothing once the referral has ended.
pub(super) async fn shot_of(ctx: &Ctx, packet: &Packet) -> Result<Option<Shot>> {
    let found = packet::Entity::find_by_id(packet.row().id).one(&ctx.house().store.db).await?;
    match found {
        Some(row) => Shot::from_bytes(&packet.read(Leaf::Content, &row.sealed)?).map(Some),
        None => Ok(None),
    }
}

/// Opens a file of a packet: an entry of its own.
///
/// # Errors
/// As [`Ctx::open_packet`]; [`Error::NotFound`] if there is no such file.
pub async fn file(ctx: &Ctx, id: ReferralId, file: FileId) -> Result<Reading> {
    let packet = ctx.open_packet(Action::OpenReferralFile, id).await?;
    read_packet(ctx.house(), packet, id, file).await
}
