//! The form of a referral that is being put together: read, and filled in again.

use ::entity::{
    document, referral,
    vocab::{CaseId, DocumentKind, ReferralBasis, ReferralId, ReferralPurpose, ReferralState, ReferralWay, Section, Urgency},
};
use chrono::Datelike;

use super::{
    Chosen,
    draft::of_case,
    line::{outside, seal_outside},
    people::{partners, people_there},
    typed::{days, text, typed, word},
};
use crate::{
    case::row_of,
    ctx::Ctx,
    error::{Error, Issue, Result},
    policy::Action,
    record::Pairs,
};

/// What the form says for somebody outside.
const OUTSIDE: &str = "outside";

/// Fills the row and what is chosen from the form.
pub(super) async fn take(ctx: &Ctx, row: &mut referral::Model, chosen: &mut Chosen, pairs: &Pairs) -> Result<()> {
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

/// A draft as its form shows it.
///
/// # Errors
/// As [`Ctx::open`].
pub async fn filled(ctx: &Ctx, case: CaseId, id: ReferralId) -> Result<Vec<(String, String)>> {
    let (_, row, chosen) = of_case(ctx, case, id, Action::Share(Section::Consent)).await?;
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
