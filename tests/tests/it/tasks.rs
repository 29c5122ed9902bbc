//! What is to be done by when: reminders fire by the plain day beside a sealed record, for those who hold the section.

use casework::{
    case::{self, Due},
    clock::DAY_MS,
};
use chrono::{Days, NaiveDate};
use entity::vocab::{DocumentId, DocumentKind};
use tests::{Browser, Page, World, borrowed, both, day};

use crate::wall::{id_of, person, second_case};

async fn write(
    browser: &mut Browser,
    to: &str,
    document: DocumentId,
    base: i32,
    typed: &[(String, String)],
    more: &[(&str, &str)],
) -> Page {
    browser.write(to, (document, base), &[&borrowed(typed), more].concat()).await
}

/// What somebody has to do in a case.
async fn todo(w: &World, login: &str, case: &str) -> Vec<(DocumentKind, NaiveDate, bool)> {
    let due = Due::default();
    let (tasks, _) = case::tasks(&w.ctx(login).await, due).await.expect("tasks");
    let of_case = tasks.into_iter().filter(|task| task.case == id_of(case));
    of_case.map(|task| (task.kind, task.day, task.mine)).collect()
}

both! {
    async fn the_end_of_the_time_for_reflection_is_warned_of(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let mut zarina = w.sign_in("zarina").await;
        for days in [30, 45] {
            let number = days.to_string();
            assert_eq!(zarina.post("/desk/rules", &[("approval", "sensitive"), ("reflection-days", &number)]).await.status, 303);
            let to = format!("{case}/decision/new");
            let (mut nigora, until) = (w.sign_in("nigora").await, today + Days::new(days));
            let form = nigora.get(&to).await;
            let mut typed = day("day", today);
            typed.extend(day("reflection-from", today));
            typed.extend(day("reflection-until", until));
            for (name, value) in typed.iter().filter(|(name, _)| name.starts_with("reflection-")) {
                assert_eq!(form.input(name), *value, "{days} days are proposed: {name}");
            }
            let more = [("what", "presumption"), ("status", "PossibleVictimOfTrafficking"), ("decided-by", "Комиссия")];
            let page = write(&mut nigora, &to, DocumentId::random(), 0, &typed, &more).await;
            assert_eq!(page.status, 303, "{}", page.text);
            let expected = (DocumentKind::Decision, until - Days::new(3), false);
            assert!(todo(&w, "nigora", &case).await.contains(&expected), "three days before");
        }
    }

    async fn a_task_reminds_its_holder_until_it_is_done(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let (mut nigora, id) = (w.sign_in("nigora").await, DocumentId::random());
        let zarina = person(&w, "zarina").await.to_string();
        let due = day("due", today + Days::new(3));
        let to = format!("{case}/task/new");
        let page = nigora.get(&to).await;
        assert!(page.text.contains(&format!("value=\"{zarina}\"")), "who holds the plan can be chosen: {}", page.text);
        let page = write(&mut nigora, &to, id, 0, &due, &[("task", "Ба ҷамоат занг задан"), ("for", &zarina)]).await;
        assert_eq!(page.status, 303, "{}", page.text);
        let until = today + Days::new(3);
        assert_eq!(todo(&w, "zarina", &case).await, [(DocumentKind::Task, until, true)]);
        assert_eq!(todo(&w, "nigora", &case).await, [], "somebody else has taken it on");
        let mut zarina = w.sign_in("zarina").await;
        let home = zarina.get("/").await.text;
        assert!(home.contains("Task"), "{home}");
        assert!(!home.contains("ҷамоат"), "what it is about stays sealed");
        let nigora_sees = nigora.get("/tasks?all=yes").await.text;
        assert!(nigora_sees.contains("Зарина"), "{nigora_sees}");
        let done = write(&mut zarina, &format!("{case}/task/{id}"), id, 1, &due, &[("task", "Ба ҷамоат занг задан"), ("state", "done")]).await;
        assert_eq!(done.status, 303, "{}", done.text);
        assert_eq!(todo(&w, "zarina", &case).await, []);
    }

    async fn nobody_is_given_a_task_who_does_not_hold_the_section(w) {
        let case = second_case(&w).await;
        let mut nigora = w.sign_in("nigora").await;
        let due = day("due", w.clock.today());
        for stranger in ["parvina", "firuz", "rustam"] {
            let stranger = person(&w, stranger).await.to_string();
            let more = [("task", "Чизе"), ("for", stranger.as_str())];
            let page = write(&mut nigora, &format!("{case}/task/new"), DocumentId::random(), 0, &due, &more).await;
            assert_eq!(page.status, 422);
            assert!(page.text.contains("href=\"#for\""), "{}", page.text);
            assert!(page.text.contains("Чизе"), "what was typed is kept");
        }
        assert_eq!(todo(&w, "nigora", &case).await, []);
    }

    async fn a_review_answers_the_reminder_before_it(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let mut nigora = w.sign_in("nigora").await;
        let first = DocumentId::random();
        let review = async |nigora: &mut Browser, id: DocumentId, on: NaiveDate, next: NaiveDate| {
            let typed = [day("day", on), day("next-review", next)].concat();
            let to = format!("{case}/plan-review/new");
            assert_eq!(write(nigora, &to, id, 0, &typed, &[]).await.status, 303);
        };
        review(&mut nigora, first, today - Days::new(30), today).await;
        assert_eq!(todo(&w, "nigora", &case).await, [(DocumentKind::PlanReview, today, false)]);
        let next = today + Days::new(30);
        review(&mut nigora, DocumentId::random(), today, next).await;
        assert_eq!(todo(&w, "nigora", &case).await, [(DocumentKind::PlanReview, next, false)]);
        w.clock.advance(30 * DAY_MS);
        let to = format!("{case}/plan-review/{first}");
        let typed = [day("day", today - Days::new(30)), day("next-review", today)].concat();
        assert_eq!(write(&mut w.sign_in("nigora").await, &to, first, 1, &typed, &[]).await.status, 303);
        assert!(todo(&w, "nigora", &case).await.contains(&(DocumentKind::PlanReview, next, false)), "correcting the earlier one holds no review");
    }

    async fn an_alarm_is_of_the_day_on_which_it_was_raised(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let (mut nigora, shahlo) = (w.sign_in("nigora").await, person(&w, "shahlo").await.to_string());
        assert_eq!(nigora.post(&format!("{case}/share/psychosocial/give"), &[("to-psychosocial", &shahlo)]).await.status, 303);
        let (mut shahlo, id) = (w.sign_in("shahlo").await, DocumentId::random());
        let more = [("mode", "self"), ("i9", "2")];
        assert_eq!(write(&mut shahlo, &format!("{case}/phq-9/new"), id, 0, &day("day", today), &more).await.status, 303);
        assert_eq!(shahlo.post(&format!("{case}/reminders/{id}"), &[]).await.status, 303);
        w.clock.advance(DAY_MS);
        let mut shahlo = w.sign_in("shahlo").await;
        let more = [("mode", "interviewer"), ("i9", "2")];
        let page = write(&mut shahlo, &format!("{case}/phq-9/{id}"), id, 1, &day("day", today), &more).await;
        assert_eq!(page.status, 303, "{}", page.text);
        assert_eq!(todo(&w, "shahlo", &case).await, [], "a corrected answer raises none anew");
    }

    async fn what_was_seen_to_stays_so_until_another_day_is_set(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let (mut nigora, id) = (w.sign_in("nigora").await, DocumentId::random());
        let danger = [("likelihood", "3"), ("impact", "4"), ("factors", "debt")];
        let seen = day("day", today);
        assert_eq!(write(&mut nigora, &format!("{case}/risk/new"), id, 0, &seen, &danger).await.status, 303);
        assert_eq!(todo(&w, "nigora", &case).await, [(DocumentKind::Risk, today + Days::new(7), false)], "high: within a week");
        let tick = format!("{case}/reminders/{id}");
        let mut firuz = w.sign_in("firuz").await;
        assert_eq!(firuz.post(&tick, &[]).await.status, 404, "of this case the lawyer holds nothing");
        assert_eq!(nigora.post(&tick, &[]).await.location(), "/tasks");
        assert_eq!(todo(&w, "nigora", &case).await, []);
        let again = [("likelihood", "3"), ("impact", "4"), ("factors", "debt"), ("what", "Ҳамон")];
        assert_eq!(write(&mut nigora, &format!("{case}/risk/{id}"), id, 1, &seen, &again).await.status, 303);
        assert_eq!(todo(&w, "nigora", &case).await, [], "the same day: it was seen to");
        let worse = [("likelihood", "5"), ("impact", "5"), ("factors", "debt")];
        assert_eq!(write(&mut nigora, &format!("{case}/risk/{id}"), id, 2, &seen, &worse).await.status, 303);
        assert_eq!(todo(&w, "nigora", &case).await, [(DocumentKind::Risk, today, false)], "critical: the same day");
        let timeline = nigora.get(&format!("{case}/timeline")).await.text;
        assert!(timeline.contains("Ticked off a reminder"), "{timeline}");
    }

    async fn who_loses_the_section_is_reminded_of_nothing(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let mut nigora = w.sign_in("nigora").await;
        let more = [("task", "Чизе")];
        let to = format!("{case}/task/new");
        assert_eq!(write(&mut nigora, &to, DocumentId::random(), 0, &day("due", today), &more).await.status, 303);
        let parvina = person(&w, "parvina").await.to_string();
        assert_eq!(todo(&w, "parvina", &case).await, []);
        assert_eq!(nigora.post(&format!("{case}/share/plan/give"), &[("to-plan", &parvina)]).await.status, 303);
        assert_eq!(todo(&w, "parvina", &case).await.len(), 1);
        assert_eq!(nigora.post(&format!("{case}/share/plan/take"), &[("from", &parvina)]).await.status, 303);
        assert_eq!(todo(&w, "parvina", &case).await, []);
    }

    async fn only_who_writes_ticks_off_and_only_what_does_not_say_itself_that_it_is_done(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let (mut nigora, task) = (w.sign_in("nigora").await, DocumentId::random());
        let more = [("task", "Чизе")];
        assert_eq!(write(&mut nigora, &format!("{case}/task/new"), task, 0, &day("due", today), &more).await.status, 303);
        assert_eq!(nigora.post(&format!("{case}/reminders/{task}"), &[]).await.status, 404, "the task itself says that it is done");
        let (mut firuz, hearing) = (w.sign_in("firuz").await, DocumentId::random());
        let lawyer = person(&w, "firuz").await.to_string();
        assert_eq!(nigora.post(&format!("{case}/share/legal/give"), &[("to-legal", &lawyer)]).await.status, 303);
        let to = format!("{case}/hearing/new");
        let more = [("kind", "hearing")];
        let page = write(&mut firuz, &to, hearing, 0, &day("day", today), &more).await;
        assert_eq!(page.status, 303, "{}", page.text);
        let tick = format!("{case}/reminders/{hearing}");
        let list = nigora.get("/tasks").await.text;
        assert!(list.contains(&format!("{case}/hearing")) && !list.contains(&tick), "she only reads it: {list}");
        assert_eq!(nigora.post(&tick, &[]).await.status, 403);
        assert!(firuz.get("/tasks").await.text.contains(&tick));
        assert_eq!(firuz.post(&tick, &[]).await.status, 303);
    }

    async fn who_has_left_stays_named_in_what_they_took_on(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let (mut nigora, id) = (w.sign_in("nigora").await, DocumentId::random());
        let parvina = person(&w, "parvina").await.to_string();
        assert_eq!(nigora.post(&format!("{case}/share/plan/give"), &[("to-plan", &parvina)]).await.status, 303);
        let more = [("task", "Чизе"), ("for", parvina.as_str())];
        assert_eq!(write(&mut nigora, &format!("{case}/task/new"), id, 0, &day("due", today), &more).await.status, 303);
        assert_eq!(nigora.post(&format!("{case}/share/plan/take"), &[("from", &parvina)]).await.status, 303);
        assert_eq!(todo(&w, "nigora", &case).await, [(DocumentKind::Task, today, false)], "nobody else would be reminded of it");
        let form = nigora.get(&format!("{case}/task/{id}")).await.text;
        assert!(form.contains(&format!("value=\"{parvina}\" selected")), "{form}");
        let done = [("task", "Чизе"), ("for", parvina.as_str()), ("state", "done")];
        assert_eq!(write(&mut nigora, &format!("{case}/task/{id}"), id, 1, &day("due", today), &done).await.status, 303);
        assert!(nigora.get(&format!("{case}/task")).await.text.contains("Парвина"), "it stays known who did it");
        let new = write(&mut nigora, &format!("{case}/task/new"), DocumentId::random(), 0, &day("due", today), &more).await;
        assert_eq!(new.status, 422, "but nothing new is given to them");
    }
}
