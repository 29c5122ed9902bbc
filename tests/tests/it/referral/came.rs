//! Letters of referral that come in: from an organisation that works here, or entered by staff.

use casework::case;
use chrono::Days;
use entity::vocab::{CaseId, DocumentId, DocumentKind, OrgKind, ReferralId, ReferralState, Section};
use tests::{Browser, Page, TODAY, World, borrowed, both, day};

use crate::referral::kit::{left, org, row_of, state};
use crate::wall::{documents, id_of};

const TEXT: &str = "Аз кор гурехтааст, ҷойи хоб надорад";

pub(crate) async fn letter(w: &World, browser: &mut Browser, id: ReferralId, way: &str, more: &[(&str, &str)]) -> Page {
    let (today, id) = (w.clock.today(), id.to_string());
    let to = org(w, OrgKind::Shelter).await;
    let mut typed: Vec<(String, String)> = day("answer-by", today + Days::new(1));
    typed.extend(day("ends", today + Days::new(20)));
    let mut fields = vec![
        ("id", id.as_str()),
        ("way", way),
        ("purpose", "shelter"),
        ("urgency", "urgent"),
        ("came", "police"),
        ("what", TEXT),
        ("family", "Юлдашева"),
    ];
    if way == "letter" {
        fields.push(("to", to.as_str()));
    }
    fields.extend_from_slice(&TODAY);
    fields.extend(borrowed(&typed));
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(more);
    browser.post("/referrals/new", &fields).await
}

