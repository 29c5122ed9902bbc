//! Blank forms for paper: every question of every kind of record, in every language, with room for the answer.

use app::i18n::{Lang, Tr};
use casework::{
    instrument::Instrument,
    record::{Field, Kind, spec},
};
use entity::vocab::DocumentKind;
use tests::{Page, both};

use crate::wall::leak;

/// The text of a page with its letters as they are meant.
fn text(page: &Page) -> String {
    page.text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// What a form asks, in a language.
fn asked(lang: Lang, kind: DocumentKind, field: &Field) -> String {
    let instrument = Instrument::of(kind).filter(|_| matches!(field.kind, Kind::Item(_)));
    match instrument {
        Some(one) => one.item(field.key).expect("a question")[one.language(lang.code())].clone(),
        None => Tr(lang).t(&format!("{kind}-{}", field.key)),
    }
}

/// The part of a paper form that belongs to one question.
fn room<'a>(page: &'a str, question: &str) -> &'a str {
    let (_, rest) = page
        .split_once(&format!("<strong>{question}</strong>"))
        .expect("the question");
    rest.split("class=\"ask\"").next().unwrap_or("")
}

both! {
    async fn every_kind_has_a_paper_form_with_every_question_in_three_languages(w) {
        for lang in Lang::ALL {
            let mut nigora = w.sign_in("nigora").await.speaking(lang.code());
            for kind in DocumentKind::ALL {
                let page = nigora.get(&format!("/paper/{kind}")).await;
                assert_eq!(page.status, 200, "{kind}");
                assert_eq!(leak(&page), None, "{kind}: nothing of any case");
                let page = text(&page);
                assert!(page.contains(&Tr(lang).t("paper-case")), "{kind}: a line for which case it is");
                for field in spec(*kind).fields {
                    let question = asked(lang, *kind, field);
                    assert!(page.contains(&question), "{kind} in {}: {question}", lang.code());
                    if field.hint {
                        let hint = Tr(lang).t(&format!("{kind}-{}-hint", field.key));
                        assert!(page.contains(&hint), "{kind} in {}: {hint}", lang.code());
                    }
                }
            }
        }
    }

    async fn there_is_room_for_each_kind_of_answer(w) {
        let (mut nigora, tr) = (w.sign_in("nigora").await, Tr(Lang::En));
        let page = text(&nigora.get("/paper/person").await);
        let of = |key: &str| room(&page, &tr.t(&format!("person-{key}")));
        let counts = |key| ["<i>", "<li>", "<span>"].map(|tag| of(key).matches(tag).count());
        assert_eq!(counts("given"), [1, 0, 0], "a line: {}", of("given"));
        assert_eq!(counts("gender"), [0, 6, 0], "boxes to tick: {}", of("gender"));
        assert_eq!(counts("citizenship"), [1, 0, 0], "a line in place of a long list: {}", of("citizenship"));
        assert_eq!(counts("birth"), [0, 0, 3], "day, month and year: {}", of("birth"));
        assert_eq!(counts("remark")[0], 5, "lines for a text: {}", of("remark"));
        let page = text(&nigora.get("/paper/phq-9").await);
        let question = asked(Lang::En, DocumentKind::Phq9, &spec(DocumentKind::Phq9).fields[3]);
        assert_eq!(room(&page, &format!("1. {question}")).matches("<li>").count(), 4, "the instrument's own answers");
    }

    async fn forms_lead_to_their_paper(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        for (page, kind) in [("person/edit", "person"), ("note", "note"), ("note/new", "note")] {
            let links = nigora.get(&format!("{case}/{page}")).await.links();
            assert!(links.contains(&format!("/paper/{kind}")), "{page}: {links:?}");
        }
    }
}
