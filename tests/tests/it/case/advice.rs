//! What follows from answers stands under them: the advice of a screening with its reasons, how great a danger is, whether a
//! consent still holds, what a questionnaire scores and how the scores move.

use app::i18n::{Lang, Tr};
use casework::{clock::DAY_MS, demo::writer, instrument::Instrument};
use chrono::{Days, NaiveDate};
use entity::vocab::{DocumentId, DocumentKind};
use tests::{Browser, World, borrowed, both};

use super::history::words;
use crate::wall::{person, second_case};

/// The language of a test's browser.
const TR: Tr = Tr(Lang::En);

/// Whoever writes records of this kind, with the second case's section in hand.
async fn author(w: &World, case: &str, kind: DocumentKind) -> Browser {
    let (section, login) = (kind.section(), writer(kind));
    if login != "nigora" {
        let to = person(w, login).await.to_string();
        let give = format!("{case}/share/{section}/give");
        let given = w
            .sign_in("nigora")
            .await
            .post(&give, &[(&format!("to-{section}"), &to)])
            .await;
        assert_eq!(given.status, 303, "{}", given.text);
    }
    w.sign_in(login).await
}

/// Writes a record; gives its id.
async fn writes(
    author: &mut Browser,
    (case, kind): (&str, DocumentKind),
    dates: &[(&str, NaiveDate)],
    given: &[(&str, &str)],
) -> String {
    let document = DocumentId::random();
    let dates: Vec<(String, String)> = dates.iter().flat_map(|(name, day)| tests::day(name, *day)).collect();
    let typed = [&borrowed(&dates), given].concat();
    let page = author.write(&format!("{case}/{kind}/new"), (document, 0), &typed).await;
    assert_eq!(page.status, 303, "{kind}: {}", page.text);
    document.to_string()
}

/// A record as the list of its kind shows it.
async fn shown(reader: &mut Browser, (case, kind): (&str, DocumentKind), document: &str) -> String {
    let page = reader.get(&format!("{case}/{kind}")).await;
    let records = page
        .text
        .split("<article>")
        .skip(1)
        .filter_map(|rest| rest.split("</article>").next());
    let record = records.into_iter().find(|record| record.contains(document));
    record.unwrap_or_else(|| panic!("{document}: {}", page.text)).to_owned()
}

/// The words of the first tag.
fn tag(html: &str) -> &str {
    let rest = html.split("class=\"tag").nth(1).unwrap_or("");
    let inside = rest.split_once('>').map_or("", |(_, inside)| inside);
    inside.split('<').next().unwrap_or("")
}

/// The rows of the first table, with a dot between cells.
fn rows(html: &str) -> Vec<String> {
    let body = html.split("<tbody").nth(1).and_then(|rest| rest.split("</tbody>").next());
    let cell = |cell: &str| words(&format!("<{}", cell.split("</t").next().unwrap_or("")));
    let row = |row: &str| row.split("role=\"").skip(2).map(cell).collect::<Vec<_>>().join(" · ");
    body.unwrap_or("").split("<tr").skip(1).map(row).collect()
}

/// Answers to the nine questions of the PHQ-9: eight alike, and the last; an empty one is none.
fn nine<'a>(each: &'a str, last: &'a str) -> [(&'static str, &'a str); 9] {
    ["i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8", "i9"].map(|item| (item, if item == "i9" { last } else { each }))
}

