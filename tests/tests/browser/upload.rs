//! A large file over a bad line: it goes on where it was, also when the page was lost; and without scripts it comes whole.

use std::path::PathBuf;

use app::i18n::Lang;
use casework::file::PART;
use tests::Db;
use thirtyfour::By;

use super::{chrome::Mode, site::Site, tab::Tab};

/// Notes each part that is sent, and lets the line break when the part with this number is sent, `times` times.
fn bad_line(number: usize, times: u32) -> String {
    format!(
        "window.parts = []; let left = {times}; const sends = window.fetch;
         window.fetch = (to, how) => {{
             if (how && how.body) window.parts.push(String(to).split('/').pop());
             return how && how.body && String(to).endsWith('/parts/{number}') && left-- > 0 ? Promise.reject(new TypeError()) : sends(to, how);
         }};"
    )
}

struct Letter {
    path: PathBuf,
    text: String,
}

/// A text of three parts and a bit.
fn letter(site: &Site) -> Letter {
    let text = "Хат ба суд, бо забони тоҷикӣ.\n".repeat(3 * PART / 50);
    let path = site.world.folder.join("letter.txt");
    std::fs::write(&path, &text).expect("written");
    assert!(text.len() > 3 * PART && text.len() < 4 * PART);
    Letter { path, text }
}

async fn choose(tab: &Tab, letter: &Letter, remark: &str) {
    let input = tab.chrome.driver.find(By::Id("file")).await.expect("the input");
    input.send_keys(letter.path.to_string_lossy()).await.expect("chosen");
    tab.fill("remark", remark).await;
}

/// The list shows the file, and it comes out as it went in.
async fn is_kept(tab: &Tab, site: &Site, (files, remark): (&str, &str), letter: &Letter) {
    assert!(tab.text().await.contains(remark), "{}", tab.text().await);
    let mut nigora = site.world.sign_in("nigora").await;
    let list = nigora.get(files).await;
    let take = list.links().into_iter().find(|link| link.starts_with(&format!("{files}/")));
    let out = nigora.get(&take.expect("a link to take it out")).await;
    assert_eq!(out.text, letter.text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_that_breaks_costs_one_part() {
    let site = Site::new(Db::Sqlite).await;
    let files = format!("{}/files/papers", site.world.first_case().await);
    let (tab, letter) = (Tab::open(&site, Lang::Tg, Mode::Scripts).await, letter(&site));
    tab.sign_in("nigora").await;
    tab.go(&files).await;
    choose(&tab, &letter, "Хати аввал").await;
    tab.js(&bad_line(1, 1)).await;
    tab.click("//main//form[@data-parts]//button").await;
    tab.until("document.querySelector('[data-parts-say]').textContent !== ''")
        .await;
    tab.until("(window.parts || []).join() === '0,1'").await;
    assert!(tab.text().await.contains(&tab.t("files-offline")), "{}", tab.text().await);
    tab.find("//main//article").await;
    is_kept(&tab, &site, (&files, "Хати аввал"), &letter).await;
    site.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_was_lost_goes_on_with_the_same_file() {
    let site = Site::new(Db::Sqlite).await;
    let files = format!("{}/files/papers", site.world.first_case().await);
    let (tab, letter) = (Tab::open(&site, Lang::Ru, Mode::Scripts).await, letter(&site));
    tab.sign_in("nigora").await;
    tab.go(&files).await;
    choose(&tab, &letter, "Первое письмо").await;
    tab.js(&bad_line(2, 1_000)).await;
    tab.click("//main//form[@data-parts]//button").await;
    tab.until("(window.parts || []).join() === '0,1,2'").await;
    tab.until(&format!(
        "document.querySelector('[data-parts-say]').textContent === '{}'",
        tab.t("files-offline")
    ))
    .await;
    tab.go(&files).await;
    choose(&tab, &letter, "Первое письмо").await;
    tab.js(&bad_line(9, 0)).await;
    tab.js("const submit = HTMLFormElement.prototype.submit;
            HTMLFormElement.prototype.submit = function () { sessionStorage.parts = window.parts.join(); submit.call(this); };")
        .await;
    tab.click("//main//form[@data-parts]//button").await;
    tab.find("//main//article").await;
    assert_eq!(
        tab.js("return sessionStorage.parts").await,
        "2,3",
        "what had come is not sent again"
    );
    is_kept(&tab, &site, (&files, "Первое письмо"), &letter).await;
    site.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_scripts_it_comes_whole() {
    let site = Site::new(Db::Sqlite).await;
    let files = format!("{}/files/papers", site.world.first_case().await);
    let (tab, letter) = (Tab::open(&site, Lang::En, Mode::NoScripts).await, letter(&site));
    tab.sign_in("nigora").await;
    tab.go(&files).await;
    choose(&tab, &letter, "The first letter").await;
    tab.press("files-do").await;
    is_kept(&tab, &site, (&files, "The first letter"), &letter).await;
    site.finish().await;
}
