//! The preview shows what they see, and every answer of theirs comes back.

use entity::vocab::{DocumentId, FileId, ReferralState};
use tests::both;

use crate::referral::kit::{accepted, asked, begins, consent, drafted, left, sent, state};

/// What is shared, as a page shows it: without addresses, sizes and buttons.
fn shared(page: &str) -> Vec<String> {
    let from = page.split("What is shared</h2>").nth(1).expect("what is shared");
    let shown = from
        .split("<form")
        .next()
        .and_then(|part| part.split("class=\"acts\"").next())
        .expect("a part");
    let mut texts = Vec::new();
    for piece in shown.split('<').skip(1) {
        let text = piece.split('>').nth(1).unwrap_or_default().trim();
        // What is only said of a file that has gone: how large it is.
        if !text.is_empty() && !text.starts_with('·') && !text.ends_with("kB") && !text.contains("Write to") {
            texts.push(text.to_owned());
        }
    }
    texts
}

both! {
    async fn the_preview_shows_exactly_what_the_receiver_sees(w) {
        let mut of = drafted(&w).await;
        let (case, given, file) = (of.case.clone(), DocumentId::random(), FileId::random().to_string());
        let covered = [("data", "identity"), ("data", "story"), ("data", "papers")];
        assert_eq!(consent(&w, &mut of.nigora, &case, given, &covered).await.status, 303);
        of.id = entity::vocab::ReferralId::random();
        assert_eq!(begins(&mut of.nigora, &case, of.id, &asked(&w, given).await).await.status, 303);
        let fields = [("id", file.as_str()), ("remark", "Шиноснома аз ду тараф")];
        assert_eq!(of.nigora.post_file(&format!("{case}/files/papers"), &fields, ("a.jpg", crate::wall::PHOTO)).await.status, 303);
        assert_eq!(of.nigora.post(&format!("{}/choose/papers", of.here()), &[("file", &file)]).await.status, 303);
        let preview = shared(&of.nigora.get(&format!("{}/preview", of.here())).await.text);
        assert!(preview.iter().any(|text| text == "Шиноснома аз ду тараф") && preview.len() > 8, "{preview:?}");
        assert_eq!(of.nigora.does(&of.here(), "submit").await.status, 303);
        let mut anvar = w.sign_in("anvar").await;
        assert_eq!(anvar.post(&of.there(), &[("do", "accept")]).await.status, 303);
        let seen = shared(&anvar.get(&of.there()).await.text);
        assert_eq!(seen, preview);
    }

    async fn a_refusal_comes_back_with_its_words(w) {
        for (act, fields, expected) in [
            ("decline", [("reason", "other"), ("text", "Дар рухсатӣ ҳастем")], ReferralState::Declined),
            ("redirect", [("reason", "not-ours"), ("text", "Дар рухсатӣ ҳастем")], ReferralState::Redirected),
        ] {
            let (mut sent, mut anvar) = (sent(&w).await, w.sign_in("anvar").await);
            let without = anvar.post(&sent.there(), &[("do", act), fields[0]]).await;
            assert_eq!(without.status, 422, "{act}: words are needed");
            let fields = [&[("do", act)], &fields[..]].concat();
            assert_eq!(anvar.post(&sent.there(), &fields).await.status, 303, "{act}");
            assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (expected, (0, 0)));
            let here = sent.here();
            let page = sent.nigora.get(&here).await;
            assert!(page.text.contains("Дар рухсатӣ ҳастем"), "{act}: {}", page.text);
            for who in ["anvar", "mehrangez"] {
                assert_eq!(w.sign_in(who).await.get(&sent.there()).await.status, 404, "{act}: {who}");
            }
        }
    }

    async fn a_hearing_becomes_a_record_and_a_task(w) {
        let (mut sent, mut anvar) = accepted(&w).await;
        let message = DocumentId::random().to_string();
        let later = [("day-day", "12"), ("day-month", "12"), ("day-year", "2026")];
        let typed = [&later[..], &[("message", message.as_str()), ("kind", "hearing"), ("place", "Суди шаҳри Хуҷанд")]].concat();
        let page = anvar.post(&format!("{}/messages/hearing", sent.there()), &typed).await;
        assert_eq!(page.status, 303, "{}", page.text);
        let take = format!("{}/messages/{message}", sent.here());
        assert_eq!(sent.nigora.post(&take, &[]).await.status, 303);
        let record = sent.nigora.get(&format!("{}/hearing", sent.case)).await;
        assert!(record.text.contains("12.12.2026"), "{}", record.text);
        let tasks = sent.nigora.get("/tasks").await;
        assert!(tasks.text.contains(&message) && tasks.text.contains("12.12.2026"), "{}", tasks.text);
    }
}
