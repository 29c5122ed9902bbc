//! What can be chosen where a question asks for something that the case has.

use casework::{
    Error,
    case::{self, Loose, Overview},
    people,
    record::{Kind, Pick, spec},
};
use entity::vocab::DocumentKind;

use crate::{desk::Desk, form::Filled, i18n::Tr, ui::answer};

/// The form with what can be chosen in it, and with the request that it answers.
pub async fn offering(desk: &Desk, case: &Overview, kind: DocumentKind, mut filled: Filled) -> Result<Filled, Error> {
    for field in spec(kind).fields {
        let offer = match field.kind {
            Kind::Pick(Pick::Holder) => holders(desk, case, kind, filled.value(field.key)).await?,
            Kind::Pick(Pick::Org) => partners(desk).await?,
            Kind::Pick(Pick::Item) => items(desk, case).await?,
            Kind::Pick(Pick::Screening) => screenings(desk, case).await?,
            _ => continue,
        };
        filled.offers.push((field.key, offer));
    }
    filled.know = still_open(desk.tr, &case::loose(&desk.ctx, case.case.id, kind).await?);
    // Whoever was told that the request has changed has looked at it again; otherwise it stays the one that was shown.
    let told = filled.issues.iter().any(|issue| issue.key == "issue-request-changed");
    if told || filled.value("request").is_empty() {
        let mark = case::mark(&desk.ctx, case.case.id, kind).await?;
        filled.typed.retain(|(name, _)| name != "request");
        filled.typed.push(("request".to_owned(), mark));
    }
    Ok(filled)
}

/// What is still open before the case ends.
fn still_open(tr: Tr, loose: &Loose) -> Vec<String> {
    let count = |key: &str, number: u64| (number > 0).then(|| tr.with(key, &[("number", &number.to_string())]));
    let is = |key: &str, is: bool| is.then(|| tr.t(key));
    let all = [
        count("loose-dangers", loose.dangers as u64),
        is("loose-lives-here", loose.lives_here),
        is("loose-award", loose.award),
        count("loose-tasks", loose.tasks),
    ];
    all.into_iter().flatten().collect()
}

/// Colleagues who hold the section, and the one who was chosen, even if they hold it no longer.
async fn holders(desk: &Desk, case: &Overview, kind: DocumentKind, chosen: &str) -> Result<Vec<(String, String)>, Error> {
    let holds = |holder: &&case::Holder| holder.sections.contains(&kind.section());
    let holders = case.holders.iter().filter(holds);
    let mut offer: Vec<_> = holders.map(|holder| (holder.id.to_string(), holder.name.clone())).collect();
    if let Ok(person) = chosen.parse()
        && !offer.iter().any(|(id, _)| id == chosen)
        && let Some(name) = people::name(&desk.ctx, person).await?
    {
        offer.push((chosen.to_owned(), name));
    }
    Ok(offer)
}

/// Other organisations that work here.
async fn partners(desk: &Desk) -> Result<Vec<(String, String)>, Error> {
    let partners = casework::referral::partners(&desk.ctx).await?;
    Ok(partners.into_iter().map(|(id, name)| (id.to_string(), name)).collect())
}

/// The screenings, by day and profile.
async fn screenings(desk: &Desk, case: &Overview) -> Result<Vec<(String, String)>, Error> {
    let kind = DocumentKind::Screening;
    let page = case::pages(&desk.ctx, case.case.id, kind, 0).await?;
    let words = |sheet: &case::Sheet| {
        let head = spec(kind).head.iter().filter_map(|key| spec(kind).field(key));
        let words: Vec<String> = head.filter_map(|field| answer(desk.tr, field, &sheet.answers)).collect();
        (sheet.id.to_string(), words.join(" · "))
    };
    Ok(page.sheets.iter().map(words).collect())
}

/// The goods of the grant in kind.
async fn items(desk: &Desk, case: &Overview) -> Result<Vec<(String, String)>, Error> {
    let papers = case::award(&desk.ctx, case.case.id)
        .await?
        .map_or_else(Vec::new, |award| award.papers);
    let items = papers.into_iter().filter(|(kind, _)| *kind == DocumentKind::Item);
    Ok(items
        .map(|(_, sheet)| (sheet.id.to_string(), sheet.answers.one("name").to_owned()))
        .collect())
}
