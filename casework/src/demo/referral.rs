//! The demo's referrals of the first case: one waits at the lawyers, one was taken on by the police, who have answered. Everybody
//! here is invented.

use std::sync::Arc;

use ::entity::vocab::{CaseId, DocumentId, DocumentKind, MessageKind, OrgKind, ReferralId};
use chrono::{Datelike, Days};

use super::{ORGS, enter, typing::pairs};
use crate::{
    auth,
    ctx::Ctx,
    error::{Error, Result},
    house::House,
    referral::{self, Answer},
};

/// The id of an organisation of the demo.
pub(super) async fn org(ctx: &Ctx, kind: OrgKind) -> Result<String> {
    let name = ORGS.iter().find(|(of, _)| *of == kind).map_or("", |(_, name)| *name);
    let partners = referral::partners(ctx).await?;
    let found = partners.into_iter().find(|(_, one)| one == name);
    found.map(|(id, _)| id.to_string()).ok_or(Error::NotFound)
}

/// Sends a referral to an organisation, on the consent that names it.
async fn send(ctx: &Ctx, id: CaseId, kind: OrgKind, (purpose, urgency, why): (&str, &str, &str)) -> Result<ReferralId> {
    let to = org(ctx, kind).await?;
    let consents = referral::consents(ctx, id).await?;
    let consent = consents
        .iter()
        .find(|sheet| sheet.answers.one("organisation").starts_with(&to));
    let consent = consent.ok_or(Error::NotFound)?.id.to_string();
    let today = ctx.house().clock.today();
    let mut typed: Vec<(String, String)> = [
        ("to", to.as_str()),
        ("purpose", purpose),
        ("urgency", urgency),
        ("basis", "consent"),
        ("consent", &consent),
        ("why", why),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    for (name, day) in [("answer-by", today + Days::new(3)), ("ends", today + Days::new(60))] {
        typed.push((format!("{name}-day"), day.day().to_string()));
        typed.push((format!("{name}-month"), day.month().to_string()));
        typed.push((format!("{name}-year"), day.year().to_string()));
    }
    let new = ReferralId::random();
    referral::begin(ctx, id, new, &typed).await?;
    let looked = referral::show(ctx, id, new).await?;
    referral::submit(ctx, id, new, &looked.mark).await?;
    Ok(new)
}

pub(super) async fn refer(house: &Arc<House>, caseworker: &Ctx, id: CaseId) -> Result<()> {
    let lawyers = (
        "legal-aid",
        "normal",
        "Намояндагӣ дар мурофиаи ҷиноятӣ ва ҷуброни музди напардохташуда. Лутфан бо мо тамос гиред, ба худи шахс занг назанед.",
    );
    send(caseworker, id, OrgKind::LegalAid, lawyers).await?;
    let police = (
        "police-report",
        "urgent",
        "Ариза дар бораи ҷалб ва истисмор. Шахс мехоҳад, ки пурсиш дар паноҳгоҳ ва бо иштироки ҳуқуқшинос гузарад.",
    );
    let sent = send(caseworker, id, OrgKind::Police, police).await?;
    let rustam = enter(house, "rustam").await?;
    referral::cover(&rustam, sent).await?;
    referral::answer(&rustam, sent, Answer::Accept, &[]).await?;
    let answer = pairs(
        house,
        DocumentKind::PoliceAnswer,
        &[
            ("day", "-1"),
            ("what", "report-taken"),
            ("number", "Қ-418"),
            ("officer", "Рустам Ғафуров"),
            ("next", "5"),
            ("remark", "Муфаттиш дар панҷ рӯз ҷавоб медиҳад; пурсиш дар паноҳгоҳ мешавад."),
        ],
    );
    let message = (DocumentId::random(), MessageKind::PoliceAnswer);
    referral::write(&rustam, sent, message, &answer).await?;
    auth::end(&rustam, None).await
}
