//! The end of a case: asked for by one, answered by another, and taken up again.

use casework::case;
use chrono::Days;
use entity::vocab::{CaseState, DocumentId, RequestState, Section};
use tests::{Browser, Page, TODAY, World, both};

use super::stay::{book, free_bed, latest};
use crate::wall::{id_of, second_case};

async fn write(browser: &mut Browser, to: &str, typed: &[(&str, &str)]) -> Page {
    browser.write(to, (DocumentId::random(), 0), &[&TODAY, typed].concat()).await
}

async fn state(w: &World, case: &str) -> CaseState {
    case::overview(&w.ctx("nigora").await, id_of(case))
        .await
        .expect("the case")
        .case
        .state
}

async fn request(w: &World, case: &str) -> Option<(RequestState, DocumentId)> {
    let all = case::requests(&w.ctx("nigora").await, id_of(case), Section::Plan)
        .await
        .expect("the requests");
    all.first().map(|one| (one.state, one.document_id))
}

const ASKED: [(&str, &str); 2] = [("reason", "goals-met"), ("next", "closed")];

both! {
    async fn one_asks_and_another_answers(w) {
        let case = second_case(&w).await;
        let (ask, answer) = (format!("{case}/closure/new"), format!("{case}/closure-answer/new"));
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        assert_eq!(write(&mut zarina, &answer, &[("answer", "approved")]).await.status, 422, "nobody has asked");
        assert_eq!(write(&mut nigora, &ask, &ASKED).await.status, 303);
        assert!(zarina.get("/").await.text.contains(&format!("{case}/closure")), "it waits for the supervisor");
        assert!(!nigora.get("/").await.text.contains(&format!("{case}/closure")), "and for nobody else");
        assert_eq!(write(&mut nigora, &ask, &ASKED).await.status, 422, "it has been asked already");
        assert_eq!(write(&mut nigora, &answer, &[("answer", "approved")]).await.status, 403);
        assert_eq!(state(&w, &case).await, CaseState::Active);
        let page = write(&mut zarina, &answer, &[("answer", "returned")]).await;
        assert!(page.status == 422 && page.text.contains("href=\"#reason\""), "who gives back says why: {}", page.text);
        assert_eq!(write(&mut zarina, &answer, &[("answer", "returned"), ("reason", "Ҳисоботи духтур нест")]).await.status, 303);
        assert_eq!(request(&w, &case).await.map(|one| one.0), Some(RequestState::Returned));
        assert_eq!(write(&mut nigora, &ask, &ASKED).await.status, 303);
        let nights = (w.clock.today(), w.clock.today() + Days::new(3));
        let bed = free_bed(&w, nights.0, nights.1).await;
        assert_eq!(book(&mut nigora, &case, &bed, nights, &[]).await.status, 303);
        let stay = latest(&mut nigora, &case).await;
        assert_eq!(write(&mut zarina, &answer, &[("answer", "approved")]).await.status, 303);
        assert_eq!(state(&w, &case).await, CaseState::Closed);
        let arrives = nigora.post(&stay, &[("do", "arrive")]).await;
        assert!(arrives.status == 422 && arrives.text.contains("has ended"), "nobody comes to stay: {}", arrives.text);
        assert_eq!(nigora.post(&stay, &[("do", "not-arrive")]).await.status, 303, "but the bed becomes free");
        assert_eq!(book(&mut nigora, &case, &bed, nights, &[]).await.status, 422);
        let note = write(&mut nigora, &format!("{case}/note/new"), &[("kind", "call"), ("text", "Баъд аз анҷом")]).await;
        assert!(note.status == 422 && note.text.contains("Баъд аз анҷом"), "nothing is written into a case that has ended: {}", note.text);
        let id = DocumentId::random().to_string();
        let file = nigora.post_file(&format!("{case}/files/papers"), &[("id", &id)], ("a.txt", "Хат".as_bytes())).await;
        assert!(file.status == 422 && file.text.contains("has ended"), "nor is a file added: {}", file.text);
        let read = nigora.get(&format!("{case}/person")).await;
        assert!(read.status == 200 && !read.text.contains("/person/edit"), "it can still be read, and not changed: {}", read.text);
        let files = nigora.get(&format!("{case}/files/papers")).await.text;
        assert!(!files.contains("type=\"file\""), "{files}");
        assert_eq!(write(&mut nigora, &format!("{case}/reopening/new"), &[("why", "new-need")]).await.status, 303);
        assert_eq!(state(&w, &case).await, CaseState::Active);
        assert_eq!(write(&mut nigora, &format!("{case}/reopening/new"), &[("why", "new-need")]).await.status, 422);
        let timeline = nigora.get(&format!("{case}/timeline")).await.text;
        for word in ["Asked for an answer", "Answered a request", "Took the case up again"] {
            assert!(timeline.contains(word), "{word}: {timeline}");
        }
    }

    async fn nobody_answers_their_own(w) {
        let case = second_case(&w).await;
        let mut zarina = w.sign_in("zarina").await;
        assert_eq!(write(&mut zarina, &format!("{case}/closure/new"), &ASKED).await.status, 303);
        assert!(!zarina.get("/").await.text.contains(&format!("{case}/closure")));
        let page = write(&mut zarina, &format!("{case}/closure-answer/new"), &[("answer", "approved")]).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains("Somebody else must answer this"), "{}", page.text);
        assert_eq!(state(&w, &case).await, CaseState::Active);
    }

    async fn what_was_asked_can_be_taken_back_and_the_visits_go_on(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        assert_eq!(write(&mut nigora, &format!("{case}/closure/new"), &ASKED).await.status, 303);
        let (_, id) = request(&w, &case).await.expect("a request");
        assert_eq!(nigora.post(&format!("{case}/requests/{id}"), &[("do", "withdraw")]).await.status, 303);
        assert_eq!(request(&w, &case).await.map(|one| one.0), Some(RequestState::Withdrawn));
        let again = nigora.post(&format!("{case}/requests/{id}"), &[("do", "withdraw")]).await;
        assert!(again.status == 422 && again.text.contains("Ending the case"), "on the page of the request: {}", again.text);
        assert_eq!(write(&mut zarina, &format!("{case}/closure-answer/new"), &[("answer", "approved")]).await.status, 422);
        assert_eq!(write(&mut nigora, &format!("{case}/closure/new"), &[("reason", "goals-met"), ("next", "follow-up")]).await.status, 303);
        assert_eq!(write(&mut zarina, &format!("{case}/closure-answer/new"), &[("answer", "approved")]).await.status, 303);
        assert_eq!(state(&w, &case).await, CaseState::FollowUp);
        let visit = [("month", "3"), ("contact", "phone"), ("reached", "yes")];
        assert_eq!(write(&mut nigora, &format!("{case}/follow-up/new"), &visit).await.status, 303);
    }
}
