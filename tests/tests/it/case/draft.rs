//! Forms that were begun: kept while they are written, shown again to who wrote them, gone when saved or given up.

use entity::{draft, vocab::DocumentId};
use sea_orm::EntityTrait;
use tests::{World, both};

async fn kept(w: &World) -> usize {
    draft::Entity::find().all(&w.house.store.db).await.expect("drafts").len()
}

both! {
    async fn what_was_begun_is_there_again_and_goes_with_saving(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let id = DocumentId::random().to_string();
        let typed = [("document", id.as_str()), ("base", "0"), ("kind", "call"), ("text", "Нимаи гап")];
        assert_eq!(nigora.post(&format!("{case}/note/draft"), &typed).await.status, 204);
        let again = nigora.get(&format!("{case}/note/new")).await;
        assert!(again.text.contains("Нимаи гап") && again.text.contains("You began this form"), "{}", again.text);
        assert_eq!(again.input("document"), id);
        let zarina = w.sign_in("zarina").await.get(&format!("{case}/note/new")).await;
        assert!(!zarina.text.contains("Нимаи гап"), "it is nobody else's");
        let whole = [("document", id.as_str()), ("base", "0"), ("day-day", "22"), ("day-month", "11"), ("day-year", "2026"),
            ("kind", "call"), ("text", "Нимаи гап ва охираш")];
        assert_eq!(nigora.post(&format!("{case}/note/new"), &whole).await.status, 303);
        assert_eq!(kept(&w).await, 0);
        assert!(!nigora.get(&format!("{case}/note/new")).await.text.contains("Нимаи гап"));
        assert_eq!(nigora.post(&format!("{case}/note/draft"), &typed).await.status, 204, "on its way while the form was saved");
        assert_eq!(kept(&w).await, 0, "it does not come back");
    }

    async fn it_can_be_given_up_and_does_not_last_for_ever(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let typed = [("base", "1"), ("given", "Номи нав"), ("family", "")];
        assert_eq!(nigora.post(&format!("{case}/person/draft"), &typed).await.status, 204);
        assert!(nigora.get(&format!("{case}/person/edit")).await.text.contains("Номи нав"));
        let given_up = nigora.post(&format!("{case}/person/draft"), &[("discard", "yes")]).await;
        assert_eq!(given_up.location(), format!("{case}/person/edit"));
        assert!(nigora.get(&format!("{case}/person/edit")).await.text.contains("Анҷира"));
        assert_eq!(nigora.post(&format!("{case}/person/draft"), &typed).await.status, 204);
        w.clock.advance(8 * 86_400_000);
        casework::auth::sweep(&w.house).await.expect("swept");
        assert_eq!(kept(&w).await, 0);
    }

    async fn nobody_keeps_a_form_of_a_section_that_they_may_not_write(w) {
        let case = w.first_case().await;
        for (who, status) in [("firuz", 403), ("parvina", 404), ("rustam", 404)] {
            let page = w.sign_in(who).await.post(&format!("{case}/person/draft"), &[("base", "1"), ("given", "Ман")]).await;
            assert_eq!(page.status, status, "{who}");
        }
        assert_eq!(kept(&w).await, 0);
    }

    async fn one_step_does_not_take_away_what_was_begun_of_the_whole(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let typed = [("base", "1"), ("given", "Номи нав"), ("family", "")];
        assert_eq!(nigora.post(&format!("{case}/person/draft"), &typed).await.status, 204);
        let step = nigora.get(&format!("{case}/person/steps/2")).await;
        let base = step.input("base");
        assert_eq!(nigora.post(&format!("{case}/person/steps/2"), &[("base", &base)]).await.status, 303);
        assert_eq!(kept(&w).await, 1);
    }

    async fn keeping_the_colleagues_version_gives_up_ones_own(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let typed = [("base", "1"), ("given", "Номи нав"), ("family", "")];
        assert_eq!(nigora.post(&format!("{case}/person/draft"), &typed).await.status, 204);
        let theirs = nigora.post(&format!("{case}/person/draft"), &[("discard", "theirs")]).await;
        assert_eq!(theirs.location(), format!("{case}/person"));
        assert_eq!(kept(&w).await, 0);
    }
}
