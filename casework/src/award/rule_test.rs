//! Each rule, kept and broken.

use ::entity::vocab::{DocumentId, DocumentKind, RequestState};

use super::*;
use crate::{
    Issue,
    record::{Answers, Money},
};

/// Nothing to put right.
const FINE: [&str; 0] = [];

const PACKAGE: [&str; 5] = ["id-copy", "photo", "proof", "plan", "certificate"];

fn answers(pairs: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (key, value) in pairs {
        answers.set(key, vec![(*value).to_owned()]);
    }
    answers
}

fn application(requested: &str) -> Answers {
    let mut application = answers(&[("requested", requested), ("ceiling", "10000.00 TJS")]);
    application.set("papers", PACKAGE.map(str::to_owned).to_vec());
    application
}

fn item(quantity: &str, price: &str) -> Answers {
    answers(&[("name", "Матоъ"), ("quantity", quantity), ("price", price)])
}

pub(super) fn decision(answer: &str, amount: &str) -> Answers {
    answers(&[("answer", answer), ("day", "2026-11-10"), ("amount", amount)])
}

pub(super) fn quotation(supplier: &str, chosen: &str, why: &str) -> Answers {
    answers(&[
        ("supplier", supplier),
        ("price", "4900.00 TJS"),
        ("chosen", chosen),
        ("why", why),
    ])
}

pub(super) fn of_item(item: DocumentId, quantity: &str, condition: &str) -> Answers {
    answers(&[("item", &item.to_string()), ("quantity", quantity), ("condition", condition)])
}

impl Chain {
    fn start() -> Self {
        Self {
            state: RequestState::Draft,
            papers: Vec::new(),
        }
    }

    fn tries(&self, kind: DocumentKind, answers: &Answers) -> Vec<String> {
        self.tries_as(kind, DocumentId::random(), answers)
    }

    fn tries_as(&self, kind: DocumentKind, id: DocumentId, answers: &Answers) -> Vec<String> {
        named(may_write(self, kind, id, answers))
    }

    /// Writes what must be allowed.
    pub(super) fn write(&mut self, kind: DocumentKind, answers: &Answers) -> DocumentId {
        let id = DocumentId::random();
        assert_eq!(self.tries_as(kind, id, answers), FINE, "{kind}");
        self.papers.push((kind, id, answers.clone()));
        id
    }

    pub(super) fn set(&mut self, id: DocumentId, answers: Answers) {
        let mut papers = self.papers.iter_mut();
        let paper = papers.find(|(_, one, _)| *one == id).expect("a document of the chain");
        paper.2 = answers;
    }
}

/// Each issue as "field key", without what all keys begin with.
fn named(result: Result<(), Vec<Issue>>) -> Vec<String> {
    let name = |issue: Issue| {
        let field = if issue.field.is_empty() {
            "page"
        } else {
            issue.field.as_str()
        };
        let key = issue.key.trim_start_matches("issue-").trim_start_matches("award-");
        format!("{field} {key}")
    };
    result.err().unwrap_or_default().into_iter().map(name).collect()
}

/// A draft that can be sent: 20 metres at 50 and 4 machines at 1 000 make 5 000. With the ids of the two goods.
fn draft() -> (Chain, [DocumentId; 2]) {
    let mut chain = Chain::start();
    chain.write(DocumentKind::Application, &application("5000.00 TJS"));
    chain.write(DocumentKind::BusinessPlan, &answers(&[("activity", "sewing")]));
    let cloth = chain.write(DocumentKind::Item, &item("20", "50.00 TJS"));
    let machines = chain.write(DocumentKind::Item, &item("4", "1000.00 TJS"));
    (chain, [cloth, machines])
}

/// Approved, with three quotations.
pub(super) fn approved() -> (Chain, [DocumentId; 2]) {
    let (mut chain, goods) = draft();
    chain.state = RequestState::Waiting;
    chain.write(DocumentKind::AwardDecision, &decision("approved", "4900.00 TJS"));
    chain.state = RequestState::Approved;
    chain.write(DocumentKind::Quotation, &quotation("Бозор", "yes", "Арзонтар"));
    chain.write(DocumentKind::Quotation, &quotation("Чевар", "no", ""));
    chain.write(DocumentKind::Quotation, &quotation("Сӯзан", "no", ""));
    (chain, goods)
}

pub(super) fn total(amount: &str) -> Answers {
    answers(&[("total", amount)])
}

