//! A referral that is being put together: to whom, what for, until when, on what it rests.

use ::entity::{
    document, referral,
    vocab::{
        CaseId, CaseState, DocumentId, DocumentKind, ReferralBasis, ReferralId, ReferralPurpose, ReferralState, ReferralWay,
        Section, Urgency,
    },
};
use chrono::Datelike;
use sea_orm::EntityTrait;

use super::{
    Chosen,
    chosen::first,
    line::{outside, seal_outside},
    people::{partners, people_there},
    typed::{days, text, typed, word},
};
use crate::{
    case::{Sheet, all_of, open_fresh, row_of},
    consent::{Standing, standing},
    crypto::random,
    ctx::{Ctx, Opened, beside},
    error::{Error, Issue, Result},
    policy::{Action, Verb},
    record::Pairs,
};

/// What the form says for somebody outside.
const OUTSIDE: &str = "outside";

/// Fills the row and what is chosen from the form.
async fn take(ctx: &Ctx, row: &mut referral::Model, chosen: &mut Chosen, pairs: &Pairs) -> Result<()> {
    let mut issues = Vec::new();
    let purpose = word::<ReferralPurpose>(pairs, "purpose", &mut issues);
    let urgency = word::<Urgency>(pairs, "urgency", &mut issues);
    let basis = word::<ReferralBasis>(pairs, "basis", &mut issues);
    let to = typed(pairs, "to");
    let partner = partners(ctx).await?.into_iter().find(|(id, _)| id.to_string() == to);
    chosen.people.clear();
    (row.way, row.to_org, row.outside) = (ReferralWay::Here, partner.as_ref().map(|(id, _)| *id), None);
    match (&partner, to) {
        (Some((org, _)), _) => {
            let there = people_there(ctx, *org).await?;
            for (_, id) in pairs.iter().filter(|(name, id)| name == "people" && !id.is_empty()) {
                match there.iter().find(|(one, _)| one.to_string() == *id) {
                    Some((one, _)) => chosen.people.push(*one),
                    None => issues.push(Issue::new("people", "issue-choose-from-list")),
                }
            }
        }
        (None, OUTSIDE) => {
            row.way = ReferralWay::Outside;
            let name = text(pairs, "outside", true, &mut issues);
            row.outside = Some(seal_outside(ctx.house(), row, &name)?);
        }
        (None, _) => issues.push(Issue::new("to", "issue-choose-one")),
    }
    (row.answer_by, row.ends) = days(pairs, ctx.house().clock.today(), &mut issues);
    chosen.why = text(pairs, "why", true, &mut issues);
    chosen.reason = text(
        pairs,
        "reason",
        basis.is_some_and(|basis| basis != ReferralBasis::Consent),
        &mut issues,
    );
    row.consent_id = None;
    if basis == Some(ReferralBasis::Consent) {
        row.consent_id = typed(pairs, "consent").parse().ok();
        let there = match (row.consent_id, row.case_id) {
            (Some(id), Some(case)) => row_of(ctx, case, id).await?,
            _ => None,
        };
        if there.is_none_or(|there: document::Model| there.kind != DocumentKind::Consent) {
            issues.push(Issue::new("consent", "issue-choose-one"));
        }
    }
    if let (Some(purpose), Some(urgency), Some(basis), true) = (purpose, urgency, basis, issues.is_empty()) {
        (row.purpose, row.urgency, row.basis) = (purpose, urgency, basis);
        return Ok(());
    }
    Err(Error::Invalid(issues))
}

/// A new row.
pub(super) fn blank(ctx: &Ctx, id: ReferralId) -> Result<referral::Model> {
    let today = ctx.house().clock.today();
    Ok(referral::Model {
        id,
        number: 100_000 + i32::try_from(u32::from_be_bytes(random()?) % 900_000).unwrap_or(0),
        way: ReferralWay::Here,
        case_id: None,
        from_org: Some(ctx.actor().org),
        to_org: None,
        outside: None,
        state: ReferralState::Draft,
        revision: 1,
        purpose: ReferralPurpose::Shelter,
        urgency: Urgency::Normal,
        basis: ReferralBasis::Consent,
        consent_id: None,
        consent_version: 0,
        answer_by: today,
        ends: today,
        author: ctx.actor().person,
        at_ms: ctx.house().clock.now_ms(),
        sent_ms: None,
        approve_by_ms: None,
        approved_by: None,
        accepted_by: None,
        answered_ms: None,
        ended_ms: None,
        reason: None,
        outcome: None,
        into_case: None,
        epoch: 0,
        chosen: None,
        packet_key: None,
    })
}

