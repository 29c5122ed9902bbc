//! How much a view weighs on the wire. The numbers are promises to people on a bad line.

use app::i18n::Lang;
use serde_json::json;
use tests::Db;

use super::{
    chrome::Mode,
    site::{Sent, Site},
    tab::Tab,
};

/// HTML, style and icon, compressed, before anything that can wait.
pub(crate) const FIRST_VIEW: usize = 35_000;
pub(crate) const SECOND_VIEW: usize = 15_000;
/// One congestion window.
pub(crate) const PAGE: usize = 14_000;
const STYLE: usize = 12_000;
const SCRIPT: usize = 8_000;
const WEB_ASSEMBLY: usize = 150_000;
const REQUESTS: usize = 3;

fn total(sent: &[Sent]) -> usize {
    sent.iter().map(|sent| sent.bytes).sum()
}

/// Everything that a view needs at once, apart from what comes when the browser has nothing else to do.
async fn view(site: &Site, tab: &Tab, path: &str) -> (Vec<Sent>, Vec<Sent>) {
    site.sent();
    tab.go(path).await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    let sent = site.sent();
    println!("{path}: {sent:?}");
    sent.into_iter()
        .partition(|sent| !sent.path.ends_with("/app.js") && !sent.path.ends_with("/app_bg.wasm"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn views_are_light() {
    let site = Site::new(Db::Sqlite).await;
    let case = site.world.first_case().await;
    let tab = Tab::open(&site, Lang::Tg, Mode::Scripts).await;
    for (signed_in, path) in [(false, "/sign-in".to_owned()), (true, case.clone())] {
        if signed_in {
            tab.sign_in("nigora").await;
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        }
        tab.chrome.tools("Network.clearBrowserCache", json!({})).await;
        let (now, later) = view(&site, &tab, &path).await;
        assert!(now.len() <= REQUESTS && total(&now) <= FIRST_VIEW, "{path}: {now:?}");
        for sent in &now {
            let most = if sent.path.rsplit('.').next() == Some("css") {
                STYLE
            } else {
                PAGE
            };
            assert!(sent.bytes <= most, "{sent:?}");
            assert!(sent.coding == "br" || sent.bytes < 512, "compressed: {sent:?}");
        }
        assert_eq!(
            later.len(),
            if signed_in { 2 } else { 0 },
            "{later:?}; without any, the front is not built: type make front"
        );
        for sent in &later {
            let most = if sent.path.rsplit('.').next() == Some("js") {
                SCRIPT
            } else {
                WEB_ASSEMBLY
            };
            assert!(sent.bytes <= most && sent.coding == "br", "{sent:?}");
        }
    }
    let (now, later) = view(&site, &tab, &format!("{case}/person")).await;
    assert!(now.len() == 1 && total(&now) <= SECOND_VIEW, "the second view: {now:?}");
    assert_eq!(total(&later), 0, "the front is kept: {later:?}");
    site.finish().await;
}
