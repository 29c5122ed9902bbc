//! Leaving fast: the page is covered at once, the session is over on the server, and the way back shows nothing.

use app::i18n::Lang;
use tests::Db;
use thirtyfour::Key;

use super::{chrome::Mode, site::Site, tab::Tab};

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Button,
    Shift,
}

/// Whether the server still knows the session.
async fn signed_in(site: &Site, token: &str) -> bool {
    let mut browser = site.world.browser();
    browser.cookies.insert("__Host-sid".to_owned(), token.to_owned());
    browser.get("/me").await.status == 200
}

/// Tells the server when the cover is on the screen, and whether it is all that is there.
const WATCH: &str = "
    new MutationObserver(() => {
        if (!document.querySelector('.exit-cover')) return;
        const alone = document.title === 'TITLE' && document.body.innerText.trim() === 'AWAY' && document.body.children.length === 1;
        navigator.sendBeacon('/seen/' + alone);
    }).observe(document.body, { childList: true });
";

async fn leave(how: How, mode: Mode) {
    let site = Site::new(Db::Sqlite).await;
    let case = site.world.first_case().await;
    let tab = Tab::open(&site, Lang::Ru, mode).await;
    tab.sign_in("nigora").await;
    tab.go(&format!("{case}/person")).await;
    tab.until("document.readyState === 'complete' && document.body.innerText.includes('Ашурова')")
        .await;
    let token = tab
        .chrome
        .driver
        .get_named_cookie("__Host-sid")
        .await
        .expect("the session's cookie")
        .value;
    assert!(signed_in(&site, &token).await);

    site.sent();
    let (title, away) = (tab.t("exit-title"), tab.t("exit-away"));
    tab.js(&WATCH.replace("TITLE", &title).replace("AWAY", &away)).await;
    match how {
        How::Button => tab.click("//form[@id='exit']//button").await,
        How::Shift => {
            for _ in 0..3 {
                let chain = tab.chrome.driver.action_chain().key_down(Key::Shift).key_up(Key::Shift);
                chain.perform().await.expect("Shift");
            }
        }
    }
    tab.until("location.hostname === 'localhost' && document.title === 'Weather'")
        .await;
    assert!(
        tab.chrome
            .driver
            .current_url()
            .await
            .expect("an address")
            .as_str()
            .starts_with(&site.away)
    );
    if mode == Mode::Scripts {
        let seen: Vec<_> = site
            .sent()
            .into_iter()
            .filter(|sent| sent.path.starts_with("/seen/"))
            .map(|sent| sent.path)
            .collect();
        assert_eq!(
            seen,
            ["/seen/true"],
            "the cover and nothing else was on the screen before the other site answered"
        );
    }
    assert!(!signed_in(&site, &token).await, "the session is over on the server");

    tab.chrome.driver.back().await.expect("the way back");
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    tab.until("document.readyState === 'complete'").await;
    let text = tab.text().await;
    assert!(
        !text.contains("Ашурова") && !text.contains("-001"),
        "the way back shows: {text}"
    );
    site.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_the_button() {
    leave(How::Button, Mode::Scripts).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_shift_three_times() {
    leave(How::Shift, Mode::Scripts).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_the_button_without_scripts() {
    leave(How::Button, Mode::NoScripts).await;
}

/// A capital letter is not a wish to leave.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn capital_letters_do_not_leave() {
    let site = Site::new(Db::Sqlite).await;
    let tab = Tab::open(&site, Lang::En, Mode::Scripts).await;
    tab.go("/sign-in").await;
    tab.find("//input[@name='login']").await.click().await.expect("the field");
    for letter in ["a", "b", "c", "d"] {
        let chain = tab
            .chrome
            .driver
            .action_chain()
            .key_down(Key::Shift)
            .send_keys(letter)
            .key_up(Key::Shift);
        chain.perform().await.expect("a capital letter");
    }
    assert_eq!(tab.path().await, "/sign-in");
    assert_eq!(
        tab.js("return document.querySelector('.exit-cover')").await,
        serde_json::Value::Null
    );
    site.finish().await;
}
