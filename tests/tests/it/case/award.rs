//! The grant in kind: nothing is bought or handed over that was not approved, and nobody decides on what they asked for.

use casework::{case, demo::PASSPHRASE};
use entity::vocab::{DocumentId, RequestState};
use tests::{Browser, Page, TODAY, World, both};

use crate::wall::{id_of, person, second_case};

const APPLICATION: [(&str, &str); 7] = [
    ("requested", "900"),
    ("requested-currency", "TJS"),
    ("papers", "id-copy"),
    ("papers", "photo"),
    ("papers", "proof"),
    ("papers", "plan"),
    ("papers", "certificate"),
];
const ITEM: [(&str, &str); 4] = [
    ("name", "Матоъ"),
    ("quantity", "20"),
    ("price", "45"),
    ("price-currency", "TJS"),
];

async fn write(browser: &mut Browser, case: &str, kind: &str, typed: &[(&str, &str)]) -> (String, Page) {
    let document = DocumentId::random();
    let typed = [&TODAY, typed].concat();
    let page = browser.write(&format!("{case}/{kind}/new"), (document, 0), &typed).await;
    (document.to_string(), page)
}

async fn writes(browser: &mut Browser, case: &str, kind: &str, typed: &[(&str, &str)]) -> String {
    let (document, page) = write(browser, case, kind, typed).await;
    assert_eq!(page.status, 303, "{kind}: {}", page.text);
    document
}

async fn refused(browser: &mut Browser, case: &str, kind: &str, typed: &[(&str, &str)], words: &str) {
    let (_, page) = write(browser, case, kind, typed).await;
    assert!(
        page.status == 422 && page.text.contains(words),
        "{kind}, {words}: {} {}",
        page.status,
        page.text
    );
}

async fn state(w: &World, case: &str) -> RequestState {
    let award = case::award(&w.ctx("nigora").await, id_of(case)).await.expect("a case");
    award.expect("a grant in kind").request.state
}

/// Gives the funder's representative the section; gives both browsers.
async fn both_sides(w: &World, case: &str) -> (Browser, Browser) {
    let (mut nigora, jasur) = (w.sign_in("nigora").await, person(w, "jasur").await.to_string());
    assert_eq!(
        nigora
            .post(&format!("{case}/share/award/give"), &[("to-award", &jasur)])
            .await
            .status,
        303
    );
    (nigora, w.sign_in("jasur").await)
}

/// Writes what the funder needs and sends it; gives the application and the goods.
async fn submitted(nigora: &mut Browser, case: &str) -> (String, String) {
    let application = writes(nigora, case, "application", &APPLICATION).await;
    writes(nigora, case, "business-plan", &[("activity", "sewing")]).await;
    let item = writes(nigora, case, "item", &ITEM).await;
    let page = nigora
        .post(&format!("{case}/requests/{application}"), &[("do", "submit")])
        .await;
    assert_eq!(page.location(), format!("{case}/award"), "{}", page.text);
    (application, item)
}

const APPROVED: [(&str, &str); 3] = [("answer", "approved"), ("amount", "900"), ("amount-currency", "TJS")];

async fn quotations(nigora: &mut Browser, case: &str) {
    for (supplier, chosen) in [("Як", "yes"), ("Ду", "no"), ("Се", "no")] {
        let typed = [
            ("supplier", supplier),
            ("price", "880"),
            ("price-currency", "TJS"),
            ("chosen", chosen),
            ("why", "Арзонтар"),
        ];
        writes(nigora, case, "quotation", &typed).await;
    }
}

