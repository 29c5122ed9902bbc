//! What referrals are for, told by the people who work on them, on a phone and without scripts: a lawyer's consultation and the
//! number that the police gave come back to the shelter and into the case.

use app::i18n::Lang;
use tests::Db;

use super::{
    chrome::Mode,
    referral_steps::{
        NEXT_DAY, PHONE, WHY, answer, begin, choose, comes_back, complete, consent, fact, leave, open_case, place, send, shot,
        take_on, task, tick,
    },
    site::Site,
    tab::Tab,
};

const LAWYERS: &str = "Маркази ҳуқуқии намоишӣ";
const POLICE: &str = "Шуъбаи милисаи намоишӣ";
const ANVAR: &str = "Анвар Бобоев";
const SAODAT: &str = "Саодат Мирзоева";
const ADVICE: &str = "Ариза дар бораи ҷуброни зарар дар се нусха.";
const NUMBER: &str = "Д-2209";
const ARTICLE: &str = "130(1)";

macro_rules! told {
    ($($name:ident = $story:ident $lang:ident;)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            let site = Site::new(Db::Sqlite).await;
            let tab = Tab::open(&site, Lang::$lang, Mode::NoScripts).await;
            tab.width(PHONE).await;
            $story(&tab, site.world.clock.year()).await;
            site.finish().await;
        }
    )*};
}

told! {
    a_lawyer_in_tajik = lawyer Tg;
    a_lawyer_in_russian = lawyer Ru;
    a_lawyer_in_english = lawyer En;
    the_police_in_tajik = police Tg;
    the_police_in_russian = police Ru;
    the_police_in_english = police En;
}

/// The second case, on a consent that is written first, to one lawyer by name.
async fn lawyer(tab: &Tab, year: i32) {
    let (case, name) = (format!("{year}-002"), "Юлдошева");
    tab.sign_in("nigora").await;
    open_case(tab, &case).await;
    consent(tab, LAWYERS).await;
    begin(tab, "legal-aid", LAWYERS).await;
    tick(tab, ANVAR).await;
    tab.press("save").await;
    choose(tab, "section-identity", &tab.t("person-age")).await;
    // Where the person is from was not chosen.
    let number = send(tab, "lawyer", (name, "Исфара"), ANVAR).await;
    leave(tab).await;

    tab.sign_in("anvar").await;
    take_on(tab, "lawyer", ("legal-aid", &number), &[name, WHY]).await;
    fact(tab, "person-age", &tab.tr.word("age", "35-44")).await;
    tab.follow("message-consultation").await;
    tab.pick("kind", "compensation").await;
    tab.fill("advice", ADVICE).await;
    answer(tab, "lawyer").await;
    fact(tab, "consultation-advice", ADVICE).await;
    complete(tab, &number).await;
    leave(tab).await;

    comes_back(tab, "lawyer", (&case, &number), ADVICE).await;
    place(tab, "section-legal").await;
    fact(tab, "consultation-advice", ADVICE).await;
    fact(tab, "consultation-next", NEXT_DAY).await;
    // Nobody of the house gave the advice, so the record says who did.
    fact(tab, "consultation-by", ANVAR).await;
    shot(tab, "lawyer-taken-over").await;
    task(tab, "document-consultation", &case).await;
}

/// The first case, on the consent that it has for the police, to whoever is on duty there.
async fn police(tab: &Tab, year: i32) {
    let (case, name, story) = (format!("{year}-001"), "Ашурова", "Шиноснома аз ӯ гирифта шуд");
    tab.sign_in("nigora").await;
    open_case(tab, &case).await;
    begin(tab, "police-report", POLICE).await;
    tab.press("save").await;
    choose(tab, "section-narrative", story).await;
    let number = send(tab, "police", (story, "Конибодом"), SAODAT).await;
    leave(tab).await;

    tab.sign_in("saodat").await;
    take_on(tab, "police", ("police-report", &number), &[name, story, WHY]).await;
    tab.follow("message-police-answer").await;
    tab.pick("what", "case-opened").await;
    tab.fill("number", NUMBER).await;
    tab.fill("article", ARTICLE).await;
    answer(tab, "police").await;
    fact(tab, "police-answer-number", NUMBER).await;
    complete(tab, &number).await;
    leave(tab).await;

    comes_back(tab, "police", (&case, &number), NUMBER).await;
    place(tab, "section-legal").await;
    place(tab, "police-answer-heading").await;
    fact(tab, "police-answer-number", NUMBER).await;
    fact(tab, "police-answer-article", ARTICLE).await;
    shot(tab, "police-taken-over").await;
    task(tab, "document-police-answer", &case).await;
}
