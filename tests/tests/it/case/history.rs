//! What happened to a case, and who has looked at it.

use app::i18n::{Lang, Tr};
use casework::clock::local;
use entity::vocab::Section;
use tests::{Browser, Page, World, both};

use crate::{
    cases::{opens, turn},
    wall::person,
};

const MINUTE: i64 = 60_000;
const NIGORA: &str = "Нигора Саидова";
const FIRUZ: &str = "Фирӯз Ҳакимов";
const PARVINA: &str = "Парвина Юсуфӣ";
const ZARINA: &str = "Зарина Раҳимова";

/// The words of a piece of a page, without its tags.
pub(super) fn words(html: &str) -> String {
    let pieces = html
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    pieces.collect()
}

/// The lines of the history, from the latest.
fn lines(page: &Page) -> Vec<String> {
    let list = page
        .text
        .split("class=\"line\"")
        .nth(1)
        .and_then(|rest| rest.split("</ol>").next());
    let list = list.unwrap_or_else(|| panic!("no history: {}", page.text));
    list.split("<li>").skip(1).map(words).collect()
}

fn says(page: &Page, expected: &[&str], why: &str) {
    assert_eq!(lines(page), expected, "{why}");
}

/// The cells of the table of openings, by row, from the latest.
fn rows(page: &Page) -> Vec<Vec<String>> {
    let body = page
        .text
        .split("<tbody")
        .nth(1)
        .and_then(|rest| rest.split("</tbody>").next());
    let body = body.unwrap_or_else(|| panic!("no openings: {}", page.text));
    let cell = |cell: &str| words(&format!("<td{cell}"));
    let cells = |row: &str| row.split("<td").skip(1).map(cell).collect::<Vec<String>>();
    body.split("<tr").skip(1).map(cells).collect()
}

/// The time as a page says it.
fn now(w: &World) -> String {
    local(w.clock.now_ms()).format("%d.%m.%Y, %H:%M").to_string()
}

/// What was done, as a page says it.
fn what(verb: &str, section: Option<Section>, to: Option<&str>) -> String {
    let tr = Tr(Lang::En);
    let section = section.map(|section| format!(" · {}", tr.word("section", section.word())));
    let to = to.map(|name| format!(" → {name}"));
    [Some(tr.word("verb", verb)), section, to].into_iter().flatten().collect()
}

/// Sends something that changes a case; gives the minute, and waits until the next.
async fn does(w: &World, browser: &mut Browser, to: &str, fields: &[(&str, &str)]) -> String {
    let page = browser.post(to, fields).await;
    assert_eq!(page.status, 303, "{to}: {}", page.text);
    let at = now(w);
    w.clock.advance(MINUTE);
    at
}

const ADVICE: [(&str, &str); 7] = [
    ("document", "5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a22"),
    ("base", "0"),
    ("day-day", "20"),
    ("day-month", "11"),
    ("day-year", "2026"),
    ("kind", "labour"),
    ("advice", "Ариза навиштан лозим аст"),
];

