//! What the log tells of a referral, and to whom: every end, refused tries, and nothing to who holds no consents.

use entity::vocab::{DocumentId, OrgKind, ReferralState};
use tests::{TODAY, both};

use crate::referral::kit::{accepted, org, sent, state};
use crate::wall::person;

both! {
    async fn an_end_that_comes_with_something_else_has_an_entry_of_its_own(w) {
        let (mut sent, _anvar) = accepted(&w).await;
        let lawyers = org(&w, OrgKind::LegalAid).await;
        let to = format!("{}/consent/{}", sent.case, sent.consent);
        let typed = [&TODAY[..], &[("purpose", "sharing"), ("state", "withdrawn"), ("organisation", &lawyers)]].concat();
        assert_eq!(sent.nigora.write(&to, (sent.consent, 1), &typed).await.status, 303);
        let second = accepted(&w).await.0;
        let anvar = person(&w, "anvar").await;
        assert_eq!(w.sign_in("firdavs").await.post(&format!("/people/{anvar}/end"), &[]).await.status, 303);
        let mut zarina = w.sign_in("zarina").await;
        for (id, expected, words) in [(sent.id, ReferralState::Withdrawn, "Took a referral back"), (second.id, ReferralState::Returned, "Gave a referral back")] {
            assert_eq!(state(&w, id).await, expected);
            let life = zarina.get(&format!("/desk/{id}")).await;
            assert!(life.text.contains(words), "{words}: {}", life.text);
        }
    }

    async fn who_sent_it_sees_who_tried_after_a_colleague_took_it_on(w) {
        let (mut sent, _anvar) = accepted(&w).await;
        assert_eq!(w.sign_in("mehrangez").await.get(&sent.there()).await.status, 404);
        let openings = sent.nigora.get(&format!("{}/openings", sent.case)).await;
        assert!(openings.text.contains("Меҳрангез Олимова"), "{}", openings.text);
        let life = w.sign_in("zarina").await.get(&format!("/desk/{}", sent.id)).await;
        assert!(life.text.contains("Меҳрангез Олимова"), "{}", life.text);
    }

    async fn the_timeline_tells_of_referrals_only_to_who_holds_the_consents(w) {
        let (mut sent, mut anvar) = accepted(&w).await;
        let lawyer = person(&w, "firuz").await.to_string();
        let given = [("to-legal", lawyer.as_str())];
        assert_eq!(sent.nigora.post(&format!("{}/share/legal/give", sent.case), &given).await.status, 303);
        let message = DocumentId::random().to_string();
        let written = [("message", message.as_str()), ("text", "Кай меоед?")];
        assert_eq!(anvar.post(&format!("{}/messages/text", sent.there()), &written).await.status, 303);
        let timeline = format!("{}/timeline", sent.case);
        assert!(sent.nigora.get(&timeline).await.text.contains("Анвар Бобоев"));
        let seen = w.sign_in("firuz").await.get(&timeline).await;
        assert!(seen.status == 200 && !seen.text.contains("Анвар Бобоев"), "{}", seen.text);
    }

    async fn two_who_leave_at_once_leave_nothing_that_nobody_can_take_on(w) {
        let sent = sent(&w).await;
        let (anvar, mehrangez) = (person(&w, "anvar").await, person(&w, "mehrangez").await);
        let (mut one, mut other) = (w.sign_in("firdavs").await, w.sign_in("firdavs").await);
        let (to_one, to_other) = (format!("/people/{anvar}/end"), format!("/people/{mehrangez}/end"));
        let (one, other) = tokio::join!(one.post(&to_one, &[]), other.post(&to_other, &[]));
        assert_eq!([one.status.as_u16(), other.status.as_u16()], [303, 303]);
        assert_eq!(state(&w, sent.id).await, ReferralState::Expired, "the sender is told");
    }
}