both! {
    async fn nothing_is_handed_over_that_was_not_approved(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut jasur) = both_sides(&w, &case).await;
        refused(&mut nigora, &case, "item", &ITEM, "no application under way").await;
        let (application, item) = submitted(&mut nigora, &case).await;
        let handover = [("item", item.as_str()), ("quantity", "1"), ("signed", "signature")];
        refused(&mut nigora, &case, "handover", &handover, "too early").await;
        refused(&mut nigora, &case, "item", &ITEM, "has gone to the funder").await;
        refused(&mut nigora, &case, "application", &APPLICATION, "already under way").await;
        let more = [("answer", "approved"), ("amount", "901"), ("amount-currency", "TJS")];
        refused(&mut jasur, &case, "award-decision", &more, "more than was asked for").await;
        writes(&mut jasur, &case, "award-decision", &APPROVED).await;
        assert_eq!(state(&w, &case).await, RequestState::Approved);
        let total = [("total", "880"), ("total-currency", "TJS")];
        refused(&mut nigora, &case, "purchase", &total, "Quotations of 3 different suppliers").await;
        quotations(&mut nigora, &case).await;
        refused(&mut nigora, &case, "purchase", &[("total", "901"), ("total-currency", "TJS")], "approved are").await;
        let elsewhere = [&total[..], &[("supplier", "Ду")]].concat();
        refused(&mut nigora, &case, "purchase", &elsewhere, "Chosen was Як, but bought from Ду").await;
        writes(&mut nigora, &case, "purchase", &[&total[..], &[("supplier", "як")]].concat()).await;
        refused(&mut nigora, &case, "handover", &handover, "only 0 were received").await;
        let elsewhere = DocumentId::random().to_string();
        refused(&mut nigora, &case, "received", &[("item", &elsewhere), ("quantity", "1")], "from the list").await;
        writes(&mut nigora, &case, "received", &[("item", &item), ("quantity", "12"), ("condition", "new")]).await;
        refused(&mut nigora, &case, "received", &[("item", &item), ("quantity", "9")], "asked for are 20").await;
        let finish = format!("{case}/requests/{application}");
        writes(&mut nigora, &case, "handover", &[("item", &item), ("quantity", "11")]).await;
        let early = nigora.post(&finish, &[("do", "finish")]).await;
        assert!(early.status == 422 && early.text.contains("11 of 12 goods"), "{}", early.text);
        assert!(!early.text.contains("value=\"finish\""), "nor is it offered: {}", early.text);
        writes(&mut nigora, &case, "handover", &handover).await;
        refused(&mut nigora, &case, "handover", &handover, "only 12 were received").await;
        let page = nigora.get(&format!("{case}/award")).await.text;
        for sum in ["900.00 TJS", "880.00 TJS"] {
            assert!(page.contains(sum), "{sum}: {page}");
        }
        assert_eq!(nigora.post(&finish, &[("do", "finish")]).await.status, 303);
        assert_eq!(state(&w, &case).await, RequestState::Done);
        writes(&mut nigora, &case, "award-visit", &[("month", "3")]).await;
        refused(&mut nigora, &case, "handover", &handover, "no application under way").await;
    }

    async fn the_funder_sees_goods_and_no_name(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut jasur) = both_sides(&w, &case).await;
        assert!(!jasur.get("/").await.text.contains(&format!("{case}/award")), "nothing waits yet");
        submitted(&mut nigora, &case).await;
        assert!(jasur.get("/").await.text.contains(&format!("{case}/award")), "it waits on the start page");
        for below in ["", "/award", "/application", "/item", "/timeline"] {
            let page = jasur.get(&format!("{case}{below}")).await;
            assert_eq!(page.status, 200, "{below}");
            assert!(!page.text.contains("Дилором") && !page.text.contains("Юлдошева"), "{below}: {}", page.text);
        }
        for below in ["/person", "/plan", "/note", "/whereabouts", "/medicine", "/files"] {
            assert!([403, 404].contains(&jasur.get(&format!("{case}{below}")).await.status.as_u16()), "{below}");
        }
        let (_, page) = write(&mut jasur, &case, "item", &ITEM).await;
        assert_eq!(page.status, 403, "who answers asks for nothing");
        let (_, page) = write(&mut nigora, &case, "award-decision", &APPROVED).await;
        assert_eq!(page.status, 403, "who asks does not answer");
        let returned = [("answer", "returned"), ("changes", "Нархро санҷед")];
        writes(&mut jasur, &case, "award-decision", &returned).await;
        assert_eq!(state(&w, &case).await, RequestState::Draft);
    }

    async fn nobody_decides_on_what_they_asked_for(w) {
        let case = second_case(&w).await;
        let mut malika = w.sign_in("malika").await;
        let made = malika.post("/people/invite", &[("name", "Ду Вазифа"), ("login", "du-vazifa"), ("roles", "caseworker"), ("roles", "funder")]).await;
        let token = made.text.split("/invitation/").nth(1).and_then(|rest| rest.split('<').next()).expect("a token").to_owned();
        let to = format!("/invitation/{token}");
        assert_eq!(w.browser().post(&to, &[("passphrase", PASSPHRASE), ("again", PASSPHRASE)]).await.status, 200);
        let (mut nigora, both) = (w.sign_in("nigora").await, person(&w, "du-vazifa").await.to_string());
        assert_eq!(nigora.post(&format!("{case}/share/award/give"), &[("to-award", &both)]).await.status, 303);
        let mut both = w.sign_in("du-vazifa").await;
        submitted(&mut both, &case).await;
        refused(&mut both, &case, "award-decision", &APPROVED, "Somebody else must answer this").await;
        assert_eq!(state(&w, &case).await, RequestState::Waiting);
    }

    async fn of_many_at_once_no_more_is_handed_over_than_came(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut jasur) = both_sides(&w, &case).await;
        let (_, item) = submitted(&mut nigora, &case).await;
        writes(&mut jasur, &case, "award-decision", &APPROVED).await;
        quotations(&mut nigora, &case).await;
        writes(&mut nigora, &case, "purchase", &[("total", "880"), ("total-currency", "TJS")]).await;
        writes(&mut nigora, &case, "received", &[("item", &item), ("quantity", "10"), ("condition", "new")]).await;
        let attempts = (0..6).map(|_| {
            let (mut nigora, case, item) = (nigora.clone(), case.clone(), item.clone());
            tokio::spawn(async move { write(&mut nigora, &case, "handover", &[("item", &item), ("quantity", "4")]).await.1.status.as_u16() })
        });
        let mut kept = 0;
        for attempt in attempts.collect::<Vec<_>>() {
            let status = attempt.await.expect("an answer");
            assert!([303, 422, 503].contains(&status), "{status}");
            kept += usize::from(status == 303);
        }
        let award = case::award(&w.ctx("nigora").await, id_of(&case)).await.expect("a case").expect("a grant");
        let handed = award.sums.goods[0].handed_over;
        assert!(handed <= 8 && handed == 4 * i64::try_from(kept).expect("small"), "{handed} of 10 in {kept}");
    }

    async fn an_application_can_be_given_up_and_visits_go_on_beside_a_new_one(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut jasur) = both_sides(&w, &case).await;
        let (application, item) = submitted(&mut nigora, &case).await;
        let (mut zarina, closed) = (w.sign_in("zarina").await, [("reason", "goals-met"), ("next", "closed")]);
        let typed = [&TODAY[..], &closed].concat();
        assert_eq!(nigora.write(&format!("{case}/closure/new"), (DocumentId::random(), 0), &typed).await.status, 303);
        let typed = [&TODAY[..], &[("answer", "approved")]].concat();
        let early = zarina.write(&format!("{case}/closure-answer/new"), (DocumentId::random(), 0), &typed).await;
        assert!(early.status == 422 && early.text.contains("has to end before"), "a grant is under way: {}", early.text);
        writes(&mut jasur, &case, "award-decision", &APPROVED).await;
        quotations(&mut nigora, &case).await;
        writes(&mut nigora, &case, "purchase", &[("total", "880"), ("total-currency", "TJS")]).await;
        writes(&mut nigora, &case, "received", &[("item", &item), ("quantity", "10"), ("condition", "new")]).await;
        writes(&mut nigora, &case, "handover", &[("item", &item), ("quantity", "10")]).await;
        assert_eq!(nigora.post(&format!("{case}/requests/{application}"), &[("do", "finish")]).await.status, 303);
        w.clock.advance(60_000);
        let second = writes(&mut nigora, &case, "application", &APPLICATION).await;
        writes(&mut nigora, &case, "award-visit", &[("month", "3")]).await;
        assert_eq!(state(&w, &case).await, RequestState::Draft);
        assert!(nigora.get(&format!("{case}/award")).await.text.contains("Give up this application"));
        assert_eq!(nigora.post(&format!("{case}/requests/{second}"), &[("do", "withdraw")]).await.status, 303);
        assert_eq!(state(&w, &case).await, RequestState::Withdrawn);
        assert!(nigora.get(&format!("{case}/award")).await.text.contains("application/new"), "another can be begun");
    }
}