both! {
    async fn the_history_says_who_did_what_when_and_to_each_only_what_they_hold(w) {
        let (mut nigora, mut firuz) = (w.sign_in("nigora").await, w.sign_in("firuz").await);
        let (to_firuz, to_parvina) = (person(&w, "firuz").await.to_string(), person(&w, "parvina").await.to_string());
        let mut times = vec![now(&w)];
        let case = opens(&w, &mut nigora).await;
        w.clock.advance(MINUTE);
        let (place, share) = (format!("{case}/whereabouts/edit"), format!("{case}/share"));
        times.push(does(&w, &mut nigora, &place, &[("base", "0"), ("city", "Хуҷанд")]).await);
        times.push(does(&w, &mut nigora, &format!("{share}/legal/give"), &[("to-legal", &to_firuz)]).await);
        times.push(does(&w, &mut firuz, &format!("{case}/consultation/new"), &ADVICE).await);
        let line = |place: usize, what: String, who: &str| format!("{what}{} · {who}", times[place]);
        let opened = line(0, what("open-case", None, None), NIGORA);
        let given = line(2, what("give", Some(Section::Legal), Some(FIRUZ)), NIGORA);
        let consultation = Tr(Lang::En).t("document-consultation");
        let advised = line(3, format!("{} · {consultation}", what("write", Some(Section::Legal), None)), FIRUZ);
        let wrote = line(1, what("write", Some(Section::Whereabouts), None), NIGORA);
        let history = format!("{case}/timeline");
        says(&nigora.get(&history).await, &[&advised, &given, &wrote, &opened], "the latest first");
        assert_eq!(firuz.get(&format!("{case}/person")).await.status, 403);
        says(&firuz.get(&history).await, &[&advised, &given, &opened], "nothing of other sections, no looks, no refusals");

        let taken = does(&w, &mut nigora, &format!("{share}/legal/take"), &[("from", &to_firuz)]).await;
        let taken = format!("{}{taken} · {NIGORA}", what("take-away", Some(Section::Legal), Some(FIRUZ)));
        let lent = does(&w, &mut nigora, &format!("{share}/needs/give"), &[("to-needs", &to_parvina)]).await;
        let lent = format!("{}{lent} · {NIGORA}", what("give", Some(Section::Needs), Some(PARVINA)));
        assert_eq!(firuz.get(&history).await.status, 404, "he holds nothing of it any more");
        says(&w.sign_in("parvina").await.get(&history).await, &[&lent, &opened], "what she holds");
        let page = w.sign_in("zarina").await.get(&history).await;
        says(&page, &[&lent, &taken, &advised, &given, &wrote, &opened], "the second holder holds all");
    }

    async fn the_openings_name_each_reader_with_the_time_and_how_it_ended(w) {
        let case = w.first_case().await;
        let (read, refused) = (what("read", Some(Section::Identity), None), "Refused, not done");
        let looks = [
            ("zarina", ZARINA, "/person", read.clone(), "Done"),
            ("firuz", FIRUZ, "", what("see-case", None, None), "Done"),
            ("firuz", FIRUZ, "/person", read.clone(), refused),
            ("parvina", PARVINA, "/person", read, refused),
            ("nigora", NIGORA, "/note", what("read", Some(Section::Narrative), None), "Done"),
        ];
        let mut expected = Vec::new();
        for (login, name, below, what, outcome) in looks {
            w.sign_in(login).await.get(&format!("{case}{below}")).await;
            expected.insert(0, [now(&w), name.to_owned(), what, outcome.to_owned()]);
            w.clock.advance(MINUTE);
        }
        let page = w.sign_in("nigora").await.get(&format!("{case}/openings")).await;
        expected.insert(0, [now(&w), NIGORA.to_owned(), what("see-openings", None, None), "Done".to_owned()]);
        for (row, expected) in rows(&page).iter().zip(&expected) {
            assert_eq!(row[..4], expected[..], "{:?}", rows(&page));
        }
        assert!(rows(&page).len() > expected.len(), "and all that was before");
    }

    async fn more_looks_than_a_page_holds_stand_on_the_next_each_once(w) {
        let case = w.first_case().await;
        let (mut zarina, mut nigora) = (w.sign_in("zarina").await, w.sign_in("nigora").await);
        for _ in 0..30 {
            assert_eq!(zarina.get(&format!("{case}/intake")).await.status, 200);
        }
        let (mut all, mut next) = (Vec::new(), Some(format!("{case}/openings")));
        while let Some(to) = next {
            let page = nigora.get(&to).await;
            next = turn(&page, "next");
            assert!(rows(&page).len() == 25 || next.is_none(), "{to}: {}", rows(&page).len());
            all.extend(rows(&page));
        }
        let read = what("read", Some(Section::Needs), None);
        assert_eq!(all.iter().filter(|row| row[1] == ZARINA && row[2] == read).count(), 30);
        let places: Vec<u64> = all.iter().map(|row| row[4].parse().expect("a place in the log")).collect();
        assert!(places.windows(2).all(|two| two[0] > two[1]), "the latest first, none twice: {places:?}");
    }
}
