//! Official strengths of the signs: loaded by an administrator, they weigh what is saved from then on and nothing before.

use app::i18n::{Lang, Tr};
use casework::screening::Strengths;
use entity::vocab::DocumentId;
use tests::{Browser, TODAY, both};

use crate::wall::second_case;

const TR: Tr = Tr(Lang::En);

/// A screening of an adult used for labour with two signs of exploitation.
async fn screening(nigora: &mut Browser, case: &str, id: DocumentId, base: i32) -> String {
    let to = if base == 0 {
        format!("{case}/screening/new")
    } else {
        format!("{case}/screening/{id}")
    };
    let typed = [&TODAY[..], &[("profile", "adult-sexual"), ("ex01", "yes"), ("ex02", "yes")]].concat();
    let page = nigora.write(&to, (id, base), &typed).await;
    assert_eq!(page.status, 303, "{}", page.text);
    nigora.get(&format!("{case}/versions/{id}/{}", base + 1)).await.text
}

both! {
    async fn what_was_saved_before_keeps_what_it_was_weighed_by(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut malika) = (w.sign_in("nigora").await, w.sign_in("malika").await);
        let id = DocumentId::random();
        let before = screening(&mut nigora, &case, id, 0).await;
        assert!(before.contains("ilo-2009/1") && before.contains(&TR.t("screened-provisional")), "{before}");
        let chosen = id.to_string();
        let decision = [&TODAY[..], &[("what", "presumption"), ("status", "PossibleVictimOfTrafficking"), ("decided-by", "Н. С."),
            ("screening", &chosen)]].concat();
        let decided = DocumentId::random();
        assert_eq!(nigora.write(&format!("{case}/decision/new"), (decided, 0), &decision).await.status, 303);
        let official = Strengths::built_in().text().replace("provisional - - yes yes", "provisional - - - -").replace("cr01 S", "cr01 M");
        let loaded = malika.post("/strengths", &[("text", &official)]).await;
        assert_eq!(loaded.location(), "/strengths", "{}", loaded.text);
        let page = malika.get("/strengths").await.text;
        let rule = page.split("<code>").nth(1).and_then(|rest| rest.split('<').next()).expect("a name").to_owned();
        assert!(rule != "ilo-2009/1" && page.contains("Малика"), "{page}");
        let old = nigora.get(&format!("{case}/versions/{id}/1")).await.text;
        assert!(old.contains("ilo-2009/1") && old.contains(&TR.t("screened-provisional")), "{old}");
        let new = screening(&mut nigora, &case, id, 1).await;
        assert!(new.contains(&rule) && !new.contains(&TR.t("screened-provisional")), "{new}");
        let rests = |version: &str, rule: &str| TR.with("decision-rests-on", &[("day", "22.11.2026"), ("version", version), ("rule", rule)]);
        let page = nigora.get(&format!("{case}/decision")).await.text;
        assert!(page.contains(&rests("1", "ilo-2009/1")), "the answers as they stood: {page}");
        assert_eq!(nigora.write(&format!("{case}/decision/{decided}"), (decided, 1), &decision).await.status, 303);
        let page = nigora.get(&format!("{case}/decision")).await.text;
        assert!(page.contains(&rests("1", "ilo-2009/1")), "also after a correction: {page}");
        assert_eq!(nigora.write(&format!("{case}/decision/new"), (DocumentId::random(), 0), &decision).await.status, 303);
        let page = nigora.get(&format!("{case}/decision")).await.text;
        assert!(page.contains(&rests("2", &rule)), "a new decision rests on the new answers: {page}");
    }

    async fn a_text_that_cannot_be_read_is_said_and_kept(w) {
        let mut malika = w.sign_in("malika").await;
        let text = Strengths::built_in().text().replace("cr01 S S S S", "cr01 S S S");
        let page = malika.post("/strengths", &[("text", &text)]).await;
        let line = text.lines().position(|line| line == "cr01 S S S").expect("the line") + 1;
        assert!(page.status == 422 && page.text.contains(&format!("Look at line {line}")), "{}", page.text);
        assert!(page.text.contains("cr01 S S S\n"), "what was typed is kept: {}", page.text);
        assert!(malika.get("/strengths").await.text.contains("ilo-2009/1"), "nothing was loaded");
        let twice = Strengths::built_in().text().replace("cr01 S S S S", "cr01 M M M M");
        for _ in 0..2 {
            assert_eq!(malika.post("/strengths", &[("text", &twice)]).await.status, 303);
        }
        for who in ["zarina", "nigora", "daler"] {
            assert_eq!(w.sign_in(who).await.post("/strengths", &[("text", &twice)]).await.status, 403, "{who}");
        }
        let sitora = w.sign_in("sitora").await.get("/strengths").await;
        assert!(!sitora.text.contains("cr01 M M M M"), "another organisation has its own: {}", sitora.text);
    }
}
