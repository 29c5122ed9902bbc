//! One's own account: sessions, passphrase, recovery code, second factor.

use casework::demo::PASSPHRASE;
use tests::{Browser, Page, Phone, World, both};

/// The key on the page that sets up the second factor.
pub(crate) fn key_on(page: &Page) -> String {
    let key = page.text.split("<code>").nth(1).and_then(|rest| rest.split('<').next());
    key.expect("a key").to_owned()
}

/// The codes on a page that shows them once.
pub(crate) fn codes_on(page: &str) -> Vec<String> {
    let list = page
        .split("class=\"codes\"")
        .nth(1)
        .and_then(|rest| rest.split("</ol>").next());
    let items = list.expect("codes").split("<li>").skip(1);
    items.filter_map(|item| item.split('<').next()).map(str::to_owned).collect()
}

/// Sets up somebody's second factor; gives the phone and the codes on paper.
pub(crate) async fn set_up_factor(w: &World, login: &str) -> (Phone, Vec<String>) {
    let mut browser = w.sign_in(login).await;
    let begun = browser
        .post("/me/second-factor", &[("begin", "yes"), ("current", PASSPHRASE)])
        .await;
    assert_eq!(begun.location(), "/me/second-factor", "{}", begun.text);
    let phone = Phone::with_key(&key_on(&browser.get("/me/second-factor").await));
    let page = browser.post("/me/second-factor", &[("code", &phone.code(w))]).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let codes = codes_on(&page.text);
    assert_eq!(codes.len(), 10);
    (phone, codes)
}

async fn sign_in(w: &World, passphrase: &str, code: &str) -> Page {
    w.browser()
        .post("/sign-in", &[("login", "nigora"), ("passphrase", passphrase), ("code", code)])
        .await
}

/// The ids of the other sessions, as the page offers to end them.
async fn others(browser: &mut Browser) -> Vec<String> {
    let page = browser.get("/me").await;
    let inputs = page.text.split("name=\"session\" value=\"").skip(1);
    inputs.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

both! {
    async fn a_code_of_the_phone_works_once(w) {
        let (phone, _) = set_up_factor(&w, "nigora").await;
        assert_eq!(sign_in(&w, PASSPHRASE, &phone.code(&w)).await.status, 422, "the code of the set-up is used");
        w.clock.advance(30_000);
        let code = phone.code(&w);
        assert_eq!(sign_in(&w, PASSPHRASE, "").await.status, 422, "without a code");
        assert_eq!(sign_in(&w, "somebody else's passphrase", &code).await.status, 422, "without the passphrase");
        assert_eq!(sign_in(&w, PASSPHRASE, &code).await.location(), "/");
        assert_eq!(sign_in(&w, PASSPHRASE, &code).await.status, 422, "the same code again");
        w.clock.advance(120_000);
        assert_eq!(sign_in(&w, PASSPHRASE, &code).await.status, 422, "an old code");
    }

    async fn two_windows_cannot_use_the_same_code(w) {
        let (phone, _) = set_up_factor(&w, "nigora").await;
        w.clock.advance(30_000);
        let code = phone.code(&w);
        let pages = tokio::join!(sign_in(&w, PASSPHRASE, &code), sign_in(&w, PASSPHRASE, &code), sign_in(&w, PASSPHRASE, &code));
        let let_in = [pages.0, pages.1, pages.2].iter().filter(|page| page.location() == "/").count();
        assert_eq!(let_in, 1);
    }

    async fn a_code_on_paper_works_once_and_new_ones_replace_the_old(w) {
        let (_, codes) = set_up_factor(&w, "nigora").await;
        let typed = codes[0].to_lowercase().replace('-', " ");
        assert_eq!(sign_in(&w, PASSPHRASE, &typed).await.location(), "/", "small letters and blanks are forgiven");
        assert_eq!(sign_in(&w, PASSPHRASE, &codes[0]).await.status, 422);
        let token = sign_in(&w, PASSPHRASE, &codes[1]).await;
        let mut nigora = w.browser();
        let cookie = token.header("set-cookie").split(';').next().and_then(|pair| pair.split_once('=')).expect("a cookie");
        nigora.cookies.insert(cookie.0.to_owned(), cookie.1.to_owned());
        let page = nigora.post("/me/second-factor/paper", &[("current", "somebody else's passphrase")]).await;
        assert!(page.status == 422 && !page.text.contains("class=\"codes\""), "{}", page.text);
        assert_eq!(nigora.post("/me/second-factor/paper", &[("current", PASSPHRASE)]).await.status, 200);
        assert_eq!(sign_in(&w, PASSPHRASE, &codes[2]).await.status, 422, "the old sheet is worth nothing");
    }

    async fn setting_up_the_factor_ends_the_other_sessions(w) {
        let mut before = w.sign_in("nigora").await;
        set_up_factor(&w, "nigora").await;
        assert_eq!(before.get("/").await.location(), "/sign-in");
    }

    async fn sessions_are_listed_and_only_the_own_ones_can_be_ended(w) {
        let (mut one, mut two, mut parvina) = (w.sign_in("nigora").await, w.sign_in("nigora").await, w.sign_in("parvina").await);
        let from_one = others(&mut one).await;
        assert_eq!(from_one.len(), 1, "the other one, and not the demo's own that have ended");
        assert_eq!(others(&mut parvina).await.len(), 0);
        assert_eq!(parvina.post("/me/sessions/end", &[("session", &from_one[0])]).await.location(), "/me");
        assert_eq!(two.get("/").await.status, 200, "somebody else's session goes on");
        assert_eq!(one.post("/me/sessions/end", &[("session", &from_one[0])]).await.location(), "/me");
        assert_eq!(two.get("/").await.location(), "/sign-in");
        assert_eq!(one.get("/").await.status, 200);
    }

    async fn a_new_passphrase_needs_the_old_one_and_ends_the_other_sessions(w) {
        let case = w.first_case().await;
        let (mut here, mut elsewhere) = (w.sign_in("nigora").await, w.sign_in("nigora").await);
        let new = "badute-kesaru-mupeha-funeta";
        let form = |current: &'static str, again: &'static str| [("current", current), ("passphrase", new), ("again", again)];
        assert_eq!(here.post("/me/passphrase", &form("not the old one at all", new)).await.status, 422);
        assert_eq!(here.post("/me/passphrase", &form("", new)).await.status, 422);
        assert_eq!(here.post("/me/passphrase", &form(PASSPHRASE, "typed otherwise")).await.status, 422);
        assert_eq!(sign_in(&w, PASSPHRASE, "").await.location(), "/", "nothing has changed so far");
        assert_eq!(here.post("/me/passphrase", &form(PASSPHRASE, new)).await.location(), "/me");
        assert_eq!(elsewhere.get("/").await.location(), "/sign-in");
        assert!(here.get(&format!("{case}/person")).await.text.contains("Ашурова"), "the keys are the same as before");
        assert_eq!(sign_in(&w, PASSPHRASE, "").await.status, 422);
        assert_eq!(sign_in(&w, new, "").await.location(), "/");
    }
}
