//! A case's referrals, for those who hold its consents: the list, one of them with all that is known of it, the preview, messages.

use ::entity::{
    packet_copy, packet_grant, referral,
    vocab::{CaseId, DocumentId, MessageKind, ReferralId, ReferralWay, Section},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    Chosen, Line, Message, Shot,
    content::shot_of,
    draft::of_case,
    line::{line, lines},
    mark::mark_of,
    send::changed,
    shot::shot,
    thread::{is_there, messages, put, said},
};
use crate::{
    case::{row_of, version_of},
    ctx::{Ctx, Opened},
    error::{Error, Result},
    policy::{Action, Verb},
    record::Pairs,
};

/// A referral with all that its case knows of it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The referral.
    pub line: Line,
    /// What was chosen.
    pub chosen: Chosen,
    /// Who can open it now: those to whom it was sent and who have not answered, or who has taken it on.
    pub holders: Vec<String>,
    /// What is shared now; nothing before it was sent and after the end.
    pub shot: Option<Shot>,
    /// What was said.
    pub messages: Vec<Message>,
    /// Whom the consent names, for somebody outside: only people can compare it with the receiver.
    pub named: String,
    /// Sealed copies that were made.
    pub copies: u64,
    /// What a form of this page says of the referral as it was shown.
    pub mark: String,
}

/// Referrals of a case on one page.
const PAGE: u64 = 25;

/// A page of the referrals of a case, the latest first, and whether there are more; `page` counts from 0. Needs no key, but is told
/// only to who holds the consents.
pub async fn outgoing(ctx: &Ctx, case: CaseId, page: u32) -> Result<(Vec<Line>, bool)> {
    let known = ctx.see(Action::SeeCase, case).await?;
    if !known.holds(Section::Consent) {
        return Err(Error::NotFound);
    }
    let of_case = Condition::any()
        .add(referral::Column::CaseId.eq(case))
        .add(referral::Column::IntoCase.eq(case));
    let mut rows = referral::Entity::find()
        .filter(of_case)
        .order_by_desc(referral::Column::AtMs)
        .order_by_desc(referral::Column::Id)
        .offset(u64::from(page) * PAGE)
        .limit(PAGE + 1)
        .all(&ctx.house().store.db)
        .await?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    Ok((lines(ctx, rows).await?, more))
}

/// One referral of a case.
///
/// # Errors
/// As [`Ctx::open`] of the consents.
pub async fn show(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<Shown> {
    let (opened, row, chosen) = of_case(ctx, case, id, Action::Read(Section::Consent)).await?;
    let (mut shot, mut said) = (None, Vec::new());
    if row.packet_key.is_some() {
        let packet = opened.packet(&row)?;
        shot = shot_of(ctx, &packet).await?;
        said = messages(ctx.house(), &packet).await?;
    }
    let mut holders = Vec::new();
    let grants = packet_grant::Entity::find().filter(packet_grant::Column::ReferralId.eq(id));
    for grant in grants.all(&ctx.house().store.db).await? {
        if grant.side == ::entity::vocab::ReferralSide::Receiver {
            holders.push(ctx.house().name_of(grant.person_id).await?);
        }
    }
    holders.sort();
    let (mut named, mut copies) = (String::new(), 0);
    if row.way == ReferralWay::Outside {
        named = named_in(ctx, &opened, &row).await?;
        let made = packet_copy::Entity::find().filter(packet_copy::Column::ReferralId.eq(id));
        copies = made.count(&ctx.house().store.db).await?;
    }
    Ok(Shown {
        mark: mark_of(ctx, &row, &chosen).await?,
        named,
        copies,
        line: line(ctx, row).await?,
        chosen,
        holders,
        shot,
        messages: said,
    })
}

/// Whom the consent of a referral names; empty without one.
async fn named_in(ctx: &Ctx, opened: &Opened, row: &referral::Model) -> Result<String> {
    let Some(id) = row.consent_id else {
        return Ok(String::new());
    };
    let Some(there) = row_of(ctx, opened.case().id, id).await? else {
        return Ok(String::new());
    };
    let sheet = version_of(ctx, opened, &there, there.version).await?;
    Ok(sheet.answers.one("receiver").to_owned())
}

/// What the receiver would see if it were sent now, with the mark of it. Opens each section that something is shared of.
///
/// # Errors
/// As [`Ctx::open`].
pub async fn preview(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<(Line, Shot, String)> {
    let (_, row, chosen) = of_case(ctx, case, id, Action::Read(Section::Consent)).await?;
    // Before the content is read: what changes meanwhile makes the mark an old one.
    let mark = mark_of(ctx, &row, &chosen).await?;
    let (shot, _) = shot(ctx, case, &chosen).await?;
    Ok((line(ctx, row).await?, shot, mark))
}

/// Writes to the other side from the case.
///
/// # Errors
/// [`Error::Invalid`]; otherwise as [`Ctx::open`].
pub async fn write_from_case(ctx: &Ctx, case: CaseId, id: ReferralId, message: DocumentId, pairs: &Pairs) -> Result<()> {
    let (opened, row, _) = of_case(ctx, case, id, Action::Share(Section::Consent)).await?;
    if !super::is_out(row.state) || row.way == ReferralWay::Outside {
        return Err(changed());
    }
    let packet = opened.packet(&row)?;
    let words = said(ctx, MessageKind::Text, pairs)?;
    if is_there(ctx, message).await? {
        return Ok(());
    }
    let mut unit = ctx.change(&opened, Verb::WriteMessage, Some(DocumentId(id.0)));
    let live = Condition::all()
        .add(referral::Column::Id.eq(id))
        .add(referral::Column::State.eq(row.state));
    unit.guard::<referral::Entity>(live);
    put(ctx, &mut unit, &packet, (message, MessageKind::Text), &words)?;
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(changed()),
        done => done.map(drop),
    }
}