both! {
    async fn a_letter_of_the_police_becomes_a_case(w) {
        let (mut rustam, id) = (w.sign_in("rustam").await, ReferralId::random());
        for _ in 0..2 {
            let page = letter(&w, &mut rustam, id, "letter", &[]).await;
            assert_eq!(page.status, 303, "{}", page.text);
        }
        let there = format!("/referrals/{id}");
        assert!(rustam.get(&there).await.text.contains(TEXT), "who wrote it can read it");
        assert_eq!(w.sign_in("saodat").await.get(&there).await.status, 404, "a colleague cannot");
        let mut parvina = w.sign_in("parvina").await;
        assert!(parvina.get("/").await.text.contains(&there), "it waits for those who lead cases");
        assert!(!parvina.get(&there).await.text.contains(TEXT));
        assert_eq!(parvina.post(&there, &[("do", "accept")]).await.status, 303);
        assert_eq!(left(&w, id).await, (2, 1), "who took it on, and who sent it");
        let page = parvina.get(&there).await;
        assert!(page.text.contains(TEXT) && page.text.contains("/cases/open?referral="), "{}", page.text);
        let form = parvina.get(&format!("/cases/open?referral={id}")).await;
        assert_eq!(form.input("referral"), id.to_string());
        let second = crate::wall::person(&w, "zarina").await.to_string();
        let case = form.input("case");
        let referral = id.to_string();
        let mut fields = vec![("case", case.as_str()), ("second", &second), ("came", "police"), ("referral", &referral)];
        fields.extend_from_slice(&TODAY);
        let page = parvina.post("/cases/open", &fields).await;
        assert_eq!(page.status, 303, "{}", page.text);
        let case: CaseId = case.parse().expect("an id");
        assert_eq!(row_of(&w, id).await.into_case, Some(case));
        let letters = documents(&w, case, DocumentKind::ReferralIn).await;
        assert_eq!(letters.len(), 1);
        assert!(parvina.get(&format!("/cases/{case}/referral-in")).await.text.contains(TEXT));
        let mut zarina = w.sign_in("zarina").await;
        let here = format!("/cases/{case}/referrals/{id}");
        assert_eq!(zarina.get(&here).await.status, 200, "it goes on with the case");
        let message = DocumentId::random().to_string();
        assert_eq!(zarina.post(&format!("{here}/messages"), &[("message", &message), ("text", "Ӯ дар амон аст")]).await.status, 303);
        assert!(rustam.get(&there).await.text.contains("Ӯ дар амон аст"));
        assert_eq!(parvina.post(&there, &[("do", "complete"), ("outcome", "done")]).await.status, 303);
        let list = rustam.get("/referrals").await.text;
        assert!(list.contains(&row_of(&w, id).await.number.to_string()) && list.contains("What was asked for was done"), "the loop is closed");
        assert_eq!(rustam.get(&there).await.status, 404);
    }

    async fn what_somebody_said_by_phone_is_entered_and_put_into_a_case(w) {
        let (mut nigora, id) = (w.sign_in("nigora").await, ReferralId::random());
        let empty = letter(&w, &mut nigora, id, "letter", &[("what", ""), ("to", "")]).await;
        assert!(empty.status == 422 && empty.text.contains("#to\"") && empty.text.contains("#what\""), "all that is missing: {}", empty.text);
        let empty = letter(&w, &mut nigora, id, "paper", &[("what", "")]).await;
        assert!(empty.status == 422 && empty.text.contains("Юлдашева"), "what was typed is kept: {}", empty.text);
        let page = letter(&w, &mut nigora, id, "paper", &[("from", "Ҷамоати деҳот")]).await;
        let there = format!("/referrals/{id}");
        assert_eq!(page.location(), there, "{}", page.text);
        assert_eq!(state(&w, id).await, ReferralState::Received);
        assert_eq!(nigora.post(&there, &[("do", "accept")]).await.status, 303);
        let page = nigora.get(&there).await;
        let case = crate::wall::second_case(&w).await;
        assert!(page.text.contains("Ҷамоати деҳот"), "{}", page.text);
        assert!(page.text.contains(&case), "the duplicate check finds Юлдошева: {}", page.text);
        let id_of_case = id_of(&case).to_string();
        for _ in 0..2 {
            let page = nigora.post(&there, &[("do", "into-case"), ("case", &id_of_case)]).await;
            assert_eq!(page.status, 303, "{}", page.text);
        }
        assert_eq!(documents(&w, id_of(&case), DocumentKind::ReferralIn).await.len(), 1);
        let known = case::overview(&w.ctx("nigora").await, id_of(&case)).await.expect("the case");
        assert!(known.held.contains(&Section::Consent));
    }

    async fn what_cannot_be_taken_is_declined_with_a_reason(w) {
        let (mut rustam, id) = (w.sign_in("rustam").await, ReferralId::random());
        assert_eq!(letter(&w, &mut rustam, id, "letter", &[]).await.status, 303);
        let there = format!("/referrals/{id}");
        let mut nigora = w.sign_in("nigora").await;
        assert_eq!(nigora.post(&there, &[("do", "decline")]).await.status, 422, "no reason");
        assert_eq!(nigora.post(&there, &[("do", "decline"), ("reason", "no-capacity")]).await.status, 303);
        assert_eq!((state(&w, id).await, left(&w, id).await), (ReferralState::Declined, (0, 0)));
        assert_eq!(rustam.get(&there).await.status, 404);
        let list = rustam.get("/referrals").await.text;
        assert!(list.contains(&row_of(&w, id).await.number.to_string()) && list.contains("No place or time"), "{list}");
        // Words could not be read by anybody afterwards: none are asked for, nor needed.
        let id = ReferralId::random();
        assert_eq!(letter(&w, &mut rustam, id, "letter", &[]).await.status, 303);
        let there = format!("/referrals/{id}");
        assert!(!nigora.get(&there).await.text.contains("text-decline"));
        assert_eq!(nigora.post(&there, &[("do", "redirect"), ("reason", "not-ours")]).await.status, 303);
        assert!(rustam.get("/referrals").await.text.contains("Not what we do"));
        for who in ["shahlo", "gulnora", "daler", "malika"] {
            assert_eq!(letter(&w, &mut w.sign_in(who).await, ReferralId::random(), "letter", &[]).await.status, 403, "{who}");
        }
        assert_eq!(letter(&w, &mut rustam, ReferralId::random(), "paper", &[]).await.status, 403, "only who opens cases");
    }
}
