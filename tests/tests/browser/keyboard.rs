//! The story that Panoh is for, with the keyboard alone; wherever the focus is, it can be seen and nothing lies over it.

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

/// Presses Enter on what leads to another page, and waits until that is there.
async fn enter(tab: &Tab) {
    tab.js("document.documentElement.dataset.old = 'yes'").await;
    key(tab, Key::Enter).await;
    tab.until("!document.documentElement.dataset.old && document.readyState === 'complete'")
        .await;
}

/// Follows the link in the content whose address ends so.
async fn follow(tab: &Tab, end: &str) {
    tab_to(
        tab,
        &format!("e.tagName === 'A' && e.closest('main') && e.pathname.endsWith('{end}')"),
    )
    .await;
    enter(tab).await;
}

/// Types into the field with this name.
async fn write(tab: &Tab, name: &str, text: &str) {
    tab_to(tab, &format!("e.name === '{name}'")).await;
    key(tab, text).await;
}

/// Chooses these words in the drop-down that has the focus.
async fn choose(tab: &Tab, words: &str) {
    let chosen = format!(
        "return document.activeElement.selectedOptions[0].textContent.trim() === {}",
        Value::from(words)
    );
    for _ in 0..ENOUGH {
        if tab.js(&chosen).await == Value::Bool(true) {
            return;
        }
        key(tab, Key::Down).await;
    }
    panic!("there is no {words} to choose");
}

async fn save(tab: &Tab) {
    tab_to(tab, "e.tagName === 'BUTTON' && e.form && e.closest('main .acts')").await;
    enter(tab).await;
}

async fn sign_in(tab: &Tab, login: &str) {
    write(tab, "login", login).await;
    write(tab, "passphrase", demo::PASSPHRASE).await;
    enter(tab).await;
    assert_eq!(tab.path().await, "/", "{login} signs in:\n{}", tab.text().await);
}

async fn sign_out(tab: &Tab) {
    tab_to(tab, "e.form?.getAttribute('action') === '/sign-out'").await;
    enter(tab).await;
    assert_eq!(tab.path().await, "/sign-in");
}

/// The newest of the own cases.
async fn newest_case(tab: &Tab) {
    tab_to(tab, "e.getAttribute('href') === '/cases'").await;
    enter(tab).await;
    tab_to(tab, "e.closest('tbody')").await;
    enter(tab).await;
}

const FIRUZ: &str = "Фирӯз Ҳакимов";
const FAMILY: &str = "Rajabova";
const ADVICE: &str = "Write an application for unpaid wages";

/// Opens a case, writes who the person is, gives the legal section to the lawyer.
async fn caseworker(tab: &Tab) {
    tab_to(tab, "e.getAttribute('href') === '/cases'").await;
    enter(tab).await;
    follow(tab, "/cases/open").await;
    tab_to(tab, "e.name === 'came'").await;
    choose(tab, &tab.tr.word("came", "hotline")).await;
    save(tab).await;
    tab.find("//section[@class='who']").await;
    follow(tab, "/person").await;
    follow(tab, "/person/edit").await;
    write(tab, "given", "Madina").await;
    write(tab, "family", FAMILY).await;
    save(tab).await;
    assert!(tab.text().await.contains(FAMILY), "{}", tab.text().await);
    follow(tab, "/share").await;
    tab_to(tab, "e.id === 'to-legal'").await;
    choose(tab, FIRUZ).await;
    tab_to(
        tab,
        "e.tagName === 'BUTTON' && e.form?.getAttribute('action')?.endsWith('/share/legal/give')",
    )
    .await;
    enter(tab).await;
    tab.find(&format!("//details[@open]//li/div[normalize-space()='{FIRUZ}']"))
        .await;
}

/// Adds a consultation.
async fn lawyer(tab: &Tab) {
    newest_case(tab).await;
    follow(tab, "/consultation").await;
    follow(tab, "/consultation/new").await;
    tab_to(tab, "e.name === 'kind'").await;
    choose(tab, &tab.tr.word("consultation-kind", "labour")).await;
    write(tab, "advice", ADVICE).await;
    save(tab).await;
    tab.until(&format!("document.querySelector('.notes')?.innerText.includes('{ADVICE}')"))
        .await;
}

/// Reads who has opened the case.
async fn supervisor(tab: &Tab) {
    newest_case(tab).await;
    follow(tab, "/openings").await;
    let looks = tab.rows().await;
    let read = format!("{} · {}", tab.tr.word("verb", "read"), tab.tr.word("section", "legal"));
    assert!(looks.iter().any(|row| row[1] == FIRUZ && row[2] == read), "{looks:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_story_is_told_with_the_keyboard_alone() {
    let site = Site::new(Db::Sqlite).await;
    let tab = Tab::open(&site, Lang::En, Mode::Scripts).await;
    tab.go("/sign-in").await;
    sign_in(&tab, "nigora").await;
    caseworker(&tab).await;
    sign_out(&tab).await;
    sign_in(&tab, "firuz").await;
    lawyer(&tab).await;
    sign_out(&tab).await;
    sign_in(&tab, "zarina").await;
    supervisor(&tab).await;
    site.finish().await;
}

/// On a narrower screen, where the menu still stands open.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_note_is_written_with_the_keyboard_alone() {
    const TEXT: &str = "Written without a mouse";
    let site = Site::new(Db::Sqlite).await;
    let tab = Tab::open(&site, Lang::En, Mode::Scripts).await;
    tab.width(900).await;
    tab.go("/sign-in").await;
    sign_in(&tab, "nigora").await;
    newest_case(&tab).await;
    follow(&tab, "/note").await;
    follow(&tab, "/note/new").await;
    tab_to(&tab, "e.name === 'kind'").await;
    write(&tab, "text", TEXT).await;
    save(&tab).await;
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
