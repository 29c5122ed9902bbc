//! The story that Panoh is for, told once in each language, with scripts and without: a caseworker opens a case and gives
//! the legal section to the lawyer, the lawyer adds a consultation, the supervisor sees every look.

use std::collections::BTreeSet;

use app::i18n::Lang;
use entity::vocab::Section;
use tests::Db;

use super::{chrome::Mode, site::Site, tab::Tab};

const NIGORA: &str = "Нигора Саидова";
const FIRUZ: &str = "Фирӯз Ҳакимов";
const ZARINA: &str = "Зарина Раҳимова";
const FAMILY: &str = "Раҷабова";
const HAPPENED: &str = "Паспорташро гирифтанд; ӯро дар хона маҳкам карданд.";
const ADVICE: &str = "Ариза дар бораи пардохти музди меҳнат.";

macro_rules! told {
    ($($name:ident = $db:ident $lang:ident $mode:ident;)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            let site = Site::new(Db::$db).await;
            story(&site, Lang::$lang, Mode::$mode).await;
            site.finish().await;
        }
    )*};
}

told! {
    in_tajik = Sqlite Tg Scripts;
    in_russian = Sqlite Ru Scripts;
    in_english = Sqlite En Scripts;
    in_tajik_without_scripts = Sqlite Tg NoScripts;
    in_russian_without_scripts = Sqlite Ru NoScripts;
    in_english_without_scripts = Sqlite En NoScripts;
    on_postgres = Postgres Tg Scripts;
}

async fn story(site: &Site, lang: Lang, mode: Mode) {
    let tab = Tab::open(site, lang, mode).await;
    tab.sign_in("nigora").await;
    let number = caseworker(&tab).await;
    tab.sign_out().await;
    tab.sign_in("firuz").await;
    lawyer(&tab, &number).await;
    tab.sign_out().await;
    tab.sign_in("zarina").await;
    supervisor(&tab, &number).await;
}

/// Searches, opens a case, writes, gives; answers the case's number.
async fn caseworker(tab: &Tab) -> String {
    tab.follow("home-do-check").await;
    tab.fill("name", "Раджабова Мадина").await;
    tab.press("search-do").await;
    assert!(
        tab.text().await.contains(&tab.t("search-nobody")),
        "nobody of that name is here yet"
    );
    tab.follow("case-open-title").await;
    tab.pick("came", "hotline").await;
    tab.press("case-open-on").await;
    tab.pick("urgent", "lawyer").await;
    tab.press("step-next").await;
    tab.follow("step-done").await;
    tab.find("//section[@class='who']").await;
    let number = tab
        .js("return document.querySelector('.who .num').textContent")
        .await
        .as_str()
        .expect("a number")
        .to_owned();

    tab.follow("person-heading").await;
    tab.follow("record-first").await;
    tab.fill("given", "Мадина").await;
    tab.fill("family", FAMILY).await;
    tab.fill("birth-year", "2001").await;
    tab.press("save").await;
    assert!(tab.text().await.contains(FAMILY), "what was written is shown");

    tab.follow("note-heading").await;
    tab.follow("note-new").await;
    tab.press("save").await;
    tab.find("//div[@class='errors']//a[@href='#text']").await;
    tab.fill("text", HAPPENED).await;
    tab.press("save").await;
    tab.find("//ol[@class='notes']").await;
    assert!(tab.text().await.contains(HAPPENED));

    tab.follow("case-overview").await;
    assert!(!tab.text().await.contains(FAMILY), "the name is shown only when asked for");
    tab.press("case-show-name").await;
    tab.find(&format!("//section[@class='who'][contains(., '{FAMILY}')]")).await;

    tab.follow("case-share").await;
    let give = "//form[contains(@action, '/share/legal/give')]";
    tab.click(&format!("{give}//option[normalize-space()='{FIRUZ}']")).await;
    tab.turn(&format!("{give}//button")).await;
    tab.find(&format!("//details[@open]//li/div[normalize-space()='{FIRUZ}']"))
        .await;
    number
}

/// Finds the case among the own ones, sees the legal section alone, adds a consultation.
async fn lawyer(tab: &Tab, number: &str) {
    tab.go("/cases").await;
    tab.turn(&format!("//tr[contains(., '{number}')]//a")).await;
    tab.find("//section[@class='who']").await;
    let text = tab.text().await;
    assert!(
        !text.contains(&tab.t("person-heading")) && !text.contains(&tab.t("note-heading")),
        "nothing but the legal section: {text}"
    );
    tab.follow("consultation-heading").await;
    tab.follow("consultation-new").await;
    tab.pick("kind", "labour").await;
    tab.fill("advice", ADVICE).await;
    tab.press("save").await;
    tab.find("//ol[@class='notes']").await;
    assert!(tab.text().await.contains(ADVICE));
}

/// Every look is on "who has opened it" and in the log.
async fn supervisor(tab: &Tab, number: &str) {
    tab.go("/cases").await;
    tab.turn(&format!("//tr[contains(., '{number}')]//a")).await;
    tab.follow("case-openings").await;
    let looks = all_rows(tab).await;
    let look = |who: &str, verb: &str, section: Option<Section>| {
        let section = section
            .map(|section| format!(" · {}", tab.tr.word("section", section.word())))
            .unwrap_or_default();
        let what = format!("{}{section}", tab.tr.word("verb", verb));
        looks.iter().filter(|row| row[1] == who && row[2] == what).count()
    };
    for section in [Section::Identity, Section::Narrative] {
        assert!(
            look(NIGORA, "read", Some(section)) > 0 && look(NIGORA, "unlock", Some(section)) > 0,
            "{section}: {looks:?}"
        );
    }
    assert!(look(NIGORA, "unlock", Some(Section::Legal)) > 0, "giving unlocks: {looks:?}");
    // The list before writing and the list after it; writing itself unlocks once.
    assert_eq!(look(FIRUZ, "read", Some(Section::Legal)), 2, "{looks:?}");
    assert_eq!(look(FIRUZ, "unlock", Some(Section::Legal)), 1, "{looks:?}");
    assert!(
        look(FIRUZ, "see-case", None) > 0 && look(ZARINA, "see-openings", None) > 0,
        "{looks:?}"
    );

    tab.go("/log").await;
    let logged: BTreeSet<String> = all_rows(tab)
        .await
        .iter()
        .filter(|row| row[3] == number)
        .map(|row| row[5].clone())
        .collect();
    for row in &looks {
        assert!(logged.contains(&row[4]), "entry {} is not in the log: {row:?}", row[4]);
    }
}

/// The rows of this page and of all older ones.
async fn all_rows(tab: &Tab) -> Vec<Vec<String>> {
    let mut rows = tab.rows().await;
    while let Some(older) = tab
        .js("return document.querySelector('.pages a[rel=next]')?.getAttribute('href')")
        .await
        .as_str()
    {
        let here = tab.path().await;
        tab.go(&if older.starts_with('?') {
            format!("{here}{older}")
        } else {
            older.to_owned()
        })
        .await;
        rows.extend(tab.rows().await);
    }
    rows
}