/// Begins a referral of a case. `id` is proposed by the form, so that sending it twice begins one.
///
/// # Errors
/// [`Error::Invalid`] with every issue; otherwise as [`Ctx::open`].
pub async fn begin(ctx: &Ctx, case: CaseId, id: ReferralId, pairs: &Pairs) -> Result<()> {
    let opened = open_fresh(ctx, case, Action::Write(Section::Consent)).await?;
    if opened.case().state == CaseState::Closed {
        return Err(Issue::new("", "issue-case-closed").into());
    }
    let mut chosen = Chosen::default();
    for _ in 0..5 {
        let mut row = blank(ctx, id)?;
        row.case_id = Some(case);
        take(ctx, &mut row, &mut chosen, pairs).await?;
        chosen.records = first(ctx, case, &row).await?;
        seal(&opened, &mut row, &chosen)?;
        let mut unit = ctx.change(&opened, Verb::DraftReferral, Some(DocumentId(id.0)));
        unit.insert(&row);
        match ctx.commit(unit).await {
            Err(Error::Conflict) => {}
            done => return done.map(drop),
        }
        // The number was drawn before, or the form was sent twice.
        let there = referral::Entity::find_by_id(id).one(&ctx.house().store.db).await?;
        if there.is_some_and(|there| there.case_id == Some(case) && there.author == ctx.actor().person) {
            return Ok(());
        }
    }
    Err(Error::Busy)
}

/// Changes a referral that is being put together.
///
/// # Errors
/// As [`begin`].
pub async fn edit(ctx: &Ctx, case: CaseId, id: ReferralId, pairs: &Pairs) -> Result<()> {
    let (opened, old, mut chosen) = of_case(ctx, case, id, Action::Write(Section::Consent)).await?;
    let mut new = old.clone();
    take(ctx, &mut new, &mut chosen, pairs).await?;
    save_draft(ctx, &opened, (&old, new), &chosen).await
}

pub(super) fn seal(opened: &Opened, row: &mut referral::Model, chosen: &Chosen) -> Result<()> {
    let text = serde_json::to_vec(chosen).map_err(|fault| Error::Internal(fault.to_string()))?;
    row.chosen = Some(opened.seal(beside(row.id, false), 0, &text)?);
    row.epoch = opened.epoch();
    Ok(())
}

/// Keeps a draft, if nobody has changed it meanwhile.
pub(super) async fn save_draft(
    ctx: &Ctx,
    opened: &Opened,
    (old, mut new): (&referral::Model, referral::Model),
    chosen: &Chosen,
) -> Result<()> {
    if old.state != ReferralState::Draft {
        return Err(Issue::new("", "issue-referral-changed").into());
    }
    seal(opened, &mut new, chosen)?;
    new.revision += 1;
    let mut unit = ctx.change(opened, Verb::DraftReferral, Some(DocumentId(old.id.0)));
    unit.update(old, &new);
    match ctx.commit(unit).await {
        Err(Error::Conflict) => Err(Issue::new("", "issue-referral-changed").into()),
        done => done.map(drop),
    }
}

/// A referral of a case with what was chosen, through the door of the section of consents.
pub(super) async fn of_case(
    ctx: &Ctx,
    case: CaseId,
    id: ReferralId,
    action: Action,
) -> Result<(Opened, referral::Model, Chosen)> {
    let opened = match action {
        Action::Read(_) => ctx.open(action, case).await?,
        _ => open_fresh(ctx, case, action).await?,
    };
    let row = referral::Entity::find_by_id(id).one(&ctx.house().store.db).await?;
    let row = row.filter(|row| row.case_id == Some(case) || row.into_case == Some(case));
    let row = row.ok_or(Error::NotFound)?;
    let chosen = match &row.chosen {
        Some(sealed) => {
            let text = opened.read_beside(beside(id, false), row.epoch, sealed)?;
            serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))?
        }
        None => Chosen::default(),
    };
    Ok((opened, row, chosen))
}

/// Consents of a case that still hold, to choose from.
pub async fn consents(ctx: &Ctx, case: CaseId) -> Result<Vec<Sheet>> {
    let opened = ctx.open(Action::Read(Section::Consent), case).await?;
    let today = ctx.house().clock.today();
    let all = all_of(ctx, &opened, [DocumentKind::Consent]).await?;
    let live = all.into_iter().map(|(_, sheet)| sheet);
    Ok(live
        .filter(|sheet| standing(&sheet.answers, today) == Standing::Live)
        .collect())
}

/// A draft as its form shows it.
///
/// # Errors
/// As [`Ctx::open`].
pub async fn filled(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<Vec<(String, String)>> {
    let (_, row, chosen) = of_case(ctx, case, id, Action::Write(Section::Consent)).await?;
    if row.state != ReferralState::Draft {
        return Err(Error::NotFound);
    }
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| pairs.push((name.to_owned(), value));
    put("purpose", row.purpose.to_string());
    put("urgency", row.urgency.to_string());
    put("basis", row.basis.to_string());
    put("to", row.to_org.map_or_else(|| OUTSIDE.to_owned(), |org| org.to_string()));
    put("outside", outside(ctx.house(), &row)?);
    put("consent", row.consent_id.map(|id| id.to_string()).unwrap_or_default());
    put("why", chosen.why);
    put("reason", chosen.reason);
    for person in chosen.people {
        put("people", person.to_string());
    }
    for (name, day) in [("answer-by", row.answer_by), ("ends", row.ends)] {
        put(&format!("{name}-day"), day.day().to_string());
        put(&format!("{name}-month"), day.month().to_string());
        put(&format!("{name}-year"), day.year().to_string());
    }
    Ok(pairs)
}