#[test]
fn each_state_has_its_documents() {
    use DocumentKind::{Application, AwardDecision, AwardVisit, BusinessPlan, Handover, Item, Purchase, Quotation, Received};
    let (chain, _) = draft();
    let known = chain.papers[2].1;
    let tries = |state, kind| Chain { state, ..chain.clone() }.tries_as(kind, known, &Answers::default());
    let late = [Quotation, Purchase, Received, Handover, AwardVisit];
    for kind in late.into_iter().chain([AwardDecision]) {
        assert_eq!(tries(RequestState::Draft, kind), ["page not-yet"], "{kind}");
        assert_eq!(tries(RequestState::Refused, kind), ["page ended"], "{kind}");
    }
    for kind in late {
        assert_eq!(tries(RequestState::Waiting, kind), ["page not-yet"], "{kind}");
    }
    for kind in [Application, BusinessPlan, Item] {
        assert_eq!(tries(RequestState::Waiting, kind), ["page locked"], "{kind}");
        assert_eq!(tries(RequestState::Approved, kind), ["page locked"], "{kind}");
        assert_eq!(tries(RequestState::Done, kind), ["page ended"], "{kind}");
    }
    assert_eq!(tries(RequestState::Done, Handover), ["page ended"]);
    for (state, kind) in [
        (RequestState::Draft, Item),
        (RequestState::Approved, AwardVisit),
        (RequestState::Done, AwardVisit),
    ] {
        assert_eq!(tries(state, kind), FINE, "{kind}");
    }
}

#[test]
fn an_award_has_one_application_and_one_plan() {
    let (chain, _) = draft();
    let (known, less) = (chain.papers[0].1, application("1.00 TJS"));
    assert_eq!(chain.tries(DocumentKind::Application, &less), ["page once"]);
    assert_eq!(chain.tries(DocumentKind::BusinessPlan, &less), ["page once"]);
    assert_eq!(chain.tries_as(DocumentKind::Application, known, &less), FINE);
}

#[test]
fn only_what_is_whole_and_adds_up_is_sent() {
    let (chain, [cloth, _]) = draft();
    assert_eq!(may_move(&chain), Ok(()));
    let changed = |id, answers| {
        let mut chain = chain.clone();
        chain.set(id, answers);
        named(may_move(&chain))
    };
    let form = chain.papers[0].1;
    assert_eq!(changed(cloth, item("21", "50.00 TJS")), ["requested sum"]);
    assert_eq!(changed(cloth, item("20", "50.01 TJS")), ["requested sum"]);
    assert_eq!(changed(cloth, item("20", "50.00 USD")), ["requested currencies"]);
    assert_eq!(changed(form, application("5000.00 USD")), ["requested currencies"]);
    let mut foreign = application("5000.00 TJS");
    foreign.set("ceiling", vec!["9000.00 USD".to_owned()]);
    assert_eq!(changed(form, foreign), ["requested currencies"]);
    let mut low = application("5000.00 TJS");
    low.set("ceiling", vec!["4999.99 TJS".to_owned()]);
    assert_eq!(changed(form, low.clone()), ["requested ceiling"]);
    low.set("ceiling", Vec::new());
    assert_eq!(changed(form, low), FINE);
    let mut thin = application("5000.00 TJS");
    thin.set("papers", PACKAGE[1..].iter().map(|word| (*word).to_owned()).collect());
    assert_eq!(changed(form, thin), ["papers papers"]);
    let empty = named(may_move(&Chain::start()));
    assert_eq!(empty, ["page no-application", "page no-plan", "page no-items"]);
    let state = RequestState::Waiting;
    assert_eq!(named(may_move(&Chain { state, ..chain })), ["page locked"]);
}

#[test]
fn a_decision_names_an_amount_and_stays() {
    let (mut chain, _) = draft();
    chain.state = RequestState::Waiting;
    let tries = |chain: &Chain, answer, amount| chain.tries(DocumentKind::AwardDecision, &decision(answer, amount));
    assert_eq!(tries(&chain, "approved", ""), ["amount amount-needed"]);
    assert_eq!(tries(&chain, "approved", "0.00 TJS"), ["amount amount-needed"]);
    assert_eq!(tries(&chain, "approved", "5000.01 TJS"), ["amount more-than-asked"]);
    assert_eq!(tries(&chain, "approved", "500.00 USD"), ["amount currency"]);
    assert_eq!(tries(&chain, "refused", ""), FINE);
    let first = chain.write(DocumentKind::AwardDecision, &decision("returned", ""));
    let again = chain.tries_as(DocumentKind::AwardDecision, first, &decision("approved", "5000.00 TJS"));
    assert_eq!(again, ["page decided"]);
    let mut before = decision("approved", "5000.00 TJS");
    before.set("day", vec!["2026-11-09".to_owned()]);
    assert_eq!(chain.tries(DocumentKind::AwardDecision, &before), ["day date-order"]);
    assert_eq!(sums(&chain).approved, None);
    chain.write(DocumentKind::AwardDecision, &decision("approved", "5000.00 TJS"));
    assert_eq!(sums(&chain).approved, Money::parse("5000.00 TJS"));
}

#[test]
fn an_approval_changes_by_a_new_approval_that_covers_what_is_spent() {
    let (mut chain, _) = approved();
    chain.write(DocumentKind::Purchase, &total("4000.00 TJS"));
    let tries = |answer, amount| chain.tries(DocumentKind::AwardDecision, &decision(answer, amount));
    assert_eq!(tries("refused", ""), ["answer approved"]);
    assert_eq!(tries("approved", "3999.99 TJS"), ["amount less-than-spent"]);
    assert_eq!(tries("approved", "4000.00 TJS"), FINE);
    assert_eq!(chain.tries(DocumentKind::Purchase, &total("1000.00 TJS")), ["total over"]);
    chain.write(DocumentKind::AwardDecision, &decision("approved", "5000.00 TJS"));
    chain.write(DocumentKind::Purchase, &total("1000.00 TJS"));
    assert_eq!(sums(&chain).left, Money::parse("0 TJS"));
}

