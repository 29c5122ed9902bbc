//! Colleagues: inviting, joining, giving the organisation's keys, ending access.

use casework::demo::PASSPHRASE;
use sea_orm::EntityTrait;
use tests::{Browser, Page, World, both};

use crate::wall::{leak, person};

/// The address that an administrator hands over for a new colleague.
pub(crate) async fn invite(w: &World, login: &str, role: &str) -> String {
    invite_by(w, "malika", login, role).await
}

async fn invite_by(w: &World, administrator: &str, login: &str, role: &str) -> String {
    let mut administrator = w.sign_in(administrator).await;
    let page = administrator
        .post(
            "/people/invite",
            &[("name", &format!("Ҳамкор {login}")), ("login", login), ("roles", role)],
        )
        .await;
    let token = page.text.split("/invitation/").nth(1).and_then(|rest| rest.split('<').next());
    format!(
        "/invitation/{}",
        token.unwrap_or_else(|| panic!("no invitation: {}", page.text))
    )
}

/// A new colleague, invited, joined and signed in.
pub(crate) async fn join(w: &World, login: &str, role: &str) -> Browser {
    join_by(w, "malika", login, role).await
}

/// The same in the organisation of another administrator.
pub(crate) async fn join_by(w: &World, administrator: &str, login: &str, role: &str) -> Browser {
    let to = invite_by(w, administrator, login, role).await;
    let page = w
        .browser()
        .post(&to, &[("passphrase", PASSPHRASE), ("again", PASSPHRASE)])
        .await;
    assert_eq!(page.status, 200, "{}", page.text);
    w.sign_in(login).await
}

async fn choose(w: &World, to: &str, passphrase: &str, again: &str) -> Page {
    w.browser().post(to, &[("passphrase", passphrase), ("again", again)]).await
}

