//! A tab as a person uses it: by the words on the page.

use std::time::Duration;

use app::i18n::{Lang, Tr};
use casework::demo;
use serde_json::Value;
use thirtyfour::prelude::*;

use super::{
    chrome::{Chrome, Mode},
    site::Site,
};

/// How often something is looked for again, and how long in all.
const AGAIN: Duration = Duration::from_millis(50);
const PATIENCE: u32 = 160;

pub(crate) struct Tab {
    pub(crate) chrome: Chrome,
    pub(crate) tr: Tr,
    home: String,
}

impl Tab {
    /// A new browser on the sign-in page, in a language.
    pub(crate) async fn open(site: &Site, lang: Lang, mode: Mode) -> Self {
        let chrome = Chrome::start(mode).await;
        let tab = Self {
            chrome,
            tr: Tr(lang),
            home: site.home.clone(),
        };
        tab.width(1280).await;
        tab.go("/").await;
        tab.turn(&format!("//form[@class='lang']//button[@lang='{}']", lang.code()))
            .await;
        tab
    }

    /// Signs somebody of the demo in, by the form.
    pub(crate) async fn sign_in(&self, login: &str) {
        self.go("/sign-in").await;
        self.fill("login", login).await;
        self.fill("passphrase", demo::PASSPHRASE).await;
        self.press("sign-in-do").await;
        assert_eq!(self.path().await, "/", "{login} signs in:\n{}", self.text().await);
    }

    pub(crate) async fn sign_out(&self) {
        self.turn("//form[@action='/sign-out']//button").await;
    }

    pub(crate) async fn width(&self, width: u32) {
        self.chrome.driver.set_window_rect(0, 0, width, 800).await.expect("a size");
    }

    pub(crate) async fn go(&self, path: &str) {
        self.chrome.driver.goto(format!("{}{path}", self.home)).await.expect("a page");
    }

    /// A sentence in the tab's language.
    pub(crate) fn t(&self, key: &str) -> String {
        self.tr.t(key)
    }

    /// Types into the field with this name, over what is there.
    pub(crate) async fn fill(&self, name: &str, text: &str) {
        let field = self.find(&format!("//main//*[@name='{name}' and not(@type='hidden')]")).await;
        field.clear().await.expect("an empty field");
        field.send_keys(text).await.expect("typed");
    }

    /// Chooses a value of radio buttons, checkboxes or a drop-down.
    pub(crate) async fn pick(&self, name: &str, value: &str) {
        self.click(&format!(
            "//main//input[@name='{name}' and @value='{value}'] | //main//select[@name='{name}']/option[@value='{value}']"
        ))
        .await;
    }

    /// Presses the button with this sentence; what it is about may follow for who hears the page.
    pub(crate) async fn press(&self, key: &str) {
        let words = self.t(key);
        let alone = format!("normalize-space()=\"{words}\" or starts-with(normalize-space(), \"{words}:\")");
        self.turn(&format!("//main//button[{alone}]")).await;
    }

    /// Follows the link with this sentence.
    pub(crate) async fn follow(&self, key: &str) {
        self.follow_words(&self.t(key)).await;
    }

    /// Follows the link with these words.
    pub(crate) async fn follow_words(&self, words: &str) {
        self.turn(&format!("//main//a[normalize-space()=\"{words}\"]")).await;
    }

    /// Clicks what leads to another page, and waits until that is there.
    pub(crate) async fn turn(&self, xpath: &str) {
        self.js("document.documentElement.dataset.old = 'yes'").await;
        self.click(xpath).await;
        self.until("!document.documentElement.dataset.old && document.readyState === 'complete'")
            .await;
    }

    pub(crate) async fn click(&self, xpath: &str) {
        let element = self.find(xpath).await;
        if element.click().await.is_ok() {
            return;
        }
        // The driver takes all inside a closed <details> for hidden, also where a wide screen shows it: the mouse knows better.
        element.scroll_into_view().await.expect("a place on the screen");
        let mouse = self.chrome.driver.action_chain().move_to_element_center(&element).click();
        if let Err(fault) = mouse.perform().await {
            panic!("{xpath} cannot be clicked: {fault}\n{}", self.text().await);
        }
    }

    /// Finds something; waits for it a little.
    pub(crate) async fn find(&self, xpath: &str) -> WebElement {
        for _ in 0..PATIENCE {
            if let Ok(found) = self.chrome.driver.find(By::XPath(xpath)).await {
                return found;
            }
            tokio::time::sleep(AGAIN).await;
        }
        panic!("there is no {xpath} on this page:\n{}", self.text().await);
    }

    /// Waits until a condition of the page holds.
    pub(crate) async fn until(&self, condition: &str) {
        for _ in 0..PATIENCE {
            if self.js(&format!("return Boolean({condition})")).await == Value::Bool(true) {
                return;
            }
            tokio::time::sleep(AGAIN).await;
        }
        panic!("it never came to pass that {condition}:\n{}", self.text().await);
    }

    /// Runs a script of the test's own: it also runs where the page's own scripts may not.
    pub(crate) async fn js(&self, script: &str) -> Value {
        let done = self.chrome.driver.execute(script, Vec::new()).await;
        done.map_or(Value::Null, |answer| answer.json().clone())
    }

    /// All that can be read on the page.
    pub(crate) async fn text(&self) -> String {
        self.js("return document.body ? document.body.innerText : ''")
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The cells of every row of a table, by row.
    pub(crate) async fn rows(&self) -> Vec<Vec<String>> {
        let cells = "return [...document.querySelectorAll('main tbody tr')].map(row => [...row.children].map(cell => cell.textContent.trim()))";
        serde_json::from_value(self.js(cells).await).expect("a table of texts")
    }

    pub(crate) async fn path(&self) -> String {
        self.js("return location.pathname")
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }
}
