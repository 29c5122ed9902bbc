//! The rules of the grant in kind (domain facts 4.12): what may be written when, and what must add up before the application
//! goes to the funder. A write is judged by the award as it would stand after it, so that changing a receipt cannot take away
//! what a handover rests on.
//!
//! Not here: who may write (nobody decides on their own submission: `policy`) and where the documents come from.

use ::entity::vocab::{DocumentId, DocumentKind, RequestState};

use super::chain::{Chain, Goods, bare, money, picked};
use crate::{
    error::Issue,
    record::{Answers, Kind, Money, spec},
};

/// Suppliers who must have made a quotation before anything is bought.
const SUPPLIERS: usize = 3;

/// Whether a document may be written now, and as it is. `id` is the one being saved; if the chain has it, it is replaced.
///
/// # Errors
/// What to put right, each on its field.
pub fn may_write(chain: &Chain, kind: DocumentKind, id: DocumentId, answers: &Answers) -> Result<(), Vec<Issue>> {
    if let Some(key) = out_of_time(chain, kind, id) {
        return Err(vec![Issue::new("", key)]);
    }
    let after = chain.with(kind, id, answers);
    let issues = match kind {
        DocumentKind::AwardDecision => decision(chain, answers).into_iter().collect(),
        // Before a purchase the choice may still be open; after it, it stays.
        DocumentKind::Quotation if chain.one(DocumentKind::Purchase).is_some() => {
            choice(&after).or_else(|| elsewhere(&after, "chosen")).into_iter().collect()
        }
        DocumentKind::Purchase => purchase(&after, answers),
        DocumentKind::Received => received(&after, answers).into_iter().collect(),
        DocumentKind::Handover => handover(&after, answers).into_iter().collect(),
        _ => Vec::new(),
    };
    if issues.is_empty() { Ok(()) } else { Err(issues) }
}

/// Whether the application may be sent to the funder.
///
/// # Errors
/// Everything that is missing or does not add up.
pub(super) fn may_submit(chain: &Chain) -> Result<(), Vec<Issue>> {
    if chain.state != RequestState::Draft {
        return Err(vec![Issue::new("", "issue-award-locked")]);
    }
    let parts = [
        (DocumentKind::Application, "issue-award-no-application"),
        (DocumentKind::BusinessPlan, "issue-award-no-plan"),
        (DocumentKind::Item, "issue-award-no-items"),
    ];
    let missing = parts.into_iter().filter(|(kind, _)| chain.one(*kind).is_none());
    let mut issues: Vec<Issue> = missing.map(|(_, key)| Issue::new("", key)).collect();
    if let Some(application) = chain.one(DocumentKind::Application) {
        issues.extend(package(application));
        issues.extend(amounts(chain, application));
    }
    if issues.is_empty() { Ok(()) } else { Err(issues) }
}

/// Whether the grant can take its next step without a further paper: go to the funder, or be called carried out.
///
/// # Errors
/// What is missing.
pub fn may_move(chain: &Chain) -> Result<(), Vec<Issue>> {
    match chain.state {
        RequestState::Approved => may_finish(chain),
        _ => may_submit(chain),
    }
}

/// Whether everything was handed over, so that the grant can be called carried out.
///
/// # Errors
/// What still lies with the shelter, or that nothing was handed over.
fn may_finish(chain: &Chain) -> Result<(), Vec<Issue>> {
    if chain.one(DocumentKind::Handover).is_none() {
        return Err(vec![Issue::new("", "issue-award-nothing-handed")]);
    }
    let (undamaged, handed) = chain.goods().fold((0, 0), |(undamaged, handed), goods| {
        (undamaged + goods.undamaged, handed + goods.handed_over)
    });
    if handed < undamaged {
        let issue = Issue::new("", "issue-award-still-here");
        return Err(vec![issue.with("handed", handed).with("undamaged", undamaged)]);
    }
    Ok(())
}

/// Whether a paper may be added while the grant stands so; how many of it there are is another question.
#[must_use]
pub const fn may_add(state: RequestState, kind: DocumentKind) -> bool {
    out_of_state(state, kind).is_none()
}

