//! Pages that come only after something was sent: answers, what is shown once, refusals; dark and on paper.

use casework::demo::PASSPHRASE;
use serde_json::json;
use tests::Phone;

use super::{
    look::{look, shoot},
    site::Site,
    tab::Tab,
};

/// All of them.
pub(crate) async fn all(site: &Site, tab: &Tab, case: &str, faults: &mut Vec<String>) {
    answers(tab, case, faults).await;
    clash(site, tab, case, faults).await;
    share(tab, case, faults).await;
    other_colours(tab, case, faults).await;
    tab.sign_out().await;
    once(site, tab, faults).await;
}

/// Pages that come only after something was sent.
async fn answers(tab: &Tab, case: &str, faults: &mut Vec<String>) {
    tab.sign_in("nigora").await;
    tab.go("/search").await;
    tab.fill("name", "Ashurova Anjira").await;
    tab.press("search-do").await;
    look(tab, "search-answer", faults).await;
    tab.go("/cases/open").await;
    tab.press("case-open-on").await;
    look(tab, "cases-open-errors", faults).await;
    tab.go(case).await;
    tab.press("case-show-name").await;
    look(tab, "case-name", faults).await;
    tab.go(&format!("{case}/person/edit")).await;
    tab.fill("children", "many").await;
    tab.fill("birth-year", "3001").await;
    tab.press("save").await;
    look(tab, "case-person-errors", faults).await;
    tab.sign_out().await;
    tab.fill("login", "nigora").await;
    tab.fill("passphrase", "not the passphrase").await;
    tab.press("sign-in-do").await;
    tab.find("//div[@class='errors']").await;
    look(tab, "sign-in-errors", faults).await;
}

/// Two people edited the same record; the slower one chooses.
async fn clash(site: &Site, tab: &Tab, case: &str, faults: &mut Vec<String>) {
    tab.sign_in("nigora").await;
    tab.go(&format!("{case}/whereabouts/edit")).await;
    let mut zarina = site.world.sign_in("zarina").await;
    let form = format!("{case}/whereabouts/edit");
    let base = zarina.get(&form).await.input("base");
    let saved = zarina
        .post(
            &form,
            &[("base", &base), ("document", ""), ("country", "TJ"), ("city", "Хуҷанд")],
        )
        .await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    tab.fill("city", "Исфара").await;
    tab.press("save").await;
    tab.find("//h1[normalize-space()]").await;
    assert!(
        tab.text().await.contains("Хуҷанд") && tab.text().await.contains("Исфара"),
        "both versions are shown"
    );
    look(tab, "case-clash", faults).await;
}

/// Giving a section to somebody who has left in the meantime.
async fn share(tab: &Tab, case: &str, faults: &mut Vec<String>) {
    tab.go(&format!("{case}/share")).await;
    tab.js("document.querySelector('details[open] select').selectedOptions[0].value = '00000000-0000-4000-8000-000000000000'")
        .await;
    tab.turn(&format!(
        "//details[@open]//button[starts-with(normalize-space(), '{}')]",
        tab.tr.t("share-give")
    ))
    .await;
    tab.find("//div[@class='errors']").await;
    look(tab, "case-share-error", faults).await;
}

/// The same pages in the dark and as they are printed.
async fn other_colours(tab: &Tab, case: &str, faults: &mut Vec<String>) {
    let media = |media: &str, scheme: &str| {
        let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
        json!({ "media": media, "features": [feature] })
    };
    tab.chrome.tools("Emulation.setEmulatedMedia", media("", "dark")).await;
    for (name, rest) in [
        ("dark-case", ""),
        ("dark-form", "/person/edit"),
        ("dark-openings", "/openings"),
    ] {
        tab.go(&format!("{case}{rest}")).await;
        look(tab, name, faults).await;
    }
    tab.chrome.tools("Emulation.setEmulatedMedia", media("print", "light")).await;
    tab.width(1280).await;
    for (name, rest) in [("print-person", "/person"), ("print-openings", "/openings")] {
        tab.go(&format!("{case}{rest}")).await;
        shoot(tab, &format!("{name}-{}.png", tab.tr.lang().code())).await;
    }
    tab.chrome.tools("Emulation.setEmulatedMedia", media("", "light")).await;
}

/// What is shown once: the second factor's key, codes on paper, a recovery code, an invitation.
async fn once(site: &Site, tab: &Tab, faults: &mut Vec<String>) {
    tab.sign_in("rustam").await;
    tab.go("/me/second-factor").await;
    tab.fill("current", PASSPHRASE).await;
    tab.press("factor-begin").await;
    tab.find("//div[@class='qr']").await;
    look(tab, "once-factor-key", faults).await;
    let key = tab.js("return document.querySelector('code').textContent").await;
    let phone = Phone::with_key(key.as_str().expect("a key"));
    tab.fill("code", &phone.code(&site.world)).await;
    tab.press("factor-do").await;
    tab.find("//ol[@class='codes']").await;
    look(tab, "once-paper-codes", faults).await;
    tab.go("/me/second-factor").await;
    look(tab, "me-factor-is-set", faults).await;
    tab.go("/me/recovery-code").await;
    tab.fill("current", PASSPHRASE).await;
    tab.press("recovery-do").await;
    tab.find(&format!("//a[normalize-space()='{}']", tab.tr.t("codes-noted")))
        .await;
    look(tab, "once-recovery-code", faults).await;
    tab.sign_out().await;
    tab.sign_in("malika").await;
    tab.go("/people/invite").await;
    tab.press("invite-do").await;
    tab.find("//div[@class='errors']").await;
    look(tab, "people-invite-errors", faults).await;
    tab.fill("name", "Санавбар Назарова").await;
    tab.fill("login", "sanavbar").await;
    tab.click("//input[@value='nurse']").await;
    tab.press("invite-do").await;
    tab.find("//code").await;
    look(tab, "once-invitation", faults).await;
}
