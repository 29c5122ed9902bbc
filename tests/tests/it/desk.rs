//! The supervisor's desk: every referral from the list to the proof of an entry, without any key.

use casework::{
    audit::Proof,
    policy::Verb,
    referral::{self, DeskFilter},
};
use chrono::Timelike;
use entity::vocab::ReferralState;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use tests::{borrowed, both};

use crate::people::join_by;
use crate::referral::kit::{accepted, case_of, drafted, left_the_house, row_of, sent, state, with_a_file};

both! {
    async fn a_referral_is_audited_from_the_desk_to_its_proof(w) {
        let (sent, mut anvar) = accepted(&w).await;
        assert_eq!(anvar.get(&sent.there()).await.status, 200);
        let number = row_of(&w, sent.id).await.number.to_string();
        for who in ["zarina", "daler"] {
            let mut browser = w.sign_in(who).await;
            let desk = browser.get("/desk").await;
            assert!(desk.text.contains(&number) && desk.text.contains("Анвар Бобоев"), "{who}: {}", desk.text);
            assert!(!desk.text.contains("Юлдошева") && !desk.text.contains("Машварат лозим"), "{who}: nothing sealed");
            let life = browser.get(&format!("/desk/{}", sent.id)).await;
            assert_eq!(life.status, 200);
            for words in ["Sent a referral", "Took a referral on", "Opened what was shared"] {
                assert!(life.text.contains(words), "{who}: {words}: {}", life.text);
            }
            let proof = life.links().into_iter().find(|link| link.contains("/proof/")).expect("a proof");
            let proof = browser.get(&proof).await;
            let proof: Proof = serde_json::from_str(&proof.text).expect("a proof");
            assert!(proof.check().is_ok());
            assert_eq!(anvar.get(&sent.there()).await.status, 200);
            w.house.checkpoint().await.expect("a later checkpoint");
            assert!(proof.check().is_ok(), "what is written later changes nothing of it");
            let later = casework::audit::prove(&w.house.store.db, proof.seq).await.expect("the log").expect("a proof");
            assert!(later.check().is_ok() && later.entry == proof.entry && later.path.len() >= proof.path.len());
            let mut other = proof.clone();
            other.seq += 1;
            assert!(other.check().is_err());
            assert_eq!(browser.get(&format!("/desk/{}/proof/0", sent.id)).await.status, 404, "an entry about something else");
        }
        for who in ["nigora", "malika", "firuz"] {
            let mut browser = w.sign_in(who).await;
            for to in ["/desk".to_owned(), format!("/desk/{}", sent.id), "/desk/rules".to_owned()] {
                assert_eq!(browser.get(&to).await.status, 403, "{who} {to}");
            }
            assert_eq!(browser.post("/desk/sheet", &[]).await.status, 403);
        }
    }

    async fn filters_and_the_sheet_say_the_same(w) {
        let mut sent = sent(&w).await;
        let number = row_of(&w, sent.id).await.number.to_string();
        let mut zarina = w.sign_in("zarina").await;
        let shows = [("?only=live", true), ("?only=overdue", false), ("?only=exceptions", false), ("?purpose=medical", false), ("?purpose=legal-aid", true)];
        for (filter, there) in shows {
            assert_eq!(zarina.get(&format!("/desk{filter}")).await.text.contains(&number), there, "{filter}");
        }
        w.clock.advance(4 * 86_400_000);
        let mut zarina = w.sign_in("zarina").await;
        assert!(zarina.get("/desk?only=overdue").await.text.contains(&number), "the answer is late");
        let sheet = zarina.post("/desk/sheet", &[("only", "overdue")]).await;
        assert!(sheet.status == 200 && sheet.header("content-type").starts_with("text/csv"), "{}", sheet.text);
        assert!(sheet.text.contains(&number) && !sheet.text.contains("Юлдошева"), "{}", sheet.text);
        sent.nigora = w.sign_in("nigora").await;
        let here = sent.here();
        assert_eq!(sent.nigora.post(&here, &[("do", "withdraw")]).await.status, 303);
        assert_eq!(state(&w, sent.id).await, ReferralState::Withdrawn);
        assert!(!zarina.get("/desk?only=live").await.text.contains(&number));
    }

    async fn every_opening_is_counted_once(w) {
        let mut sent = left_the_house(&w).await;
        let (with_file, mut anvar) = with_a_file(&w, &mut sent).await;
        let there = format!("/referrals/{with_file}");
        let file = anvar.get(&there).await.links().into_iter().find(|link| link.contains("/files/")).expect("the file");
        for to in [&there, &file] {
            assert_eq!(anvar.get(to).await.status, 200);
        }
        let page = referral::desk(&w.ctx("zarina").await, DeskFilter::default()).await.expect("the desk");
        let row = page.rows.iter().find(|row| row.line.row.id == with_file).expect("the referral");
        assert_eq!(row.openings, 3, "twice the packet, once its file");
        let told = referral::told(&w.ctx("nigora").await, case_of(&sent)).await.expect("the page");
        let told = told.iter().find(|told| told.line.row.id == with_file).expect("the referral");
        assert_eq!(told.looked.iter().map(|(who, _)| who.as_str()).collect::<Vec<_>>(), ["Анвар Бобоев"; 3]);
        let openings = sent.nigora.get(&format!("{}/openings", sent.case)).await;
        assert!(openings.text.contains("Анвар Бобоев"), "{}", openings.text);
        let mut zarina = w.sign_in("zarina").await;
        let exported = async || {
            let verb = Verb::ExportDesk.word();
            let found = entity::audit_entry::Entity::find().filter(entity::audit_entry::Column::Action.eq(verb));
            found.count(&w.house.store.db).await.expect("the log")
        };
        let before = exported().await;
        assert_eq!(zarina.post("/desk/sheet", &[]).await.status, 200);
        assert_eq!(exported().await, before + 1, "a sheet is an entry of its own");
    }

    async fn what_is_unusual_is_named_to_the_sender_and_to_nobody_else(w) {
        let (sent, _anvar) = accepted(&w).await;
        join_by(&w, "firdavs", "siyovush", "auditor").await;
        let unusual = async || {
            let all = referral::patterns(&w.ctx("zarina").await).await.expect("the desk");
            let of_this = all.into_iter().filter(|one| one.referral == sent.id);
            of_this.map(|one| (one.what, one.who, one.times)).collect::<Vec<_>>()
        };
        let looks = async |times: usize| {
            let anvar = w.ctx("anvar").await;
            for _ in 0..times {
                drop(referral::content(&anvar, sent.id).await);
            }
        };
        looks(19).await;
        assert_eq!(unusual().await, []);
        looks(1).await;
        let anvar = "Анвар Бобоев".to_owned();
        assert_eq!(unusual().await, [("many", anvar.clone(), 20)]);
        let hour = i64::from(casework::clock::local(w.clock.now_ms()).hour());
        w.clock.advance((23 - hour) * 3_600_000);
        looks(1).await;
        assert!(unusual().await.contains(&("night", anvar.clone(), 1)), "{:?}", unusual().await);
        assert_eq!(w.sign_in("anvar").await.post(&sent.there(), &[("do", "complete"), ("outcome", "done")]).await.status, 303);
        looks(2).await;
        assert!(unusual().await.contains(&("after", anvar.clone(), 2)), "{:?}", unusual().await);
        let desk = w.sign_in("zarina").await.get("/desk").await;
        assert!(desk.text.contains("Анвар Бобоев opened it 2"), "{}", desk.text);
        let own = w.sign_in("siyovush").await.get("/desk").await;
        assert!(own.status == 200 && !own.text.contains("opened it"), "{}", own.text);
    }

    async fn a_day_that_is_none_is_said_and_kept(w) {
        let mut zarina = w.sign_in("zarina").await;
        let page = zarina.get("/desk?from=31.02.2026&until=24/11/2026").await;
        assert!(page.status == 200 && page.text.contains("is in the calendar"), "{}", page.text);
        assert_eq!(page.input("from"), "31.02.2026", "what was typed is kept");
        assert_eq!(page.input("until"), "24.11.2026");
    }

    async fn who_cannot_approve_is_told_who_can(w) {
        let mut sent = drafted(&w).await;
        assert_eq!(w.sign_in("zarina").await.post("/desk/rules", &[("approval", "always"), ("reflection-days", "30")]).await.status, 303);
        let here = sent.here();
        assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
        let mut zarina = w.sign_in("zarina").await;
        assert!(zarina.get("/desk").await.text.contains(&here), "the way to approve it");
        // Without the section that is shared she cannot say what goes; without the consents she does not come so far.
        let me = crate::wall::person(&w, "zarina").await.to_string();
        let parvina = crate::wall::person(&w, "parvina").await.to_string();
        for part in ["identity", "consent"] {
            let given = [(format!("to-{part}"), parvina.clone())];
            let page = sent.nigora.post(&format!("{}/share/{part}/give", sent.case), &borrowed(&given)).await;
            assert_eq!(page.status, 303, "{}", page.text);
            let page = sent.nigora.post(&format!("{}/share/{part}/take", sent.case), &[("from", &me)]).await;
            assert_eq!(page.status, 303, "{}", page.text);
            let page = zarina.does(&here, "approve").await;
            if part == "identity" {
                assert!(page.status == 422 && page.text.contains("You do not hold this section"), "{}", page.text);
                let preview = zarina.get(&format!("{here}/preview")).await;
                assert!(preview.text.contains("You do not hold this section"), "{}", preview.text);
            } else {
                assert!([403, 404].contains(&page.status.as_u16()), "{}", page.status);
            }
        }
        let desk = zarina.get("/desk").await;
        assert!(!desk.text.contains(&here) && desk.text.contains("another supervisor"), "{}", desk.text);
        assert_eq!(state(&w, sent.id).await, ReferralState::Awaiting);
    }

    async fn a_rule_makes_every_referral_wait(w) {
        let mut zarina = w.sign_in("zarina").await;
        assert_eq!(zarina.post("/desk/rules", &[("approval", "always"), ("reflection-days", "12")]).await.status, 422);
        assert_eq!(zarina.post("/desk/rules", &[("approval", "always"), ("reflection-days", "45")]).await.status, 303);
        let mut sent = crate::referral::kit::drafted(&w).await;
        let here = sent.here();
        assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
        assert_eq!(state(&w, sent.id).await, ReferralState::Awaiting);
        let form = sent.nigora.get(&format!("{}/decision/new", sent.case)).await;
        assert_eq!(form.input("reflection-until-year"), "2027", "45 days from the day it is decided");
        assert_eq!(w.sign_in("daler").await.post("/desk/rules", &[("approval", "sensitive"), ("reflection-days", "30")]).await.status, 403);
    }
}