#[test]
fn nothing_is_bought_without_three_suppliers_and_one_choice() {
    let (mut chain, _) = approved();
    let mut bought = total("4900.00 TJS");
    let [one, other, third] = [5, 6, 7].map(|place| chain.papers[place].1);
    let with = |id, answers: Answers| {
        let mut chain = chain.clone();
        chain.set(id, answers);
        chain.tries(DocumentKind::Purchase, &bought)
    };
    assert_eq!(with(third, quotation(" «чевар» ", "no", "")), ["page quotations"]);
    assert_eq!(with(one, quotation("Бозор", "no", "")), ["page choice"]);
    assert_eq!(with(other, quotation("Чевар", "yes", "Наздик")), ["page choice"]);
    assert_eq!(with(one, quotation("Бозор", "yes", "")), ["page why"]);
    assert_eq!(chain.tries(DocumentKind::Purchase, &total("500.00 USD")), ["total currency"]);
    bought.set("supplier", vec!["Чевар".to_owned()]);
    assert_eq!(chain.tries(DocumentKind::Purchase, &bought), ["supplier supplier"]);
    bought.set("supplier", vec![" «бозор»".to_owned()]);
    let first = chain.write(DocumentKind::Purchase, &bought);
    assert_eq!(chain.tries(DocumentKind::Purchase, &total("0.01 TJS")), ["total over"]);
    assert_eq!(
        chain.tries_as(DocumentKind::Purchase, first, &total("4900.01 TJS")),
        ["total over"]
    );
    // The choice cannot be taken back from under the purchase.
    let undo = |id, answers: Answers| chain.tries_as(DocumentKind::Quotation, id, &answers);
    assert_eq!(undo(one, quotation("Бозор", "unknown", "")), ["chosen choice"]);
    assert_eq!(undo(one, quotation("Бозор", "yes", "")), ["why why"]);
    assert_eq!(undo(third, quotation("Чевар", "no", "")), ["supplier quotations"]);
    assert_eq!(undo(one, quotation("Нахи нав", "yes", "Наздик")), ["chosen supplier"]);
    assert_eq!(undo(third, quotation("Нахи нав", "no", "")), FINE);
}

#[test]
fn no_more_is_received_than_asked_for_nor_handed_over_than_received_undamaged() {
    let (mut chain, [cloth, machines]) = approved();
    let (receipt, handover) = (DocumentKind::Received, DocumentKind::Handover);
    assert_eq!(chain.tries(receipt, &of_item(cloth, "1", "new")), ["page no-purchase"]);
    chain.write(DocumentKind::Purchase, &total("4900.00 TJS"));
    assert_eq!(
        chain.tries(receipt, &of_item(DocumentId::random(), "1", "new")),
        ["item item"]
    );
    assert_eq!(chain.tries(handover, &of_item(DocumentId::random(), "1", "")), ["item item"]);
    let first = chain.write(receipt, &of_item(cloth, "12", "new"));
    assert_eq!(chain.tries(receipt, &of_item(cloth, "9", "new")), ["quantity too-many"]);
    chain.write(receipt, &of_item(cloth, "8", "damaged"));
    assert_eq!(chain.tries(handover, &of_item(cloth, "13", "")), ["quantity not-received"]);
    assert_eq!(chain.tries(handover, &of_item(machines, "1", "")), ["quantity not-received"]);
    chain.write(handover, &of_item(cloth, "7", ""));
    assert_eq!(chain.tries(handover, &of_item(cloth, "6", "")), ["quantity not-received"]);
    chain.write(handover, &of_item(cloth, "5", ""));
    // What was handed over cannot become unreceived: by fewer, by damage, by other goods.
    let undo = |answers: Answers| chain.tries_as(receipt, first, &answers);
    let refused = ["quantity handed-over"];
    assert_eq!(undo(of_item(cloth, "11", "new")), refused);
    assert_eq!(undo(of_item(cloth, "12", "damaged")), refused);
    assert_eq!(undo(of_item(machines, "4", "new")), refused);
    assert_eq!(undo(of_item(cloth, "12", "good")), FINE);
    let counts = |goods: &Goods| (goods.asked, goods.received, goods.undamaged, goods.handed_over);
    let goods: Vec<_> = sums(&chain).goods.iter().map(counts).collect();
    assert_eq!(goods, [(20, 20, 12, 12), (4, 0, 0, 0)]);
    // What came damaged may come once more.
    assert_eq!(chain.tries(receipt, &of_item(cloth, "9", "new")), ["quantity too-many"]);
    assert_eq!(chain.tries(receipt, &of_item(cloth, "8", "new")), FINE);
}
