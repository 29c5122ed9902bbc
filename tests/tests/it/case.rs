//! Cases: sections, two people at once, numbers.

mod advice;
mod award;
mod clash;
mod closing;
mod draft;
mod files;
mod history;
mod one_day;
mod record;
mod stay;
mod step;

use std::collections::BTreeSet;

use entity::vocab::{CaseId, DocumentKind};
use sea_orm::{EntityTrait, PaginatorTrait};
use tests::both;

use crate::wall::{documents, id_of, person};

both! {
    async fn a_lawyer_sees_the_legal_section_and_nothing_else(w) {
        let case = w.first_case().await;
        let mut firuz = w.sign_in("firuz").await;
        assert_eq!(firuz.get(&format!("{case}/consultation")).await.status, 200);
        assert_eq!(firuz.get(&case).await.status, 200);
        for hidden in ["person", "note", "intake", "whereabouts"] {
            let page = firuz.get(&format!("{case}/{hidden}")).await;
            assert_eq!(page.status, 403, "{hidden}");
            assert!(!page.text.contains("Ашурова"));
        }
    }

    async fn two_people_who_change_the_same_version_choose(w) {
        let case = w.first_case().await;
        let to = format!("{case}/whereabouts/edit");
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        let base = nigora.get(&to).await.input("base");
        assert_eq!(zarina.get(&to).await.input("base"), base);
        assert_eq!(nigora.post(&to, &[("base", &base), ("city", "Хуҷанд"), ("region", "Суғд")]).await.status, 303);
        let clash = zarina.post(&to, &[("base", &base), ("city", "Истаравшан"), ("region", "Суғд")]).await;
        assert_eq!(clash.status, 409);
        for both in ["Хуҷанд", "Истаравшан", "Нигора Саидова"] {
            assert!(clash.text.contains(both), "{both}: {}", clash.text);
        }
        let page = zarina.get(&format!("{case}/whereabouts")).await;
        assert!(page.text.contains("Хуҷанд") && !page.text.contains("Истаравшан"), "nothing is overwritten");
        // The page's own form, with the version that is there now as its base.
        let form = [("base", clash.input("base")), ("city", clash.input("city")), ("region", clash.input("region"))];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(form[1].1, "Истаравшан", "one's own values are kept: {}", clash.text);
        assert_eq!(zarina.post(&to, &form).await.status, 303);
        let document = documents(&w, id_of(&case), DocumentKind::Whereabouts).await.remove(0);
        assert_eq!(document.version, 3);
        for (version, city) in [(1, "Конибодом"), (2, "Хуҷанд"), (3, "Истаравшан")] {
            let page = nigora.get(&format!("{case}/versions/{}/{version}", document.id)).await;
            assert!(page.text.contains(city), "version {version}: {}", page.text);
        }
    }

    async fn many_who_save_the_same_version_make_one_new_version(w) {
        let case = w.first_case().await;
        let mut saves = Vec::new();
        for place in 0..8 {
            let mut browser = w.sign_in(if place % 2 == 0 { "nigora" } else { "zarina" }).await;
            let (to, city) = (format!("{case}/whereabouts/edit"), format!("Шаҳр {place}"));
            saves.push(tokio::spawn(async move { browser.post(&to, &[("base", "1"), ("city", &city)]).await.status.as_u16() }));
        }
        let mut answers = Vec::new();
        for save in saves {
            answers.push(save.await.expect("an answer"));
        }
        answers.sort_unstable();
        assert_eq!(answers, [303, 409, 409, 409, 409, 409, 409, 409]);
        assert_eq!(documents(&w, id_of(&case), DocumentKind::Whereabouts).await[0].version, 2);
    }

    async fn the_same_form_sent_twice_is_one_note_and_one_case(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let page = nigora.get(&format!("{case}/note/new")).await;
        let (document, base) = (page.input("document"), page.input("base"));
        let form = [
            ("document", document.as_str()), ("base", base.as_str()), ("day-day", "20"), ("day-month", "11"), ("day-year", "2026"),
            ("text", "Як бор навишта шуд"),
        ];
        let before = documents(&w, id_of(&case), DocumentKind::Note).await.len();
        for _ in 0..2 {
            assert_eq!(nigora.post(&format!("{case}/note/new"), &form).await.status, 303);
        }
        assert_eq!(documents(&w, id_of(&case), DocumentKind::Note).await.len(), before + 1);
        let (id, second) = (nigora.get("/cases/open").await.input("case"), person(&w, "zarina").await.to_string());
        let form = [
            ("case", id.as_str()), ("came", "self"), ("day-day", "20"), ("day-month", "11"), ("day-year", "2026"), ("second", &second),
        ];
        let places = [nigora.post("/cases/open", &form).await, nigora.post("/cases/open", &form).await];
        assert!(places.iter().all(|page| page.location() == format!("/cases/{id}")), "{places:?}");
        assert_eq!(entity::case::Entity::find().all(&w.house.store.db).await.expect("cases").len(), 4);
    }

    async fn twenty_cases_at_once_have_twenty_numbers(w) {
        let second = person(&w, "zarina").await.to_string();
        let mut openings = Vec::new();
        for place in 0..20 {
            let mut browser = w.sign_in(if place % 2 == 0 { "nigora" } else { "parvina" }).await;
            let (second, id) = (second.clone(), CaseId::random().to_string());
            openings.push(tokio::spawn(async move {
                let day = [("day-day", "20"), ("day-month", "11"), ("day-year", "2026")];
                let form = [day.as_slice(), &[("case", &id), ("came", "self"), ("second", &second)]].concat();
                // Those who lose the race too often are told to try again.
                for _ in 0..20 {
                    match browser.post("/cases/open", &form).await.status.as_u16() {
                        503 => {}
                        answer => return answer,
                    }
                }
                503
            }));
        }
        for opening in openings {
            assert_eq!(opening.await.expect("an answer"), 303);
        }
        let cases = entity::case::Entity::find().all(&w.house.store.db).await.expect("cases");
        let numbers: BTreeSet<i32> = cases.iter().map(|case| case.number).collect();
        assert_eq!((cases.len(), numbers.len(), numbers.last()), (23, 23, Some(&23)), "no number is doubled or left out");
    }

    async fn nothing_is_given_to_somebody_who_was_not_chosen(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let held = async || entity::grant::Entity::find().count(&w.house.store.db).await.expect("grants");
        let before = held().await;
        for to in ["", "nobody"] {
            let page = nigora.post(&format!("{case}/share/needs/give"), &[("to-needs", to)]).await;
            assert!(page.status == 422 && page.text.contains("Choose an answer"), "{}", page.text);
        }
        assert_eq!(held().await, before);
        let page = nigora.get(&format!("{case}/share")).await.text;
        let choices = page.split("id=\"to-needs\"").nth(1).and_then(|rest| rest.split("</select>").next()).expect("the choice");
        assert!(choices.contains("<option value=\"\">") && !choices.contains(" selected"), "nobody is chosen beforehand: {choices}");
    }

    async fn nobody_can_be_the_only_holder(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let zarina = person(&w, "zarina").await.to_string();
        let page = nigora.post(&format!("{case}/share/identity/take"), &[("from", &zarina)]).await;
        assert_eq!(page.status, 422, "{}", page.text);
        let own = person(&w, "nigora").await.to_string();
        let id = CaseId::random().to_string();
        let form = [("case", id.as_str()), ("came", "self"), ("day-year", "2026"), ("day-month", "11"), ("day-day", "2"), ("second", &own)];
        assert_eq!(nigora.post("/cases/open", &form).await.status, 422, "the second holder is somebody else");
    }

    async fn a_note_keeps_every_letter(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let typed = "\n\n  <b>сатри якум</b> & «нохунак»\n\tсатри дуюм ӣ ӯ ҷ қ ғ ҳ 😀";
        let form = [
            ("document", "5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a21"), ("base", "0"), ("day-year", "2026"), ("text", typed),
        ];
        assert_eq!(nigora.post(&format!("{case}/note/new"), &form).await.status, 303);
        let page = nigora.get(&format!("{case}/note")).await;
        assert!(page.text.contains("&lt;b&gt;сатри якум&lt;/b&gt; &amp; «нохунак»"), "{}", page.text);
        assert!(page.text.contains("ӣ ӯ ҷ қ ғ ҳ 😀"));
    }
}
