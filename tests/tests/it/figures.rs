//! The centre in figures: what the page shows is what the records say (requirement rows R01 to R03).

use casework::{
    case::{self, Counted, Figures, Period},
    demo,
};
use chrono::Days;
use entity::vocab::DocumentId;
use tests::{Page, World, borrowed, both, day};

use crate::wall::second_case;

/// Before the demo's cases that are told at length.
fn years_before(w: &World) -> Period {
    let today = w.clock.today();
    Period {
        from: today - Days::new(720),
        until: today - Days::new(50),
    }
}

fn typed(period: Period) -> Vec<(String, String)> {
    [day("from", period.from), day("until", period.until)].concat()
}

/// The numbers of a page's tables, in order.
fn numbers(page: &Page) -> Vec<u64> {
    let cells = page.text.split("class=\"num\"").skip(1);
    cells
        .filter_map(|rest| rest.split_once('>')?.1.split('<').next()?.parse().ok())
        .collect()
}

both! {
    async fn the_centre_of_the_years_before(w) {
        demo::centre(&w.house).await.expect("the centre");
        let period = years_before(&w);
        let alisher = w.ctx("alisher").await;
        let figures = case::figures(&alisher, period).await.expect("figures");
        let counted = |all, female, male| Counted { all, female, male };
        assert_eq!(figures.received, counted(57, 38, 19), "57 people: 38 women, 19 men");
        assert_eq!(figures.children, counted(6, 3, 3), "of these 6 children: 3 girls, 3 boys");
        let helped = |kind: &str| figures.helped.get(kind).copied();
        assert_eq!((helped("legal"), figures.psychosocial, helped("medical")), (Some(1), 51, Some(51)));
        assert_eq!((figures.returned, figures.returned_minors), (counted(2, 2, 0), 6));

        let typed = typed(period);
        let fields = borrowed(&typed);
        let page = w.sign_in("alisher").await.post("/figures", &fields).await;
        assert_eq!(page.status, 200);
        let numbers = numbers(&page);
        assert_eq!(&numbers[..6], [57, 38, 19, 6, 3, 3], "{}", page.text);
        assert!(numbers.ends_with(&[2, 2, 0, 6]), "{numbers:?}");
        let none = Period { from: period.from - Days::new(800), until: period.from - Days::new(1) };
        assert_eq!(case::figures(&alisher, none).await.expect("figures"), Figures::default());
    }

    async fn what_is_changed_is_counted_anew(w) {
        let today = w.clock.today();
        let period = Period { from: today - Days::new(60), until: today };
        let before = case::figures(&w.ctx("alisher").await, period).await.expect("figures");
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let edit = nigora.get(&format!("{case}/person/edit")).await;
        let base = edit.input("base");
        assert_eq!(nigora.post(&format!("{case}/person/edit"), &[("base", &base), ("given", "Анҷира"), ("gender", "Masculine")]).await.status, 303);
        let after = case::figures(&w.ctx("alisher").await, period).await.expect("figures");
        assert_eq!(after.received.all, before.received.all, "nobody is counted twice");
        assert_eq!((after.received.female, after.received.male), (before.received.female - 1, before.received.male + 1));
        let case = second_case(&w).await;
        for minors in ["1", "2"] {
            let typed = [("to", "RU"), ("minors", minors), ("left-day", "20"), ("left-month", "11"), ("left-year", "2026")];
            let page = nigora.write(&format!("{case}/return/new"), (DocumentId::random(), 0), &typed).await;
            assert_eq!(page.status, 303, "{}", page.text);
        }
        let went = case::figures(&w.ctx("alisher").await, period).await.expect("figures");
        assert_eq!((went.returned.all, went.returned_minors), (after.returned.all + 1, after.returned_minors + 2), "who went twice, went once");
    }

    async fn a_period_that_cannot_be_is_said(w) {
        let mut alisher = w.sign_in("alisher").await;
        let today = w.clock.today();
        let turned = typed(Period { from: today, until: today - Days::new(3) });
        let page = alisher.post("/figures", &borrowed(&turned)).await;
        assert!(page.status == 422 && page.text.contains("href=\"#until\""), "{}", page.text);
        let page = alisher.post("/figures", &[("from-day", "31"), ("from-month", "2"), ("from-year", "2026")]).await;
        assert!(page.status == 422 && page.text.contains("href=\"#from\"") && page.text.contains("value=\"31\""), "{}", page.text);
        for who in ["mahbuba", "jasur", "daler", "malika", "firuz"] {
            assert_eq!(w.sign_in(who).await.get("/figures").await.status, 403, "{who}");
        }
    }
}
