//! What is sent or approved is what was looked at, by somebody who may say so; and nobody else sees it before it is sent.

use entity::vocab::{DocumentId, DocumentKind, FileId, ReferralId, ReferralState, Section};
use tests::{Browser, World, borrowed, both};

use crate::people::join_by;
use crate::referral::kit::{Sent, asked, begins, case_of, drafted, left, row_of, state, with};
use crate::wall::{documents, person};

const WHY: &str = "Марде бо корд назди дари хона истодааст";

/// One without consent, put together by Nigora.
async fn exception(w: &World) -> Sent {
    let mut sent = drafted(w).await;
    let typed = with(with(asked(w, sent.consent).await, "basis", "danger-to-life"), "reason", WHY);
    sent.id = ReferralId::random();
    let case = sent.case.clone();
    assert_eq!(begins(&mut sent.nigora, &case, sent.id, &typed).await.status, 303);
    sent
}

/// Makes every referral wait for somebody who approves.
async fn all_wait(zarina: &mut Browser) {
    let rules = [("approval", "always"), ("reflection-days", "30")];
    assert_eq!(zarina.post("/desk/rules", &rules).await.status, 303);
}

/// Gives a colleague a section for a day.
async fn for_a_day(sent: &mut Sent, section: Section, who: &str) {
    let fields = [
        (format!("who-{section}"), who.to_owned()),
        (format!("why-{section}"), WHY.to_owned()),
    ];
    let page = sent
        .nigora
        .post(&format!("{}/share/{section}/day", sent.case), &borrowed(&fields))
        .await;
    assert_eq!(page.status, 303, "{}", page.text);
}