both! {
    async fn a_passphrase_is_long_and_not_easily_guessed(w) {
        let to = invite(&w, "nasiba", "lawyer").await;
        let (long, known) = ("ҷ".repeat(257), "badute-nasiba-kesaru-mupeha");
        for weak in ["", "kurta-chorgul", "passwordpassword", "aaaaaaaaaaaaaaaaaaaa", "qwertyuiop123456", "Panoh-badute-kesaru", known, &long] {
            let page = choose(&w, &to, weak, weak).await;
            assert_eq!(page.status, 422, "{weak}");
            assert!(page.text.contains("class=\"errors\""), "{weak}");
            assert!(weak.is_empty() || !page.text.contains(weak), "a passphrase is never shown again");
        }
        assert_eq!(choose(&w, &to, "badute-kesaru-mupeha-funeta", "badute-kesaru-mupeha-funete").await.status, 422);
        let page = choose(&w, &to, "чор гурба дар боғи сабз хоб мекунанд", "чор гурба дар боғи сабз хоб мекунанд").await;
        assert_eq!(page.status, 200, "blanks and Tajik letters are welcome: {}", page.text);
    }

    async fn an_invitation_works_once_and_for_a_week(w) {
        let (used, over) = (invite(&w, "nasiba", "lawyer").await, invite(&w, "sadriddin", "nurse").await);
        let page = choose(&w, &used, PASSPHRASE, PASSPHRASE).await;
        assert!(page.text.contains("class=\"codes\""), "the recovery code is shown once: {}", page.text);
        assert_eq!(choose(&w, &used, PASSPHRASE, PASSPHRASE).await.status, 404);
        assert_eq!(w.browser().get(&over).await.status, 200);
        w.clock.advance(7 * casework::clock::DAY_MS);
        assert_eq!(w.browser().get(&over).await.status, 404);
        assert_eq!(choose(&w, &over, PASSPHRASE, PASSPHRASE).await.status, 404);
        casework::auth::sweep(&w.house).await.expect("swept");
        let left = entity::invitation::Entity::find().all(&w.house.store.db).await.expect("invitations");
        assert_eq!(left, [], "nothing of it is kept");
    }

    async fn a_name_to_sign_in_with_is_given_once(w) {
        let mut malika = w.sign_in("malika").await;
        for taken in ["nigora", " Nigora ", "RUSTAM", ""] {
            let page = malika.post("/people/invite", &[("name", "Каси дигар"), ("login", taken), ("roles", "nurse")]).await;
            assert_eq!(page.status, 422, "{taken}");
            assert!(page.text.contains("Каси дигар"), "what was typed is kept");
        }
        let page = malika.post("/people/invite", &[("name", "Каси дигар"), ("login", "free"), ("roles", "director")]).await;
        assert_eq!(page.status, 422, "there is no such role");
    }

    async fn a_new_caseworker_waits_until_somebody_gives_the_keys(w) {
        let mut bahrom = join(&w, "bahrom", "caseworker").await;
        assert_eq!(bahrom.post("/search", &[("name", "Ашурова")]).await.status, 403);
        let to = format!("/people/{}/keys", person(&w, "bahrom").await);
        let mut malika = w.sign_in("malika").await;
        assert_eq!(malika.post(&to, &[]).await.status, 403, "an administrator holds no key and gives none");
        assert_eq!(bahrom.post(&to, &[]).await.status, 403, "nor does anybody to themselves");
        let mut zarina = w.sign_in("zarina").await;
        assert!(zarina.get("/people").await.text.contains(&to), "the supervisor is asked to");
        assert_eq!(zarina.post(&to, &[]).await.location(), "/people");
        assert_eq!(bahrom.post("/search", &[("name", "Ашурова")]).await.status, 200);
        assert!(!zarina.get("/people").await.text.contains(&to));
    }

    async fn nobody_ends_the_own_access_or_that_of_another_organisation(w) {
        let (mut malika, mut sitora) = (w.sign_in("malika").await, w.sign_in("sitora").await);
        let own = format!("/people/{}/end", person(&w, "malika").await);
        assert_eq!(malika.post(&own, &[]).await.status, 422);
        let theirs = format!("/people/{}/end", person(&w, "nigora").await);
        assert_eq!(sitora.post(&theirs, &[]).await.status, 404);
        assert_eq!(w.sign_in("nigora").await.get("/").await.status, 200);
    }

    async fn the_log_says_who_tried_what_and_names_nobody_who_is_helped(w) {
        let case = w.first_case().await;
        let mut parvina = w.sign_in("parvina").await;
        assert_eq!(parvina.get(&format!("{case}/person")).await.status, 404);
        let mut daler = w.sign_in("daler").await;
        let page = daler.get("/log?denied=yes").await;
        assert!(page.text.contains("Парвина Юсуфӣ"), "{}", page.text);
        assert_eq!(leak(&page), None);
        let openings = w.sign_in("nigora").await.get(&format!("{case}/openings")).await;
        assert!(openings.text.contains("Парвина Юсуфӣ"), "the case's owner sees the try");
    }

    async fn an_administrator_holds_no_case_under_the_same_name(w) {
        let mut malika = w.sign_in("malika").await;
        let mut typed = vec![("name", "Каси дигар"), ("login", "both"), ("roles", "administrator"), ("roles", "caseworker")];
        let page = malika.post("/people/invite", &typed).await;
        assert!(page.status == 422 && page.text.contains("cannot also hold cases"), "{}", page.text);
        typed[3] = ("roles", "auditor");
        assert_eq!(malika.post("/people/invite", &typed).await.status, 200);
    }

    async fn the_last_holder_of_a_key_stays_until_somebody_else_has_it(w) {
        let mut malika = w.sign_in("malika").await;
        let ends = async |who: &str| format!("/people/{}/end", person(&w, who).await);
        assert_eq!(malika.post(&ends("zarina").await, &[]).await.status, 422, "the last supervisor");
        join(&w, "bahrom", "supervisor").await;
        assert_eq!(malika.post(&ends("daler").await, &[]).await.status, 303);
        // Now only she holds the key of the log: the new supervisor has none yet.
        let page = malika.post(&ends("zarina").await, &[]).await;
        assert!(page.status == 422 && page.text.contains("Nobody else holds a key"), "{}", page.text);
        let to = format!("/people/{}/keys", person(&w, "bahrom").await);
        assert_eq!(w.sign_in("zarina").await.post(&to, &[]).await.status, 303);
        assert_eq!(malika.post(&ends("zarina").await, &[]).await.status, 303);
        assert_eq!(w.sign_in("bahrom").await.post("/search", &[("name", "Ашурова")]).await.status, 200);
    }
}
