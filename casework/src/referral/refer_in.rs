//! Referrals that come in: a letter from an organisation that works here, or what somebody outside said or wrote, entered by staff.
//! Whoever takes one on opens a case with it or puts it into one.

use ::entity::{
    packet, referral,
    vocab::{
        CaseId, DocumentId, DocumentKind, PersonId, ReferralId, ReferralPurpose, ReferralSide, ReferralState, ReferralWay,
        Section, Urgency,
    },
};
use sea_orm::EntityTrait;

use super::{
    Shared, Shot,
    content::content,
    draft::blank,
    end::{end_of, ended_with},
    line::seal_outside,
    people::{on_duty, partners},
    send::{changed, settle},
    state::Act,
    typed::{days, typed, word},
};
use crate::{
    case::{open_fresh, save_letter},
    ctx::{Ctx, Leaf, Packet},
    error::{Error, Issue, Result},
    people,
    policy::{Action, Verb},
    record::{Answers, Pairs, parse, spec},
};

const KIND: DocumentKind = DocumentKind::ReferralIn;

/// Writes a letter to an organisation that works here.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::Invalid`] with every issue.
pub async fn letter(ctx: &Ctx, id: ReferralId, pairs: &Pairs) -> Result<()> {
    ctx.may(Action::ReferIn).await?;
    let to = typed(pairs, "to");
    let partner = partners(ctx).await?.into_iter().find(|(org, _)| org.to_string() == to);
    let mut row = blank(ctx, id)?;
    (row.way, row.to_org, row.state) = (ReferralWay::Letter, partner.map(|(org, _)| org), ReferralState::Sent);
    sent(ctx, row, pairs).await
}

/// Enters what somebody outside said or wrote.
///
/// # Errors
/// As [`letter`].
pub async fn paper(ctx: &Ctx, id: ReferralId, pairs: &Pairs) -> Result<()> {
    ctx.may(Action::OpenCase).await?;
    let mut row = blank(ctx, id)?;
    (row.way, row.from_org, row.state) = (ReferralWay::Paper, None, ReferralState::Received);
    row.to_org = Some(ctx.actor().org);
    row.outside = Some(seal_outside(ctx.house(), &row, typed(pairs, "from"))?);
    sent(ctx, row, pairs).await
}

async fn sent(ctx: &Ctx, mut row: referral::Model, pairs: &Pairs) -> Result<()> {
    let (house, me) = (ctx.house(), ctx.actor().person);
    let mut issues = Vec::new();
    if row.to_org.is_none() {
        issues.push(Issue::new("to", "issue-choose-one"));
    }
    let purpose = word::<ReferralPurpose>(pairs, "purpose", &mut issues);
    let urgency = word::<Urgency>(pairs, "urgency", &mut issues);
    (row.answer_by, row.ends) = days(pairs, house.clock.today(), &mut issues);
    let answers = match parse(spec(KIND), pairs, house.clock.today()) {
        Err(Error::Invalid(more)) => {
            issues.extend(more);
            Answers::default()
        }
        answers => answers?,
    };
    let (Some(to), Some(purpose), Some(urgency), true) = (row.to_org, purpose, urgency, issues.is_empty()) else {
        return Err(Error::Invalid(issues));
    };
    (row.purpose, row.urgency, row.sent_ms) = (purpose, urgency, Some(house.clock.now_ms()));
    for _ in 0..5 {
        let mut receivers = on_duty(ctx, to).await?;
        receivers.retain(|person| *person != me);
        if row.way == ReferralWay::Paper {
            receivers.push(me);
        }
        if receivers.is_empty() {
            return Err(Issue::new("to", "issue-referral-nobody").into());
        }
        match keep(ctx, &row, &answers, &receivers).await {
            Err(Error::Conflict) => {}
            done => return done,
        }
        let there = referral::Entity::find_by_id(row.id).one(&house.store.db).await?;
        match there {
            Some(there) if there.author == me => return Ok(()), // sent twice
            Some(_) => return Err(Error::NotFound),
            // The number was drawn before, or somebody has left in this moment.
            None => row.number = blank(ctx, row.id)?.number,
        }
    }
    Err(Error::Busy)
}

async fn keep(ctx: &Ctx, row: &referral::Model, answers: &Answers, receivers: &[PersonId]) -> Result<()> {
    let packet = Packet::make(row)?;
    let shot = Shot {
        records: vec![Shared {
            id: DocumentId(row.id.0),
            version: 1,
            kind: KIND,
            answers: answers.clone(),
        }],
        ..Shot::default()
    };
    let entry = ctx.entry(Verb::ReferIn).case(crate::ctx::logged_under(row)).subject(row.id.0);
    let mut unit = ctx.unit(entry);
    unit.insert(row);
    unit.insert(&packet::Model {
        referral_id: row.id,
        sealed: packet.seal(Leaf::Content, &shot.to_bytes()?)?,
    });
    for person in receivers {
        people::guard_active(&mut unit, *person);
        unit.insert(&ctx.packet_grant(&packet, *person, ReferralSide::Receiver).await?);
    }
    if row.way == ReferralWay::Letter {
        unit.insert(&ctx.packet_grant(&packet, ctx.actor().person, ReferralSide::Sender).await?);
    }
    ctx.commit(unit).await.map(drop)
}

/// Puts a letter that this person has taken on into a case: its text becomes a document, and who holds the case's consents goes on
/// with the messages. Doing it twice does it once.
///
/// # Errors
/// [`Error::Invalid`] if it is in another case already; otherwise as [`Ctx::open_packet`] and [`Ctx::open`].
pub async fn into_case(ctx: &Ctx, id: ReferralId, case: CaseId) -> Result<()> {
    let letter = content(ctx, id).await?;
    let row = letter.line.row;
    if row.case_id.is_some() || letter.side != ReferralSide::Receiver {
        return Err(Error::NotFound);
    }
    match row.into_case {
        Some(there) if there == case => return Ok(()),
        Some(_) => return Err(Issue::new("", "issue-referral-changed").into()),
        None => {}
    }
    let answers = letter.shot.records.into_iter().find(|record| record.kind == KIND);
    let answers = answers.map(|record| record.answers).ok_or(Error::NotFound)?;
    let opened = open_fresh(ctx, case, Action::Write(Section::Consent)).await?;
    let packet = ctx.open_packet(Action::OpenReferral, id).await?;
    let old = packet.row().clone();
    let mut new = old.clone();
    new.into_case = Some(case);
    new.revision += 1;
    new.epoch = opened.epoch();
    new.packet_key = Some(opened.keep_packet(&packet)?);
    // The document and the letter's row in one unit: nobody can find one without the other.
    save_letter(ctx, case, (KIND, DocumentId(id.0)), &answers, (old, new)).await
}

/// Takes back a letter that this person sent, whatever it has come to.
///
/// # Errors
/// [`Error::Invalid`] if it has ended in this moment; otherwise as [`Ctx::see_referral`].
pub async fn take_back(ctx: &Ctx, id: ReferralId) -> Result<()> {
    let cover = ctx.see_referral(Action::TakeBackLetter, id).await?;
    let end = match end_of(ctx.house(), &cover.row, Act::Withdraw, |_| {}).await {
        Err(Error::Conflict) => return Err(changed()),
        end => end?,
    };
    let mut unit = ctx.change_referral(&cover.row, Verb::WithdrawReferral);
    end.put(&mut unit);
    settle(ctx.commit(unit).await.map(drop))?;
    ended_with(ctx.house(), &[end]).await;
    Ok(())
}