/// Why such a document cannot be written at this time at all.
fn out_of_time(chain: &Chain, kind: DocumentKind, id: DocumentId) -> Option<&'static str> {
    use DocumentKind::{Application, AwardDecision, BusinessPlan};
    match kind {
        AwardDecision if chain.of(kind).any(|(one, _)| one == id) => Some("issue-award-decided"),
        Application | BusinessPlan if chain.state == RequestState::Draft && chain.of(kind).any(|(one, _)| one != id) => {
            Some("issue-award-once")
        }
        _ => out_of_state(chain.state, kind),
    }
}

/// Why such a document cannot be written while the grant stands so.
const fn out_of_state(state: RequestState, kind: DocumentKind) -> Option<&'static str> {
    use DocumentKind::{Application, AwardDecision, AwardVisit, BusinessPlan, Handover, Item, Purchase, Quotation, Received};
    use RequestState::{Approved, Done, Draft, Refused, Returned, Waiting, Withdrawn};
    match (state, kind) {
        (Draft, Application | BusinessPlan | Item)
        | (Waiting | Approved, AwardDecision)
        | (Approved, Quotation | Purchase | Received | Handover | AwardVisit)
        | (Done, AwardVisit) => None,
        (Waiting, Application | BusinessPlan | Item) | (Approved, _) => Some("issue-award-locked"),
        (Draft | Waiting, _) => Some("issue-award-not-yet"),
        (Refused | Done | Returned | Withdrawn, _) => Some("issue-award-ended"),
    }
}

/// All papers of the package are together.
fn package(application: &Answers) -> Option<Issue> {
    let Some(Kind::Many(papers)) = spec(DocumentKind::Application).field("papers").map(|field| field.kind) else {
        return None;
    };
    let ticked = application.many("papers");
    let is_ticked = |word: &str| ticked.iter().any(|one| one == word);
    let missing = papers.words.iter().filter(|word| !is_ticked(word)).count();
    (missing > 0).then(|| Issue::new("papers", "issue-award-papers").with("missing", missing))
}

/// The goods cost what is asked for, which the project allows.
fn amounts(chain: &Chain, application: &Answers) -> Vec<Issue> {
    let Some(requested) = money(application, "requested") else {
        return vec![Issue::new("requested", "issue-needed")];
    };
    let (cost, ceiling) = (chain.cost(), money(application, "ceiling"));
    let differs = |amount: Option<Money>| amount.is_none_or(|amount| amount.currency != requested.currency);
    if (chain.one(DocumentKind::Item).is_some() && differs(cost)) || (ceiling.is_some() && differs(ceiling)) {
        return vec![Issue::new("requested", "issue-award-currencies").with("currency", requested.currency)];
    }
    let sum = cost.filter(|cost| *cost != requested).map(|cost| {
        let issue = Issue::new("requested", "issue-award-sum");
        issue.with("items", cost).with("requested", requested)
    });
    let ceiling = ceiling.and_then(|most| over("requested", requested, most, "issue-award-ceiling"));
    sum.into_iter().chain(ceiling).collect()
}

/// The funder's answer: after earlier ones; an approval names an amount, at most what was asked for, at least what is spent.
fn decision(chain: &Chain, answers: &Answers) -> Option<Issue> {
    let mut earlier = chain.of(DocumentKind::AwardDecision);
    if earlier.any(|(_, one)| one.one("day") > answers.one("day")) {
        return Some(Issue::new("day", "issue-date-order"));
    }
    if answers.one("answer") != "approved" {
        // Goods may be on their way already: an approval is changed by another approval only.
        return (chain.state == RequestState::Approved).then(|| Issue::new("answer", "issue-award-approved"));
    }
    let Some(requested) = chain.requested() else {
        return Some(Issue::new("", "issue-award-no-application"));
    };
    let Some(amount) = money(answers, "amount").filter(|amount| amount.hundredths > 0) else {
        return Some(Issue::new("amount", "issue-award-amount-needed"));
    };
    over("amount", amount, requested, "issue-award-more-than-asked").or_else(|| {
        let spent = chain.spent().filter(|spent| spent.hundredths > amount.hundredths)?;
        Some(Issue::new("amount", "issue-award-less-than-spent").with("spent", spent))
    })
}

