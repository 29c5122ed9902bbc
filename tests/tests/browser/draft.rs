//! What stands in a form is kept while it is written, and is there again after the page was lost.

use app::i18n::Lang;
use tests::Db;

use super::{chrome::Mode, site::Site, tab::Tab};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_typed_outlives_the_page() {
    const TYPED: &str = "Ҳанӯз нигоҳ дошта нашудааст";
    let site = Site::new(Db::Sqlite).await;
    let case = site.world.first_case().await;
    let tab = Tab::open(&site, Lang::Tg, Mode::Scripts).await;
    tab.sign_in("nigora").await;
    let form = format!("{case}/note/new");
    tab.go(&form).await;
    tab.fill("text", TYPED).await;
    tab.until("document.querySelector('[data-draft-say]').textContent !== ''")
        .await;
    assert!(tab.text().await.contains(&tab.tr.t("draft-kept")), "{}", tab.text().await);
    tab.go(&case).await;
    tab.go(&form).await;
    assert_eq!(tab.js("return document.querySelector('textarea').value").await, TYPED);
    assert!(tab.text().await.contains(&tab.tr.t("draft-left")), "{}", tab.text().await);
    tab.press("draft-discard").await;
    assert_eq!(tab.path().await, form);
    assert_eq!(tab.js("return document.querySelector('textarea').value").await, "");
    site.finish().await;
}
