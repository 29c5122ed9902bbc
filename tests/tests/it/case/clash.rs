//! Two versions of a questionnaire beside each other: the questions that differ, in the instrument's own words.

use casework::instrument::Instrument;
use entity::vocab::DocumentKind;
use tests::{Page, both};

use crate::wall::{documents, id_of};

/// The questions of the table with both versions.
fn questions(page: &Page) -> Vec<&str> {
    let heads = page.text.split("role=\"rowheader\"").skip(1);
    heads.filter_map(|rest| rest.split_once('>')?.1.split('<').next()).collect()
}

both! {
    async fn questions_that_differ_stand_in_the_words_in_which_they_are_asked(w) {
        let case = w.first_case().await;
        let document = documents(&w, id_of(&case), DocumentKind::Phq9).await.remove(0).id;
        let to = format!("{case}/phq-9/{document}");
        let mut shahlo = w.sign_in("shahlo").await;
        let base = shahlo.get(&to).await.input("base");
        let form = |first, last| {
            [
                ("base", base.as_str()), ("day-day", "20"), ("day-month", "11"), ("day-year", "2026"),
                ("i1", first), ("i2", "1"), ("i9", last),
            ]
        };
        assert_eq!(shahlo.post(&to, &form("0", "0")).await.status, 303);
        let items = &Instrument::of(DocumentKind::Phq9).expect("an instrument").items;
        // In Tajik there is no authorised text: the question stands in the language in which it was asked.
        for (lang, asked) in [("en", "en"), ("ru", "ru"), ("tg", "ru")] {
            let page = shahlo.clone().speaking(lang).post(&to, &form("2", "1")).await;
            assert_eq!(page.status, 409, "{lang}: {}", page.text);
            assert_eq!(questions(&page), [&items[0][asked], &items[8][asked]], "{lang}: {}", page.text);
            assert_eq!(page.input("i1"), "2", "{lang}: one's own answer is kept");
        }
    }
}
