//! From a case to the lawyers and back: what they see when, and what is not sent.

use casework::referral;
use entity::vocab::{DocumentId, DocumentKind, ReferralBasis, ReferralId, ReferralState};
use tests::{TODAY, World, both};

use crate::referral::kit::{accepted, asked, begins, case_of, consent, drafted, left, on, row_of, sent, state, with};
use crate::wall::documents;

/// What the second case says of the person.
const NAME: &str = "Юлдошева";
const PLACE: &str = "Исфара";

/// Ticks everything of the whereabouts.
async fn with_place(w: &World, sent: &mut crate::referral::kit::Sent, sure: bool) -> tests::Page {
    let place = documents(w, case_of(sent), DocumentKind::Whereabouts).await[0].id;
    let field = format!("{place}/city");
    let mut typed = vec![("field", field.as_str())];
    if sure {
        typed.push(("sure", "yes"));
    }
    let to = format!("{}/choose/whereabouts", sent.here());
    sent.nigora.post(&to, &typed).await
}

both! {
    async fn a_consultation_comes_back(w) {
        let mut sent = drafted(&w).await;
        let preview = sent.nigora.get(&format!("{}/preview", sent.here())).await;
        assert!(preview.text.contains(NAME) && !preview.text.contains(PLACE), "the purpose's own data: {}", preview.text);
        assert_eq!(sent.nigora.does(&sent.here(), "submit").await.status, 303);
        let mut anvar = w.sign_in("anvar").await;
        let home = anvar.get("/").await;
        assert!(home.text.contains(&sent.there()), "it waits on the start page: {}", home.text);
        let cover = anvar.get(&sent.there()).await;
        assert_eq!(cover.status, 200);
        assert!(!cover.text.contains(NAME) && !cover.text.contains("Машварат лозим"), "closed: {}", cover.text);
        assert_eq!(state(&w, sent.id).await, ReferralState::Received);
        assert_eq!(anvar.get(&format!("{}/messages/text", sent.there())).await.status, 404);
        assert_eq!(anvar.post(&sent.there(), &[("do", "accept")]).await.location(), sent.there());
        let open = anvar.get(&sent.there()).await;
        assert!(open.text.contains(NAME) && open.text.contains("Машварат лозим") && !open.text.contains(PLACE), "{}", open.text);
        let message = DocumentId::random().to_string();
        let typed = [&TODAY[..], &[("message", message.as_str()), ("kind", "documents"), ("advice", "Ариза нависед"),
            ("next-day", "30"), ("next-month", "11"), ("next-year", "2026")]].concat();
        let page = anvar.post(&format!("{}/messages/consultation", sent.there()), &typed).await;
        assert_eq!(page.status, 303, "{}", page.text);
        assert_eq!(state(&w, sent.id).await, ReferralState::InProgress, "the first answer says that work has begun");
        let page = sent.nigora.get(&sent.here()).await;
        assert!(page.text.contains("Ариза нависед"), "{}", page.text);
        let take = format!("{}/messages/{message}", sent.here());
        for _ in 0..2 {
            assert_eq!(sent.nigora.post(&take, &[]).await.status, 303);
        }
        let case = sent.case.clone();
        let taken = sent.nigora.get(&format!("{case}/consultation")).await;
        assert_eq!(taken.text.matches("Ариза нависед").count(), 1, "taken over once: {}", taken.text);
        assert!(taken.text.contains("Анвар Бобоев"), "{}", taken.text);
        assert!(sent.nigora.get("/tasks").await.text.contains(&message), "its day is a task");
        assert_eq!(sent.nigora.post(&format!("{}/messages", sent.here()), &[("message", &DocumentId::random().to_string()), ("text", "Раҳмат")]).await.status, 303);
        assert!(anvar.get(&sent.there()).await.text.contains("Раҳмат"));
        let done = anvar.post(&sent.there(), &[("do", "complete"), ("outcome", "done"), ("text", "Тамом шуд")]).await;
        assert_eq!(done.status, 303, "{}", done.text);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Completed, (0, 0)));
        assert_eq!(anvar.get(&sent.there()).await.status, 404, "nothing is left to open");
        assert!(sent.nigora.get(&sent.here()).await.text.contains("Тамом шуд"), "the outcome came back");
        let told = sent.nigora.get(&format!("{case}/shared")).await;
        assert!(told.text.contains("Маркази ҳуқуқии намоишӣ") && told.text.contains("Анвар Бобоев") && !told.text.contains(NAME), "{}", told.text);
    }

    async fn without_a_consent_that_covers_it_nothing_is_sent(w) {
        let mut sent = drafted(&w).await;
        let bad: [(&str, &[(&str, &str)]); 5] = [
            ("does not stand", &[("state", "refused"), ("data", "identity"), ("data", "story")]),
            ("does not name", &[("organisation", ""), ("data", "identity"), ("data", "story")]),
            ("other purpose", &[("purpose", "research"), ("data", "identity"), ("data", "story")]),
            ("ends earlier", &[("data", "identity"), ("data", "story"), ("valid-until-day", "30"), ("valid-until-month", "11"), ("valid-until-year", "2026")]),
            ("does not cover", &[("data", "identity")]),
        ];
        for (what, typed) in bad {
            let (given, id) = (DocumentId::random(), ReferralId::random());
            let case = sent.case.clone();
            assert_eq!(consent(&w, &mut sent.nigora, &case, given, typed).await.status, 303, "{what}");
            let page = begins(&mut sent.nigora, &case, id, &asked(&w, given).await).await;
            assert_eq!(page.status, 303, "{what}: {}", page.text);
            let page = sent.nigora.does(&format!("{case}/referrals/{id}"), "submit").await;
            assert_eq!(page.status, 422, "{what}");
            assert_eq!((state(&w, id).await, left(&w, id).await), (ReferralState::Draft, (0, 0)), "{what}");
        }
        let page = begins(&mut sent.nigora, &sent.case.clone(), ReferralId::random(), &with(asked(&w, sent.consent).await, "consent", "")).await;
        assert_eq!(page.status, 422);
        let late = on(asked(&w, sent.consent).await, "ends", w.clock.today() - chrono::Days::new(1));
        assert_eq!(begins(&mut sent.nigora, &sent.case.clone(), ReferralId::random(), &late).await.status, 422);
    }

    async fn what_is_guarded_most_needs_a_second_step_and_somebody_who_approves(w) {
        let mut sent = drafted(&w).await;
        assert_eq!(with_place(&w, &mut sent, false).await.status, 422);
        assert_eq!(with_place(&w, &mut sent, true).await.status, 303);
        assert_eq!(sent.nigora.does(&sent.here(), "submit").await.status, 303);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Awaiting, (0, 0)), "nothing goes before");
        assert_eq!(sent.nigora.does(&sent.here(), "approve").await.status, 403);
        let mut zarina = w.sign_in("zarina").await;
        assert!(zarina.get("/desk?only=awaiting").await.text.contains(&sent.here()), "it waits on the desk");
        assert_eq!(zarina.does(&sent.here(), "give-back").await.status, 303);
        assert_eq!(state(&w, sent.id).await, ReferralState::Draft);
        assert_eq!(zarina.does(&sent.here(), "submit").await.status, 303);
        assert_eq!(zarina.does(&sent.here(), "approve").await.status, 422, "nobody approves their own");
        assert_eq!(zarina.does(&sent.here(), "give-back").await.status, 303);
        assert_eq!(sent.nigora.does(&sent.here(), "submit").await.status, 303);
        assert_eq!(zarina.does(&sent.here(), "approve").await.status, 303);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Sent, (2, 1)));
        let mut anvar = w.sign_in("anvar").await;
        assert_eq!(anvar.post(&sent.there(), &[("do", "accept")]).await.status, 303);
        assert!(anvar.get(&sent.there()).await.text.contains(PLACE));
    }

    async fn one_of_two_takes_it_on_and_the_other_has_nothing(w) {
        let sent = sent(&w).await;
        let (mut anvar, mut mehrangez) = (w.sign_in("anvar").await, w.sign_in("mehrangez").await);
        let there = sent.there();
        assert_eq!(left(&w, sent.id).await, (2, 1));
        let take = [("do", "accept")];
        let (one, other) = tokio::join!(anvar.post(&there, &take), mehrangez.post(&there, &take));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert!(statuses[0] == 303 && [404, 422].contains(&statuses[1]), "{statuses:?}");
        assert_eq!(left(&w, sent.id).await, (1, 1));
        let (has, has_not) = if one.status == 303 { (&mut anvar, &mut mehrangez) } else { (&mut mehrangez, &mut anvar) };
        assert_eq!(has.post(&there, &take).await.status, 303, "twice is once");
        assert!(has.get(&there).await.text.contains(NAME));
        for page in [has_not.get(&there).await, has_not.post(&there, &take).await] {
            assert_eq!(page.status, 404);
        }
    }

    async fn nothing_is_skipped_and_what_has_ended_stays_so(w) {
        let (mut sent, mut anvar) = accepted(&w).await;
        let there = sent.there();
        let bad = anvar.post(&there, &[("do", "decline"), ("reason", "other"), ("text", "Дер")]).await;
        assert_eq!(bad.status, 422, "it was taken on");
        assert_eq!(anvar.post(&there, &[("do", "return")]).await.status, 422, "without a reason");
        assert_eq!(anvar.post(&there, &[("do", "begin")]).await.status, 303);
        assert_eq!(anvar.post(&there, &[("do", "begin")]).await.status, 422);
        for _ in 0..2 {
            let page = anvar.post(&there, &[("do", "return"), ("reason", "conflict"), ("text", "Хешам")]).await;
            assert_eq!((page.status.as_u16(), page.location()), (303, "/referrals"), "sent twice is once");
        }
        assert!(referral::patterns(&w.ctx("zarina").await).await.expect("the desk").is_empty(), "and nothing unusual");
        assert_eq!(anvar.post(&there, &[("do", "complete"), ("outcome", "done")]).await.status, 404, "another answer");
        assert_eq!(w.sign_in("mehrangez").await.post(&there, &[("do", "return"), ("reason", "conflict")]).await.status, 404, "not hers");
        assert_eq!(state(&w, sent.id).await, ReferralState::Returned);
        for act in ["submit", "withdraw", "approve", "accepted"] {
            let page = sent.nigora.post(&sent.here(), &[("do", act)]).await;
            assert!([403, 422].contains(&page.status.as_u16()), "{act}: {}", page.status);
        }
        assert_eq!(row_of(&w, sent.id).await.basis, ReferralBasis::Consent);
        let text = sent.nigora.get(&sent.here()).await.text;
        assert!(text.contains("Хешам"), "{text}");
    }

    async fn two_organisations_see_nothing_of_each_other_but_packets(w) {
        let (sent, mut anvar) = accepted(&w).await;
        for (who, browser) in [("anvar", &mut anvar), ("rustam", &mut w.sign_in("rustam").await), ("saodat", &mut w.sign_in("saodat").await)] {
            for to in [sent.case.clone(), sent.here(), format!("{}/preview", sent.here()), format!("{}/shared", sent.case), format!("/desk/{}", sent.id)] {
                let page = browser.get(&to).await;
                assert!([403, 404].contains(&page.status.as_u16()), "{who} {to}: {}", page.status);
            }
            for to in ["/", "/cases", "/tasks", "/referrals"] {
                let page = browser.get(to).await;
                assert!(!page.text.contains(NAME) && !page.text.contains(&sent.case), "{who} {to}");
            }
        }
        let main = |page: &tests::Page| page.text.split("<main").nth(1).map(|rest| rest.split("</main>").next().unwrap_or("").to_owned());
        let nowhere = format!("/referrals/{}", ReferralId::random());
        for who in ["rustam", "parvina", "firuz", "malika", "daler", "zarina"] {
            let mut browser = w.sign_in(who).await;
            for below in ["", "/messages/text", &format!("/files/{}", entity::vocab::FileId::random())] {
                let (theirs, none) = (browser.get(&format!("{}{below}", sent.there())).await, browser.get(&format!("{nowhere}{below}")).await);
                assert_eq!((theirs.status, main(&theirs)), (none.status, main(&none)), "{who} {below}: what is not theirs is not there");
            }
            let page = browser.get(&sent.there()).await;
            assert_eq!(page.status, 404, "{who} holds no grant of it");
            assert_eq!(browser.post(&sent.there(), &[("do", "accept")]).await.status, 404, "{who}");
        }
    }
}
