//! Messages between the two sides of a referral: a few words, or an answer with questions of its own. Sealed under the packet's key.

use ::entity::{
    message,
    vocab::{DocumentId, DocumentKind, MessageKind, ReferralId, ReferralSide, ReferralState, Role},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

use super::{
    state::{Act, next},
    typed::text,
};
use crate::{
    ctx::{Ctx, Leaf, Packet},
    error::{Error, Issue, Result},
    house::House,
    policy::{Action, Roles, Verb},
    record::{Answers, Pairs, parse, spec},
    store::Unit,
};

/// What a message says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// A few words.
    #[serde(default)]
    pub text: String,
    /// Answers, for messages with questions.
    #[serde(default)]
    pub answers: Answers,
}

/// A message as it is shown.
#[derive(Clone, Debug)]
pub struct Message {
    /// Which.
    pub id: DocumentId,
    /// Who says it.
    pub side: ReferralSide,
    /// Who wrote it.
    pub author: String,
    /// What it is.
    pub kind: MessageKind,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
    /// What it says.
    pub said: Said,
    /// Whether it was taken over into the case.
    pub taken: bool,
}

/// What somebody with these roles writes: lawyers do not answer for the police, nor the police for lawyers; whoever sent it only
/// writes a few words.
#[must_use]
pub fn kinds(roles: &Roles, side: ReferralSide) -> Vec<MessageKind> {
    let (lawyer, police) = (roles.has(Role::Lawyer), roles.has(Role::PoliceLiaison));
    let fits = |kind: &MessageKind| {
        let own = match kind {
            MessageKind::Text | MessageKind::Hearing => true,
            MessageKind::Consultation => lawyer || !police,
            MessageKind::PoliceAnswer => police || !lawyer,
        };
        own && (side == ReferralSide::Receiver || *kind == MessageKind::Text)
    };
    MessageKind::ALL.iter().copied().filter(fits).collect()
}

/// The document whose questions a message of a kind has, and that it becomes in a case; a few words become none.
#[must_use]
pub const fn document(kind: MessageKind) -> Option<DocumentKind> {
    match kind {
        MessageKind::Text => None,
        MessageKind::Consultation => Some(DocumentKind::Consultation),
        MessageKind::Hearing => Some(DocumentKind::Hearing),
        MessageKind::PoliceAnswer => Some(DocumentKind::PoliceAnswer),
    }
}

/// Reads what was typed.
pub(super) fn said(ctx: &Ctx, kind: MessageKind, pairs: &Pairs) -> Result<Said> {
    if let Some(kind) = document(kind) {
        let answers = parse(spec(kind), pairs, ctx.house().clock.today())?;
        return Ok(Said {
            answers,
            ..Said::default()
        });
    }
    let mut issues = Vec::new();
    let text = text(pairs, "text", true, &mut issues);
    if issues.is_empty() {
        Ok(Said { text, ..Said::default() })
    } else {
        Err(Error::Invalid(issues))
    }
}

/// Puts a message into a unit.
pub(super) fn put(ctx: &Ctx, unit: &mut Unit, packet: &Packet, (id, kind): (DocumentId, MessageKind), said: &Said) -> Result<()> {
    let text = serde_json::to_vec(said).map_err(|fault| Error::Internal(fault.to_string()))?;
    unit.insert(&message::Model {
        id,
        referral_id: packet.row().id,
        side: packet.side(),
        author: ctx.actor().person,
        kind,
        sealed: packet.seal(Leaf::Message(id), &text)?,
        at_ms: ctx.house().clock.now_ms(),
        taken: false,
    });
    Ok(())
}

/// All messages of a referral, the earliest first.
pub(super) async fn messages(house: &House, packet: &Packet) -> Result<Vec<Message>> {
    let found = message::Entity::find()
        .filter(message::Column::ReferralId.eq(packet.row().id))
        .order_by_asc(message::Column::AtMs)
        .order_by_asc(message::Column::Id);
    let mut messages = Vec::new();
    for row in found.all(&house.store.db).await? {
        messages.push(Message {
            said: read(packet, &row)?,
            id: row.id,
            side: row.side,
            author: house.name_of(row.author).await?,
            kind: row.kind,
            at_ms: row.at_ms,
            taken: row.taken,
        });
    }
    Ok(messages)
}

/// What a message says.
pub(super) fn read(packet: &Packet, row: &message::Model) -> Result<Said> {
    let text = packet.read(Leaf::Message(row.id), &row.sealed)?;
    serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))
}

/// Writes to the other side, as one who holds the packet. The first answer with questions says that work has begun. `id` is
/// proposed by the form, so that sending it twice writes one.
///
/// # Errors
/// [`Error::Invalid`]; otherwise as [`Ctx::open_packet`].
pub async fn write(ctx: &Ctx, referral: ReferralId, (id, kind): (DocumentId, MessageKind), pairs: &Pairs) -> Result<()> {
    let packet = ctx.open_packet(Action::OpenReferral, referral).await?;
    if !kinds(&ctx.actor().roles, packet.side()).contains(&kind) {
        return Err(Error::NotFound);
    }
    let said = said(ctx, kind, pairs)?;
    if is_there(ctx, id).await? {
        return Ok(());
    }
    let old = packet.row();
    let mut unit = ctx.change_referral(old, Verb::WriteMessage);
    let begins = kind != MessageKind::Text && packet.side() == ReferralSide::Receiver && old.state == ReferralState::Accepted;
    if let Some(state) = next(old.state, Act::Begin).filter(|_| begins) {
        let mut new = old.clone();
        new.state = state;
        new.revision += 1;
        unit.update(old, &new);
    }
    put(ctx, &mut unit, &packet, (id, kind), &said)?;
    match ctx.commit(unit).await {
        Err(Error::Conflict) if is_there(ctx, id).await? => Ok(()),
        Err(Error::Conflict) => Err(Issue::new("", "issue-referral-changed").into()),
        done => done.map(drop),
    }
}

/// Whether this person has written this message already: it was sent twice.
pub(super) async fn is_there(ctx: &Ctx, id: DocumentId) -> Result<bool> {
    let there = message::Entity::find_by_id(id).one(&ctx.house().store.db).await?;
    match there {
        Some(there) if there.author == ctx.actor().person => Ok(true),
        Some(_) => Err(Error::NotFound),
        None => Ok(false),
    }
}
