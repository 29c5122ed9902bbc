//! Islands: the warning before a session ends, and that WebAssembly waits until the page is done.

use app::i18n::Lang;
use casework::clock::local;
use tests::Db;

use super::{chrome::Mode, site::Site, tab::Tab};

/// The warning comes two minutes before the end.
const WARNED_AFTER_MS: i64 = 1_000;
const IDLE_MS: i64 = 120_000 + WARNED_AFTER_MS;
const STAY: &str = "//*[@class='clock']//button";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_warning_comes_before_the_session_ends() {
    let site = Site::idle(Db::Sqlite, IDLE_MS).await;
    let tab = Tab::open(&site, Lang::Tg, Mode::Scripts).await;
    tab.sign_in("nigora").await;
    assert_eq!(
        tab.js("return document.querySelector('.clock').hidden").await,
        true,
        "nothing warns too early"
    );
    tab.until("!document.querySelector('.clock').hidden").await;
    let ends = local(site.world.clock.now_ms() + IDLE_MS).format("%H:%M").to_string();
    assert!(
        tab.text().await.contains(&tab.tr.with("session-warn", &[("at", &ends)])),
        "{}",
        tab.text().await
    );
    tab.click(STAY).await;
    tab.until("document.querySelector('.clock').hidden").await;
    site.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_stays_signed_in_keeps_what_is_typed() {
    const TYPED: &str = "Ҳоло нигоҳ дошта нашудааст";
    let site = Site::idle(Db::Sqlite, IDLE_MS).await;
    let case = site.world.first_case().await;
    let tab = Tab::open(&site, Lang::Tg, Mode::Scripts).await;
    tab.sign_in("nigora").await;
    tab.go(&format!("{case}/note/new")).await;
    tab.fill("text", TYPED).await;
    tab.until("!document.querySelector('.clock').hidden").await;
    // Each step is short enough; both together would be too long for a session in which nothing happens.
    let nearly = IDLE_MS - 10_000;
    site.world.clock.advance(nearly);
    tab.click(STAY).await;
    let ends = local(site.world.clock.now_ms() + IDLE_MS).format("%H:%M").to_string();
    for (place, key) in [(".clock p", "session-warn"), ("#until", "session-ends")] {
        let words = serde_json::json!(tab.tr.with(key, &[("at", &ends)]));
        tab.until(&format!("document.querySelector('{place}').textContent === {words}"))
            .await;
    }
    assert_eq!(tab.js("return document.querySelector('textarea').value").await, TYPED);
    assert_eq!(tab.path().await, format!("{case}/note/new"));
    site.world.clock.advance(nearly);
    tab.press("save").await;
    tab.find("//ol[@class='notes']").await;
    assert!(tab.text().await.contains(TYPED), "{}", tab.text().await);
    site.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tab_learns_that_another_one_goes_on() {
    let site = Site::idle(Db::Sqlite, IDLE_MS).await;
    let tab = Tab::open(&site, Lang::Tg, Mode::Scripts).await;
    tab.sign_in("nigora").await;
    tab.until("!document.querySelector('.clock').hidden").await;
    let (driver, first) = (&tab.chrome.driver, tab.chrome.driver.window().await.expect("this tab"));
    site.world.clock.advance(IDLE_MS - 10_000);
    let ends = local(site.world.clock.now_ms() + IDLE_MS).format("%H:%M").to_string();
    let second = driver.new_tab().await.expect("another tab");
    driver.switch_to_window(second).await.expect("the other tab");
    tab.go("/cases").await;
    tab.until("!document.querySelector('.clock').hidden").await;
    driver.switch_to_window(first).await.expect("the first tab");
    let words = serde_json::json!(tab.tr.with("session-ends", &[("at", &ends)]));
    tab.until(&format!("document.querySelector('#until').textContent === {words}"))
        .await;
    assert_eq!(tab.path().await, "/", "it was not asked for anew");
    site.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn web_assembly_waits_until_the_page_is_done() {
    let site = Site::new(Db::Sqlite).await;
    let tab = Tab::open(&site, Lang::Tg, Mode::Scripts).await;
    tab.sign_in("nigora").await;
    let front = "performance.getEntriesByType('resource').filter(e => /app(_bg)?\\.(js|wasm)$/.test(e.name))";
    tab.until(&format!("{front}.length === 2")).await;
    let late = "performance.getEntriesByType('navigation')[0].loadEventStart";
    let early = tab
        .js(&format!("return {front}.filter(e => e.startTime < {late}).map(e => e.name)"))
        .await;
    assert_eq!(early, serde_json::json!([]), "asked for before the page was done");
    site.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_without_islands_ask_for_no_web_assembly() {
    let site = Site::new(Db::Sqlite).await;
    let tab = Tab::open(&site, Lang::Tg, Mode::Scripts).await;
    tab.go("/help").await;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    assert!(!site.sent().iter().any(|sent| sent.path.rsplit('.').next() == Some("wasm")));
    site.finish().await;
}
