//! The end of a case: asked for by one, answered by another, and taken up again.

use app::i18n::{Lang, Tr};
use casework::case;
use chrono::Days;
use entity::vocab::{CaseState, DocumentId, DocumentKind, RequestState, Section};
use tests::{Browser, Page, TODAY, World, borrowed, both, day};

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

const TR: Tr = Tr(Lang::En);
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

    async fn who_changes_what_is_asked_for_does_not_answer_it(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        assert_eq!(write(&mut nigora, &format!("{case}/closure/new"), &ASKED).await.status, 303);
        let (_, id) = request(&w, &case).await.expect("a request");
        let typed = [&TODAY[..], &[("reason", "goals-met"), ("next", "follow-up")]].concat();
        assert_eq!(zarina.write(&format!("{case}/closure/{id}"), (id, 1), &typed).await.status, 303);
        let own = write(&mut zarina, &format!("{case}/closure-answer/new"), &[("answer", "approved")]).await;
        assert!(own.status == 422 && own.text.contains("Somebody else must answer this"), "{}", own.text);
        assert_eq!(state(&w, &case).await, CaseState::Active);
    }

    async fn an_answer_is_to_what_was_shown(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        assert_eq!(write(&mut nigora, &format!("{case}/closure/new"), &[("reason", "goals-met"), ("next", "follow-up")]).await.status, 303);
        let (to, answer) = (format!("{case}/closure-answer/new"), DocumentId::random().to_string());
        let shown = zarina.get(&to).await.input("request");
        let (_, id) = request(&w, &case).await.expect("a request");
        let typed = [&TODAY[..], &ASKED].concat();
        assert_eq!(nigora.write(&format!("{case}/closure/{id}"), (id, 1), &typed).await.status, 303);
        let answers = |shown: String| [&TODAY.map(|(key, value)| (key, value.to_owned()))[..], &[("document", answer.clone()), ("base", "0".to_owned()),
            ("answer", "approved".to_owned()), ("request", shown)]].concat();
        let pairs = answers(shown);
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let late = zarina.post(&to, &pairs).await;
        assert!(late.status == 422 && late.text.contains("It has changed meanwhile"), "{}", late.text);
        assert_eq!(state(&w, &case).await, CaseState::Active);
        let bare = zarina.post(&to, &[&pairs[..], &[("answer", "returned")]].concat()).await;
        assert!(bare.text.contains("It has changed meanwhile"), "before anything else is looked at: {}", bare.text);
        let pairs = answers(late.input("request"));
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| (*key, value.as_str())).collect();
        assert_eq!(zarina.post(&to, &pairs).await.status, 303, "who was told so may answer");
        assert_eq!(state(&w, &case).await, CaseState::Closed);
    }

    async fn only_an_ended_case_says_how_long_it_is_kept(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        let keep = day("keep-until", w.clock.today() + Days::new(900));
        let asked = [&ASKED[..], &borrowed(&keep)].concat();
        let reminds = async || {
            let (nigora, mut due, mut tasks) = (w.ctx("nigora").await, case::Due::default(), Vec::new());
            loop {
                let (page, more) = case::tasks(&nigora, due).await.expect("tasks");
                tasks.extend(page.into_iter().filter(|task| task.case == id_of(&case) && task.kind == DocumentKind::Closure));
                due.page += 1;
                if !more {
                    break tasks.len();
                }
            }
        };
        let answer = format!("{case}/closure-answer/new");
        assert_eq!(write(&mut nigora, &format!("{case}/closure/new"), &asked).await.status, 303);
        assert_eq!(reminds().await, 0, "nobody has agreed");
        assert_eq!(write(&mut zarina, &answer, &[("answer", "returned"), ("reason", "Ҳанӯз не")]).await.status, 303);
        assert_eq!(write(&mut nigora, &format!("{case}/closure/new"), &asked).await.status, 303);
        assert_eq!(write(&mut zarina, &answer, &[("answer", "approved")]).await.status, 303);
        assert_eq!(reminds().await, 1, "of the one by which it ended");
        assert_eq!(write(&mut nigora, &format!("{case}/reopening/new"), &[("why", "new-need")]).await.status, 303);
        assert_eq!(reminds().await, 0);
        assert_eq!(write(&mut nigora, &format!("{case}/closure/new"), &ASKED).await.status, 303);
        assert_eq!(write(&mut zarina, &answer, &[("answer", "approved")]).await.status, 303);
        assert_eq!(reminds().await, 0, "what was said before it was taken up again counts no more");
    }

    async fn what_is_still_open_is_said_and_held_against_the_checklist(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        let (ask, answer) = (format!("{case}/closure/new"), format!("{case}/closure-answer/new"));
        let open = [TR.with("loose-dangers", &[("number", "1")]), TR.t("loose-lives-here"), TR.with("loose-tasks", &[("number", "1")])];
        let bare = nigora.get(&ask).await.text;
        assert!(open.iter().all(|line| !bare.contains(line)), "{bare}");
        let sizes = [[("likelihood", "2"), ("impact", "5")], [("likelihood", "1"), ("impact", "4")]];
        for size in sizes {
            assert_eq!(write(&mut nigora, &format!("{case}/risk/new"), &size).await.status, 303);
        }
        let due = day("due", w.clock.today() + Days::new(9));
        let task = [&[("task", "Занги духтур")][..], &borrowed(&due)].concat();
        assert_eq!(write(&mut nigora, &format!("{case}/task/new"), &task).await.status, 303);
        let nights = (w.clock.today(), w.clock.today() + Days::new(3));
        let bed = free_bed(&w, nights.0, nights.1).await;
        assert_eq!(book(&mut nigora, &case, &bed, nights, &[]).await.status, 303);
        let stay = latest(&mut nigora, &case).await;
        assert_eq!(nigora.post(&stay, &[("do", "arrive")]).await.status, 303);
        let ticked = [&ASKED[..], &[("checklist", "no-high-risk")]].concat();
        let refused = write(&mut nigora, &ask, &ticked).await;
        assert!(refused.status == 422 && refused.text.contains("href=\"#checklist\""), "{}", refused.text);
        assert!(open.iter().all(|line| refused.text.contains(line)), "{}", refused.text);
        assert_eq!(write(&mut nigora, &ask, &ASKED).await.status, 303, "who ticks nothing may ask");
        let shown = zarina.get(&answer).await.text;
        assert!(open.iter().all(|line| shown.contains(line)), "{shown}");
        let refused = write(&mut zarina, &answer, &[("answer", "approved")]).await;
        assert!(refused.status == 422 && refused.text.contains("still lives in the house"), "{}", refused.text);
        assert_eq!(nigora.post(&stay, &[("do", "depart")]).await.status, 303);
        assert_eq!(write(&mut zarina, &answer, &[("answer", "approved")]).await.status, 303);
        assert_eq!(state(&w, &case).await, CaseState::Closed);
    }
}