both! {
    async fn a_screening_says_what_its_signs_point_to_and_why(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let of = (case.as_str(), DocumentKind::Screening);
        let mut nigora = author(&w, &case, of.1).await;
        let yes = ["dr01", "dr02", "ex01", "ex02", "ex03", "cd01", "cd02"].map(|sign| (sign, "yes"));
        let no = ["vd01", "vd02", "vd03", "vd04", "vd05", "vd06", "vd07"].map(|sign| (sign, "no"));
        for (profile, exploitation, provisional) in [("adult-labour", "1 · 2 · 0 · 6", false), ("adult-sexual", "0 · 3 · 0 · 6", true)] {
            let given = [yes.as_slice(), &no, &[("profile", profile)]].concat();
            let document = writes(&mut nigora, of, &[("day", today)], &given).await;
            let record = shown(&mut nigora, of, &document).await;
            let said = words(&record);
            for sentence in ["advice-victim", "screened-decides"] {
                assert!(said.contains(&TR.t(sentence)), "{profile}, {sentence}: {said}");
            }
            assert_eq!(said.contains(&TR.t("screened-provisional")), provisional, "{profile}: {said}");
            // Strong, medium, weak, not known.
            let expected = [
                ("dr", "1 · 1 · 0 · 8", "positive"),
                ("cr", "0 · 0 · 0 · 10", "open"),
                ("vr", "0 · 0 · 0 · 16", "open"),
                ("ex", exploitation, "positive"),
                ("cd", "2 · 0 · 0 · 13", "positive"),
                ("vd", "0 · 0 · 0 · 0", "negative"),
            ];
            let reason = |(dimension, signs, standing): (&str, &str, &str)| {
                format!("{} · {signs} · {}", TR.word("screening-group", dimension), TR.word("standing", standing))
            };
            assert_eq!(rows(&record), expected.map(reason), "{profile}");
        }
        let document = writes(&mut nigora, of, &[("day", today)], &[("profile", "adult-labour")]).await;
        let said = words(&shown(&mut nigora, of, &document).await);
        assert!(said.contains(&TR.t("advice-insufficient")), "nothing was asked: {said}");
    }

    async fn a_danger_says_how_great_it_is_and_when_to_look_again(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let of = (case.as_str(), DocumentKind::Risk);
        let mut nigora = author(&w, &case, of.1).await;
        let seen = today - Days::new(2);
        for (size, level, wait) in [(("3", "5"), "critical", 0), (("2", "5"), "high", 7), (("5", "1"), "medium", 30), (("1", "4"), "low", 90)] {
            for closed in [false, true] {
                let dates = [("day", seen), ("closed", today)];
                let dates = if closed { dates.as_slice() } else { &dates[..1] };
                let document = writes(&mut nigora, of, dates, &[("likelihood", size.0), ("impact", size.1)]).await;
                let record = shown(&mut nigora, of, &document).await;
                let (said, again) = (words(&record), (seen + Days::new(wait)).format("%d.%m.%Y"));
                assert_eq!(tag(&record), TR.word("danger", level), "{said}");
                assert_eq!(said.contains(&format!("{} {again}", TR.t("danger-again"))), !closed, "{level}, {closed}: {said}");
                assert_eq!(said.contains(&TR.t("danger-again")), !closed, "{level}, {closed}: {said}");
                assert_eq!(said.contains(&TR.t("danger-tell")), level == "critical" && !closed, "{level}, {closed}: {said}");
            }
        }
    }

    async fn a_consent_holds_until_its_last_day_and_until_it_is_taken_back(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let of = (case.as_str(), DocumentKind::Consent);
        let mut nigora = author(&w, &case, of.1).await;
        let (given, refused) = ([("purpose", "sharing"), ("state", "given")], [("purpose", "research"), ("state", "refused")]);
        let lasts = writes(&mut nigora, of, &[("day", today), ("valid-until", today + Days::new(2))], &given).await;
        let back = writes(&mut nigora, of, &[("day", today), ("withdrawn", today)], &given).await;
        let refused = writes(&mut nigora, of, &[("day", today)], &refused).await;
        for (later, standing) in [(0, "live"), (2, "live"), (1, "expired")] {
            w.clock.advance(later * DAY_MS);
            let mut nigora = w.sign_in("nigora").await; // the session ends after half a day
            for (document, standing) in [(&lasts, standing), (&back, "withdrawn"), (&refused, "refused")] {
                let record = shown(&mut nigora, of, document).await;
                assert_eq!(tag(&record), TR.word("consent-standing", standing), "{record}");
            }
        }
    }

    async fn a_questionnaire_scores_only_when_whole_and_warns_even_when_not(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let of = (case.as_str(), DocumentKind::Phq9);
        let mut shahlo = author(&w, &case, of.1).await;
        let score = |score: &str, band: &str| {
            format!("{} · {}", TR.with("score-of", &[("score", score), ("highest", "27")]), TR.word("band", band))
        };
        let missing = |number: &str| TR.with("score-missing", &[("number", number)]);
        for (each, last, result, alarm) in [
            ("1", "0", score("8", "mild"), false),
            ("1", "1", score("9", "mild"), true),
            ("0", "3", score("3", "minimal"), true),
            ("3", "3", score("27", "severe"), true),
            ("3", "", missing("1"), false),
            ("", "1", missing("8"), true),
        ] {
            let document = writes(&mut shahlo, of, &[("day", today)], &nine(each, last)).await;
            let said = words(&shown(&mut shahlo, of, &document).await);
            assert!(said.contains(&result), "{result}: {said}");
            assert_eq!(said.contains(" of 27"), result.contains(" of 27"), "a gap gives no score: {said}");
            assert_eq!(said.contains(&TR.t("score-alarm")), alarm, "{each}, {last}: {said}");
        }
    }

    async fn the_form_says_so_where_there_is_no_text_in_ones_own_language(w) {
        let case = second_case(&w).await;
        let shahlo = author(&w, &case, DocumentKind::Phq9).await;
        let first = &Instrument::of(DocumentKind::Phq9).expect("an instrument").items[0];
        for (lang, asked, said) in [(Lang::Tg, "ru", true), (Lang::Ru, "ru", false), (Lang::En, "en", false)] {
            let page = words(&shahlo.clone().speaking(lang.code()).get(&format!("{case}/phq-9/new")).await.text);
            assert!(page.contains(&first[asked]), "{lang:?}: {page}");
            let sentence = Tr(lang).with("score-language", &[("language", &Lang::Ru.own_name())]);
            let begins = sentence.split(':').next().expect("a beginning");
            assert_eq!((page.contains(begins), page.contains(&sentence)), (said, said), "{lang:?}: {page}");
        }
    }

    async fn two_scores_make_a_table_of_how_they_move(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let (of, to) = ((case.as_str(), DocumentKind::Phq9), format!("{case}/phq-9"));
        let mut shahlo = author(&w, &case, of.1).await;
        let (first, gap, last) = (today - Days::new(20), today - Days::new(15), today - Days::new(3));
        writes(&mut shahlo, of, &[("day", first)], &nine("1", "0")).await;
        writes(&mut shahlo, of, &[("day", gap)], &nine("", "0")).await;
        let page = shahlo.get(&to).await.text;
        assert!(!page.contains(&TR.t("trend-title")) && rows(&page).is_empty(), "one score is no trend: {page}");
        writes(&mut shahlo, of, &[("day", last)], &nine("0", "3")).await;
        let page = shahlo.get(&to).await.text;
        let row = |day: NaiveDate, score: &str, band: &str| format!("{} · {score} · {}", day.format("%d.%m.%Y"), TR.word("band", band));
        assert_eq!(rows(&page), [row(last, "3", "minimal"), row(first, "8", "mild")], "the latest first, none for the gap");
        assert!(page.contains(&TR.with("trend-change", &[("points", "5")])), "{page}");
    }
}
