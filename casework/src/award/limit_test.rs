//! For any writes that the rules admit: nothing is handed over or spent that was not approved. And the sums for the page.

use ::entity::vocab::{DocumentId, DocumentKind};
use proptest::prelude::*;

use super::rule_test::{approved, decision, of_item, quotation, total};
use super::*;
use crate::record::{Answers, Money};

/// A write after the approval: what, which of four documents of the kind, which goods, how many, and a word.
type Step = (u8, usize, usize, i64, u8);

fn typed(step: Step, goods: [DocumentId; 2]) -> (DocumentKind, Answers) {
    let (what, _, which, number, word) = step;
    let choose = |words: [&'static str; 3]| words[usize::from(word % 3)];
    let quantity = number.to_string();
    let amount = |each: i64| format!("{}.00 {}", number * each, if word == 5 { "USD" } else { "TJS" });
    match what {
        0 => {
            let answer = if word == 4 { "refused" } else { "approved" };
            (DocumentKind::AwardDecision, decision(answer, &amount(400)))
        }
        1 => {
            let supplier = ["Бозор", "Чевар", "Сӯзан"][which];
            (
                DocumentKind::Quotation,
                quotation(supplier, choose(["yes", "no", "no"]), choose(["Арзон", "", "Арзон"])),
            )
        }
        2 | 3 => (DocumentKind::Purchase, total(&amount(200))),
        4 | 5 => (
            DocumentKind::Received,
            of_item(goods[which % 2], &quantity, choose(["new", "damaged", "good"])),
        ),
        _ => (DocumentKind::Handover, of_item(goods[which % 2], &quantity, "")),
    }
}

proptest! {
    #[test]
    fn nothing_is_handed_over_or_spent_that_was_not_approved(
        steps in prop::collection::vec((0u8..8, 0usize..4, 0usize..3, 1i64..13, 0u8..6), 1..60),
    ) {
        let (mut chain, goods) = approved();
        for step in steps {
            let (kind, answers) = typed(step, goods);
            let of_kind = chain.papers.iter().filter(|(one, ..)| *one == kind);
            let known = of_kind.map(|(_, id, _)| *id).nth(step.1);
            let id = known.unwrap_or_else(DocumentId::random);
            match may_write(&chain, kind, id, &answers) {
                Ok(()) if known.is_some() => chain.set(id, answers),
                Ok(()) => chain.papers.push((kind, id, answers)),
                Err(_) => {}
            }
            prop_assert!(spent(&chain) <= limit(&chain), "{} of {}", spent(&chain), limit(&chain));
            for (item, asked) in goods.into_iter().zip([20, 4]) {
                let received = count(&chain, DocumentKind::Received, item, "damaged");
                let handed = count(&chain, DocumentKind::Handover, item, "damaged");
                prop_assert!(count(&chain, DocumentKind::Received, item, "damaged") <= asked);
                prop_assert!(handed <= received && received <= asked, "{handed} of {received} of {asked}");
            }
        }
    }
}

/// Counted otherwise than the rule does: somoni spent, whatever the currency is called.
fn spent(chain: &Chain) -> i64 {
    let bought = chain.papers.iter().filter(|(kind, ..)| *kind == DocumentKind::Purchase);
    bought.map(|(.., answers)| whole(answers.one("total"))).sum()
}

fn limit(chain: &Chain) -> i64 {
    let mut decisions = chain.papers.iter().filter(|(kind, ..)| *kind == DocumentKind::AwardDecision);
    decisions.next_back().map_or(0, |(.., answers)| whole(answers.one("amount")))
}

fn whole(amount: &str) -> i64 {
    let (whole, _) = amount.split_once('.').expect("an amount");
    whole.parse().expect("a number")
}

fn count(chain: &Chain, kind: DocumentKind, item: DocumentId, except: &str) -> i64 {
    let item = item.to_string();
    let mut sum = 0;
    for (one, _, answers) in &chain.papers {
        if *one == kind && answers.one("item") == item && answers.one("condition") != except {
            sum += answers.one("quantity").parse::<i64>().expect("a number");
        }
    }
    sum
}

#[test]
fn sums_for_the_page() {
    let money = Money::parse;
    let (mut chain, _) = approved();
    chain.write(DocumentKind::Purchase, &total("1200.50 TJS"));
    let sums = sums(&chain);
    assert_eq!([sums.items, sums.requested], [money("5000.00 TJS"); 2]);
    assert_eq!((sums.approved, sums.spent), (money("4900.00 TJS"), money("1200.50 TJS")));
    assert_eq!((sums.left, sums.quotations), (money("3699.50 TJS"), 3));
}
