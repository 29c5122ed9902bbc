//! A record step by step: a step saves its own questions, skipping saves nothing, and people on different steps are not in each
//! other's way.

use app::i18n::{Lang, Tr};
use entity::vocab::DocumentKind;
use tests::{Page, TODAY, World, both};

use super::history::words;
use crate::wall::{documents, id_of, person};

/// The present version of the demo's whereabouts.
async fn version(w: &World, case: &str) -> i32 {
    documents(w, id_of(case), DocumentKind::Whereabouts).await[0].version
}

/// Where the link with these words leads.
fn led_by<'a>(page: &'a Page, link: &str) -> &'a str {
    let (before, _) = page.text.split_once(&format!(">{link}</a>")).expect("the link");
    let (_, tag) = before.rsplit_once("href=\"").expect("an address");
    tag.split('"').next().unwrap_or("")
}

/// What stands beside a question where all answers are looked over.
fn given(page: &Page, question: &str) -> String {
    let (_, rest) = page.text.split_once(&format!("<dt>{question}</dt>")).expect("the question");
    words(rest.split("</dd>").next().unwrap_or(""))
}

/// The rows of the list of steps.
fn rows(page: &Page) -> Vec<String> {
    let list = page
        .text
        .split("class=\"tasks\"")
        .nth(1)
        .and_then(|rest| rest.split("</ol>").next());
    list.expect("the steps").split("<li>").skip(1).map(words).collect()
}

