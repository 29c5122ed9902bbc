//! Finding somebody under any spelling, and the check that names nobody.

use entity::vocab::DocumentId;
use tests::{Page, both};

/// The demo's people as others would write them: what is typed, and what must not come back.
const SPELLINGS: [(&str, &[&str]); 7] = [
    ("Анжира Ашурова", &["Анҷира", "Anjira", "Ashurova", "Каримовна"]),
    ("Ashurova Anjira", &["Анҷира", "Ашурова", "Каримовна"]),
    ("Dzhamshedov Bahrom", &["Ҷамшедов", "Баҳром"]),
    ("Джамшедов Бахром", &["Ҷамшедов", "Баҳром"]),
    ("Jamshedov Bakhrom", &["Ҷамшедов", "Баҳром"]),
    ("Дилором Юлдашева", &["Юлдошева", "Yuldosheva", "Dilorom"]),
    ("Юлдошева Дилором", &["Yuldosheva", "Dilorom"]),
];

fn hits(page: &Page) -> usize {
    let list = page.text.split("id=\"answer\"").nth(1).unwrap_or("");
    list.split("</section>").next().unwrap_or("").matches("<li>").count()
}

both! {
    async fn who_holds_the_case_is_led_to_it_under_any_spelling(w) {
        let mut nigora = w.sign_in("nigora").await;
        for (typed, _) in SPELLINGS {
            let page = nigora.post("/search", &[("name", typed)]).await;
            assert!(hits(&page) >= 1 && page.text.contains("href=\"/cases/"), "{typed}: {}", page.text);
        }
    }

    async fn who_holds_nothing_learns_only_whom_to_speak_to(w) {
        let mut nigora = w.sign_in("nigora").await;
        let list = nigora.get("/cases").await;
        let names: Vec<&str> = list.text.split("href=\"/cases/").skip(1).filter_map(|rest| rest.split(['>', '<']).nth(1)).collect();
        let mut parvina = w.sign_in("parvina").await;
        for (typed, secrets) in SPELLINGS {
            let page = parvina.post("/search", &[("name", typed)]).await;
            assert!(hits(&page) >= 1, "{typed}: {}", page.text);
            assert!(page.text.contains("Speak to Нигора Саидова"), "{typed}: {}", page.text);
            let code_names = names.iter().filter(|name| name.ends_with(|letter: char| letter.is_ascii_digit())).copied();
            for secret in secrets.iter().copied().chain(code_names).chain(["2026-00", "+9929"]) {
                assert!(!page.text.contains(secret), "{typed} shows {secret}: {}", page.text);
            }
        }
        let page = parvina.post("/search", &[("name", "Мавзуна Шарифзода")]).await;
        assert_eq!(hits(&page), 0, "{}", page.text);
    }

    async fn another_organisation_finds_nobody(w) {
        let mut rustam = w.sign_in("rustam").await;
        let page = rustam.post("/search", &[("name", "Анҷира Ашурова")]).await;
        assert_eq!(page.status, 403);
        assert!(!page.text.contains("Нигора"));
    }

    async fn nobody_can_try_names_by_the_hundred(w) {
        let (mut parvina, mut nigora) = (w.sign_in("parvina").await, w.sign_in("nigora").await);
        for _ in 0..30 {
            assert_eq!(parvina.post("/search", &[("name", "Ашурова")]).await.status, 200);
        }
        let page = parvina.post("/search", &[("name", "Ашурова")]).await;
        assert_eq!((page.status.as_u16(), hits(&page)), (422, 0), "{}", page.text);
        assert_eq!(nigora.post("/search", &[("name", "Ашурова")]).await.status, 200, "others are not held up");
        w.clock.advance(61_000);
        assert_eq!(parvina.post("/search", &[("name", "Ашурова")]).await.status, 200);
    }

    async fn what_was_searched_is_in_the_log_and_sealed(w) {
        let mut parvina = w.sign_in("parvina").await;
        parvina.post("/search", &[("name", "Зулолаи Нодира")]).await;
        let mut daler = w.sign_in("daler").await;
        let page = daler.get("/log").await;
        assert!(page.text.contains("Парвина Юсуфӣ"), "{}", page.text);
        assert!(!page.text.contains("Зулолаи"), "{}", page.text);
        // An auditor who asks for it sees it, and that is in the log.
        assert!(daler.get("/log?searches=yes").await.text.contains("Зулолаи Нодира"));
        assert!(daler.get("/log").await.text.contains("What was searched for was read"));
    }

    async fn a_paper_leads_to_the_person_by_its_number_and_its_name(w) {
        let case = w.first_case().await;
        let (mut nigora, mut parvina) = (w.sign_in("nigora").await, w.sign_in("parvina").await);
        let paper = [("kind", "passport"), ("number", "А 402 913 55"), ("name", "Содиқова Меҳрнигор")];
        assert_eq!(hits(&nigora.post("/search", &[("paper", "A40291355")]).await), 0);
        assert_eq!(nigora.write(&format!("{case}/paper/new"), (DocumentId::random(), 0), &paper).await.status, 303);
        for asked in [[("paper", "a-402-91355"), ("name", "")], [("name", "Sodikova Mehrnigor"), ("paper", "")]] {
            let page = nigora.post("/search", &asked).await;
            assert!(hits(&page) == 1 && page.text.contains(&format!("href=\"{case}\"")), "{asked:?}: {}", page.text);
            let page = parvina.post("/search", &asked).await;
            assert!(hits(&page) == 1 && !page.text.contains(&case), "{asked:?}: {}", page.text);
            assert!(page.text.contains("Speak to"), "{}", page.text);
        }
        assert_eq!(hits(&nigora.post("/search", &[("paper", "A40291356")]).await), 0, "another number");
        // The person's own record is written anew; the papers stay known.
        let base = nigora.get(&format!("{case}/person/edit")).await.input("base");
        assert_eq!(nigora.post(&format!("{case}/person/edit"), &[("base", &base), ("given", "Анҷира")]).await.status, 303);
        assert_eq!(hits(&nigora.post("/search", &[("paper", "A40291355")]).await), 1);
    }

    async fn a_search_needs_a_name(w) {
        let mut nigora = w.sign_in("nigora").await;
        assert_eq!(nigora.post("/search", &[("paper", "123")]).await.status, 422, "or enough of a number");
        assert_eq!(nigora.post("/search", &[("paper", &"1".repeat(41))]).await.status, 422);
        for name in ["", " ", "А", &"А".repeat(201)] {
            assert_eq!(nigora.post("/search", &[("name", name)]).await.status, 422, "{name}");
        }
    }
}
