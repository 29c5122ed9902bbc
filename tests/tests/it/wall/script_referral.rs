//! Markup and script typed into referrals, letters and messages come back as text: on both sides and at the desk.

use entity::vocab::{DocumentId, DocumentKind, OrgKind, ReferralId};
use tests::{TODAY, both};

use super::script::{TYPED, comes_back, form, harmless, post};
use crate::referral::kit::{Sent, accepted, asked, begins, consent, drafted, org, with};

both! {
    async fn in_what_is_asked_for_and_in_messages(w) {
        let mut sent = drafted(&w).await;
        for typed in TYPED {
            let id = ReferralId::random();
            let broken = with(with(asked(&w, sent.consent).await, "why", typed), "urgency", typed);
            let case = sent.case.clone();
            comes_back(&begins(&mut sent.nigora, &case, id, &broken).await, 422, "a referral to be put right");
            let fine = with(asked(&w, sent.consent).await, "why", typed);
            assert_eq!(begins(&mut sent.nigora, &case, id, &fine).await.status, 303);
            sent.id = id;
            for to in ["", "/edit", "/preview"] {
                comes_back(&sent.nigora.get(&format!("{}{to}", sent.here())).await, 200, to);
            }
            assert_eq!(sent.nigora.does(&sent.here(), "submit").await.status, 303);
            let (mut anvar, there) = (w.sign_in("anvar").await, sent.there());
            harmless(&anvar.get(&there).await, "the cover");
            assert_eq!(anvar.post(&there, &[("do", "accept")]).await.status, 303);
            for kind in ["text", "consultation", "hearing"] {
                let (id, to) = (DocumentId::random().to_string(), format!("{there}/messages/{kind}"));
                let of = match kind {
                    "text" => vec![("text".to_owned(), typed.to_owned())],
                    "hearing" => form(DocumentKind::Hearing, typed, false),
                    _ => form(DocumentKind::Consultation, typed, false),
                };
                let page = post(&mut anvar, &to, &of, &[("message", &id)]).await;
                assert_eq!(page.status, 303, "{kind}: {}", page.text);
            }
            let said = [("message", DocumentId::random().to_string()), ("text", typed.to_owned())];
            let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(sent.nigora.post(&format!("{}/messages", sent.here()), &said).await.status, 303);
            comes_back(&anvar.get(&there).await, 200, "what the receiver sees");
            let wrong = anvar.post(&there, &[("do", "return"), ("reason-return", typed), ("text-return", typed)]).await;
            comes_back(&wrong, 422, "a reason to be put right");
            let ends = [("do", "return"), ("reason-return", "other"), ("text-return", typed)];
            assert_eq!(anvar.post(&there, &ends).await.status, 303);
            comes_back(&sent.nigora.get(&sent.here()).await, 200, "what the sender sees");
            harmless(&sent.nigora.get(&format!("{case}/shared")).await, "the page for the person");
            let mut zarina = w.sign_in("zarina").await;
            for to in ["/desk".to_owned(), format!("/desk/{id}"), format!("/desk?with={typed}&from={typed}&only={typed}")] {
                harmless(&zarina.get(&to.replace([' ', '<', '>', '"', '\n'], "%20")).await, "the desk");
            }
        }
    }

    async fn in_letters_and_in_the_name_of_somebody_outside(w) {
        let (mut nigora, shelter) = (w.sign_in("nigora").await, org(&w, OrgKind::Shelter).await);
        let mut rustam = w.sign_in("rustam").await;
        for typed in TYPED {
            let broken = form(DocumentKind::ReferralIn, typed, true);
            let more = [("way", "letter"), ("to", shelter.as_str()), ("purpose", typed), ("id", &ReferralId::random().to_string())];
            comes_back(&post(&mut rustam, "/referrals/new", &broken, &more).await, 422, "a letter to be put right");
            let id = ReferralId::random().to_string();
            let day = tests::day("ends", w.clock.today());
            let by = tests::day("answer-by", w.clock.today());
            let mut more = vec![("way", "paper"), ("id", id.as_str()), ("purpose", "shelter"), ("urgency", "normal")];
            more.extend(tests::borrowed(&day));
            more.extend(tests::borrowed(&by));
            let page = post(&mut nigora, "/referrals/new", &form(DocumentKind::ReferralIn, typed, false), &more).await;
            assert_eq!(page.status, 303, "{}", page.text);
            let there = format!("/referrals/{id}");
            comes_back(&nigora.get(&there).await, 200, "who it is from");
            assert_eq!(nigora.post(&there, &[("do", "accept")]).await.status, 303);
            comes_back(&nigora.get(&there).await, 200, "the letter");
            comes_back(&nigora.get("/referrals").await, 200, "the list");
            comes_back(&w.sign_in("zarina").await.get("/desk").await, 200, "the desk");
        }
    }

    async fn in_reasons_of_one_day_and_in_codes(w) {
        let Sent { case, .. } = drafted(&w).await;
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        let parvina = crate::wall::person(&w, "parvina").await.to_string();
        let typed = TYPED[0];
        let to = format!("{case}/share/narrative/day");
        let wrong = [("who-narrative", typed), ("why-narrative", typed)];
        comes_back(&nigora.post(&to, &wrong).await, 422, "nobody of that name");
        let fine = [("who-narrative", parvina.as_str()), ("why-narrative", typed)];
        assert_eq!(nigora.post(&to, &fine).await.status, 303);
        comes_back(&zarina.get("/desk/days").await, 200, "why it could not wait");
        let (one, _) = accepted(&w).await;
        let page = nigora.post(&format!("{}/copy", one.here()), &[("how", "passphrase"), ("recipient", typed), ("passphrase", typed)]).await;
        harmless(&page, "a copy of what goes to somebody here");
        let typed = [&TODAY[..], &[("receiver", typed), ("data", "identity"), ("organisation", "")]].concat();
        let page = consent(&w, &mut nigora, &case, DocumentId::random(), &typed).await;
        assert_eq!(page.status, 303, "{}", page.text);
        harmless(&nigora.get(&format!("{case}/referrals/new")).await, "the choice of consents");
    }
}