both! {
    async fn a_case_is_opened_with_the_first_questions_and_goes_on_step_by_step(w) {
        let mut nigora = w.sign_in("nigora").await;
        let page = nigora.get("/cases/open").await;
        assert!(page.text.contains("name=\"came\"") && !page.text.contains("name=\"urgent\""), "{}", page.text);
        let all = nigora.get("/cases/open?all=yes").await;
        assert!(all.text.contains("name=\"urgent\"") && all.input("ask").is_empty(), "{}", all.text);
        let (case, ask, second) = (page.input("case"), page.input("ask"), person(&w, "zarina").await.to_string());
        let begun = [("case", case.as_str()), ("ask", &ask), ("came-from", "Беморхона"), ("second", &second)];
        let refused = nigora.post("/cases/open", &begun).await;
        assert!(refused.status == 422 && refused.text.contains("Беморхона") && !refused.text.contains("name=\"urgent\""), "{}", refused.text);
        let whole = [&begun[..], &TODAY, &[("came", "health")]].concat();
        let opened = nigora.post("/cases/open", &whole).await;
        assert_eq!(opened.location(), format!("/cases/{case}/intake/steps/2"), "{}", opened.text);
        assert_eq!(nigora.post("/cases/open", &whole).await.location(), opened.location(), "sent twice");
        let second = nigora.get(opened.location()).await;
        assert_eq!((second.input("base").as_str(), second.text.contains("name=\"urgent\"")), ("1", true), "{}", second.text);
        let saved = nigora.post(opened.location(), &[("base", "1"), ("urgent", "bed")]).await;
        assert_eq!(saved.location(), format!("/cases/{case}/intake/check"), "{}", saved.text);
        assert!(nigora.get(saved.location()).await.text.contains("Беморхона"));
    }

    async fn a_step_saves_its_own_questions_and_no_others(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let to = format!("{case}/whereabouts/steps/2");
        let page = nigora.get(&to).await;
        assert_eq!((page.status.as_u16(), page.input("city").as_str(), page.input("base").as_str()), (200, "Конибодом", "1"));
        assert!(!page.text.contains("name=\"mobile\""), "one thing per page: {}", page.text);
        let form = [
            ("base", "1"), ("country", "TJ"), ("region", "Суғд"), ("city", "Хуҷанд"), ("mobile", "+992 90 999 99 99"),
        ];
        let saved = nigora.post(&to, &form).await;
        assert_eq!((saved.status.as_u16(), saved.location()), (303, format!("{case}/whereabouts/steps/3").as_str()));
        let page = nigora.get(&format!("{case}/whereabouts")).await;
        for kept in ["Хуҷанд", "Суғд", "+992920000001"] {
            assert!(page.text.contains(kept), "{kept}: {}", page.text);
        }
        assert!(!page.text.contains("99999"), "what the step does not ask is not taken: {}", page.text);
        assert_eq!(version(&w, &case).await, 2);
        assert_eq!(nigora.post(&to, &form).await.status, 303);
        assert_eq!(version(&w, &case).await, 2, "the same step, sent twice");
        let last = nigora.post(&format!("{case}/whereabouts/steps/3"), &[("base", "2"), ("now", "Дар паноҳгоҳ")]).await;
        assert_eq!((last.status.as_u16(), last.location()), (303, format!("{case}/whereabouts/check").as_str()));
        assert_eq!(version(&w, &case).await, 3);
    }

    async fn a_saved_step_is_found_by_name_like_a_saved_form(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let form = [("base", "1"), ("given", "Меҳрангез"), ("family", "Раҷабзода")];
        assert_eq!(nigora.post(&format!("{case}/person/steps/1"), &form).await.status, 303);
        let found = nigora.post("/search", &[("name", "Раҷабзода Меҳрангез")]).await;
        assert!(found.links().contains(&case), "{}", found.text);
    }

    async fn skipping_leads_through_every_step_and_saves_nothing(w) {
        let (case, tr) = (w.first_case().await, Tr(Lang::En));
        let mut nigora = w.sign_in("nigora").await;
        let record = nigora.get(&format!("{case}/whereabouts")).await;
        let list = nigora.get(led_by(&record, &tr.t("step-start"))).await;
        assert_eq!(rows(&list).len(), 3, "{}", list.text);
        let mut here = format!("{case}/whereabouts/steps/1");
        assert!(list.links().contains(&here), "{:?}", list.links());
        for _ in 0..3 {
            let page = nigora.get(&here).await;
            assert_eq!(page.status, 200, "{here}");
            led_by(&page, &tr.t("step-skip")).clone_into(&mut here);
        }
        assert_eq!(here, format!("{case}/whereabouts/check"));
        assert_eq!(nigora.get(&here).await.status, 200);
        assert_eq!(version(&w, &case).await, 1, "nothing is saved");
    }

    async fn what_is_wrong_comes_back_in_the_same_step(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let to = format!("{case}/person/steps/4");
        let page = nigora.post(&to, &[("base", "1"), ("children", "many"), ("first-language", "tgk")]).await;
        assert_eq!(page.status, 422);
        assert_eq!((page.input("children").as_str(), page.input("base").as_str()), ("many", "1"), "{}", page.text);
        assert!(page.text.contains("<a href=\"#children\">") && page.text.contains("id=\"children\""), "{}", page.text);
        assert!(page.text.contains(&format!("action=\"{to}\"")) && !page.text.contains("name=\"given\""), "{}", page.text);
        let document = documents(&w, id_of(&case), DocumentKind::Person).await.remove(0);
        assert_eq!(document.version, 1, "nothing is saved by halves");
    }

    async fn two_people_on_two_steps_both_keep_their_answers(w) {
        let case = w.first_case().await;
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        let (reach, place) = (format!("{case}/whereabouts/steps/1"), format!("{case}/whereabouts/steps/2"));
        let base = nigora.get(&place).await.input("base");
        assert_eq!(zarina.get(&reach).await.input("base"), base);
        let saved = nigora.post(&place, &[("base", &base), ("country", "TJ"), ("city", "Хуҷанд")]).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
        let form = [("base", base.as_str()), ("mobile", "+992 92 000 00 01"), ("mobile-safe", "no"), ("safe-hours", "аз 10 то 12")];
        let saved = zarina.post(&reach, &form).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
        // The step that nigora saved, as it was before her, with another question answered.
        let form = [("base", base.as_str()), ("country", "TJ"), ("city", "Конибодом"), ("street", "Истиқлол 5")];
        let saved = zarina.post(&place, &form).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
        let page = zarina.get(&format!("{case}/whereabouts")).await;
        for kept in ["Хуҷанд", "аз 10 то 12", "Истиқлол 5", "+992920000001"] {
            assert!(page.text.contains(kept), "{kept}: {}", page.text);
        }
        assert_eq!(version(&w, &case).await, 4);
    }

    async fn the_same_question_answered_by_two_is_a_choice(w) {
        let case = w.first_case().await;
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        let place = format!("{case}/whereabouts/steps/2");
        assert_eq!(nigora.post(&place, &[("base", "1"), ("country", "TJ"), ("city", "Хуҷанд")]).await.status, 303);
        let clash = zarina.post(&place, &[("base", "1"), ("country", "TJ"), ("city", "Истаравшан")]).await;
        assert_eq!(clash.status, 409);
        for both in ["Хуҷанд", "Истаравшан", "Нигора Саидова"] {
            assert!(clash.text.contains(both), "{both}: {}", clash.text);
        }
        let page = zarina.get(&format!("{case}/whereabouts")).await;
        assert!(page.text.contains("Хуҷанд") && !page.text.contains("Истаравшан"), "nothing is overwritten");
        // The page's own form goes back to the step, with the version that is there now as its base.
        assert!(clash.text.contains(&format!("action=\"{place}\"")), "{}", clash.text);
        let form = ["base", "country", "city", "mobile"].map(|name| (name, clash.input(name)));
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!((form[0].1, form[2].1), ("2", "Истаравшан"), "{}", clash.text);
        assert_eq!(zarina.post(&place, &form).await.status, 303);
        let page = zarina.get(&format!("{case}/whereabouts")).await;
        assert!(page.text.contains("Истаравшан") && page.text.contains("+992920000001"), "{}", page.text);
        assert_eq!(version(&w, &case).await, 3);
    }

    async fn the_answers_are_looked_over_with_what_was_not_provided(w) {
        let (case, tr) = (w.first_case().await, Tr(Lang::En));
        let mut nigora = w.sign_in("nigora").await;
        let steps = format!("{case}/whereabouts/steps");
        let list = rows(&nigora.get(&steps).await);
        assert!(list[0].contains(&tr.with("step-answered", &[("number", "2"), ("all", "6")])), "{list:?}");
        assert!(list[0].ends_with(&tr.t("step-begun")) && list[2].ends_with(&tr.t("step-empty")), "{list:?}");
        let page = nigora.get(&format!("{case}/whereabouts/check")).await;
        assert_eq!(given(&page, &tr.t("whereabouts-city")), "Конибодом");
        assert_eq!(given(&page, &tr.t("whereabouts-mobile-safe")), tr.t("yes-no-no"));
        for skipped in ["whereabouts-street", "whereabouts-now", "whereabouts-email"] {
            assert_eq!(given(&page, &tr.t(skipped)), tr.t("not-provided"), "{skipped}");
        }
        let place = tr.t("whereabouts-group-place");
        let titles = [
            tr.t("whereabouts-group-reach"),
            tr.with("step-part", &[("title", &place), ("part", "1")]),
            tr.with("step-part", &[("title", &place), ("part", "2")]),
        ];
        for (number, title) in (1..).zip(titles) {
            let link = page.text.split(&format!("href=\"{steps}/{number}\"")).nth(1).and_then(|rest| rest.split("</a>").next());
            let said = words(&format!("<a{}", link.expect("a link to the step")));
            assert_eq!(said, format!("{}: {title}", tr.t("edit")));
        }
        assert_eq!(led_by(&page, &tr.t("step-done")), case);
        let all = [("base", "1"), ("longitude", "69.6"), ("now", "Дар паноҳгоҳ"), ("must-not-know", "Шинос")];
        assert_eq!(nigora.post(&format!("{steps}/3"), &all).await.status, 303);
        let list = rows(&nigora.get(&steps).await);
        assert!(list[2].ends_with(&tr.t("step-full")), "{list:?}");
    }

    async fn a_record_can_begin_with_any_step(w) {
        let case = crate::wall::second_case(&w).await;
        let mut nigora = w.sign_in("nigora").await;
        let to = format!("{case}/trafficking/steps/3");
        let page = nigora.get(&to).await;
        assert_eq!((page.status.as_u16(), page.input("base").as_str()), (200, "0"));
        assert_eq!(nigora.post(&to, &[("base", "0")]).await.status, 303);
        assert!(documents(&w, id_of(&case), DocumentKind::Trafficking).await.is_empty(), "nothing answered, nothing written");
        assert_eq!(nigora.post(&to, &[("base", "0"), ("transit-city", "Тошканд")]).await.status, 303);
        assert!(nigora.get(&format!("{case}/trafficking")).await.text.contains("Тошканд"));
        assert_eq!(documents(&w, id_of(&case), DocumentKind::Trafficking).await[0].version, 1);
    }

    async fn who_may_not_open_the_record_sees_and_saves_no_step_of_it(w) {
        let case = w.first_case().await;
        for (who, status) in [("firuz", 403_u16), ("parvina", 404)] {
            let mut browser = w.sign_in(who).await;
            for below in ["steps", "steps/1", "check"] {
                let page = browser.get(&format!("{case}/whereabouts/{below}")).await;
                assert_eq!(page.status, status, "{who} {below}");
                assert!(!page.text.contains("Конибодом") && !page.text.contains("+992920000001"), "{who} {below}");
            }
            let saved = browser.post(&format!("{case}/whereabouts/steps/2"), &[("base", "1"), ("city", "Хуҷанд")]).await;
            assert_eq!(saved.status, status, "{who}");
        }
        assert_eq!(version(&w, &case).await, 1);
    }
}
