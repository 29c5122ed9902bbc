//! The steps of the stories about referrals, as somebody takes them with a phone in the hand.

use super::{look::shoot, tab::Tab};

/// How wide the screen is.
pub(crate) const PHONE: u32 = 360;
/// What is asked for.
pub(crate) const WHY: &str = "Лутфан маслиҳат диҳед, аз кадом ҳуҷҷат оғоз кунем.";
/// When the next step is: soon enough to be on the first page of the tasks.
pub(crate) const NEXT_DAY: &str = "25.11.2026";
const NEXT: [(&str, &str); 3] = [("next-day", "25"), ("next-month", "11"), ("next-year", "2026")];
const LAST_WORDS: &str = "Аз тарафи мо ҳама чиз тайёр аст.";
const SHELTER: &str = "Паноҳгоҳи «Офтоб»";

/// From the start page into a case.
pub(crate) async fn open_case(tab: &Tab, case: &str) {
    tab.turn(&format!("//main//tr[contains(., '{case}')]//a")).await;
    tab.find("//section[@class='who']").await;
}

/// Goes to a place of the case: on a phone they are folded away.
pub(crate) async fn place(tab: &Tab, key: &str) {
    tab.click("//main//details[@class='side']/summary").await;
    let link = format!("//main//details[@class='side']//a[normalize-space()=\"{}\"]", tab.t(key));
    tab.turn(&link).await;
}

/// Writes down that the person agrees that an organisation is told.
pub(crate) async fn consent(tab: &Tab, org: &str) {
    place(tab, "consent-heading").await;
    tab.follow("consent-new").await;
    tab.pick("purpose", "sharing").await;
    pick_words(tab, "organisation", org).await;
    tab.pick("data", "identity").await;
    tab.pick("data", "story").await;
    tab.pick("state", "given").await;
    tab.press("save").await;
    fact(tab, "consent-organisation", org).await;
}

/// Begins a referral to an organisation, on the consent that names it; what is not asked here stays as the form proposes it.
pub(crate) async fn begin(tab: &Tab, purpose: &str, org: &str) {
    place(tab, "referrals-title").await;
    tab.follow("referral-new").await;
    tab.pick("purpose", purpose).await;
    tab.pick("urgency", "urgent").await;
    pick_words(tab, "to", org).await;
    tab.fill("why", WHY).await;
    pick_words(tab, "consent", org).await;
}

/// Chooses the option with these words.
async fn pick_words(tab: &Tab, name: &str, words: &str) {
    tab.click(&format!("//main//select[@name='{name}']/option[contains(., '{words}')]"))
        .await;
}

/// Ticks the box beside these words.
pub(crate) async fn tick(tab: &Tab, words: &str) {
    tab.click(&format!("//main//label[contains(., \"{words}\")]/input[@type='checkbox']"))
        .await;
}

/// Chooses one thing more of a section than the purpose needs.
pub(crate) async fn choose(tab: &Tab, section: &str, words: &str) {
    let way = format!("//main//ul[@class='tasks']//a[normalize-space()=\"{}\"]", tab.t(section));
    tab.turn(&way).await;
    tick(tab, words).await;
    tab.press("save").await;
}

/// Looks at what would be seen, and sends it; answers the referral's number.
pub(crate) async fn send(tab: &Tab, story: &str, (seen, unseen): (&str, &str), to: &str) -> String {
    tab.follow("referral-preview").await;
    let text = tab.text().await;
    assert!(text.contains(seen) && text.contains(WHY) && !text.contains(unseen), "{text}");
    shot(tab, &format!("{story}-preview")).await;
    tab.follow("back").await;
    tab.press("referral-submit").await;
    state(tab, "sent").await;
    assert!(tab.text().await.contains(to), "{to} can open it: {}", tab.text().await);
    shot(tab, &format!("{story}-sent")).await;
    let number = tab.find("//main//dl/div/dd[@class='num']").await;
    number.text().await.expect("a number")
}