/// Enough quotations, of which exactly one is chosen, with its reason.
fn choice(chain: &Chain) -> Option<Issue> {
    let suppliers = chain.suppliers();
    if suppliers < SUPPLIERS {
        let issue = Issue::new("supplier", "issue-award-quotations");
        return Some(issue.with("count", suppliers).with("needed", SUPPLIERS));
    }
    let quotations = chain.of(DocumentKind::Quotation).map(|(_, quotation)| quotation);
    let mut chosen = quotations.filter(|quotation| quotation.one("chosen") == "yes");
    match (chosen.next(), chosen.next()) {
        (Some(only), None) if only.one("why").is_empty() => Some(Issue::new("why", "issue-award-why")),
        (Some(_), None) => None,
        _ => Some(Issue::new("chosen", "issue-award-choice")),
    }
}

/// Bought after a choice, and all purchases together within what is approved.
fn purchase(after: &Chain, answers: &Answers) -> Vec<Issue> {
    let Some((approved, total)) = after.approved().zip(money(answers, "total")) else {
        return vec![Issue::new("total", "issue-needed")];
    };
    // What is wrong with the quotations has no field in this form.
    let mut choice = choice(after);
    if let Some(issue) = &mut choice {
        issue.field.clear();
    }
    // Without a sum the currencies differ, and this total is the odd one.
    let over = over("total", after.spent().unwrap_or(total), approved, "issue-award-over");
    let elsewhere = if choice.is_none() {
        elsewhere(after, "supplier")
    } else {
        None
    };
    choice.into_iter().chain(over).chain(elsewhere).collect()
}

/// Bought from somebody else than who was chosen. A purchase that names nobody is from the one who was chosen.
fn elsewhere(after: &Chain, field: &str) -> Option<Issue> {
    let mut quotations = after.of(DocumentKind::Quotation).map(|(_, quotation)| quotation);
    let chosen = quotations.find(|quotation| quotation.one("chosen") == "yes")?.one("supplier");
    let mut suppliers = after.of(DocumentKind::Purchase).map(|(_, purchase)| purchase.one("supplier"));
    let other = suppliers.find(|supplier| !supplier.is_empty() && bare(supplier) != bare(chosen))?;
    let issue = Issue::new(field, "issue-award-supplier");
    Some(issue.with("chosen", chosen).with("other", other))
}

/// Received after a purchase: undamaged no more than was asked for, and no less undamaged than is handed over already.
fn received(after: &Chain, answers: &Answers) -> Option<Issue> {
    if after.one(DocumentKind::Purchase).is_none() {
        return Some(Issue::new("", "issue-award-no-purchase"));
    }
    let Some(goods) = goods(after, answers) else {
        return Some(Issue::new("item", "issue-award-item"));
    };
    // What came damaged goes back, and may come once more.
    if goods.undamaged > goods.asked {
        let issue = Issue::new("quantity", "issue-award-too-many");
        return Some(issue.with("received", goods.undamaged).with("asked", goods.asked));
    }
    // All goods, for a changed receipt may have been about others before.
    let short = after.goods().find(|goods| goods.handed_over > goods.undamaged)?;
    let issue = Issue::new("quantity", "issue-award-handed-over");
    Some(issue.with("handed", short.handed_over).with("undamaged", short.undamaged))
}

/// Handed over only what was approved and has come undamaged.
fn handover(after: &Chain, answers: &Answers) -> Option<Issue> {
    let Some(goods) = goods(after, answers) else {
        return Some(Issue::new("item", "issue-award-item"));
    };
    let issue = Issue::new("quantity", "issue-award-not-received");
    (goods.handed_over > goods.undamaged).then(|| issue.with("handed", goods.handed_over).with("undamaged", goods.undamaged))
}

/// The goods that a receipt or a handover is about, if they are among those asked for.
fn goods(chain: &Chain, answers: &Answers) -> Option<Goods> {
    let id = picked(answers)?;
    chain.goods().find(|goods| goods.id == id)
}

/// What is wrong with an amount that is above its limit or in another currency.
fn over(field: &str, amount: Money, limit: Money, key: &'static str) -> Option<Issue> {
    if amount.currency != limit.currency {
        return Some(Issue::new(field, "issue-award-currency").with("currency", limit.currency));
    }
    (amount.hundredths > limit.hundredths).then(|| Issue::new(field, key).with("amount", amount).with("limit", limit))
}
