//! What ends a referral: its last day, a consent that was taken back, somebody who leaves. From that moment on nothing opens.

use casework::{case, file, referral};
use entity::{
    message,
    vocab::{DocumentId, DocumentKind, FileId, ReferralState, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use tests::{TODAY, both};

use crate::referral::kit::{accepted, asked, begins, case_of, drafted, jobs, left, row_of, sent, state, with};
use crate::wall::person;

const DAY: i64 = 86_400_000;

both! {
    async fn after_its_last_day_the_next_request_shows_nothing(w) {
        let (sent, mut anvar) = accepted(&w).await;
        assert_eq!(anvar.get(&sent.there()).await.status, 200);
        w.clock.advance(31 * DAY);
        let mut anvar = w.sign_in("anvar").await;
        assert_eq!(anvar.get(&sent.there()).await.status, 404, "no job was needed");
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Expired, (0, 0)));
        w.clock.advance(-40 * DAY);
        let mut anvar = w.sign_in("anvar").await;
        assert_eq!(anvar.post(&sent.there(), &[("do", "accept")]).await.status, 404, "a clock that is moved back opens nothing");
    }

    async fn the_jobs_end_what_is_over_without_anybodys_key(w) {
        let (sent, draft) = (sent(&w).await, drafted(&w).await);
        assert_eq!(jobs(&w).await, 0);
        w.clock.advance(31 * DAY);
        assert!(jobs(&w).await >= 2);
        for id in [sent.id, draft.id] {
            assert_eq!((state(&w, id).await, left(&w, id).await), (ReferralState::Expired, (0, 0)));
        }
        assert_eq!(jobs(&w).await, 0);
        w.clock.advance(-31 * DAY);
        let mut anvar = w.sign_in("anvar").await;
        assert_eq!(anvar.post(&sent.there(), &[("do", "accept")]).await.status, 404);
    }

    async fn a_clock_that_is_moved_back_opens_nothing_though_nobody_noticed_the_end(w) {
        let (sent, mut anvar) = accepted(&w).await;
        assert_eq!(anvar.get(&sent.there()).await.status, 200);
        w.clock.advance(31 * DAY);
        // Somebody else signs in: the log knows the day, and no job has run.
        w.sign_in("shahlo").await;
        w.clock.advance(-31 * DAY);
        assert_eq!(state(&w, sent.id).await, ReferralState::Accepted);
        let mut anvar = w.sign_in("anvar").await;
        assert_eq!(anvar.get(&sent.there()).await.status, 404);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Expired, (0, 0)));
    }

    async fn many_that_are_over_end_together_and_the_log_stays_whole(w) {
        // More than two checkpoints' distance: one commit passes several places where one is kept, which the verifier looks for.
        const MANY: usize = 520;
        let (first, ctx) = (drafted(&w).await, w.ctx("nigora").await);
        let typed = asked(&w, first.consent).await;
        let mut ids = vec![first.id];
        while ids.len() < MANY {
            let id = entity::vocab::ReferralId::random();
            referral::begin(&ctx, case_of(&first), id, &typed).await.expect("a draft");
            ids.push(id);
        }
        w.clock.advance(31 * DAY);
        let others = jobs(&w).await;
        assert!(others >= MANY, "{others}");
        let rows = entity::referral::Entity::find().all(&w.house.store.db).await.expect("a database");
        assert!(rows.iter().filter(|row| ids.contains(&row.id)).all(|row| row.state == ReferralState::Expired));
        let expired = casework::policy::Verb::ExpireReferral.word();
        let entries = entity::audit_entry::Entity::find().filter(entity::audit_entry::Column::Action.eq(expired));
        assert_eq!(entries.count(&w.house.store.db).await.expect("the log"), u64::try_from(others).expect("a number"), "each has its own");
    }

    async fn a_consent_that_is_taken_back_ends_what_rests_on_it_in_the_same_moment(w) {
        let (mut sent, mut anvar) = accepted(&w).await;
        assert_eq!(anvar.get(&sent.there()).await.status, 200);
        let to = format!("{}/consent/{}", sent.case, sent.consent);
        let lawyers = crate::referral::kit::org(&w, entity::vocab::OrgKind::LegalAid).await;
        let with = |more: &[(&'static str, &'static str)]| [&TODAY[..], &[("purpose", "sharing"), ("data", "identity"), ("data", "story")], more].concat();
        let mut typed: Vec<(&str, &str)> = with(&[("state", "given"), ("remark", "Дигар чизе нест")]);
        typed.push(("organisation", &lawyers));
        let page = sent.nigora.write(&to, (sent.consent, 1), &typed).await;
        assert_eq!(page.status, 303, "{}", page.text);
        assert_eq!(anvar.get(&sent.there()).await.status, 200, "it still covers what is shared");
        let page = sent.nigora.write(&to, (sent.consent, 2), &with(&[("state", "withdrawn")])).await;
        assert_eq!(page.status, 303, "{}", page.text);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Withdrawn, (0, 0)));
        let message = DocumentId::random().to_string();
        let page = anvar.post(&format!("{}/messages/text", sent.there()), &[("message", &message), ("text", "Дер")]).await;
        assert_eq!(page.status, 404, "while the page was open");
        assert_eq!(message::Entity::find().all(&w.house.store.db).await.expect("messages").iter().filter(|one| one.referral_id == sent.id).count(), 0);
    }

    async fn a_consent_taken_back_between_preview_and_sending_sends_nothing(w) {
        let mut sent = drafted(&w).await;
        assert_eq!(sent.nigora.get(&format!("{}/preview", sent.here())).await.status, 200);
        let to = format!("{}/consent/{}", sent.case, sent.consent);
        let typed = [&TODAY[..], &[("purpose", "sharing"), ("state", "withdrawn")]].concat();
        assert_eq!(sent.nigora.write(&to, (sent.consent, 1), &typed).await.status, 303);
        assert_eq!(sent.nigora.does(&sent.here(), "submit").await.status, 422);
        assert_eq!((state(&w, sent.id).await, left(&w, sent.id).await), (ReferralState::Draft, (0, 0)));
    }

    async fn without_consent_it_goes_at_once_and_must_be_approved_within_a_day(w) {
        let mut sent = drafted(&w).await;
        let typed = with(with(asked(&w, sent.consent).await, "basis", "danger-to-life"), "reason", "кӯтоҳ");
        let id = entity::vocab::ReferralId::random();
        assert_eq!(begins(&mut sent.nigora, &sent.case.clone(), id, &typed).await.status, 303);
        let here = format!("{}/referrals/{id}", sent.case);
        assert_eq!(sent.nigora.does(&here, "submit").await.status, 422, "the reason says nothing");
        for (basis, approved) in [("danger-to-life", true), ("child-protection", true), ("court-order", false)] {
            let id = entity::vocab::ReferralId::random();
            let typed = with(with(typed.clone(), "basis", basis), "reason", "Марде бо корд назди дари хона истодааст");
            assert_eq!(begins(&mut sent.nigora, &sent.case.clone(), id, &typed).await.status, 303);
            let here = format!("{}/referrals/{id}", sent.case);
            assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
            assert_eq!(state(&w, id).await, ReferralState::Sent, "at once");
            if approved {
                assert_eq!(w.sign_in("zarina").await.does(&here, "approve").await.status, 303);
            }
            w.clock.advance(DAY + 1);
            jobs(&w).await;
            let expected = if approved { ReferralState::Sent } else { ReferralState::Expired };
            assert_eq!(state(&w, id).await, expected);
            sent.nigora = w.sign_in("nigora").await;
        }
        let desk = w.sign_in("zarina").await.get("/desk?only=exceptions").await;
        for words in ["Danger to", "Protection of a child", "Order of a court"] {
            assert!(desk.text.contains(words), "it stands out for ever: {words}: {}", desk.text);
        }
    }

    async fn somebody_who_leaves_takes_nothing_along(w) {
        let (first, mut gone) = accepted(&w).await;
        let second = sent(&w).await;
        let anvar = person(&w, "anvar").await;
        let mut firdavs = w.sign_in("firdavs").await;
        assert_eq!(firdavs.post(&format!("/people/{anvar}/end"), &[]).await.status, 303);
        assert_eq!((state(&w, first.id).await, left(&w, first.id).await), (ReferralState::Returned, (0, 0)), "the sender is told");
        let message = DocumentId::random().to_string();
        let page = gone.post(&format!("{}/messages/text", first.there()), &[("message", &message), ("text", "Ман рафтам")]).await;
        assert!(page.status != 200 && page.location() != first.there(), "{}: {}", page.status, page.text);
        let messages = message::Entity::find().all(&w.house.store.db).await.expect("messages");
        assert!(messages.iter().all(|one| one.id.to_string() != message), "nothing came of it");
        assert_eq!((state(&w, second.id).await, left(&w, second.id).await), (ReferralState::Sent, (1, 1)), "a colleague still has it");
        let mehrangez = person(&w, "mehrangez").await;
        assert_eq!(firdavs.post(&format!("/people/{mehrangez}/end"), &[]).await.status, 303);
        assert_eq!((state(&w, second.id).await, left(&w, second.id).await), (ReferralState::Expired, (0, 0)));
    }

    async fn a_file_is_given_out_while_it_is_shared_and_is_gone_afterwards(w) {
        let mut sent = drafted(&w).await;
        let (id, photo) = (FileId::random(), crate::wall::PHOTO);
        let papers = format!("{}/files/identity", sent.case);
        assert_eq!(sent.nigora.post_file(&papers, &[("id", &id.to_string())], ("a.jpg", photo)).await.status, 303);
        let name = crate::wall::documents(&w, case_of(&sent), DocumentKind::Person).await[0].id;
        let (field, file_id) = (format!("{name}/given"), id.to_string());
        let page = sent.nigora.post(&format!("{}/choose/identity", sent.here()), &[("field", &field), ("file", &file_id)]).await;
        assert_eq!(page.status, 303, "{}", page.text);
        assert_eq!(sent.nigora.does(&sent.here(), "submit").await.status, 422, "a picture needs the consent for photos");
        let lawyers = crate::referral::kit::org(&w, entity::vocab::OrgKind::LegalAid).await;
        let to = format!("{}/consent/{}", sent.case, sent.consent);
        let typed = [&TODAY[..], &[("purpose", "sharing"), ("state", "given"), ("organisation", lawyers.as_str()), ("data", "identity"), ("data", "story"), ("data", "photos")]].concat();
        assert_eq!(sent.nigora.write(&to, (sent.consent, 1), &typed).await.status, 303);
        assert_eq!(sent.nigora.does(&sent.here(), "submit").await.status, 303);
        let mut anvar = w.sign_in("anvar").await;
        assert_eq!(anvar.post(&sent.there(), &[("do", "accept")]).await.status, 303);
        let links = anvar.get(&sent.there()).await.links();
        let link = links.into_iter().find(|link| link.contains("/files/")).expect("the file");
        let given = anvar.get(&link).await;
        assert_eq!((given.status.as_u16(), &given.bytes[..2]), (200, &b"\xff\xd8"[..]));
        assert!(!given.bytes.windows(7).any(|part| part == b"comment"), "without what the camera wrote into it");
        let files = std::fs::read_dir(w.folder.join("files")).expect("the folder").count();
        assert_eq!(sent.nigora.post(&sent.here(), &[("do", "withdraw")]).await.status, 303);
        assert_eq!(anvar.get(&link).await.status, 404);
        assert_eq!(std::fs::read_dir(w.folder.join("files")).expect("the folder").count(), files - 1);
        let kept = file::files(&w.ctx("nigora").await, case_of(&sent), Section::Identity, 0).await.expect("the case's own");
        assert_eq!(kept.sheets.len(), 1);
        assert!(row_of(&w, sent.id).await.ended_ms.is_some());
    }

    async fn a_case_does_not_end_beside_a_referral_that_goes_on(w) {
        let mut sent = sent(&w).await;
        let typed = [&TODAY[..], &[("reason", "goals-met"), ("next", "closed")]].concat();
        assert_eq!(sent.nigora.write(&format!("{}/closure/new", sent.case), (DocumentId::random(), 0), &typed).await.status, 303);
        let (mut zarina, answer) = (w.sign_in("zarina").await, format!("{}/closure-answer/new", sent.case));
        let typed = [&TODAY[..], &[("answer", "approved")]].concat();
        assert_eq!(zarina.write(&answer, (DocumentId::random(), 0), &typed).await.status, 422);
        assert_eq!(sent.nigora.post(&sent.here(), &[("do", "withdraw")]).await.status, 303);
        assert_eq!(zarina.write(&answer, (DocumentId::random(), 0), &typed).await.status, 303);
        let known = case::overview(&w.ctx("nigora").await, case_of(&sent)).await.expect("the case");
        assert!(known.has_ended());
        let page = begins(&mut sent.nigora, &sent.case.clone(), entity::vocab::ReferralId::random(), &asked(&w, sent.consent).await).await;
        assert_eq!(page.status, 422, "what has ended shares nothing: {}", page.text);

    }
}