/// It is the first thing on the start page; it is closed until it is taken on.
pub(crate) async fn take_on(tab: &Tab, story: &str, (purpose, number): (&str, &str), closed: &[&str]) {
    let first = format!(
        "//main//h1/following-sibling::*[1][self::h2][normalize-space()=\"{}\"]/following-sibling::ul[1]/li[1]//a[normalize-space()='{number}']",
        tab.t("inbox-waits")
    );
    tab.find(&first).await;
    shot(tab, &format!("{story}-waits")).await;
    tab.turn(&first).await;
    fact(tab, "referral-number", number).await;
    fact(tab, "referral-purpose", &tab.tr.word("referral-purpose", purpose)).await;
    fact(tab, "referral-urgency", &tab.t("urgency-urgent")).await;
    fact(tab, "referral-from", SHELTER).await;
    state(tab, "received").await;
    // Nor is it in what the page keeps hidden.
    let source = tab.chrome.driver.source().await.expect("a page");
    assert!(!closed.iter().any(|words| source.contains(words)), "not yet: {source}");
    shot(tab, &format!("{story}-closed")).await;
    tab.press("incoming-accept").await;
    state(tab, "accepted").await;
    let text = tab.text().await;
    assert!(closed.iter().all(|words| text.contains(words)), "now it can be read: {text}");
    shot(tab, &format!("{story}-open")).await;
}

/// Says when the next step is, and sends the answer: from then on work has begun.
pub(crate) async fn answer(tab: &Tab, story: &str) {
    for (name, number) in NEXT {
        tab.fill(name, number).await;
    }
    shot(tab, &format!("{story}-answers")).await;
    tab.press("incoming-send").await;
    state(tab, "in-progress").await;
}

/// Says that it is done; from then on there is nothing to open.
pub(crate) async fn complete(tab: &Tab, number: &str) {
    let fold = format!("//main//summary[normalize-space()=\"{}\"]", tab.t("incoming-complete"));
    tab.click(&fold).await;
    tab.pick("outcome-complete", "done").await;
    tab.fill("text-complete", LAST_WORDS).await;
    tab.press("incoming-complete").await;
    let done = tab.tr.word("referral-state", "completed");
    let line = format!("//main//li[contains(., \"{done}\")]//span[@class='num'][normalize-space()='{number}']");
    tab.find(&line).await;
}

/// The caseworker finds what came of it, and takes the answer over into the case.
pub(crate) async fn comes_back(tab: &Tab, story: &str, (case, number): (&str, &str), said: &str) {
    tab.sign_in("nigora").await;
    open_case(tab, case).await;
    place(tab, "referrals-title").await;
    tab.turn(&format!("//main//ul[@class='tasks']//a[contains(., '{number}')]"))
        .await;
    state(tab, "completed").await;
    fact(tab, "referral-outcome", &tab.t("referral-outcome-done")).await;
    let text = tab.text().await;
    assert!(text.contains(said) && text.contains(LAST_WORDS), "{text}");
    shot(tab, &format!("{story}-came-back")).await;
    tab.press("message-take").await;
    let taken = format!(
        "//main//ol[@class='notes']//span[normalize-space()=\"{}\"]",
        tab.t("message-taken")
    );
    tab.find(&taken).await;
}

/// The next step of what was taken over is a task of the case.
pub(crate) async fn task(tab: &Tab, document: &str, case: &str) {
    tab.click("//details[@class='menu']/summary").await;
    tab.turn("//details[@class='menu']//a[@href='/tasks']").await;
    let line = format!(
        "//main//li[contains(., \"{}\")][contains(., '{case}')][contains(., '{NEXT_DAY}')]",
        tab.t(document)
    );
    tab.find(&line).await;
}

/// Signs out: on a phone that is in the menu.
pub(crate) async fn leave(tab: &Tab) {
    tab.click("//details[@class='menu']/summary").await;
    tab.sign_out().await;
}

/// Finds an answer under its question.
pub(crate) async fn fact(tab: &Tab, question: &str, answer: &str) {
    let question = tab.t(question);
    let fact = format!("//main//dl/div[dt[normalize-space()=\"{question}\"]]/dd[contains(., \"{answer}\")]");
    tab.find(&fact).await;
}

/// How the referral stands.
async fn state(tab: &Tab, word: &str) {
    fact(tab, "referral-how", &tab.tr.word("referral-state", word)).await;
}

/// A picture for people to look at; nothing may stick out of the screen.
pub(crate) async fn shot(tab: &Tab, step: &str) {
    let fits = tab.js("return document.documentElement.scrollWidth <= innerWidth").await;
    assert_eq!(fits, true, "{step} sticks out");
    shoot(tab, &format!("story-{step}-{}-{PHONE}.png", tab.tr.lang().code())).await;
}
