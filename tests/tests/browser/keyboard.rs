//! From sign-in to a saved note with the keyboard alone; wherever the focus is, it can be seen and nothing lies over it.

use app::i18n::Lang;
use casework::demo;
use serde_json::Value;
use tests::Db;
use thirtyfour::prelude::*;

use super::{chrome::Mode, site::Site, tab::Tab};

/// More presses of Tab than any page has places to go to.
const ENOUGH: usize = 150;

/// What is wrong with the place of the focus; nothing if all is well.
const FAULT: &str = "
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return '';
    const r = e.getBoundingClientRect();
    const left = Math.max(r.left, 0), right = Math.min(r.right, innerWidth), top = Math.max(r.top, 0), bottom = Math.min(r.bottom, innerHeight);
    if (right <= left || bottom <= top) return 'off the screen';
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!over || !(e.contains(over) || over.contains(e))) return 'covered by ' + over?.outerHTML.slice(0, 80);
    const shows = (x) => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 };
    return shows(e) || shows(e.parentElement) ? '' : 'not to be seen';
";

async fn key(tab: &Tab, keys: impl Into<TypingData>) {
    tab.chrome
        .driver
        .action_chain()
        .send_keys(keys)
        .perform()
        .await
        .expect("a key");
}

/// Presses Tab until the focus is where a condition on the element `e` says.
async fn tab_to(tab: &Tab, condition: &str) {
    let there = format!("const e = document.activeElement; return Boolean(e && {condition})");
    for _ in 0..ENOUGH {
        key(tab, Key::Tab).await;
        let fault = tab.js(FAULT).await;
        let place = tab.js("return document.activeElement.outerHTML.slice(0, 200)").await;
        assert_eq!(fault, Value::String(String::new()), "the focus on {place}");
        if tab.js(&there).await == Value::Bool(true) {
            return;
        }
    }
    panic!("Tab never comes to {condition}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_note_is_written_with_the_keyboard_alone() {
    const TEXT: &str = "Written without a mouse";
    let site = Site::new(Db::Sqlite).await;
    let tab = Tab::open(&site, Lang::En, Mode::Scripts).await;
    tab.width(900).await;
    tab.go("/sign-in").await;
    tab_to(&tab, "e.name === 'login'").await;
    key(&tab, "nigora").await;
    tab_to(&tab, "e.name === 'passphrase'").await;
    key(&tab, demo::PASSPHRASE).await;
    key(&tab, Key::Enter).await;
    tab.until("location.pathname === '/'").await;
    for link in [
        "e.getAttribute('href') === '/cases'",
        "e.closest('tbody')",
        "e.closest('main') && e.href?.endsWith('/note')",
        "e.href?.endsWith('/note/new')",
    ] {
        let before = tab.path().await;
        tab_to(&tab, link).await;
        key(&tab, Key::Enter).await;
        tab.until(&format!(
            "location.pathname !== '{before}' && document.readyState === 'complete'"
        ))
        .await;
    }
    tab_to(&tab, "e.name === 'kind'").await;
    tab_to(&tab, "e.tagName === 'TEXTAREA'").await;
    key(&tab, TEXT).await;
    tab_to(&tab, "e.tagName === 'BUTTON' && e.closest('main .acts')").await;
    key(&tab, Key::Enter).await;
    tab.until(&format!("document.querySelector('.notes')?.innerText.includes('{TEXT}')"))
        .await;
    site.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_places_are_the_content_and_the_way_out() {
    let site = Site::new(Db::Sqlite).await;
    let tab = Tab::open(&site, Lang::En, Mode::Scripts).await;
    tab.go("/help").await;
    key(&tab, Key::Tab).await;
    assert_eq!(tab.js("return document.activeElement.getAttribute('href')").await, "#main");
    key(&tab, Key::Tab).await;
    assert_eq!(tab.js("return document.activeElement.form.id").await, "exit");
    site.finish().await;
}
