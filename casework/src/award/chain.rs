//! What an award has so far, and what it adds up to. What follows from it is in `rule`.

use std::collections::BTreeSet;

use ::entity::vocab::{DocumentId, DocumentKind, RequestState};

use crate::record::{Answers, Money};

/// What a case's award has so far.
#[derive(Clone, Debug)]
pub struct Chain {
    /// How it stands.
    pub state: RequestState,
    /// Its documents as they stand, in the order in which they were first written; one that is being changed is among them
    /// as it was before.
    pub papers: Vec<(DocumentKind, DocumentId, Answers)>,
}

/// One of the goods asked for, and how many of it there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goods {
    /// The document that asks for it.
    pub id: DocumentId,
    /// Asked for.
    pub asked: i64,
    /// Received, damaged or not.
    pub received: i64,
    /// Received undamaged: so many can be handed over.
    pub undamaged: i64,
    /// Handed over.
    pub handed_over: i64,
}

/// Sums for the page. An amount is `None` where there is nothing to add up, or where currencies differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sums {
    /// What the goods asked for cost together.
    pub items: Option<Money>,
    /// What was asked for.
    pub requested: Option<Money>,
    /// What the newest decision allows.
    pub approved: Option<Money>,
    /// Suppliers who have made a quotation.
    pub quotations: usize,
    /// What was paid for purchases.
    pub spent: Option<Money>,
    /// What may still be spent.
    pub left: Option<Money>,
    /// The goods, in the order in which they were asked for.
    pub goods: Vec<Goods>,
}

/// Sums for the page.
#[must_use]
pub fn sums(chain: &Chain) -> Sums {
    let (approved, spent) = (chain.approved(), chain.spent());
    Sums {
        items: chain.cost(),
        requested: chain.requested(),
        approved,
        quotations: chain.suppliers(),
        spent,
        left: spent.map_or(approved, |spent| approved?.minus(spent)),
        goods: chain.goods().collect(),
    }
}

impl Chain {
    /// The documents of a kind.
    pub(super) fn of(&self, kind: DocumentKind) -> impl Iterator<Item = (DocumentId, &Answers)> {
        let chosen = self.papers.iter().filter(move |(of, ..)| *of == kind);
        chosen.map(|(_, id, answers)| (*id, answers))
    }

    /// The document of a kind of which there is one.
    pub(super) fn one(&self, kind: DocumentKind) -> Option<&Answers> {
        self.of(kind).next().map(|(_, answers)| answers)
    }

    /// The chain as it would be with this document.
    pub(super) fn with(&self, kind: DocumentKind, id: DocumentId, answers: &Answers) -> Self {
        let mut after = self.clone();
        after.papers.retain(|(_, one, _)| *one != id);
        after.papers.push((kind, id, answers.clone()));
        after
    }

    /// What the goods asked for cost together.
    pub(super) fn cost(&self) -> Option<Money> {
        let cost = |item: &Answers| money(item, "price")?.times(number(item, "quantity"));
        let all: Option<Vec<Money>> = self.of(DocumentKind::Item).map(|(_, item)| cost(item)).collect();
        Money::sum(all?)
    }

    /// What was asked for.
    pub(super) fn requested(&self) -> Option<Money> {
        money(self.one(DocumentKind::Application)?, "requested")
    }

    /// What the newest decision allows: the one of the latest day, and of several on one day the one written last.
    pub(super) fn approved(&self) -> Option<Money> {
        let decisions = self.of(DocumentKind::AwardDecision).map(|(_, answers)| answers);
        let newest = decisions.max_by_key(|answers| answers.one("day"))?;
        money(newest, "amount").filter(|_| newest.one("answer") == "approved")
    }

    /// What was paid for purchases.
    pub(super) fn spent(&self) -> Option<Money> {
        let all: Option<Vec<Money>> = self
            .of(DocumentKind::Purchase)
            .map(|(_, purchase)| money(purchase, "total"))
            .collect();
        Money::sum(all?)
    }

    /// Suppliers who have made a quotation.
    pub(super) fn suppliers(&self) -> usize {
        let names: BTreeSet<String> = self
            .of(DocumentKind::Quotation)
            .map(|(_, quotation)| bare(quotation.one("supplier")))
            .collect();
        names.len()
    }

    /// The goods, in the order in which they were asked for.
    pub(super) fn goods(&self) -> impl Iterator<Item = Goods> {
        self.of(DocumentKind::Item).map(move |(id, item)| Goods {
            id,
            asked: number(item, "quantity"),
            received: self.count(DocumentKind::Received, id, |_| true),
            undamaged: self.count(DocumentKind::Received, id, |receipt| receipt.one("condition") != "damaged"),
            handed_over: self.count(DocumentKind::Handover, id, |_| true),
        })
    }

    fn count(&self, kind: DocumentKind, item: DocumentId, counts: impl Fn(&Answers) -> bool) -> i64 {
        let chosen = self
            .of(kind)
            .filter(|&(_, answers)| picked(answers) == Some(item) && counts(answers));
        chosen.map(|(_, answers)| number(answers, "quantity")).sum()
    }
}

/// A supplier's name for comparing: blanks, quotation marks and capitals do not make another supplier.
pub(super) fn bare(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Which of the goods a receipt or a handover is about.
pub(super) fn picked(answers: &Answers) -> Option<DocumentId> {
    crate::record::picked(answers.one("item")).0.parse().ok()
}

/// An amount that was answered.
pub(super) fn money(answers: &Answers, key: &str) -> Option<Money> {
    Money::parse(answers.one(key))
}

/// A number that was answered; none is nothing.
fn number(answers: &Answers, key: &str) -> i64 {
    answers.one(key).parse().unwrap_or_default()
}