both! {
    async fn who_sends_without_consent_is_not_who_approves_it(w) {
        let sent = exception(&w).await;
        let mut zarina = w.sign_in("zarina").await;
        assert_eq!(zarina.does(&sent.here(), "submit").await.status, 303, "she sends what another has put together");
        assert_eq!(zarina.does(&sent.here(), "approve").await.status, 422, "so it is hers");
        assert!(row_of(&w, sent.id).await.approved_by.is_none());
    }

    async fn an_exception_is_not_approved_after_its_day(w) {
        let mut sent = exception(&w).await;
        let here = sent.here();
        assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
        w.clock.advance(86_400_001);
        assert_eq!(w.sign_in("zarina").await.does(&here, "approve").await.status, 422);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Expired, (0, 0)));
    }

    async fn what_changed_after_it_was_looked_at_does_not_go(w) {
        let (mut sent, mut zarina) = (drafted(&w).await, w.sign_in("zarina").await);
        all_wait(&mut zarina).await;
        let here = sent.here();
        let act = async |browser: &mut Browser, act: &str, mark: &str| browser.post(&here, &[("do", act), ("mark", mark)]).await.status.as_u16();
        // A colleague writes more into a record of which something is shared.
        let shown = sent.nigora.get(&format!("{here}/preview")).await.input("mark");
        let name = format!("{}/person/edit", sent.case);
        let form = sent.nigora.get(&name).await;
        let base = form.input("base");
        let fields = [("base", base.as_str()), ("given", "Мадина"), ("family", "Ҳакимова")];
        assert_eq!(sent.nigora.post(&name, &fields).await.status, 303);
        assert_eq!(act(&mut sent.nigora, "submit", &shown).await, 422);
        assert_eq!(act(&mut sent.nigora, "submit", "").await, 422, "without having looked");
        assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
        // Another supervisor gives it back, and it comes again with more.
        let shown = zarina.get(&here).await.input("mark");
        assert_eq!(zarina.does(&here, "give-back").await.status, 303);
        let place = documents(&w, case_of(&sent), DocumentKind::Whereabouts).await[0].id;
        let ticked = [("field".to_owned(), format!("{place}/city")), ("sure".to_owned(), "yes".to_owned())];
        assert_eq!(sent.nigora.post(&format!("{here}/choose/whereabouts"), &borrowed(&ticked)).await.status, 303);
        assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
        assert_eq!(act(&mut zarina, "approve", &shown).await, 422);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Awaiting, (0, 0)));
        let shown = zarina.get(&format!("{here}/preview")).await.input("mark");
        assert_eq!(act(&mut zarina, "approve", &shown).await, 303);
    }

    async fn who_holds_a_section_for_a_day_sends_nothing_of_it(w) {
        let mut sent = drafted(&w).await;
        let parvina = person(&w, "parvina").await.to_string();
        for section in [Section::Consent, Section::Identity, Section::Narrative] {
            for_a_day(&mut sent, section, &parvina).await;
        }
        let mut guest = w.sign_in("parvina").await;
        assert_eq!(guest.get(&sent.here()).await.status, 200, "she may look");
        assert_eq!(guest.does(&sent.here(), "submit").await.status, 403);
        let case = sent.case.clone();
        let typed = asked(&w, sent.consent).await;
        assert_eq!(begins(&mut guest, &case, ReferralId::random(), &typed).await.status, 403);
        assert_eq!(state(&w, sent.id).await, ReferralState::Draft);
        // Nor does a caseworker who holds the consents for good send what she has for a day.
        let given = [("to-consent", parvina.as_str())];
        w.clock.advance(86_400_000);
        assert_eq!(casework::case::end_emergencies(&w.house).await.expect("the log"), 3);
        sent.nigora = w.sign_in("nigora").await;
        assert_eq!(sent.nigora.post(&format!("{case}/share/consent/give"), &given).await.status, 303);
        for_a_day(&mut sent, Section::Identity, &parvina).await;
        let mut guest = w.sign_in("parvina").await;
        let page = guest.does(&sent.here(), "submit").await;
        assert!(page.status == 422 && page.text.contains("You do not hold this section"), "{}", page.text);
    }

    async fn the_receivers_desk_knows_nothing_of_what_was_not_sent(w) {
        let (mut sent, mut zarina) = (drafted(&w).await, w.sign_in("zarina").await);
        all_wait(&mut zarina).await;
        let mut theirs = join_by(&w, "firdavs", "siyovush", "auditor").await;
        let (here, number) = (sent.here(), row_of(&w, sent.id).await.number.to_string());
        let life = format!("/desk/{}", sent.id);
        let unseen = async |theirs: &mut Browser, when: &str| {
            assert!(!theirs.get("/desk").await.text.contains(&number), "{when}");
            assert_eq!(theirs.get(&life).await.status, 404, "{when}");
            assert!(!theirs.post("/desk/sheet", &[]).await.text.contains(&number), "{when}");
        };
        unseen(&mut theirs, "a draft").await;
        assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
        unseen(&mut theirs, "waiting for approval").await;
        assert_eq!(zarina.does(&here, "approve").await.status, 303);
        let mut anvar = w.sign_in("anvar").await;
        assert_eq!(anvar.post(&sent.there(), &[("do", "accept")]).await.status, 303);
        let page = theirs.get(&life).await;
        assert!(page.status == 200 && page.text.contains("Took a referral on"), "{}", page.text);
        for inner in ["Нигора", "Approved a referral", "Sent a referral"] {
            let log = page.text.split("<table").nth(1).expect("the log");
            assert!(!log.contains(inner), "{inner} is the sender's business: {log}");
        }
        let own = zarina.get(&life).await;
        let of_sender = own.links().into_iter().find(|link| link.contains("/proof/")).expect("a proof");
        assert_eq!(theirs.get(&of_sender).await.status, 404, "nor is there a proof of it");
        assert_eq!(zarina.get(&of_sender).await.status, 200);
        // One that never went is nobody else's afterwards either.
        let mut second = drafted(&w).await;
        let number = row_of(&w, second.id).await.number.to_string();
        assert_eq!(second.nigora.does(&second.here(), "withdraw").await.status, 303);
        assert!(!theirs.get("/desk").await.text.contains(&number));
    }

    async fn a_consent_without_photos_ends_what_has_pictures(w) {
        let mut sent = drafted(&w).await;
        let id = FileId::random().to_string();
        let files = format!("{}/files/identity", sent.case);
        assert_eq!(sent.nigora.post_file(&files, &[("id", &id)], ("a.jpg", crate::wall::PHOTO)).await.status, 303);
        let name = documents(&w, case_of(&sent), DocumentKind::Person).await[0].id;
        let (here, field) = (sent.here(), format!("{name}/given"));
        let ticked = [("field", field.as_str()), ("file", id.as_str())];
        assert_eq!(sent.nigora.post(&format!("{here}/choose/identity"), &ticked).await.status, 303);
        let lawyers = crate::referral::kit::org(&w, entity::vocab::OrgKind::LegalAid).await;
        let to = format!("{}/consent/{}", sent.case, sent.consent);
        let given = [&tests::TODAY[..], &[("purpose", "sharing"), ("state", "given"), ("organisation", &lawyers), ("data", "identity"), ("data", "story")]].concat();
        let photos = [&given[..], &[("data", "photos")]].concat();
        assert_eq!(sent.nigora.write(&to, (sent.consent, 1), &photos).await.status, 303);
        assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
        assert_eq!(sent.nigora.write(&to, (sent.consent, 2), &given).await.status, 303);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Withdrawn, (0, 0)));
    }

    async fn a_letter_can_be_taken_back_by_who_wrote_it(w) {
        let (mut rustam, id) = (w.sign_in("rustam").await, ReferralId::random());
        let page = crate::referral::came::letter(&w, &mut rustam, id, "letter", &[]).await;
        assert_eq!(page.status, 303, "{}", page.text);
        let there = format!("/referrals/{id}");
        let mut parvina = w.sign_in("parvina").await;
        assert_eq!(parvina.post(&there, &[("do", "accept")]).await.status, 303);
        assert_eq!(parvina.post(&there, &[("do", "take-back")]).await.status, 403, "not by who took it on");
        assert_eq!(w.sign_in("saodat").await.post(&there, &[("do", "take-back")]).await.status, 404);
        assert_eq!(rustam.post(&there, &[("do", "take-back")]).await.location(), "/referrals");
        assert_eq!((state(&w, id).await, left(&w, id).await), (ReferralState::Withdrawn, (0, 0)));
        assert_eq!(parvina.get(&there).await.status, 404);
        assert!(rustam.get("/referrals").await.text.contains("taken back"));
        let message = DocumentId::random().to_string();
        let late = [("message", message.as_str()), ("text", "Дер")];
        assert_eq!(parvina.post(&format!("{there}/messages/text"), &late).await.status, 404);
    }
}
